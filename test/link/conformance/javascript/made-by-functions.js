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
// --- this.js
function Base() {
  const self = this
  this.write = function () { self.common() }
  //                              ^^^^^^ calls fn:this.js:Base.common self
  this.common = () => { this.write() }
  //                         ^^^^^ calls fn:this.js:Base.write
}
class K {
  constructor() {
    this.go = () => { this.quote() }
    //                     ^^^^^ calls fn:this.js:K.quote~2 receiver_type
    this.quote = function () {}
  }
  quote() {}
  m() {
    this.go()
    //   ^^ calls fn:this.js:K.go self
  }
}
new Base().write()
//  ^^^^ calls fn:this.js:Base
//         ^^^^^ calls fn:this.js:Base.write receiver_type
