/**
 * The areas that clients follow: neighbourhoods of nodes, kept as the graph changes.
 *
 * Promise    For every delta, the ids it names that are in the area before the commit or
 *            after it; so that what leaves the area is heard once more, as it leaves.
 * Mechanism  A delta is published first, without waiting for this; then each area is
 *            walked again, if an edge that came or went touches it, before the next
 *            commit can begin. Equal areas are walked once, however many follow them.
 * Limits     At most `MOST_AREAS` at once. One that grows beyond `MOST_AROUND` nodes
 *            hears everything: too much rather than too little.
 */
import { MuError } from '../errors.ts'
import { type Area, type Around, adjacentIn, areaKey, around, canMatter, nearIds } from '../graph/around.ts'
import type { Delta } from '../graph/delta.ts'
import type { Graph } from '../graph/memory.ts'
import type { Pace } from './pace.ts'
import type { Near } from './protocol.ts'

interface Followed {
  readonly area: Area
  members: Around
}

export class Areas {
  readonly #followed = new Map<string, Followed>()

  get size(): number {
    return this.#followed.size
  }

  /** Errors: `too_large`, `too_many_subscriptions`. Following twice is following once. */
  follow(area: Area, graph: Graph): void {
    const key = areaKey(area)
    if (this.#followed.has(key)) return
    if (this.#followed.size >= MOST_AREAS) {
      throw new MuError(
        'too_many_subscriptions',
        `At most ${MOST_AREAS} neighbourhoods are followed at once.`,
      )
    }
    this.#followed.set(key, { area, members: membersNow(area, graph) })
  }

  forget(area: Area): void {
    this.#followed.delete(areaKey(area))
  }

  /** Call after each commit, with the graph it has led to. */
  async take(delta: Pick<Delta, 'events' | 'edges'>, graph: Graph, pace: Pace): Promise<Near> {
    const near: [string, string[]][] = []
    // Who begins to follow meanwhile begins after this delta.
    for (const [key, followed] of [...this.#followed]) {
      const before = followed.members
      if (canMatter(delta, before)) followed.members = around(followed.area, adjacentIn(graph))
      near.push([key, nearIds(delta, before, followed.members)])
      if (pace.due()) await pace.rest()
    }
    return near
  }
}

/** Errors: `too_large`. */
export function membersNow(area: Area, graph: Graph): ReadonlySet<string> {
  const members = around(area, adjacentIn(graph))
  if (members) return members
  throw new MuError('too_large', 'The neighbourhood is too large to be followed.', {
    hint: 'Name fewer nodes, or a smaller number of neighbors.',
  })
}

const MOST_AREAS = 1000
