// --- a.ts
class Post { score() { return 1 } publish() {} }
class Tag { shout() {} posts(): Post[] { return [] } rename(): this { return this } }
declare const tags: Tag[]
declare const some: (Tag | undefined)[]
declare const things: unknown[]
const isTag = (x: unknown): x is Tag => true
function pairs() {
  new Map(tags.map((t) => ['x', t] as const)).get('x')!.shout()
//                                                      ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  new Map(tags.map((t) => ['x', t] as [string, Tag])).get('x')!.shout()
//                                                              ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  for (const [i, t] of tags.entries()) t.shout()
//                                       ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  for (const [k, t] of new Map([['a', new Tag()]]).entries()) t.shout()
//                                        ^^^ calls cls:a.ts:Tag scope
//                                                              ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  Object.groupBy(tags, () => 'x').y![0]!.shout()
//                                       ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  Object.keys({ a: 1 }).map((k) => new Tag())[0]!.shout()
//                                     ^^^ calls cls:a.ts:Tag scope
//                                                ^^^^^ calls fn:a.ts:Tag.shout receiver_type
}
function lists() {
  Array.from(tags, (t) => t.posts())[0]![0]!.publish()
//                          ^^^^^ calls fn:a.ts:Tag.posts receiver_type
//                                           ^^^^^^^ calls fn:a.ts:Post.publish receiver_type
  Array.of(new Tag())[0]!.shout()
//             ^^^ calls cls:a.ts:Tag scope
//                        ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  new Array<Tag>(3).fill(new Tag())[0]!.shout()
//                           ^^^ calls cls:a.ts:Tag scope
//                                      ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  tags.with(0, new Tag())[0]!.shout()
//                 ^^^ calls cls:a.ts:Tag scope
//                            ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  structuredClone(tags)[0]!.shout()
//                          ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  new WeakRef(new Tag()).deref()!.shout()
//                ^^^ calls cls:a.ts:Tag scope
//                                ^^^^^ calls fn:a.ts:Tag.shout receiver_type
}
function sifted() {
  things.filter(isTag)[0]!.shout()
//                         ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  things.find(isTag)!.shout()
//                    ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  some.filter((x): x is Tag => !!x)[0]!.shout()
//                                      ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  tags.filter((x) => x.posts())[0]!.shout()
//                     ^^^^^ calls fn:a.ts:Tag.posts receiver_type
//                                  ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  things.filter(Boolean)[0].shout()
//                          ^^^^^ unresolved
}
async function promised() {
  new Promise<Tag>((done) => done(new Tag())).then((t) => t.shout())
//                           ^^^^ unresolved
//                                    ^^^ calls cls:a.ts:Tag scope
//                                                          ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  Promise.resolve(new Tag()).then((t) => t.shout())
//                    ^^^ calls cls:a.ts:Tag scope
//                                         ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  Promise.race([Promise.resolve(new Tag())]).then((t) => t.shout())
//                                  ^^^ calls cls:a.ts:Tag scope
//                                                         ^^^^^ calls fn:a.ts:Tag.shout receiver_type
  const [first] = await Promise.allSettled([Promise.resolve(new Tag())])
//                                                              ^^^ calls cls:a.ts:Tag scope
  if (first.status === 'fulfilled') first.value.shout()
//                                              ^^^^^ calls fn:a.ts:Tag.shout receiver_type
}
class Own {
  reduce(f: unknown): Post { return new Post() }
//                                      ^^^^ calls cls:a.ts:Post scope
  bind(n: number): Post { return new Post() }
//                                   ^^^^ calls cls:a.ts:Post scope
  entries(): Post { return new Post() }
//                             ^^^^ calls cls:a.ts:Post scope
  filter(f: unknown): Post { return new Post() }
//                                      ^^^^ calls cls:a.ts:Post scope
}
function own(o: Own) {
  o.reduce((t: Tag) => t).publish()
//  ^^^^^^ calls fn:a.ts:Own.reduce receiver_type
//                        ^^^^^^^ calls fn:a.ts:Post.publish return_type
  o.bind(1).publish()
//  ^^^^ calls fn:a.ts:Own.bind receiver_type
//          ^^^^^^^ calls fn:a.ts:Post.publish return_type
  o.entries().publish()
//  ^^^^^^^ calls fn:a.ts:Own.entries receiver_type
//            ^^^^^^^ calls fn:a.ts:Post.publish return_type
  o.filter(isTag).publish()
//  ^^^^^^ calls fn:a.ts:Own.filter receiver_type
//                ^^^^^^^ calls fn:a.ts:Post.publish return_type
}
class Tree {
  children: Tree[] = [];
  *[Symbol.iterator](): IterableIterator<Tree> { yield this }
  depth() { return 1 }
}
for (const t of new Tree()) t.depth()
//                  ^^^^ calls cls:a.ts:Tree scope
//                            ^^^^^ calls fn:a.ts:Tree.depth receiver_type
;[...new Tree()][0]!.depth()
//       ^^^^ calls cls:a.ts:Tree scope
//                   ^^^^^ calls fn:a.ts:Tree.depth receiver_type
class Res { match() {} }
class Task {
  match() {}
  then<A, B>(ok: (r: Res) => A, no?: (e: unknown) => B): PromiseLike<A | B> { return null! }
}
async function awaited(task: Task, tasks: Task[]) {
  ;(await task).match()
//              ^^^^^ calls fn:a.ts:Res.match receiver_type
  task.match()
//     ^^^^^ calls fn:a.ts:Task.match receiver_type
  Promise.race(tasks).then((r) => r.match())
//                                  ^^^^^ calls fn:a.ts:Res.match receiver_type
}
