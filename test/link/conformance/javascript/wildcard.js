// --- one.js
export function first() {}
function hidden() {}
// --- two.js
export function second() {}
// --- all.js
export * from './one.js'
export * from './two.js'
// --- a.js
import * as all from './all.js'
export function go() {
  all.first()
  //  ^^^^^ calls fn:one.js:first reexport
  all.second()
  //  ^^^^^^ calls fn:two.js:second reexport
  all.hidden()
  //  ^^^^^^ unresolved
}
