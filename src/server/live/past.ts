/**
 * The past of the feed: kept deltas, in pages, as one filter would have heard them.
 *
 * With an area, what was near in each delta is asked of the graph thread first; with
 * `follow`, it then goes on telling, so that a replay can join the live line.
 */
import type { GraphClient } from '../../worker/protocol.ts'
import type { Filter } from './filter.ts'
import { Rendering } from './rendering.ts'

export class Past {
  readonly #graph: Pick<GraphClient, 'call'>
  readonly #area: Filter['area']
  readonly #follow: boolean
  /** What was near in the deltas up to `until`. */
  #near = new Map<number, ReadonlySet<string>>()
  #until = -1

  constructor(graph: Pick<GraphClient, 'call'>, { area }: Filter, { follow }: { readonly follow: boolean }) {
    this.#graph = graph
    this.#area = area
    this.#follow = follow
  }

  /** Whether all that is after `seq` is told by the live line. */
  joins(seq: number): boolean {
    return !this.#area || (this.#until >= 0 && seq >= this.#until)
  }

  /** At most `limit` deltas after `since`, oldest first; undefined when they are no longer kept. */
  async page(since: number, limit: number): Promise<readonly Rendering[] | undefined> {
    if (this.#area && since >= this.#until && !(await this.#lookBack(since))) return undefined
    const most = this.#area ? Math.min(limit, this.#until - since) : limit
    if (most <= 0) return []
    const { deltas } = await this.#graph.call('changes', { since, limit: most })
    return deltas?.map(
      (json, i) => new Rendering({ seq: since + i + 1, json, near: this.#nearAt(since + i + 1) }),
    )
  }

  async #lookBack(since: number): Promise<boolean> {
    const { nodes, depth } = this.#area!
    const { seq, near } = await this.#graph.call('surround', { nodes, depth, since, follow: this.#follow })
    this.#until = seq
    this.#near = new Map(near?.map(([at, ids]) => [at, new Set(ids)]))
    return near !== undefined
  }

  #nearAt(seq: number): ReadonlyMap<string, ReadonlySet<string>> {
    const ids = this.#near.get(seq)
    return ids && this.#area ? new Map([[this.#area.key, ids]]) : NOTHING_NEAR
  }
}

export const NOTHING_NEAR: ReadonlyMap<string, ReadonlySet<string>> = new Map()
