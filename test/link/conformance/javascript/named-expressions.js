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
// --- c.cjs
module.exports = function parse(text) {
  return parse(text.rest)
  //     ^^^^^ calls fn:c.cjs:exports scope
}
module.exports.walk = function step(node) {
  if (node.next) step(node.next)
  //             ^^^^ calls fn:c.cjs:walk scope
}
exports.each = function each(each) {
  each()
//^^^^ unresolved
}
const table = { visit: function visit(node) { visit(node) } }
//                                            ^^^^^ calls fn:c.cjs:table.visit
const first = function again() { again() }
//                               ^^^^^ calls fn:c.cjs:first
{
  step()
//^^^^ unresolved
}
function Tree() {}
Tree.prototype.grow = function grow() { grow() }
//                                      ^^^^ calls fn:c.cjs:Tree.grow
// --- d.cjs
const parse = require('./c.cjs')
{
  parse('')
//^^^^^ calls fn:c.cjs:exports import
}
