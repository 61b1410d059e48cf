/** `node`: one node by its id, and whether its callers are all known; `node_not_found` names near ones. */
import { MuError } from '../../errors.ts'
import { completenessOf } from '../../graph/completeness.ts'
import type { Graph } from '../../graph/memory.ts'
import { nearNodes } from '../../graph/near.ts'
import { relative } from '../../graph/refer.ts'
import { EDGE_TYPES } from '../../graph/types.ts'
import { detail, noteOf } from '../detail.ts'
import type { Handler } from '../room.ts'
import { answer } from '../room.ts'

export const node: Handler<'node'> = ({ engine, options }, { id }) => {
  const { graph } = engine
  const nid = findNode(graph, id, options.root)
  const note = noteOf(graph, nid)
  const found = detail(note)
  const sure = completenessOf(graph, [nid], EDGE_TYPES, () => found.kind)
  const told = answer(JSON.stringify({ ...found, ...sure }), graph.seq)
  if ('id' in note) return told
  const { path, size, changedMs } = note.record
  return { ...told, file: { path, size, changedMs } }
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
