// --- marks.ts
export function plain(target: unknown) {}
export function named(name: string) {
  return (target: unknown) => {}
}
export namespace marks {
  export function inner(target: unknown, key: string) {}
}
export * as all from './marks.js'
// --- main.ts
import { all, marks, named, plain } from './marks.js'

@all.plain
//   ^^^^^ uses fn:marks.ts:plain
export class One {
  @marks.inner
  //     ^^^^^ uses fn:marks.ts:marks.inner
  field = 1

  @named('method')
// ^^^^^ uses fn:marks.ts:named
// ^^^^^ calls fn:marks.ts:named import
  @plain
// ^^^^^ uses fn:marks.ts:plain
  go(): One {
    return this
  }
}

const Marked = () => {
  @named('two')
// ^^^^^ uses fn:marks.ts:named
// ^^^^^ calls fn:marks.ts:named import
  class Inner {}
  return Inner
}
class Two {
  constructor(@plain readonly one: One) {}
  run() {
    this.one.go()
    //       ^^ calls fn:main.ts:One.go receiver_type
  }
}
