// --- a.ts
interface Point { norm(): number }
interface Point { scale(): Point }
function f() {}
namespace f { export function inner() {} }
interface Failure { explain(): void }
const Failure: { new (): Failure } = make()
//                                   ^^^^ unresolved
namespace tools { export const run = () => {} }
function go(point: Point) {
  point.norm()
  //    ^^^^ calls fn:a.ts:Point.norm receiver_type
  point.scale().norm()
  //    ^^^^^ calls fn:a.ts:Point~2.scale receiver_type
  //            ^^^^ calls fn:a.ts:Point.norm receiver_type
  f()
//^ calls fn:a.ts:f scope
  new Failure().explain()
  //  ^^^^^^^ calls cls:a.ts:Failure scope
  //            ^^^^^^^ calls fn:a.ts:Failure.explain return_type
  tools.run()
  //    ^^^ calls fn:a.ts:tools.run scope
}
