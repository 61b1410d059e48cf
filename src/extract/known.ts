/**
 * What was read of a node already.
 *
 * The same node is read as part of what is around it and by itself: of
 * `a.b().c()` both calls are references, and the second holds the first. Without
 * this a chain or a nested type would cost the square of its length.
 *
 * Cost  One map entry a node; a read of a node costs several calls into WASM.
 */
import type { Frame } from './draft.ts'
import type { Node } from './node.ts'

export class Known {
  readonly #known = new Map<number, { readonly frame: Frame; readonly index: number }>()

  /** The index that `read` gives for `node` as seen from `frame`. */
  of(node: Node, frame: Frame, read: () => number): number {
    const known = this.#known.get(node.id)
    if (known?.frame === frame) return known.index
    const index = read()
    this.#known.set(node.id, { frame, index })
    return index
  }
}
