/** `neighbors`: what is around a node, nearest first, and whether all that point at it are known. */
import { type Completeness, completenessOf } from '../../graph/completeness.ts'
import type { Graph } from '../../graph/memory.ts'
import { neighbors as walk } from '../../graph/traverse.ts'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { toEdges } from '../../graph/view.ts'
import { finish } from '../../graph/work.ts'
import { detail, kindOf, noteOf } from '../detail.ts'
import { Pace } from '../pace.ts'
import { answer, type Handler } from '../room.ts'
import { findNode } from './node.ts'

export const neighbors: Handler<'neighbors'> = async ({ engine, options }, params) => {
  const { graph } = engine
  const { seq, nodes, edges } = graph
  const { direction, depth, limit } = params
  const start = findNode(graph, params.id, options.root)
  const all = params.edgeTypes.length === EDGE_TYPES.length
  const edgeTypes = all ? [] : params.edgeTypes
  const { neighbors: near, truncated } = finish(walk(graph, start, { direction, edgeTypes, depth, limit }))
  // Whose edges were followed: all but the farthest.
  const inner = near.filter((one) => one.depth < depth).map(({ nid }) => nid)
  // Everything that a commit could change is noted before the first rest.
  const noted = near.map(({ nid, depth: at, slots }) => ({
    note: noteOf(graph, nid),
    depth: at,
    edges: toEdges(
      slots.map((slot) => edges.link(slot)),
      (end) => nodes.id(end),
    ),
  }))
  const head = JSON.stringify({ node_id: nodes.id(start), direction }).slice(0, -1)
  const sure = direction === 'out' ? {} : sureness(graph, [start, ...inner], truncated, params.edgeTypes)
  const tail = JSON.stringify({ truncated, ...sure, seq }).slice(1)
  const pace = new Pace()
  const parts: string[] = []
  for (const { note, ...rest } of noted) {
    parts.push(JSON.stringify({ node: detail(note), ...rest }))
    if (pace.due()) await pace.rest()
  }
  return answer(`${head},"neighbors":[${parts.join(',')}],${tail}`, seq)
}

/** What was left out by the limit is not known either. */
function sureness(
  graph: Graph,
  asked: readonly number[],
  truncated: boolean,
  types: readonly EdgeType[],
): Completeness {
  const { completeness, unresolved } = completenessOf(graph, asked, types, (nid) => kindOf(graph, nid))
  return { completeness: truncated ? 'lower_bound' : completeness, unresolved }
}
