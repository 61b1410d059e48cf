/**
 * Reach: who breaks if a node changes (impact), and what it stands on (dependencies).
 *
 * One relation, walked backward or forward: x depends on y
 *   - by an edge x → y that calls, imports, inherits or uses;
 *   - when x calls or mentions what y overrides: y may be what runs;
 *   - when x overrides y, for y's own sake only: it keeps y's promise, and has
 *     nothing to do with what y's body stands on.
 * So nobody who calls through a base type is lost, and the other overriders of it,
 * which have nothing to do with y, are not drawn in.
 *
 * What is asked about stands for everything inside it, too (a class for its members);
 * nothing climbs from a member to what contains it.
 */
import { compare } from './diff.ts'
import { type DetailOf, dispatchOf } from './dispatch.ts'
import type { Graph } from './memory.ts'
import type { EdgeType } from './types.ts'
import { STRIDE, type Work } from './work.ts'

export interface Reached {
  readonly nid: number
  /** Steps from the start or what is inside it; at least 1. */
  readonly depth: number
}

/** How much of it is wanted. */
export interface Extent {
  /** Steps at most. */
  readonly depth?: number
  /** So many of the nearest are enough: it goes no further than the level in which they are. */
  readonly most?: number
}

/** Everything that depends on the node, nearest first, then by id. */
export function impact(
  graph: Graph,
  start: number,
  detailOf: DetailOf,
  extent: Extent = {},
): Work<Reached[]> {
  const { overriders, overridden } = dispatchOf(graph, detailOf)
  function* dependents(nid: number, depth: number): Generator<number> {
    yield* sources(graph, nid, DEPENDING)
    for (const base of overridden(nid)) yield* sources(graph, base, MENTIONING)
    if (depth === 1) yield* overriders(nid)
  }
  return walk(graph, start, dependents, () => [], extent)
}

/** Everything that the node depends on, nearest first, then by id. */
export function dependencies(
  graph: Graph,
  start: number,
  detailOf: DetailOf,
  extent: Extent = {},
): Work<Reached[]> {
  const { overriders, overridden } = dispatchOf(graph, detailOf)
  const { edges } = graph
  function* dependees(nid: number): Generator<number> {
    for (const slot of edges.out(nid)) {
      const type = edges.type(slot)
      if (!DEPENDING.has(type)) continue
      yield edges.target(slot)
      if (MENTIONING.has(type)) yield* overriders(edges.target(slot))
    }
  }
  return walk(graph, start, dependees, overridden, extent)
}

/** Breadth first by `step`. What `ends` gives is reached, too, but nothing is reached through it. */
function* walk(
  graph: Graph,
  start: number,
  step: (nid: number, depth: number) => Iterable<number>,
  ends: (nid: number) => Iterable<number>,
  { depth: deepest = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Extent,
): Work<Reached[]> {
  const inside = [...withMembers(graph, start)]
  const seen = new Set(inside)
  const depths = new Map<number, number>()
  let level = inside
  for (let depth = 1; depth <= deepest && level.length > 0 && depths.size < most; depth++) {
    const next: number[] = []
    for (const [index, nid] of level.entries()) {
      if (index % STRIDE === STRIDE - 1) yield
      for (const one of step(nid, depth)) {
        if (seen.has(one)) continue
        seen.add(one)
        next.push(one)
        if (!depths.has(one)) depths.set(one, depth)
      }
      for (const one of ends(nid)) if (!seen.has(one) && !depths.has(one)) depths.set(one, depth)
    }
    level = next
  }
  const { nodes } = graph
  return Array.from(depths, ([nid, depth]) => ({ nid, depth })).sort(
    (a, b) => a.depth - b.depth || compare(nodes.id(a.nid), nodes.id(b.nid)),
  )
}

function* sources({ edges }: Graph, nid: number, types: ReadonlySet<EdgeType>): Generator<number> {
  for (const slot of edges.in(nid)) if (types.has(edges.type(slot))) yield edges.source(slot)
}

/** A node and everything inside it. */
export function withMembers({ edges }: Graph, start: number): Set<number> {
  const all = new Set([start])
  for (const nid of all) {
    for (const slot of edges.out(nid)) if (edges.type(slot) === 'CONTAINS') all.add(edges.target(slot))
  }
  return all
}

const DEPENDING: ReadonlySet<EdgeType> = new Set(['CALLS', 'IMPORTS', 'INHERITS', 'USES'])
const MENTIONING: ReadonlySet<EdgeType> = new Set(['CALLS', 'USES'])
