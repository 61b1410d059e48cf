/**
 * Walks over the graph in memory.
 *
 * The order of results depends on ids only, never on the order in which nodes
 * and edges came, so that the same tree gives the same answer.
 */
import type { Graph } from './memory.ts'
import { firstById } from './order.ts'
import type { EdgeType } from './types.ts'
import { STRIDE, type Work } from './work.ts'

export interface Neighbor {
  readonly nid: number
  /** Edges on the shortest way from the start; at least 1. */
  readonly depth: number
  /** Edge slots that join it to nodes one step nearer. */
  readonly slots: readonly number[]
}

export interface Neighborhood {
  /** By depth, then id. */
  readonly neighbors: readonly Neighbor[]
  /** There are more than `limit`. */
  readonly truncated: boolean
}

export interface Walk {
  readonly direction: 'in' | 'out' | 'both'
  /** Empty means all. */
  readonly edgeTypes: readonly EdgeType[]
  readonly depth: number
  readonly limit: number
}

/** Breadth first from `start`, which is not its own neighbour. */
export function* neighbors(graph: Graph, start: number, walk: Walk): Work<Neighborhood> {
  const seen = new Set([start])
  const found: Neighbor[] = []
  let level = [start]
  for (let depth = 1; depth <= walk.depth && level.length > 0; depth++) {
    const reached = yield* step(graph, level, seen, walk)
    level = firstById(graph, [...reached.keys()], walk.limit - found.length + 1)
    for (const nid of level) {
      if (found.length === walk.limit) return { neighbors: found, truncated: true }
      seen.add(nid)
      found.push({ nid, depth, slots: reached.get(nid)! })
    }
  }
  return { neighbors: found, truncated: false }
}

/** What lies one step beyond `level`, with the edges that lead there. */
function* step(
  graph: Graph,
  level: readonly number[],
  seen: Set<number>,
  walk: Walk,
): Work<Map<number, number[]>> {
  const { edges } = graph
  const reached = new Map<number, number[]>()
  const reach = (nid: number, slot: number): void => {
    if (seen.has(nid)) return
    if (walk.edgeTypes.length > 0 && !walk.edgeTypes.includes(edges.type(slot))) return
    const slots = reached.get(nid)
    if (slots) slots.push(slot)
    else reached.set(nid, [slot])
  }
  for (const [index, nid] of level.entries()) {
    if (index % STRIDE === STRIDE - 1) yield
    if (walk.direction !== 'in') for (const slot of edges.out(nid)) reach(edges.target(slot), slot)
    if (walk.direction !== 'out') for (const slot of edges.in(nid)) reach(edges.source(slot), slot)
  }
  return reached
}
