/**
 * The areas that somebody on `/live` listens to, counted: the graph thread follows each
 * once, from the first `surround` until the last who holds it lets it go.
 */
import { type Area, areaKey } from '../../graph/around.ts'
import type { GraphClient } from '../../worker/protocol.ts'

export class Follows {
  readonly #graph: Pick<GraphClient, 'call'>
  readonly #holders = new Map<string, number>()

  constructor(graph: Pick<GraphClient, 'call'>) {
    this.#graph = graph
  }

  get size(): number {
    return this.#holders.size
  }

  hold(area: Area): void {
    const key = areaKey(area)
    this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1)
  }

  release({ nodes, depth }: Area): void {
    const key = areaKey({ nodes, depth })
    const left = (this.#holders.get(key) ?? 1) - 1
    if (left > 0) this.#holders.set(key, left)
    else {
      this.#holders.delete(key)
      // A graph thread that is not there follows nothing.
      this.#graph.call('forget', { nodes, depth }).catch(() => undefined)
    }
  }
}
