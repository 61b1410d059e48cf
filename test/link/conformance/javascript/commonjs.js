// --- b.js
function run() {}
const stop = () => {}
module.exports = { run, halt: stop, now() {} }
// --- c.js
exports.one = function () {}
exports.two = two
function two() {
  exports.one()
  //      ^^^ calls fn:c.js:one scope
  exports.three()
  //      ^^^^^ unresolved
}
// --- e.mjs
import c, { one } from './c'
import b from './b'
function go() {
  c.one()
  //^^^ calls fn:c.js:one import
  one()
//^^^ calls fn:c.js:one import
  b.now()
  //^^^ calls fn:b.js:now import
  c()
//^ unresolved
}
// --- d.js
module.exports = class Tool { use() {} }
// --- a.js
const b = require('./b')
const { run, halt } = require('./b')
const c = require('./c')
const Tool = require('./d')
function go() {
  b.run()
  //^^^ calls fn:b.js:run import
  b.now()
  //^^^ calls fn:b.js:now import
  run()
//^^^ calls fn:b.js:run import
  halt()
//^^^^ calls fn:b.js:stop import
  c.one()
  //^^^ calls fn:c.js:one import
  c.two()
  //^^^ calls fn:c.js:two import
  new Tool().use()
  //  ^^^^ calls cls:d.js:Tool import
  //         ^^^ calls fn:d.js:Tool.use receiver_type
}
