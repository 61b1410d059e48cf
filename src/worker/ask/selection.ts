/**
 * Which nodes an export takes.
 *
 * Named nodes and what lies around them (`depth`, `direction`, over `edgeTypes`), or all; of these the
 * ones of the right type in the right files; of these the `maxNodes` with most edges among them,
 * by id where they have as many. Named nodes are always taken, before any other.
 *
 * Names are looked up and walks are made on the live graph, which stands still from the first
 * step to the last; the rest goes on a snapshot that is taken in the moment of the last. Both
 * go in slices.
 *
 * Errors  `node_not_found`, `ambiguous_node`.
 */
import { compare } from '../../graph/diff.ts'
import { maskOf } from '../../graph/edges.ts'
import { typeOfId } from '../../graph/ids.ts'
import type { Graph } from '../../graph/memory.ts'
import { relative } from '../../graph/refer.ts'
import { fileTest } from '../../graph/search.ts'
import type { Snapshot } from '../../graph/snapshot.ts'
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { STRIDE, type Work } from '../../graph/work.ts'
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
export function* selectNodes(
  graph: Graph,
  asked: ExportRequest,
  root: string,
): Work<(snapshot: Snapshot, pace: Pace) => Promise<Selection>> {
  const { nodes = [], types = [], paths = [], maxNodes, edgeTypes = [] } = asked
  const hasEdge = (type: EdgeType): boolean => edgeTypes.length === 0 || edgeTypes.includes(type)
  if (nodes.length + types.length + paths.length === 0 && maxNodes === undefined)
    return async () => ({ isWhole: edgeTypes.length === 0, hasNode: () => true, hasEdge })

  const named = new Set(nodes.map((text) => resolve(graph, text, root)))
  const inPlace = yield* placed(graph, named, asked, root)

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

/** Those around the named ones, or all, that are in the right files. */
function* placed(
  graph: Graph,
  named: ReadonlySet<number>,
  asked: ExportRequest,
  root: string,
): Work<readonly number[]> {
  const { paths = [] } = asked
  const relatives = paths.map((path) => relative(path, root))
  const inFiles = paths.length > 0 ? fileTest(graph, relatives) : undefined
  const candidates = named.size > 0 ? yield* neighborhood(graph, named, asked) : all(graph)
  const inPlace: number[] = []
  let steps = 0
  for (const nid of candidates) {
    if (++steps % STRIDE === 0) yield
    if (!inFiles || named.has(nid) || inFiles(graph.nodes.file(nid))) inPlace.push(nid)
  }
  return inPlace
}

function* all({ nodes }: Graph): Generator<number> {
  for (const [, nid] of nodes) yield nid
}

/** From all of them at once: what is so near to one of them. */
function* neighborhood(
  { edges }: Graph,
  named: ReadonlySet<number>,
  { depth = 1, direction = 'both', edgeTypes = [] }: ExportRequest,
): Work<ReadonlySet<number>> {
  const seen = new Set(named)
  const mask = maskOf(edgeTypes.length > 0 ? edgeTypes : EDGE_TYPES)
  let steps = 0
  let level: readonly number[] = [...named]
  for (let far = 0; far < depth && level.length > 0; far++) {
    const next: number[] = []
    const reach = (nid: number, slot: number): void => {
      if (seen.has(nid) || !edges.fits(slot, mask)) return
      seen.add(nid)
      next.push(nid)
    }
    for (const nid of level) {
      if (direction !== 'in')
        for (const slot of edges.out(nid)) {
          if (++steps % STRIDE === 0) yield
          reach(edges.target(slot), slot)
        }
      if (direction !== 'out')
        for (const slot of edges.in(nid)) {
          if (++steps % STRIDE === 0) yield
          reach(edges.source(slot), slot)
        }
    }
    level = next
  }
  return seen
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
