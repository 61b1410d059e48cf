/** `node`: one node by its id; `node_not_found` names near ones. */
import { MuError } from '../../errors.ts'
import type { Graph } from '../../graph/memory.ts'
import { nearNodes } from '../../graph/near.ts'
import { detail, noteOf } from '../detail.ts'
import type { Handler } from '../room.ts'
import { answer } from '../room.ts'

export const node: Handler<'node'> = async ({ engine, options }, { id }) => {
  const { graph } = engine
  const nid = findNode(graph, id, options.root)
  return answer(JSON.stringify(detail(noteOf(graph, nid))), graph.seq)
}

/** An id may hold the absolute path of a file inside the root. */
export function findNode(graph: Graph, id: string, root: string): number {
  const nid = graph.nodes.nid(id) ?? graph.nodes.nid(relative(id, root))
  if (nid !== undefined) return nid
  const suggestions = nearNodes(graph, relative(id, root))
  throw new MuError(
    'node_not_found',
    `There is no node ${id}.`,
    suggestions.length > 0 ? { suggestions } : {},
  )
}

function relative(id: string, root: string): string {
  const colon = id.indexOf(':') + 1
  const prefix = root.endsWith('/') ? root : `${root}/`
  return id.startsWith(prefix, colon) ? id.slice(0, colon) + id.slice(colon + prefix.length) : id
}
