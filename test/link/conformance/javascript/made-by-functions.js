// --- set.js
var Set_ = function () {
  function Set_() {
    var local = new Other()
    //              ^^^^^ calls fn:set.js:Other
    this.other = new Other()
    //               ^^^^^ calls fn:set.js:Other
  }
  Set_.prototype.add = function () {
    this.other.run()
    //         ^^^ calls fn:set.js:Other.run receiver_type
    this.late = new Other()
    //              ^^^^^ calls fn:set.js:Other
  }
  return Set_
}()
function Other() {}
Other.prototype.run = function () {}
export default Set_
// --- app.js
import Set_ from './set.js'
const set = new Set_()
//              ^^^^ calls fn:set.js:Set_
set.add()
//  ^^^ calls fn:set.js:Set_.add receiver_type
set.other.run()
//        ^^^ calls fn:set.js:Other.run receiver_type
set.late.run()
//       ^^^ calls fn:set.js:Other.run receiver_type
set.local.run()
//        ^^^ unresolved
