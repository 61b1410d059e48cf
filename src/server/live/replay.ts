/**
 * A replay: what a subscription missed, at the pace at which its client takes it, until
 * it has reached the live line.
 *
 * Promise    Every delta after `since` that the filter wants is sent once, in order, up to
 *            `reached`; from there on the live line goes on. Between the last look at the
 *            line and the return nothing else runs, so nothing falls in between.
 */
import type { GraphClient } from '../../worker/protocol.ts'
import type { Feed } from './feed.ts'
import type { Filter } from './filter.ts'
import type { Outbox } from './outbox.ts'
import { Past } from './past.ts'
import { viewOf } from './rendering.ts'

export interface ReplayParts {
  readonly outbox: Outbox
  readonly feed: Feed
  readonly graph: Pick<GraphClient, 'call'>
}

export interface Replayed {
  readonly reached: number
  /** Why something in between is missing. */
  readonly lost?: string
}

/** Undefined when it is no longer wanted. Rejects when the graph cannot be asked. */
export async function replay(
  { outbox, feed, graph }: ReplayParts,
  filter: Filter,
  since: number,
  isWanted: () => boolean,
): Promise<Replayed | undefined> {
  const { epoch } = feed.current!
  const view = viewOf([filter])
  const past = new Past(graph, filter, { follow: true })
  for (let reached = since; ; ) {
    const page = await past.page(reached, PAGE)
    if (!isWanted()) return undefined
    const isStuck = page?.length === 0 && reached < feed.current!.seq && past.joins(reached) && !filter.area
    if (!page || isStuck || feed.current!.epoch !== epoch) {
      return { reached: feed.current!.seq, lost: 'The changes are no longer kept.' }
    }
    for (const rendering of page) {
      reached = rendering.seq
      const letter = rendering.letter(view)
      if (letter) outbox.replay(letter)
      await outbox.roomy()
      if (!isWanted()) return undefined
    }
    if (reached >= feed.current!.seq && past.joins(reached)) return { reached }
  }
}

/** Deltas read at once. */
const PAGE = 100
