// --- a.js
class Tool {
  use() {}
}
class Holder {
  constructor(options, given = new Tool()) {
    //                             ^^^^ calls cls:a.js:Tool scope
    this.tool = options.tool ?? new Tool()
    //                              ^^^^ calls cls:a.js:Tool scope
    this.own = given
    this.pick = options.pick || this.first
    this.maybe = options.maybe ? new Tool() : null
    //                               ^^^^ calls cls:a.js:Tool scope
  }
  first() {}
  go() {
    // It may as well be what was handed over, of which nothing is known.
    this.tool.use()
    //        ^^^ unresolved
    this.pick()
    //   ^^^^ unresolved
    this.own.use()
    //       ^^^ calls fn:a.js:Tool.use receiver_type
    this.maybe.use()
    //         ^^^ calls fn:a.js:Tool.use receiver_type
  }
}
// --- b.js
class Tool {
  use() {}
}
function go(options) {
  let tool = options.tool
  if (!tool) tool = new Tool()
  //                    ^^^^ calls cls:b.js:Tool scope
  tool.use()
  //   ^^^ unresolved
  let own
  own = new Tool()
  //        ^^^^ calls cls:b.js:Tool scope
  own.use()
  //  ^^^ calls fn:b.js:Tool.use receiver_type
}
// --- c.js
class Tool {
  use() {}
}
function first() {}
function go(options) {
  const tool = options.ready && new Tool()
  //                                ^^^^ calls cls:c.js:Tool scope
  tool.use()
  //   ^^^ calls fn:c.js:Tool.use receiver_type
  ;((options && options.other) || first)()
  //                              ^^^^^ nothing
  const sum = first + options.more
  sum.toFixed()
  //  ^^^^^^^ nothing
}
