// --- a.ts
class A {
  run() {}
  go(list: number[]) {
    const self = this
    function inner() {
      this.run()
      //   ^^^ unresolved
      self.run()
      //   ^^^ calls fn:a.ts:A.run self
    }
    inner()
//  ^^^^^ calls fn:a.ts:A.go.inner
    list.map(function each() { this.run() })
    //                              ^^^ unresolved
    list.map(() => this.run())
    //                  ^^^ calls fn:a.ts:A.run self
    return { go() { this.run() } }
    //                   ^^^ unresolved
  }
}
