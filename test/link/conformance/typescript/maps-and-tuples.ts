// --- a.ts
class Foo { bar() {} }
function a(m: Map<string, Foo>, t: [string, Foo], l: [string, Foo][]) {
  for (const [k, v] of m) v.bar()
//                          ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const [k, v] of m.entries()) v.bar()
//                                    ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const v of m.values()) v.bar()
//                              ^^^ calls fn:a.ts:Foo.bar receiver_type
  m.forEach((v, k) => v.bar());
//                      ^^^ calls fn:a.ts:Foo.bar receiver_type
  [...m].map(([k, v]) => v.bar());
//                         ^^^ calls fn:a.ts:Foo.bar receiver_type
  [...m.values()].map(v => v.bar());
//                           ^^^ calls fn:a.ts:Foo.bar receiver_type
  Array.from(m.values()).map(v => v.bar());
//                                  ^^^ calls fn:a.ts:Foo.bar receiver_type
  t[1].bar(); const [x, y] = t; y.bar()
//     ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const [k, v] of l) v.bar()
//                          ^^^ calls fn:a.ts:Foo.bar receiver_type
  l.map(([k, v]) => v.bar())
//                    ^^^ calls fn:a.ts:Foo.bar receiver_type
  m.get('x')?.bar(); m.get('x')!.bar()
//            ^^^ calls fn:a.ts:Foo.bar receiver_type
//                               ^^^ calls fn:a.ts:Foo.bar receiver_type
  const [p] = [new Foo()]; p.bar()
//                 ^^^ calls cls:a.ts:Foo
//                           ^^^ calls fn:a.ts:Foo.bar receiver_type
  const s = new Map<string, Foo>(); s.get('x')!.bar(); for (const [, v] of s) v.bar()
//                                              ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                                                              ^^^ calls fn:a.ts:Foo.bar receiver_type
  const z = new Set<Foo>(); for (const q of z) q.bar()
//                                               ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const i in l) l[i][1].bar()
//                           ^^^ calls fn:a.ts:Foo.bar receiver_type
}
namespace own {
  export class Map<K, V> { get(): Foo { return new Foo() } }
//                                                 ^^^ calls cls:a.ts:Foo
  export function c(m: Map<string, string>) {
    m.get().bar()
//    ^^^ calls fn:a.ts:own.Map.get receiver_type
//          ^^^ calls fn:a.ts:Foo.bar return_type
  }
}
