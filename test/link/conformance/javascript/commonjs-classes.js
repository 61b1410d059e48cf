// --- base.js
class Base {
  constructor() {}
  run() {}
}
module.exports = Base
// --- named.js
module.exports = class Named {
  stop() {}
}
// --- anonymous.js
module.exports = class {
  wait() {}
}
// --- members.js
exports.First = class {
  one() {}
}
exports.Second = class Inner {
  two() {}
}
module.exports.Third = class extends exports.First {
//                                           ^^^^^ inherits cls:members.js:First extends
  three() {
    this.one()
    //   ^^^ calls fn:members.js:First.one inherited
  }
}
// --- a.js
const Base = require('./base')
const Named = require('./named')
const Anonymous = require('./anonymous')
const { First } = require('./members')
const members = require('./members')
class A extends Base {
//              ^^^^ inherits cls:base.js:Base extends
  constructor() {
    super()
//  ^^^^^ calls cls:base.js:Base inherited
    this.run()
    //   ^^^ calls fn:base.js:Base.run inherited
  }
}
class B extends Named {
//              ^^^^^ inherits cls:named.js:Named extends
  run() {
    super.stop()
    //    ^^^^ calls fn:named.js:Named.stop inherited
  }
}
class C extends Anonymous {
//              ^^^^^^^^^ inherits cls:anonymous.js:exports extends
  run() {
    this.wait()
    //   ^^^^ calls fn:anonymous.js:exports.wait inherited
  }
}
class D extends members.Third {
//                      ^^^^^ inherits cls:members.js:Third extends
  run() {
    this.three()
    //   ^^^^^ calls fn:members.js:Third.three inherited
    this.one()
    //   ^^^ calls fn:members.js:First.one inherited
  }
}
function go() {
  new First().one()
  //  ^^^^^ calls cls:members.js:First import
  //          ^^^ calls fn:members.js:First.one receiver_type
  new members.Second().two()
  //          ^^^^^^ calls cls:members.js:Inner import
  //                   ^^^ calls fn:members.js:Inner.two receiver_type
}
