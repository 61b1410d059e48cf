// --- a.ts
class Tool {
  static make() { return this.other() }
  //                          ^^^^^ calls fn:a.ts:Tool.other self
  static other() { return new Tool() }
  //                          ^^^^ calls cls:a.ts:Tool scope
  make() {}
}
function go() {
  Tool.make()
  //   ^^^^ calls fn:a.ts:Tool.make scope
  new Tool().make()
  //  ^^^^ calls cls:a.ts:Tool scope
  //         ^^^^ calls fn:a.ts:Tool.make~2 receiver_type
}
