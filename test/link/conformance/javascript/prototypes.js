// --- a.js
function Tool() {
  this.keep()
  //   ^^^^ calls fn:a.js:Tool.keep
  this.none()
  //   ^^^^ unresolved
}
Tool.prototype.use = function () {
  this.keep()
  //   ^^^^ calls fn:a.js:Tool.keep
}
Tool.prototype.keep = function () {}
function Kit() {}
Kit.prototype = {
  constructor: Kit,
  open() {
    this.shut()
    //   ^^^^ calls fn:a.js:Kit.shut
  },
  shut: function () {
    this.open()
    //   ^^^^ calls fn:a.js:Kit.open
  },
}
Tool.make = function () {
  return new Tool()
  //         ^^^^ calls fn:a.js:Tool scope
}
function plain() {
  Tool.keep()
  //   ^^^^ unresolved
  this.keep()
  //   ^^^^ unresolved
}
function go() {
  new Tool().keep()
  //  ^^^^ calls fn:a.js:Tool scope
  //         ^^^^ calls fn:a.js:Tool.keep receiver_type
  new Kit().open()
  //  ^^^ calls fn:a.js:Kit scope
  //        ^^^^ calls fn:a.js:Kit.open receiver_type
  Tool.make().use()
  //   ^^^^ calls fn:a.js:Tool.make
  //          ^^^ calls fn:a.js:Tool.use return_type
}
module.exports = Kit
// --- b.js
const Kit = require('./a')
/** @param {Kit} kit */
function run(kit) {
  kit.open()
  //  ^^^^ calls fn:a.js:Kit.open receiver_type
  const made = new Kit()
  //               ^^^ calls fn:a.js:Kit import
  made.shut()
  //   ^^^^ calls fn:a.js:Kit.shut receiver_type
}
