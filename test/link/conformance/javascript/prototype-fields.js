// --- helpers.js
function push(query) {}
function other() {}
module.exports = { push, other }
// --- compiler.js
const { push } = require('./helpers')
const helpers = require('./helpers')

class Compiler {
  run() {
    this.push('a')
    //   ^^^^ calls fn:helpers.js:push import
    this.other()
    //   ^^^^^ calls fn:helpers.js:other import
    this.own()
    //   ^^^ calls fn:compiler.js:own scope
    this.missing()
    //   ^^^^^^^ unresolved
  }
}

function own() {}

Compiler.prototype.push = push
Compiler.prototype.other = helpers.other
Compiler.prototype.own = own
Nobody.prototype.missing = own

module.exports = Compiler
// --- lower.js
const Compiler = require('./compiler')

class Lower extends Compiler {
  run() {
    this.push('b')
    //   ^^^^ calls fn:helpers.js:push import
  }
}
