/** SHOW: what stands in a relation to a node, nearest first, then by id. */
import { completenessOf } from '../../graph/completeness.ts'
import { type DetailOf, dispatchOf } from '../../graph/dispatch.ts'
import type { Graph } from '../../graph/memory.ts'
import { dependencies, impact } from '../../graph/reach.ts'
import { type Neighbor, neighbors } from '../../graph/traverse.ts'
import { EDGE_TYPES } from '../../graph/types.ts'
import { toEdges } from '../../graph/view.ts'
import type { Work } from '../../graph/work.ts'
import { type Found, NODE, type Reach } from '../../muql/sources.ts'
import type { Relation } from '../../muql/statement.ts'
import { NAMING, WALKS } from '../../muql/walks.ts'
import { nodeRow } from './row.ts'
import { byId } from './source.ts'

export function* show(
  graph: Graph,
  detailOf: DetailOf,
  relation: Relation,
  nid: number,
  reach: Reach,
): Work<Found> {
  if (relation === 'references') return references(graph, nid, reach)
  if (relation === 'implementations') return implementations(graph, detailOf, nid, reach)
  if (relation === 'impact' || relation === 'ancestors') {
    if (reach.via.length === 0) return yield* reached(graph, detailOf, relation, nid, reach)
  }
  const { direction, via, depth } = WALKS[relation]
  const edgeTypes = reach.via.length > 0 ? reach.via : via
  const walk = { direction, edgeTypes, depth: reach.depth ?? depth, limit: Number.MAX_SAFE_INTEGER }
  const { neighbors: found } = yield* neighbors(graph, nid, walk)
  const rows = found
    .slice(0, Math.min(reach.most, reach.shown ?? reach.most))
    .map((one) => [...nodeRow(graph, one.nid), one.depth, viaOf(graph, one)])
  const inner = found.filter((one) => one.depth < walk.depth).map((one) => one.nid)
  const sure =
    direction === 'in' && completenessOf(graph, [nid, ...inner], edgeTypes, (one) => detailOf(one).kind)
  return {
    columns: [...NODE, 'depth', 'via'],
    rows,
    total: Math.min(found.length, reach.most),
    ...(sure && { completeness: sure }),
  }
}

function* reached(
  graph: Graph,
  detailOf: DetailOf,
  relation: 'impact' | 'ancestors',
  nid: number,
  { depth = Number.POSITIVE_INFINITY, most, shown = most }: Reach,
): Work<Found> {
  const extent = { depth, most }
  const all = yield* relation === 'impact'
    ? impact(graph, nid, detailOf, extent)
    : dependencies(graph, nid, detailOf, extent)
  const found = all.slice(0, most)
  const rows = found.slice(0, shown).map((one) => [...nodeRow(graph, one.nid), one.depth])
  const asked = [nid, ...found.map((one) => one.nid)]
  const sure = relation === 'impact' && completenessOf(graph, asked, EDGE_TYPES, (one) => detailOf(one).kind)
  return { columns: [...NODE, 'depth'], rows, total: found.length, ...(sure && { completeness: sure }) }
}

/** Types below a type; of a method, the methods that may run in its place. */
function implementations(graph: Graph, detailOf: DetailOf, nid: number, { most }: Reach): Found {
  const dispatch = dispatchOf(graph, detailOf)
  const isType = graph.nodes.type(nid) === 'CLASS'
  const found = [...(isType ? dispatch.implementations(nid) : dispatch.overriders(nid))].sort(byId(graph))
  const rows = found.slice(0, most).map((one) => nodeRow(graph, one))
  return { columns: NODE, rows, total: Math.min(found.length, most) }
}

/** Every site that names the node, with the definition around it. */
function references(graph: Graph, nid: number, { via, most }: Reach): Found {
  const { edges, nodes } = graph
  const links = [...edges.in(nid)].map((slot) => edges.link(slot))
  const types = via.length > 0 ? via : NAMING
  const wanted = links.filter(({ type }) => types.includes(type))
  const rows = toEdges(wanted, (end) => nodes.id(end)).flatMap(({ source, type, origin, sites }) =>
    sites.map(([line, column]) => [...nodeRow(graph, nodes.nid(source)!), line, column, type, origin]),
  )
  return {
    columns: [...NODE, 'line', 'column', 'edge_type', 'origin'],
    rows: rows.slice(0, most),
    total: Math.min(rows.length, most),
    completeness: completenessOf(graph, [nid], types, () => 'unknown'),
  }
}

function viaOf({ edges }: Graph, { slots }: Neighbor): string {
  const types = new Set(slots.map((slot) => edges.type(slot)))
  return EDGE_TYPES.filter((type) => types.has(type)).join(', ')
}
