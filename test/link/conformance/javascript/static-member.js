// --- a.js
class Tool {
  static make() { return this.other() }
  //                          ^^^^^ calls fn:a.js:Tool.other self
  static other() { return new Tool() }
  //                          ^^^^ calls cls:a.js:Tool scope
  make() {}
}
function go() {
  Tool.make()
  //   ^^^^ calls fn:a.js:Tool.make scope
  new Tool().make()
  //  ^^^^ calls cls:a.js:Tool scope
  //         ^^^^ calls fn:a.js:Tool.make~2 receiver_type
}
