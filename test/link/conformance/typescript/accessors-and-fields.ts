// --- a.ts
class Tool { use() {} }
class Box {
  get tool(): Tool { return new Tool() }
  //                            ^^^^ calls cls:a.ts:Tool scope
  #own = () => {}
  handler = () => this.#own()
  //                   ^^^^ calls fn:a.ts:Box.#own self
  go() {
    this.tool.use()
    //        ^^^ calls fn:a.ts:Tool.use receiver_type
    this.handler()
    //   ^^^^^^^ calls fn:a.ts:Box.handler self
  }
}
