// --- a.ts
import { plugin, run, Shape, Tree } from './b'

const free = {
  name: 'x',
  async open() {
    const tree = await this.make()
//                          ^^^^ calls fn:a.ts:free.make scope
    tree.pause()
//       ^^^^^ calls fn:b.ts:Tree.pause return_type
    void (() => this.close())
//                   ^^^^^ calls fn:a.ts:free.close scope
    ;[1].forEach(function () {
      this.close()
//         ^^^^^ unresolved
    })
    this.missing()
//       ^^^^^^^ unresolved
  },
  close: function () {
    this.open()
//       ^^^^ calls fn:a.ts:free.open scope
  },
  async make() {
    return new Tree()
//             ^^^^ calls cls:b.ts:Tree
  },
  arrow: () => {
    this.close()
//       ^^^^^ unresolved
  },
}

const typed: Shape = {
  open() {
    this.make().pause()
//       ^^^^ calls fn:b.ts:Shape.make receiver_type
//              ^^^^^ calls fn:b.ts:Tree.pause return_type
    this.extra()
//       ^^^^^ unresolved
  },
  make: () => new Tree(),
//                ^^^^ calls cls:b.ts:Tree
  extra() {},
}

export const done = run({
//                  ^^^ calls fn:b.ts:run import
  open() {
    this.make().pause()
//       ^^^^ calls fn:b.ts:Shape.make receiver_type
//              ^^^^^ calls fn:b.ts:Tree.pause return_type
  },
  make: () => new Tree(),
//                ^^^^ calls cls:b.ts:Tree
})

export const also = plugin((tree) => ({
//                  ^^^^^^ calls fn:b.ts:plugin import
  open() {
    tree.pause()
//       ^^^^^ calls fn:b.ts:Tree.pause receiver_type
    this.make().pause()
//       ^^^^ calls fn:b.ts:Shape.make receiver_type
//              ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  },
  make() {
    return tree
  },
}))

class Around {
  close() {}
  parts() {
    return {
      one() {
        this.two()
//           ^^^ calls fn:a.ts:Around.parts.two scope
        this.close()
//           ^^^^^ unresolved
      },
      two: () => {
        this.close()
//           ^^^^^ calls fn:a.ts:Around.close self
      },
    }
  }
}

const made = {
  told(this: Tree) {
    this.pause()
//       ^^^^^ calls fn:b.ts:Tree.pause receiver_type
  },
}
// --- b.ts
export class Tree {
  pause() {}
}

export interface Shape {
  open(): void
  make(): Tree
}

export function run(shape: Shape) {}

export function plugin(make: (tree: Tree) => Shape) {}
// --- h.ts
export const fixed = Object.freeze({
  a() {
    this.b()
//       ^ calls fn:h.ts:b scope
  },
  b() {},
})
export function id<T>(x: T): T {
  return x
}
export function any(x: any) {}
export const same = id({
//                  ^^ calls fn:h.ts:id scope
  a() {
    this.b()
//       ^ calls fn:h.ts:b~2 scope
  },
  b() {},
})
export const lost = any({
//                  ^^^ calls fn:h.ts:any scope
  a() {
    this.b()
//       ^ unresolved
  },
  b() {},
})
