// --- stream.ts
export class Sink {
  put(value: string) {}
  close() {}
}
export type Opener = (sink: Sink, name: string) => void
export class Source {
  constructor(open?: (this: Source, sink: Sink) => void) {}
  each(visit: Opener): this { return this }
  static from(visit: ((sink: Sink) => void) | undefined) {}
}
export const using: (run: (sink: Sink) => void) => void = (run) => run(new Sink())
//                                                                 ^^^ unresolved
//                                                                         ^^^^ calls cls:stream.ts:Sink scope
export function choose(pick: (sink: Sink) => void): void
export function choose(pick: (source: Source) => void, deep: boolean): void
export function choose(pick: unknown, deep?: boolean) {}
// --- main.ts
import { choose, Sink, Source, using } from './stream.js'

export function run(unknown: (f: unknown) => void, sinks: Sink[], byName: Map<string, Sink>) {
  new Source((sink) => sink.close())
  //  ^^^^^^ calls cls:stream.ts:Source import
  //                        ^^^^^ calls fn:stream.ts:Sink.close receiver_type
    .each(function (sink) {
//   ^^^^ calls fn:stream.ts:Source.each receiver_type
      sink.put('a')
      //   ^^^ calls fn:stream.ts:Sink.put receiver_type
    })
    .each((first, second) => second.put())
//   ^^^^ calls fn:stream.ts:Source.each receiver_type
    //                              ^^^ nothing
  Source.from(({ close }) => close())
  //     ^^^^ calls fn:stream.ts:Source.from import
  //                         ^^^^^ calls fn:stream.ts:Sink.close receiver_type
  choose((sink) => sink.close())
//^^^^^^ calls fn:stream.ts:choose import
  //                    ^^^^^ calls fn:stream.ts:Sink.close receiver_type
  choose((source) => source.each(() => {}), true)
//^^^^^^ calls fn:stream.ts:choose~2 import
  //                        ^^^^ calls fn:stream.ts:Source.each receiver_type
  unknown((sink) => sink.close())
//^^^^^^^ unresolved
  //                     ^^^^^ unresolved
  sinks.filter((sink) => sink.close()).forEach((sink) => sink.put('b'))
  //    ^^^^^^ nothing
  //                          ^^^^^ calls fn:stream.ts:Sink.close receiver_type
  //                                   ^^^^^^^ nothing
  //                                                          ^^^ calls fn:stream.ts:Sink.put receiver_type
  byName.forEach((sink) => sink.close())
  //     ^^^^^^^ nothing
  //                            ^^^^^ calls fn:stream.ts:Sink.close receiver_type
  sinks.reduce((count, sink) => { sink.close(); return count }, 0)
  //    ^^^^^^ nothing
  //                                   ^^^^^ calls fn:stream.ts:Sink.close receiver_type
}
// --- given.ts
import { Sink } from './stream.js'

const curried = (sink: Sink) => (other: Sink) => sink
function outer(sink: Sink) {
  return (): Sink => sink
}
function late(sink: Sink) {
  return { made: () => sink }
}
function run(sink: Sink) {
  curried(sink)(sink).close()
//^^^^^^^ calls fn:given.ts:curried scope
//^^^^^^^ unresolved
  //                  ^^^^^ calls fn:stream.ts:Sink.close return_type
  outer(sink)().close()
//^^^^^ calls fn:given.ts:outer scope
//^^^^^ unresolved
  //            ^^^^^ calls fn:stream.ts:Sink.close return_type
  late(sink).made().close()
//^^^^ calls fn:given.ts:late scope
  //         ^^^^ calls fn:given.ts:late.made return_type
  //                ^^^^^ calls fn:stream.ts:Sink.close return_type
}
