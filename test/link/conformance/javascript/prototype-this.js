// --- a.js
class Kept {
  #secret() {}
  #other = new Kept()
  //           ^^^^ calls cls:a.js:Kept scope
  open() {
    this.#secret()
    //   ^^^^^^^ calls fn:a.js:Kept.#secret self
    this.#other.open()
    //          ^^^^ calls fn:a.js:Kept.open receiver_type
  }
}
const tool = {
  one() {
    this.two()
    //   ^^^ calls fn:a.js:tool.two scope
    tool.two()
    //   ^^^ calls fn:a.js:tool.two scope
  },
  two() {},
}
class Made {}
Made.prototype.run = function () {
  this.walk()
  //   ^^^^ calls fn:a.js:Made.walk receiver_type
  const late = () => this.walk()
  //                      ^^^^ calls fn:a.js:Made.walk receiver_type
  return late
}
Made.prototype.walk = function () {}
function go(key) {
  tool['one']()
  //   ^^^^^ calls fn:a.js:tool.one scope
  tool[key]()
  //   ^^^ unresolved
}
