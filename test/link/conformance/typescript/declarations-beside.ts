// --- lib.d.ts
export interface Opts { a: number; go(): void }
export function run(o: Opts): void
// --- lib.js
function run() {}
module.exports = { run }
// --- types/x.ts
import { Opts, run } from '../lib'
export interface Y extends Opts {}
//                         ^^^^ inherits cls:lib.d.ts:Opts
export function z(o: Opts) {
  o.go()
//  ^^ calls fn:lib.d.ts:Opts.go receiver_type
  run(o)
//^^^ calls fn:lib.js:run import
}
