// --- js/app.js
function start() {
  helper()
//^^^^^^ calls fn:js/lib.js:helper package
  new Widget().draw()
//    ^^^^^^ calls fn:js/lib.js:Widget package
//             ^^^^ calls fn:js/lib.js:Widget.draw receiver_type
  Tools.cut()
//      ^^^ calls fn:js/lib.js:Tools.cut package
  later.run()
//      ^^^ calls fn:js/lib.js:Later.run package
  twice()
//^^^^^ unresolved
  imported()
//^^^^^^^^ unresolved
  elsewhere()
//^^^^^^^^^ unresolved
  parseInt('1')
}
// --- js/lib.js
function helper() {}
function parseInt() {}
var Widget = function () {
  this.size = 1
}
Widget.prototype.draw = function () {
  helper()
//^^^^^^ calls fn:js/lib.js:helper scope
}
const Tools = { cut() {} }
class Later {
  run() {}
}
const later = new Later()
//                ^^^^^ calls cls:js/lib.js:Later
// --- js/one.js
function twice() {}
// --- js/two.js
function twice() {}
// --- js/module.js
import { x } from './nowhere'
function imported() {}
function uses() {
  helper()
//^^^^^^ unresolved
}
// --- other/far.js
function elsewhere() {}
// --- other/package.json
{ "name": "other" }
