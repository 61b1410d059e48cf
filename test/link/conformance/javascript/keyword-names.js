// --- b.js
function del() {}
function nothing() {}
export { del as delete, nothing as null }
// --- index.js
export { delete, null as none } from './b.js'
// --- a.js
import { delete as remove, none } from './index.js'
import * as all from './b.js'
export function go(value) {
  remove()
//^^^^^^ calls fn:b.js:del
  none()
//^^^^ calls fn:b.js:nothing
  all.delete(value, null, { value })
  //  ^^^^^^ calls fn:b.js:del import
}
