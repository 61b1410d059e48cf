// --- check.js
const Check = {}
Check.typeOf = {}
Check.typeOf.number = {}
Check.typeOf.number.less = function () { Check.typeOf.object() }
//                                                    ^^^^^^ calls fn:check.js:object
Check.typeOf.object = function () {}
export default Check
// --- common.js
var Common = module.exports
Common.sink = {}
Common.sink.open = function () { Common.print() }
//                                      ^^^^^ calls fn:common.js:print
Common.print = function () { module.exports.sink.open() }
//                                               ^^^^ calls fn:common.js:open
Common.clone = Common.copy = function () {}
// --- cart.js
function Cart() {}
Cart.unpack = function () { return new Cart() }
//                                     ^^^^ calls fn:cart.js:Cart
Cart.fromArray = Cart.unpack
module.exports = Cart
// --- app.js
import Check from './check.js'
const Common = require('./common')
const Cart = require('./cart')
Check.typeOf.object()
//           ^^^^^^ calls fn:check.js:object import
Check.typeOf.number.less()
//                  ^^^^ calls fn:check.js:less import
Check.typeOf.other()
//           ^^^^^ unresolved
Common.print()
//     ^^^^^ calls fn:common.js:print import
Common.sink.open()
//          ^^^^ calls fn:common.js:open import
Common.clone()
//     ^^^^^ calls fn:common.js:copy import
Cart.fromArray()
//   ^^^^^^^^^ calls fn:cart.js:Cart.unpack
// --- script.js
class Tag { shout() {} }
var app = app || {}
app.tools = { make() { return new Tag() } }
//                                ^^^ calls cls:script.js:Tag
app.tools.make().shout()
//        ^^^^ calls fn:script.js:make
//               ^^^^^ calls fn:script.js:Tag.shout
var web = window.web || {}
web.start = function () { app.tools.make() }
//                                  ^^^^ calls fn:script.js:make
web.start()
//  ^^^^^ calls fn:script.js:start
