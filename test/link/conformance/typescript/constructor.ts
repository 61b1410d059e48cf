// --- b.ts
export class Tool {
  constructor() {}
}
export const Made = class { run() {} }
// --- a.ts
import { Tool, Made } from './b.ts'
import * as tools from './b.ts'
export function go() {
  new Tool()
  //  ^^^^ calls cls:b.ts:Tool import
  new tools.Tool()
  //        ^^^^ calls cls:b.ts:Tool import
  new Made().run()
  //  ^^^^ calls cls:b.ts:Made import
  //         ^^^ calls fn:b.ts:Made.run receiver_type
  return new Map()
  //         ^^^ nothing
}
