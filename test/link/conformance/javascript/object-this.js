// --- c.js
const app = {}
app.start = function () {
  this.stop()
//     ^^^^ calls fn:c.js:stop scope
}
app.stop = function () {}

module.exports = {
  one() {
    this.two()
//       ^^^ calls fn:c.js:two scope
  },
  two() {},
}

exports.late = function () {
  this.two()
//     ^^^ unresolved
}
