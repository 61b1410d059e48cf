// --- internal.ts
export const some = <A>(a: A) => a
export function none() {}
// --- Option.ts
import * as internal from './internal.js'
export declare namespace none { export type Of = string }
export const some: <A>(a: A) => A = internal.some
export const none: { (): void; (a: string): void } = internal.none
// --- a.ts
import * as Option from './Option.js'
export function go() {
  Option.some(1)
  //     ^^^^ calls fn:internal.ts:some reexport
  Option.none()
  //     ^^^^ calls fn:internal.ts:none reexport
}
