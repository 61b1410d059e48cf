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
// --- h.js
function mixed(x) {}
class Holder {
  constructor() {
    this.tools = {
      a() {
        this.b()
//           ^ calls fn:h.js:Holder.constructor.b scope
      },
      b() {},
    }
    this.map = {}
    this.map.tools = {
      a() {
        this.b()
//           ^ unresolved
      },
      b() {},
    }
    mixed({
//  ^^^^^ calls fn:h.js:mixed scope
      a() {
        this.b()
//           ^ unresolved
      },
      b() {},
    })
  }
}
const app = {}
app.Part = function () {
  this.kind = 1
  this.go()
//     ^^ unresolved
}
app.run = function () {
  this.go()
//     ^^ calls fn:h.js:go scope
}
app.go = function () {}
const one = {
  init: function () {
    this.kind = 1
    this.go()
//       ^^ calls fn:h.js:one.go scope
  },
  go() {},
}
