// --- a.js
const internals = {}
internals.first = function () {
  internals.second()
  //        ^^^^^^ calls fn:a.js:second scope
}
internals.second = () => {}
internals.Tool = class {
  use() {}
}
internals.third = third
internals.either = function () {}
internals.either = third
internals.never = null
function third() {
  internals.third()
  //        ^^^^^ calls fn:a.js:third scope
  internals.first.call(this)
  //              ^^^^ unresolved
  new internals.Tool().use()
  //            ^^^^ calls cls:a.js:Tool scope
  //                   ^^^ calls fn:a.js:Tool.use receiver_type
  internals.either()
  //        ^^^^^^ unresolved
  internals.never()
  //        ^^^^^ nothing
  const own = {}
  own.help = function () {}
  own.help()
  //  ^^^^ calls fn:a.js:third.help scope
  const internal = {}
  internal.first()
  //       ^^^^^ unresolved
}
const shared = (module.exports = {})
shared.more = function () {
  shared.has()
  //     ^^^ calls fn:a.js:has scope
}
shared.has = function () {}
const full = { has() {} }
full.more = function () {
  full.has()
  //   ^^^ calls fn:a.js:full.has scope
  full.more()
  //   ^^^^ unresolved
}
// --- b.js
const { more, has } = require('./a')
function go() {
  more()
//^^^^ calls fn:a.js:more import
  has()
//^^^ calls fn:a.js:has import
}
