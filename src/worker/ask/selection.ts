/**
 * Which nodes an export takes.
 *
 * Named nodes and what lies around them (`depth`, `direction`, over `edgeTypes`), or all; of these the
 * ones of the right type in the right files; of these the `maxNodes` with most edges among them,
 * by id where they have as many. Named nodes are always taken, before any other.
 *
 * Names are looked up and walks are made at once, on the live graph; the rest goes in slices,
 * on a snapshot that is taken in the same moment.
 *
 * Errors  `node_not_found`, `ambiguous_node`.
 */
import { compare } from '../../graph/diff.ts'
import { typeOfId } from '../../graph/ids.ts'
import type { Graph } from '../../graph/memory.ts'
import { relative } from '../../graph/refer.ts'
import { filesAt } from '../../graph/search.ts'
import type { Snapshot } from '../../graph/snapshot.ts'
import { neighbors } from '../../graph/traverse.ts'
import type { EdgeType } from '../../graph/types.ts'
import { finish } from '../../graph/work.ts'
import type { Pace } from '../pace.ts'
import type { ExportRequest } from '../protocol.ts'
import { resolve } from './source.ts'

export interface Selection {
  /** Nothing is left out. */
  readonly isWhole: boolean
  hasNode(nid: number): boolean
  hasEdge(type: EdgeType): boolean
}

/** The second step must be given a snapshot taken before anything is awaited. */
export function selectNodes(
  graph: Graph,
  asked: ExportRequest,
  root: string,
): (snapshot: Snapshot, pace: Pace) => Promise<Selection> {
  const { nodes = [], types = [], paths = [], maxNodes, edgeTypes = [] } = asked
  const hasEdge = (type: EdgeType): boolean => edgeTypes.length === 0 || edgeTypes.includes(type)
  if (nodes.length + types.length + paths.length === 0 && maxNodes === undefined)
    return async () => ({ isWhole: edgeTypes.length === 0, hasNode: () => true, hasEdge })

  const named = new Set(nodes.map((text) => resolve(graph, text, root)))
  const candidates =
    named.size > 0 ? [...neighborhood(graph, named, asked)] : Array.from(graph.nodes, ([, nid]) => nid)
  const files =
    paths.length > 0 ? new Set(paths.flatMap((path) => [...filesAt(graph, relative(path, root))])) : undefined
  const inPlace = candidates.filter((nid) => !files || named.has(nid) || files.has(graph.nodes.file(nid)))

  return async (snapshot, pace) => {
    const kept = new Set<number>()
    for (const nid of inPlace) {
      if (types.length === 0 || named.has(nid) || types.includes(typeOfId(snapshot.id(nid))!)) kept.add(nid)
      if (pace.due()) await pace.rest()
    }
    const chosen =
      maxNodes === undefined || kept.size <= maxNodes
        ? kept
        : await bestConnected(snapshot, kept, named, maxNodes, hasEdge, pace)
    return { isWhole: false, hasNode: (nid) => chosen.has(nid), hasEdge }
  }
}

function neighborhood(graph: Graph, named: ReadonlySet<number>, asked: ExportRequest): Set<number> {
  const { depth = 1, direction = 'both', edgeTypes = [] } = asked
  const all = new Set(named)
  for (const nid of named) {
    const walk = { direction, edgeTypes, depth, limit: Number.MAX_SAFE_INTEGER }
    for (const found of finish(neighbors(graph, nid, walk)).neighbors) all.add(found.nid)
  }
  return all
}

async function bestConnected(
  snapshot: Snapshot,
  kept: ReadonlySet<number>,
  named: ReadonlySet<number>,
  most: number,
  hasEdge: (type: EdgeType) => boolean,
  pace: Pace,
): Promise<Set<number>> {
  const degrees = new Map<number, number>()
  const count = (nid: number) => degrees.set(nid, (degrees.get(nid) ?? 0) + 1)
  for (const nid of kept) {
    for (const { target, type } of snapshot.out(nid)) {
      if (target === nid || !kept.has(target) || !hasEdge(type)) continue
      count(nid)
      count(target)
    }
    if (pace.due()) await pace.rest()
  }
  const ranked = Array.from(kept, (nid) => ({
    nid,
    id: snapshot.id(nid),
    rank: named.has(nid) ? Number.POSITIVE_INFINITY : (degrees.get(nid) ?? 0),
  }))
  ranked.sort((a, b) => (a.rank === b.rank ? compare(a.id, b.id) : b.rank - a.rank))
  return new Set(ranked.slice(0, Math.max(most, named.size)).map(({ nid }) => nid))
}
