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
import { NONE } from './column.ts'
import { type DetailOf, dispatchOf } from './dispatch.ts'
import { maskOf } from './edges.ts'
import type { Graph } from './memory.ts'
import { firstById } from './order.ts'
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
  /** So many of the nearest are enough, and no more are given. */
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
  const step: Step = (nid, depth, reach) => {
    eachSource(graph, nid, DEPENDING, reach)
    for (const base of overridden(nid)) eachSource(graph, base, MENTIONING, reach)
    if (depth === 1) for (const one of overriders(nid)) reach(one)
  }
  return walk(graph, start, step, () => [], extent)
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
  const step: Step = (nid, _depth, reach) => {
    for (let slot = edges.firstOut(nid); slot !== NONE; slot = edges.nextOut(slot)) {
      if (!edges.fits(slot, DEPENDING)) continue
      const target = edges.target(slot)
      reach(target)
      if (edges.fits(slot, MENTIONING)) for (const one of overriders(target)) reach(one)
    }
  }
  return walk(graph, start, step, overridden, extent)
}

/** Tells `reach` of every node one step from this one. */
type Step = (nid: number, depth: number, reach: (nid: number) => void) => void

/** Breadth first by `step`. What `ends` gives is reached, too, but nothing is reached through it. */
function* walk(
  graph: Graph,
  start: number,
  step: Step,
  ends: (nid: number) => Iterable<number>,
  { depth: deepest = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Extent,
): Work<Reached[]> {
  /** What was walked through, or is about to be; and what is found already. */
  const isSeen = new Uint8Array(graph.nodes.bound)
  const isFound = new Uint8Array(graph.nodes.bound)
  const found: Reached[] = []
  let level = [...withMembers(graph, start)]
  for (const nid of level) isSeen[nid] = 1
  for (let depth = 1; depth <= deepest && level.length > 0 && found.length < most; depth++) {
    const next: number[] = []
    const here: number[] = []
    const meet = (nid: number): void => {
      if (isFound[nid] === 1) return
      isFound[nid] = 1
      here.push(nid)
    }
    const reach = (nid: number): void => {
      if (isSeen[nid] === 1) return
      isSeen[nid] = 1
      next.push(nid)
      meet(nid)
    }
    for (const [index, nid] of level.entries()) {
      if (index % STRIDE === STRIDE - 1) yield
      step(nid, depth, reach)
      for (const one of ends(nid)) if (isSeen[one] === 0) meet(one)
    }
    for (const nid of firstById(graph, here, most - found.length)) found.push({ nid, depth })
    level = next
  }
  return found
}

function eachSource({ edges }: Graph, nid: number, types: number, reach: (nid: number) => void): void {
  for (let slot = edges.firstIn(nid); slot !== NONE; slot = edges.nextIn(slot)) {
    if (edges.fits(slot, types)) reach(edges.source(slot))
  }
}

/** A node and everything inside it. */
export function withMembers({ edges }: Graph, start: number): Set<number> {
  const all = new Set([start])
  for (const nid of all) {
    for (const slot of edges.out(nid)) if (edges.type(slot) === 'CONTAINS') all.add(edges.target(slot))
  }
  return all
}

const DEPENDING = maskOf(['CALLS', 'IMPORTS', 'INHERITS', 'USES'])
const MENTIONING = maskOf(['CALLS', 'USES'])
