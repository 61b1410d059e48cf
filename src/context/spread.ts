/**
 * Personalised PageRank from the seeds: how near everything is to all of them at once.
 *
 * A walker starts at a seed, follows an edge, either way, with a chance by its type,
 * and now and then begins anew. Where it is found how often is a node's nearness. It is
 * found by pushing (after Andersen, Chung and Lang): mass that waits at a node is kept
 * in part and passed on in part, in rounds, until too little waits to matter; so only
 * the neighbourhood of the seeds is looked at, however large the graph.
 *
 * Mass is counted in whole units, of which all are `UNITS`: sums of whole numbers do
 * not depend on the order in which they are made, and so neither does the answer.
 *
 * Limits  A hub passes nothing on: what half of the graph touches joins nothing.
 */
import { NONE } from '../graph/column.ts'
import type { Edges } from '../graph/edges.ts'
import type { Graph } from '../graph/memory.ts'
import type { EdgeType } from '../graph/types.ts'

export interface Reached {
  /** Above 0; all together at most 1. */
  readonly mass: number
  /** Whence most came in one push, and by which edge; absent when most of it is the seed's own. */
  readonly from?: { readonly nid: number; readonly type: EdgeType; readonly direction: 'in' | 'out' }
}

/** `seeds`: nid → weight. */
export function spread(graph: Graph, seeds: ReadonlyMap<number, number>): Map<number, Reached> {
  const total = [...seeds.values()].reduce((sum, weight) => sum + weight, 0)
  const kept = new Map<number, number>()
  const from = new Map<number, { readonly nid: number; readonly slot: number; readonly units: number }>()
  let waiting = new Map<number, number>()
  for (const [nid, weight] of seeds) waiting.set(nid, Math.floor((weight / total) * UNITS))
  for (let round = 0; round < ROUNDS && waiting.size > 0; round++) {
    const next = new Map<number, number>()
    for (const [nid, units] of waiting) {
      const passed = units < LEAST ? 0 : Math.floor(units * PASSED)
      const gone = passed === 0 ? 0 : push(graph, nid, passed, next, from)
      kept.set(nid, (kept.get(nid) ?? 0) + units - gone)
    }
    waiting = next
  }
  for (const [nid, units] of waiting) kept.set(nid, (kept.get(nid) ?? 0) + units)
  return new Map([...kept].map(([nid, units]) => [nid, reached(graph.edges, nid, units, from.get(nid))]))
}

/** Gives the units that went on. */
function push(
  { edges, nodes }: Graph,
  nid: number,
  units: number,
  next: Map<number, number>,
  from: Map<number, { nid: number; slot: number; units: number }>,
): number {
  // Beside each other, and not as objects: most edges of the neighbourhood pass here.
  const slots: number[] = []
  const ends: number[] = []
  const weights: number[] = []
  let all = 0
  const meet = (slot: number, to: number, weight: number): void => {
    if (to === nid || nodes.file(to) === NONE) return
    slots.push(slot)
    ends.push(to)
    weights.push(weight)
    all += weight
  }
  for (const slot of edges.out(nid)) {
    meet(slot, edges.target(slot), OUT[edges.type(slot)])
    if (slots.length > HUB) return 0
  }
  for (const slot of edges.in(nid)) {
    meet(slot, edges.source(slot), IN[edges.type(slot)])
    if (slots.length > HUB) return 0
  }
  let gone = 0
  for (const [at, slot] of slots.entries()) {
    const to = ends[at]!
    const share = Math.floor((units * weights[at]!) / all)
    gone += share
    next.set(to, (next.get(to) ?? 0) + share)
    const best = from.get(to)
    if (!best || isBetter({ nid, slot, units: share }, best, edges, nodes))
      from.set(to, { nid, slot, units: share })
  }
  return gone
}

interface Came {
  readonly nid: number
  readonly slot: number
  readonly units: number
}

/** More mass; the smaller id; the smaller kind of edge. */
function isBetter(a: Came, b: Came, edges: Edges, nodes: Graph['nodes']): boolean {
  if (a.units !== b.units) return a.units > b.units
  if (a.nid !== b.nid) return nodes.id(a.nid) < nodes.id(b.nid)
  return edges.kind(a.slot) < edges.kind(b.slot)
}

function reached(edges: Edges, nid: number, units: number, came: Came | undefined): Reached {
  const mass = units / UNITS
  if (!came) return { mass }
  const direction = edges.source(came.slot) === nid ? 'out' : 'in'
  return { mass, from: { nid: came.nid, type: edges.type(came.slot), direction } }
}

const UNITS = 2 ** 36
/** Less than this waits where it is. */
const LEAST = UNITS * 5e-4
/** Of what waits at a node, the part that goes on. */
const PASSED = 0.5
const ROUNDS = 8
/** Edges of a node beyond which it joins nothing. */
const HUB = 400

/** From a node along its edges, and against those that point at it. */
const OUT: Readonly<Record<EdgeType, number>> = { CONTAINS: 6, CALLS: 10, INHERITS: 8, USES: 5, IMPORTS: 1 }
const IN: Readonly<Record<EdgeType, number>> = { CONTAINS: 4, CALLS: 6, INHERITS: 4, USES: 3, IMPORTS: 1 }
