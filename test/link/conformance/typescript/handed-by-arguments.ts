// --- app.ts
import { Lazy, last, mapAll, pipe, tap, useState } from './tools'
class Post { publish() {} }
class Tag { shout() {} posts(): Post[] { return [] } }
declare const tags: Tag[]
export function handed() {
  mapAll(tags, (t) => t.posts())[0]![0]!.publish()
//^^^^^^ calls fn:tools.ts:mapAll import
//                      ^^^^^ calls fn:app.ts:Tag.posts receiver_type
//                                       ^^^^^^^ calls fn:app.ts:Post.publish receiver_type
  mapAll(tags, (t) => t)[0]!.shout()
//^^^^^^ calls fn:tools.ts:mapAll import
//                           ^^^^^ calls fn:app.ts:Tag.shout receiver_type
  tap(new Tag(), (t) => t.shout()).shout()
//^^^ calls fn:tools.ts:tap import
//        ^^^ calls cls:app.ts:Tag scope
//                        ^^^^^ calls fn:app.ts:Tag.shout receiver_type
//                                 ^^^^^ calls fn:app.ts:Tag.shout receiver_type
  pipe(new Tag(), (t) => t.posts(), (all) => all[0]!).publish()
//^^^^ calls fn:tools.ts:pipe import
//         ^^^ calls cls:app.ts:Tag scope
//                         ^^^^^ calls fn:app.ts:Tag.posts receiver_type
//                                                    ^^^^^^^ calls fn:app.ts:Post.publish receiver_type
  last((t) => t.shout(), new Tag())
//^^^^ calls fn:tools.ts:last import
//              ^^^^^ calls fn:app.ts:Tag.shout receiver_type
//                           ^^^ calls cls:app.ts:Tag scope
  new Lazy(new Tag(), (t) => t.shout()).value.shout()
//    ^^^^ calls cls:tools.ts:Lazy import
//             ^^^ calls cls:app.ts:Tag scope
//                             ^^^^^ calls fn:app.ts:Tag.shout receiver_type
//                                            ^^^^^ calls fn:app.ts:Tag.shout receiver_type
  new Lazy<Tag>(anything, (t) => t.shout())
//    ^^^^ calls cls:tools.ts:Lazy import
//                                 ^^^^^ calls fn:app.ts:Tag.shout receiver_type
  tap(anything, (t) => t.shout())
//^^^ calls fn:tools.ts:tap import
//                       ^^^^^ unresolved
}
export function either() {
  const [tag] = useState(new Tag())
//              ^^^^^^^^ calls fn:tools.ts:useState import
//                           ^^^ calls cls:app.ts:Tag scope
  tag.shout()
//    ^^^^^ calls fn:app.ts:Tag.shout return_type
  const [made] = useState(() => new Tag())
//               ^^^^^^^^ calls fn:tools.ts:useState import
//                                  ^^^ calls cls:app.ts:Tag scope
  made.shout()
//     ^^^^^ calls fn:app.ts:Tag.shout return_type
}
export const mixin = (base: typeof Tag) => class extends base { mixed() { return new Post() } }
//                                                                                   ^^^^ calls cls:app.ts:Post scope
class Mixed extends mixin(Tag) {}
//                  ^^^^^ calls fn:app.ts:mixin scope
export function mixed(one: Mixed) {
  one.mixed().publish()
//    ^^^^^ calls fn:app.ts:mixin.class.mixed inherited
//            ^^^^^^^ calls fn:app.ts:Post.publish return_type
}
const anything: any = 1
// --- tools.ts
export function mapAll<T, U>(xs: T[], f: (x: T) => U): U[] { return xs.map(f) }
export function tap<T>(x: T, f: (x: T) => void): T { return x }
export function pipe<A, B, C>(a: A, f: (a: A) => B, g: (b: B) => C): C { return g(f(a)) }
//                                                                              ^ unresolved
//                                                                                ^ unresolved
export function last<T>(f: (x: T) => void, x: T): void {}
export function useState<S>(init: S | (() => S)): [S, (s: S) => void] { return null! }
export class Lazy<T> { constructor(of: T, f: (x: T) => void) {} get value(): T { return null! } }
