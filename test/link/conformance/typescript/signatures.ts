// --- a.ts
import { $tree, Handler, Maker, Shape, Tree } from './b'

export class Forest {
  [$tree]?: Tree
  open() {}
}

export interface Both {
  (forest: Forest): Tree
  extra: Forest
}
export interface Several {
  (): Tree
  (name: string): Forest
  new (): Tree
}
export type Written = { (forest: Forest): Tree; new (tree: Tree): Forest; more: Tree }

export function calls(handler: Handler, both: Both, several: Several, written: Written, maker: Maker) {
  handler(new Forest()).pause()
//^^^^^^^ unresolved
//            ^^^^^^ calls cls:a.ts:Forest
//                      ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  both(new Forest()).pause()
//^^^^ unresolved
//         ^^^^^^ calls cls:a.ts:Forest
//                   ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  both.extra.open()
//           ^^^^ calls fn:a.ts:Forest.open receiver_type
  several().pause()
//^^^^^^^ unresolved
//          ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  new several().pause()
//    ^^^^^^^ unresolved
//              ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  written(new Forest()).pause()
//^^^^^^^ unresolved
//            ^^^^^^ calls cls:a.ts:Forest
//                      ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  new written(new Tree()).open()
//    ^^^^^^^ unresolved
//                ^^^^ calls cls:b.ts:Tree
//                        ^^^^ calls fn:a.ts:Forest.open receiver_type
  written.more.pause()
//             ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  new maker(1).pause()
//    ^^^^^ unresolved
//             ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  maker.make().pause()
//      ^^^^ calls fn:b.ts:Maker.make receiver_type
//             ^^^^^ calls fn:b.ts:Tree.pause receiver_type
}

export function computed(forest: Forest, all: Forest[]) {
  forest[$tree].pause()
//              ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  all[0][$tree]?.pause()
//               ^^^^^ calls fn:b.ts:Tree.pause receiver_type
}

export function overloaded() {
  function partial(name: string): void
  function partial(name: string, count: number): void
  function partial(name: string, count?: number) {}
  partial('a')
//^^^^^^^ calls fn:a.ts:overloaded.partial~3 scope
  partial('a', 1)
//^^^^^^^ calls fn:a.ts:overloaded.partial~3 scope
}

export const handlers = new Map<number, Handler>([
  [1, (forest) => forest.open()],
//                       ^^^^ calls fn:a.ts:Forest.open receiver_type
  [2, function (forest) { forest.open(); return new Tree() }],
//                               ^^^^ calls fn:a.ts:Forest.open receiver_type
//                                                  ^^^^ calls cls:b.ts:Tree
])
export const declared: Map<string, Handler> = new Map([['a', (forest) => forest.open()]])
//                                                                              ^^^^ calls fn:a.ts:Forest.open receiver_type
export const many = new Set<Handler>([(forest) => forest.open()])
//                                                       ^^^^ calls fn:a.ts:Forest.open receiver_type
export const one: [number, Handler] = [1, (forest) => forest.open()]
//                                                           ^^^^ calls fn:a.ts:Forest.open receiver_type
export const written: Written = Object.assign((forest: Forest) => forest[$tree], {})
export const spread: Handler[] = [...many, (forest) => forest.open()]
//                                                            ^^^^ calls fn:a.ts:Forest.open receiver_type

export type Simple<T> = { [K in keyof T]: T[K] } & {}
export type Mutable<T> = { -readonly [K in keyof T]-?: T[K] }
export type Promises<T> = { [K in keyof T]: Promise<T[K]> }
export interface Simpler extends Simple<Shape> { more(): void }
export function mapped(a: Simple<Shape>, b: Mutable<Simple<Shape>>, c: Simpler, d: Promises<Shape>) {
  a.make().pause()
//  ^^^^ calls fn:b.ts:Shape.make receiver_type
//         ^^^^^ calls fn:b.ts:Tree.pause return_type
  b.make().pause()
//  ^^^^ calls fn:b.ts:Shape.make receiver_type
//         ^^^^^ calls fn:b.ts:Tree.pause return_type
  c.make().pause()
//  ^^^^ calls fn:b.ts:Shape.make receiver_type
//         ^^^^^ calls fn:b.ts:Tree.pause return_type
  c.more()
//  ^^^^ calls fn:a.ts:Simpler.more receiver_type
  d.make()
//  ^^^^ unresolved
}
// --- b.ts
import type { Forest } from './a'

export const $tree: unique symbol = Symbol.for('tree')

export class Tree {
  pause() {}
}

export interface Shape {
  make(): Tree
}

export interface Handler {
  (forest: Forest): Tree
}

export interface Maker {
  new (count: number): Tree
  make(): Tree
}
