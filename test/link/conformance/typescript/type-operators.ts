// --- a.ts
export class Foo {
  bar(): Foo { return this }
  baz = new Baz()
//          ^^^ calls cls:a.ts:Baz
  qux?: Baz
}
export class Baz {
  run() {}
  stop() {}
}
export function make() { return new Foo() }
//                                  ^^^ calls cls:a.ts:Foo
export async function amake() { return new Foo() }
//                                         ^^^ calls cls:a.ts:Foo
function a(x: Pick<Foo, 'bar'>) { x.bar() }
//                                  ^^^ calls fn:a.ts:Foo.bar receiver_type
function b(x: Omit<Foo, 'baz'>) { x.bar() }
//                                  ^^^ calls fn:a.ts:Foo.bar receiver_type
function c(x: InstanceType<typeof Foo>) { x.bar() }
//                                          ^^^ calls fn:a.ts:Foo.bar receiver_type
function d(x: ReturnType<typeof make>) { x.bar() }
//                                         ^^^ calls fn:a.ts:Foo.bar return_type
function e(x: Foo['baz']) { x.run() }
//                            ^^^ calls fn:a.ts:Baz.run receiver_type
function f(x: typeof make) { x().bar() }
//                           ^ unresolved
//                               ^^^ calls fn:a.ts:Foo.bar return_type
function g(x: NonNullable<Foo['qux']>) { x.run() }
//                                         ^^^ calls fn:a.ts:Baz.run receiver_type
function h(x: Awaited<ReturnType<typeof amake>>) { x.bar() }
//                                                   ^^^ calls fn:a.ts:Foo.bar return_type
function j<T extends Foo>(x: T) { x.bar() }
//                                  ^^^ calls fn:a.ts:Foo.bar receiver_type
const o = { m() {}, n: { p() {} } }
function l(x: typeof o) { x.m(); x.n.p() }
//                          ^ calls fn:a.ts:o.m scope
//                                   ^ calls fn:a.ts:o.n.p scope
function m(x: (typeof o)['n']) { x.p() }
//                                 ^ calls fn:a.ts:o.n.p scope
const arr = [new Foo()] as const
//               ^^^ calls cls:a.ts:Foo
function n(x: (typeof arr)[number]) { x.bar() }
//                                      ^^^ calls fn:a.ts:Foo.bar receiver_type
type A = ReturnType<Foo['bar']>
function p(x: A) { x.bar() }
//                   ^^^ calls fn:a.ts:Foo.bar receiver_type
function r(x: Readonly<Foo>[]) { x[0].bar(); x.map(y => y.bar()) }
//                                    ^^^ calls fn:a.ts:Foo.bar receiver_type
//                                                        ^^^ calls fn:a.ts:Foo.bar receiver_type
type M = Omit<Foo, 'bar'> & { bar(): Baz }
function t(x: M) { x.bar().run() }
//                   ^^^ calls fn:a.ts:M.bar receiver_type
//                         ^^^ calls fn:a.ts:Baz.run return_type
interface N extends Omit<Foo, 'bar'> { bar(): Baz }
function u(x: N) { x.bar().run(); x.baz.stop() }
//                   ^^^ calls fn:a.ts:N.bar receiver_type
//                         ^^^ calls fn:a.ts:Baz.run return_type
//                                      ^^^^ calls fn:a.ts:Baz.stop receiver_type
class Z implements Pick<Foo, 'bar'> { bar(): Foo { return make() } }
//                                                        ^^^^ calls fn:a.ts:make scope
