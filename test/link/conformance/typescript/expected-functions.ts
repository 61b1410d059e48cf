// --- a.ts
class Foo { bar() {} }
type H = (f: Foo) => void
interface Opts { on(f: Foo): void; done?: (f: Foo) => void; h?: H }
const h1: (f: Foo) => void = (f) => f.bar()
//                                    ^^^ calls fn:a.ts:Foo.bar receiver_type
const h2: { on(f: Foo): void } = { on(f) { f.bar() } }
//                                           ^^^ calls fn:a.ts:Foo.bar receiver_type
class C { cb: (f: Foo) => void = f => f.bar()
//                                      ^^^ calls fn:a.ts:Foo.bar receiver_type
  cc?: H
  m() { this.cc = (f) => f.bar() } }
//                         ^^^ calls fn:a.ts:Foo.bar receiver_type
function mk(): (f: Foo) => void { return f => f.bar() }
//                                              ^^^ calls fn:a.ts:Foo.bar receiver_type
const h3: H = f => f.bar()
//                   ^^^ calls fn:a.ts:Foo.bar receiver_type

declare function reg(o: Opts): void
  reg({ on(f) { f.bar() }, done: f => f.bar(), h: (f) => f.bar() })
//^^^ calls fn:a.ts:reg scope
//                ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                      ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                                         ^^^ calls fn:a.ts:Foo.bar receiver_type
const h5: Opts = { on: (f) => { f.bar() }, done(f) { f.bar() } }
//                                ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                                     ^^^ calls fn:a.ts:Foo.bar receiver_type
declare function reg2(cb: H): void
  reg2(f => f.bar())
//^^^^ calls fn:a.ts:reg2 scope
//            ^^^ calls fn:a.ts:Foo.bar receiver_type
  reg2(function (f) { f.bar() })
//^^^^ calls fn:a.ts:reg2 scope
//                      ^^^ calls fn:a.ts:Foo.bar receiver_type
const list: H[] = [f => f.bar()]
//                        ^^^ calls fn:a.ts:Foo.bar receiver_type
const rec: Record<string, H> = { a: f => f.bar(), b(f) { f.bar() } }
//                                         ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                                         ^^^ calls fn:a.ts:Foo.bar receiver_type
let later: H
later = f => f.bar()
//             ^^^ calls fn:a.ts:Foo.bar receiver_type
const sat = { a: (f) => f.bar() } satisfies Record<string, H>
//                        ^^^ calls fn:a.ts:Foo.bar receiver_type
function def(cb: H = f => f.bar()) {}
//                          ^^^ calls fn:a.ts:Foo.bar receiver_type
