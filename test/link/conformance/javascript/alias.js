// --- b.js
function hidden() {}
export { hidden as shown }
export const same = hidden
// --- a.js
import { shown as mine, same } from './b.js'
import * as all from './b.js'
export function go() {
  mine()
//^^^^ calls fn:b.js:hidden import
  same()
//^^^^ calls fn:b.js:hidden import
  all.shown()
  //  ^^^^^ calls fn:b.js:hidden import
  const { shown: local } = all
  local()
//^^^^^ calls fn:b.js:hidden import
}
