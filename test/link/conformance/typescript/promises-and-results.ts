// --- a.ts
class Foo { bar() {} async load() { return new Foo() } *gen() { yield new Foo() } *all() { yield* this.gen() } }
//                                             ^^^ calls cls:a.ts:Foo
//                                                                        ^^^ calls cls:a.ts:Foo
//                                                                                                     ^^^ calls fn:a.ts:Foo.gen self
class Baz { run() {} }
// It has a method of the name itself.
class Own { then() { return new Baz() } map(f: (x: Foo) => void) { return new Baz() } }
//                              ^^^ calls cls:a.ts:Baz
//                                                                            ^^^ calls cls:a.ts:Baz
async function one(p: Promise<Foo>, q: Promise<Foo[]>) {
  p.then((f) => f.bar()).catch(() => {}).finally(() => {})
//                ^^^ calls fn:a.ts:Foo.bar receiver_type
//                       ^^^^^ unresolved
//                                       ^^^^^^^ unresolved
  new Foo().load().then((f) => new Baz()).then((b) => b.run())
//    ^^^ calls cls:a.ts:Foo
//          ^^^^ calls fn:a.ts:Foo.load receiver_type
//                                 ^^^ calls cls:a.ts:Baz
//                                                      ^^^ calls fn:a.ts:Baz.run receiver_type
  const made = await p.then((f) => new Baz())
//                                     ^^^ calls cls:a.ts:Baz
  made.run()
//     ^^^ calls fn:a.ts:Baz.run receiver_type
  q.then((all) => all[0].bar())
//                       ^^^ calls fn:a.ts:Foo.bar receiver_type
  const [f, b] = await Promise.all([p, new Baz()])
//                                         ^^^ calls cls:a.ts:Baz
  f.bar()
//  ^^^ calls fn:a.ts:Foo.bar receiver_type
  b.run()
//  ^^^ calls fn:a.ts:Baz.run receiver_type
  for (const g of new Foo().gen()) g.bar()
//                    ^^^ calls cls:a.ts:Foo
//                          ^^^ calls fn:a.ts:Foo.gen receiver_type
//                                   ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const g of new Foo().all()) g.bar()
//                    ^^^ calls cls:a.ts:Foo
//                          ^^^ calls fn:a.ts:Foo.all receiver_type
//                                   ^^^ calls fn:a.ts:Foo.bar receiver_type
}
function two(foos: Foo[], own: Own) {
  foos.map(() => new Baz()).map((b) => b.run())
//                   ^^^ calls cls:a.ts:Baz
//                                       ^^^ calls fn:a.ts:Baz.run receiver_type
  foos.map((f) => { f.bar(); return new Baz() })[0].run()
//                    ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                      ^^^ calls cls:a.ts:Baz
//                                                  ^^^ calls fn:a.ts:Baz.run receiver_type
  own.then().run()
//    ^^^^ calls fn:a.ts:Own.then receiver_type
//           ^^^ calls fn:a.ts:Baz.run receiver_type
  own.map((f) => f.bar()).run()
//    ^^^ calls fn:a.ts:Own.map receiver_type
//                 ^^^ calls fn:a.ts:Foo.bar receiver_type
//                        ^^^ calls fn:a.ts:Baz.run receiver_type
  const [x, y] = [new Foo(), new Baz()]
//                    ^^^ calls cls:a.ts:Foo
//                               ^^^ calls cls:a.ts:Baz
  x.bar()
//  ^^^ calls fn:a.ts:Foo.bar receiver_type
  y.run()
//  ^^^ calls fn:a.ts:Baz.run receiver_type
  for (const z of new Set(foos)) z.bar()
//                                 ^^^ calls fn:a.ts:Foo.bar receiver_type
  new Map([['a', new Foo()]]).get('a')!.bar()
//                   ^^^ calls cls:a.ts:Foo
//                                      ^^^ calls fn:a.ts:Foo.bar receiver_type
  ;(<Foo>any).bar()
//            ^^^ calls fn:a.ts:Foo.bar receiver_type
}
const any: any = 1
