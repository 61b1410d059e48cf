/** `search`: what somebody typed → nodes, best first, each with why. */
import { find } from '../../search/find.ts'
import { detail, noteOf } from '../detail.ts'
import { Pace } from '../pace.ts'
import { answer, type Handler } from '../room.ts'

export const search: Handler<'search'> = async ({ finding }, wanted) => {
  const { seq, total, noted } = await finding.ask((finder, graph) => {
    const { hits, total } = find(finder, graph, wanted)
    const noted = hits.map(({ nid, ...hit }) => ({ ...hit, note: noteOf(graph, nid) }))
    return { seq: graph.seq, total, noted }
  })
  const pace = new Pace()
  const parts: string[] = []
  for (const { note, match, score } of noted) {
    parts.push(JSON.stringify({ match, score, node: detail(note) }))
    if (pace.due()) await pace.rest()
  }
  const truncated = total > parts.length
  return answer(`{"hits":[${parts.join(',')}],"total":${total},"truncated":${truncated},"seq":${seq}}`, seq)
}
