// --- a.ts
export namespace own {
  export class Kap { get() {} }
  class Lap extends Kap {}
  const kept = new Kap()
//                 ^^^ calls cls:a.ts:own.Kap
  let later: Lap
  function f() {}
  export function c(m: Kap, n: Lap) {
    m.get()
//    ^^^ calls fn:a.ts:own.Kap.get receiver_type
    n.get()
//    ^^^ calls fn:a.ts:own.Kap.get receiver_type
    f()
//  ^ calls fn:a.ts:own.f scope
    kept.get()
//       ^^^ calls fn:a.ts:own.Kap.get receiver_type
    later.get()
//        ^^^ calls fn:a.ts:own.Kap.get receiver_type
    new Kap().get()
//      ^^^ calls cls:a.ts:own.Kap
//            ^^^ calls fn:a.ts:own.Kap.get receiver_type
    own.c(m, n)
//      ^ calls fn:a.ts:own.c scope
  }
  export namespace inner { export function d() { f(); c(kept, later) } }
//                                               ^ calls fn:a.ts:own.f scope
//                                                    ^ calls fn:a.ts:own.c scope
}
export namespace own {
  export function e(f: () => void) {
    new Kap()
//      ^^^ calls cls:a.ts:own.Kap
    inner.d()
//        ^ calls fn:a.ts:own.inner.d scope
    f()
//  ^ unresolved
  }
}
// A class is no namespace: its members are not in scope.
class Plain {
  static f() {}
  g() { f() }
//      ^ unresolved
}
// --- b.ts
import { own } from './a'
import inner = own.inner
function go(kap: own.Kap) {
  kap.get()
//    ^^^ calls fn:a.ts:own.Kap.get receiver_type
  own.c(kap, kap)
//    ^ calls fn:a.ts:own.c import
  own.inner.d()
//          ^ calls fn:a.ts:own.inner.d import
  inner.d()
//      ^ unresolved
}
declare module 'other' { class Q { z(): void } function r(q: Q): void }
