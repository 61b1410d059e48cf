// --- a.js
module.exports = require('./b')
// --- b.js
module.exports = require('./a')
// --- d.js
module.exports = require('./e')
// --- e.js
module.exports = class Tool { use() {} }
// --- f.js
const Tool = require('./d')
function go() {
  new Tool().use()
  //  ^^^^ calls cls:e.js:Tool
  //         ^^^ calls fn:e.js:Tool.use receiver_type
}
// --- c.js
const a = require('./a')
class C extends a {
  /** @param {import('./b')} b */
  run(b) {
    a()
//  ^ unresolved
    new a()
    //  ^ unresolved
    b.go()
    //^^ unresolved
    a().go()
//  ^ unresolved
    //  ^^ unresolved
    new a().go()
    //  ^ unresolved
    //      ^^ unresolved
    this.go()
    //   ^^ unresolved
  }
}
