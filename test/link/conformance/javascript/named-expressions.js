// --- a.js
export const make = () =>
  function tag() { tag() }
//                 ^^^ calls fn:a.js:make.tag
export const tag = make()
//                 ^^^^ calls fn:a.js:make
/** @returns {Function} */
export function wrap() {
  return function wrapped() {}
}
export const isList = Array.isArray || function isList() {}
// --- b.js
import { tag, wrap, isList } from './a.js'
{
  tag`x`
//^^^ calls fn:a.js:make.tag return_type
  const wrapped = wrap()
  //              ^^^^ calls fn:a.js:wrap
  wrapped()
//^^^^^^^ unresolved
  isList([])
//^^^^^^ unresolved
}
;[1].map(function each(n) { return n > 0 ? each(n - 1) : 0 })
//                                         ^^^^ calls fn:b.js:each
