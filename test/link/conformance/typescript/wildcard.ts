// --- one.ts
export function first() {}
function hidden() {}
// --- two.ts
export function second() {}
// --- all.ts
export * from './one.ts'
export * from './two.ts'
// --- a.ts
import * as all from './all.ts'
export function go() {
  all.first()
  //  ^^^^^ calls fn:one.ts:first reexport
  all.second()
  //  ^^^^^^ calls fn:two.ts:second reexport
  all.hidden()
  //  ^^^^^^ unresolved
}
