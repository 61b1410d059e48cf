/** `nodes`: search by name, type and path, sorted by id. */
import type { Graph } from '../../graph/memory.ts'
import { type Found, search } from '../../graph/search.ts'
import type { NodeFilter } from '../asked.ts'
import { detail, noteOf } from '../detail.ts'
import { Pace } from '../pace.ts'
import { answer, type Handler } from '../room.ts'

export const nodes: Handler<'nodes'> = async ({ engine }, filter) => {
  const pace = new Pace()
  const { graph, seq, found } = await searched(() => engine.graph, filter, pace)
  const notes = found.nids.map((nid) => noteOf(graph, nid))
  const parts: string[] = []
  for (const note of notes) {
    parts.push(JSON.stringify(detail(note)))
    if (pace.due()) await pace.rest()
  }
  const { total } = found
  const truncated = total > notes.length
  return answer(`{"nodes":[${parts.join(',')}],"total":${total},"truncated":${truncated},"seq":${seq}}`, seq)
}

/** Begun again when the graph changed in between; in the end without letting it. */
async function searched(
  live: () => Graph,
  filter: NodeFilter,
  pace: Pace,
): Promise<{ graph: Graph; seq: number; found: Found }> {
  for (let attempt = 1; ; attempt++) {
    const graph = live()
    const { seq } = graph
    const slices = search(graph, filter)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return { graph, seq, found: slice.value }
      if (attempt === PATIENCE || !pace.due()) continue
      await pace.rest()
      if (live() !== graph || graph.seq !== seq) break
    }
  }
}

const PATIENCE = 3
