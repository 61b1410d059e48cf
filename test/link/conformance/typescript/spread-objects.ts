// --- a.ts
class Foo { bar() {} }
class Baz { run() {} }
function make() { return new Foo() }
//                           ^^^ calls cls:a.ts:Foo
const base = { m1() { return new Foo() }, m2: make, m3() {} }
//                               ^^^ calls cls:a.ts:Foo
const more = { ...base, m3() {} }
function one() {
  more.m1().bar()
//     ^^ calls fn:a.ts:base.m1 scope
//          ^^^ calls fn:a.ts:Foo.bar return_type
  more.m2().bar()
//     ^^ calls fn:a.ts:make scope
//          ^^^ calls fn:a.ts:Foo.bar return_type
  more.m3()
//     ^^ calls fn:a.ts:more.m3 scope
}
const all = Object.assign({}, base, { m4() { return new Baz() } })
//                                                      ^^^ calls cls:a.ts:Baz
function two() {
  all.m1().bar()
//    ^^ calls fn:a.ts:base.m1 scope
//         ^^^ calls fn:a.ts:Foo.bar return_type
  all.m4().run()
//    ^^ calls fn:a.ts:m4 scope
//         ^^^ calls fn:a.ts:Baz.run return_type
}
const frozen = Object.freeze({ z() {} })
function three() {
  frozen.z()
//       ^ calls fn:a.ts:z scope
}
// Of what is spread nothing is known: neither is what it has.
const any: any = 1
const before = { ...any, m() {} }
const hidden = { ...base, m1: any }
function four() {
  before.m()
//       ^ calls fn:a.ts:before.m scope
  before.other()
//       ^^^^^ unresolved
  hidden.m1()
//       ^^ unresolved
}
function five(x: Record<string, Foo>, y: { [name: string]: Foo }, key: string) {
  x.a.bar()
//    ^^^ calls fn:a.ts:Foo.bar receiver_type
  y[key].bar()
//       ^^^ calls fn:a.ts:Foo.bar receiver_type
  for (const [, v] of Object.entries(x)) v.bar()
//                                         ^^^ calls fn:a.ts:Foo.bar receiver_type
  Object.values(y).map((v) => v.bar())
//                              ^^^ calls fn:a.ts:Foo.bar receiver_type
}
// What is spread after it goes before it; nothing known of it, and it may be either.
const early = { m1: make, m3() {}, ...base }
const perhaps = { m3() {}, ...any }
function six() {
  early.m1()
//      ^^ calls fn:a.ts:base.m1 scope
  early.m3()
//      ^^ calls fn:a.ts:base.m3 scope
  perhaps.m3()
//        ^^ calls fn:a.ts:perhaps.m3 scope
}
