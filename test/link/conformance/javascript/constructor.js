// --- b.js
export class Tool {
  constructor() {}
}
export const Made = class { run() {} }
// --- a.js
import { Tool, Made } from './b.js'
import * as tools from './b.js'
export function go() {
  new Tool()
  //  ^^^^ calls cls:b.js:Tool import
  new tools.Tool()
  //        ^^^^ calls cls:b.js:Tool import
  new Made().run()
  //  ^^^^ calls cls:b.js:Made import
  //         ^^^ calls fn:b.js:Made.run receiver_type
  return new Map()
  //         ^^^ nothing
}
