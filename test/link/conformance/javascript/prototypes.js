// --- a.js
function Tool() {}
Tool.prototype.use = function () {
  // A function that constructs is no class to mu yet: its `this` is not known.
  this.keep()
  //   ^^^^ unresolved
}
Tool.prototype.keep = function () {}
function go() {
  new Tool()
  //  ^^^^ calls fn:a.js:Tool scope
}
