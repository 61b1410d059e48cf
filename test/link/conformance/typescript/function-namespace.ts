// --- a.ts
export function approve() { return approve.inner() }
//                                         ^^^^^ calls fn:a.ts:approve.inner
export namespace approve {
  export type Args = { run(): void }
  export function inner() {}
}
export type Config<T> = { client(): T }
export function use<config extends Config<number>>(config: config, args: approve.Args) {
  config.client()
  //     ^^^^^^ calls fn:a.ts:Config.client receiver_type
  args.run()
  //   ^^^ calls fn:a.ts:approve.Args.run receiver_type
}
// --- b.ts
import * as all from './a'
import { approve } from './a'
{
  approve()
//^^^^^^^ calls fn:a.ts:approve import
}
approve.inner()
//      ^^^^^ calls fn:a.ts:approve.inner import
all.approve.inner()
//          ^^^^^ calls fn:a.ts:approve.inner import
approve.other()
//      ^^^^^ unresolved
