/**
 * Paths: the ways from one node to another along the edges.
 *
 * Distances to the target are found breadth first; for one path from both ends at once,
 * since even the hubs of a large graph meet after few steps. Then the way is walked
 * forward, by the smallest id among those that come nearer. So of several shortest paths
 * always the same one is given. More than one path are
 * found by walking on with ever longer ways to go: shortest first, then by ids. A
 * path never meets a node twice.
 *
 * Limit  `MAX_STEPS` steps in looking for further paths: dense graphs have more ways
 *        than anyone can count. What was found by then is given, as truncated.
 */
import { NONE } from './column.ts'
import { compare } from './diff.ts'
import { maskOf } from './edges.ts'
import type { Graph } from './memory.ts'
import { EDGE_TYPES, type EdgeType } from './types.ts'
import { STRIDE, type Work } from './work.ts'

export interface PathSearch {
  /** Empty means all. */
  readonly edgeTypes: readonly EdgeType[]
  /** Edges at most. */
  readonly depth: number
  /** Paths at most. */
  readonly limit: number
}

export interface Paths {
  /** Nodes from the first to the last. */
  readonly paths: readonly (readonly number[])[]
  /** There are more. */
  readonly truncated: boolean
}

export function* paths(graph: Graph, from: number, to: number, search: PathSearch): Work<Paths> {
  if (from === to) return { paths: [[from]], truncated: false }
  const { depth, limit } = search
  const one = limit === 1
  const distance: Distance = yield* one ? meeting(graph, from, to, search) : distances(graph, to, search)
  const shortest = distance.get(from)
  if (shortest === undefined) return { paths: [], truncated: false }
  const walker = new Walker(graph, to, search, distance)
  if (one) return { paths: [walker.straight(from)], truncated: false }
  for (let length = shortest; length <= depth && !walker.done; length++) yield* walker.exactly(from, length)
  return { paths: walker.found, truncated: walker.done }
}

/** Edges from each node to the target. */
function* distances(graph: Graph, to: number, { edgeTypes, depth }: PathSearch): Work<Distance> {
  const { edges, nodes } = graph
  const mask = maskOf(edgeTypes.length > 0 ? edgeTypes : EDGE_TYPES)
  const distance = new Int32Array(nodes.bound).fill(NONE)
  distance[to] = 0
  let level = [to]
  let met = 0
  for (let steps = 1; steps <= depth && level.length > 0; steps++) {
    const next: number[] = []
    for (const nid of level) {
      if (++met % STRIDE === 0) yield
      for (let slot = edges.firstIn(nid); slot !== NONE; slot = edges.nextIn(slot)) {
        const source = edges.source(slot)
        if (distance[source] !== NONE || !edges.fits(slot, mask)) continue
        distance[source] = steps
        next.push(source)
      }
    }
    level = next
  }
  return { get: (nid) => (distance[nid] === NONE ? undefined : distance[nid]) }
}

/** Edges from a node to the target, where there is a way. */
type Distance = Pick<ReadonlyMap<number, number>, 'get'>

/**
 * Edges to the target, of the nodes on the shortest ways to it. Level by level from both
 * ends, always the smaller one; when they meet, what lies on a way is told by going back.
 */
function* meeting(
  graph: Graph,
  from: number,
  to: number,
  { edgeTypes, depth }: PathSearch,
): Work<Map<number, number>> {
  const sides = { out: new Side(from), in: new Side(to) }
  let met = 0
  for (let length = 1; length <= depth; length++) {
    const way = sides.out.level.length <= sides.in.level.length ? 'out' : 'in'
    const [side, other] = [sides[way], sides[way === 'out' ? 'in' : 'out']]
    const next: number[] = []
    let meets = false
    for (const nid of side.level) {
      if (++met % STRIDE === 0) yield
      for (const one of onwards(graph, nid, way, edgeTypes)) {
        if (side.steps.has(one)) continue
        side.steps.set(one, side.far + 1)
        next.push(one)
        meets ||= other.steps.has(one)
      }
    }
    side.level = next
    side.far++
    if (meets) return onTheWay(graph, sides, edgeTypes)
    if (next.length === 0) break
  }
  return new Map()
}

/** One end, and what is reached from it. */
class Side {
  level: number[]
  readonly steps: Map<number, number>
  /** Steps to the level. */
  far = 0

  constructor(end: number) {
    this.level = [end]
    this.steps = new Map([[end, 0]])
  }
}

function onTheWay(
  graph: Graph,
  { out, in: back }: { readonly out: Side; readonly in: Side },
  edgeTypes: readonly EdgeType[],
): Map<number, number> {
  const length = out.far + back.far
  const distance = new Map(back.steps)
  // Where the two meet, and from there back to the start, a level at a time.
  let level = out.level.filter((nid) => back.steps.has(nid))
  for (let steps = out.far - 1; steps >= 0; steps--) {
    const before = new Set<number>()
    for (const nid of level) {
      for (const one of onwards(graph, nid, 'in', edgeTypes)) {
        if (out.steps.get(one) === steps) before.add(one)
      }
    }
    for (const nid of before) distance.set(nid, length - steps)
    level = [...before]
  }
  return distance
}

function onwards(
  { edges }: Graph,
  nid: number,
  way: 'in' | 'out',
  edgeTypes: readonly EdgeType[],
): readonly number[] {
  const mask = maskOf(edgeTypes.length > 0 ? edgeTypes : EDGE_TYPES)
  const found: number[] = []
  let slot = way === 'out' ? edges.firstOut(nid) : edges.firstIn(nid)
  while (slot !== NONE) {
    if (edges.fits(slot, mask)) found.push(way === 'out' ? edges.target(slot) : edges.source(slot))
    slot = way === 'out' ? edges.nextOut(slot) : edges.nextIn(slot)
  }
  return found
}

class Walker {
  readonly found: number[][] = []
  /** There is more than was asked for, or than can be looked at. */
  done = false
  readonly #graph: Graph
  readonly #to: number
  readonly #search: PathSearch
  readonly #distance: Distance
  #steps = 0

  constructor(graph: Graph, to: number, search: PathSearch, distance: Distance) {
    this.#graph = graph
    this.#to = to
    this.#search = search
    this.#distance = distance
  }

  /** The shortest path. */
  straight(from: number): number[] {
    const path = [from]
    for (let at = from; at !== this.#to; ) {
      at = this.#onward(at, this.#distance.get(at)! - 1, true)[0]!
      path.push(at)
    }
    return path
  }

  /** Every path of this many edges. The stack holds what is still to be tried at each node of the path. */
  *exactly(from: number, length: number): Work<void> {
    const path = [from]
    const onPath = new Set(path)
    const open = [this.#onward(from, length - 1, false).reverse()]
    while (open.length > 0 && !this.done) {
      const next = open.at(-1)!.pop()
      if (next === undefined) {
        open.pop()
        onPath.delete(path.pop()!)
        continue
      }
      if (++this.#steps > MAX_STEPS) this.done = true
      if (this.#steps % STRIDE === 0) yield
      if (onPath.has(next)) continue
      const left = length - path.length
      if (next === this.#to) {
        if (left === 1) this.#add([...path, next])
        continue
      }
      path.push(next)
      onPath.add(next)
      open.push(this.#onward(next, left - 2, false).reverse())
    }
  }

  #add(path: number[]): void {
    if (this.found.length === this.#search.limit) this.done = true
    else this.found.push(path)
  }

  /** Nodes after `nid` that are `left` edges from the target, or at most as far; by id, each once. */
  #onward(nid: number, left: number, exact: boolean): number[] {
    const { nodes } = this.#graph
    const { edgeTypes } = this.#search
    const next = new Set<number>()
    for (const target of onwards(this.#graph, nid, 'out', edgeTypes)) {
      const far = this.#distance.get(target)
      if (far !== undefined && (exact ? far === left : far <= left)) next.add(target)
    }
    return [...next].sort((a, b) => compare(nodes.id(a), nodes.id(b)))
  }
}

const MAX_STEPS = 200_000
