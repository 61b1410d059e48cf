/**
 * Paths: the ways from one node to another along the edges.
 *
 * Distances to the target are found backward and breadth first, as far as needed;
 * then the way is walked forward, by the smallest id among those that come nearer.
 * So of several shortest paths always the same one is given. More than one path are
 * found by walking on with ever longer ways to go: shortest first, then by ids. A
 * path never meets a node twice.
 *
 * Limit  `MAX_STEPS` steps in looking for further paths: dense graphs have more ways
 *        than anyone can count. What was found by then is given, as truncated.
 */
import { compare } from './diff.ts'
import type { Graph } from './memory.ts'
import type { EdgeType } from './types.ts'
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
  const distance = yield* distances(graph, one ? from : undefined, to, search)
  const shortest = distance.get(from)
  if (shortest === undefined) return { paths: [], truncated: false }
  const walker = new Walker(graph, to, search, distance)
  if (one) return { paths: [walker.straight(from)], truncated: false }
  for (let length = shortest; length <= depth && !walker.done; length++) yield* walker.exactly(from, length)
  return { paths: walker.found, truncated: walker.done }
}

/** Edges from each node to the target; if `from` is given, no further than the level in which it is met. */
function* distances(
  { edges }: Graph,
  from: number | undefined,
  to: number,
  { edgeTypes, depth }: PathSearch,
): Work<Map<number, number>> {
  const distance = new Map([[to, 0]])
  let level = [to]
  let met = 0
  for (let steps = 1; steps <= depth && level.length > 0; steps++) {
    if (from !== undefined && distance.has(from)) break
    const next: number[] = []
    for (const nid of level) {
      if (++met % STRIDE === 0) yield
      for (const slot of edges.in(nid)) {
        if (edgeTypes.length > 0 && !edgeTypes.includes(edges.type(slot))) continue
        const source = edges.source(slot)
        if (distance.has(source)) continue
        distance.set(source, steps)
        next.push(source)
      }
    }
    level = next
  }
  return distance
}

class Walker {
  readonly found: number[][] = []
  /** There is more than was asked for, or than can be looked at. */
  done = false
  readonly #graph: Graph
  readonly #to: number
  readonly #search: PathSearch
  readonly #distance: ReadonlyMap<number, number>
  #steps = 0

  constructor(graph: Graph, to: number, search: PathSearch, distance: ReadonlyMap<number, number>) {
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
    const { nodes, edges } = this.#graph
    const { edgeTypes } = this.#search
    const next = new Set<number>()
    for (const slot of edges.out(nid)) {
      if (edgeTypes.length > 0 && !edgeTypes.includes(edges.type(slot))) continue
      const target = edges.target(slot)
      const far = this.#distance.get(target)
      if (far !== undefined && (exact ? far === left : far <= left)) next.add(target)
    }
    return [...next].sort((a, b) => compare(nodes.id(a), nodes.id(b)))
  }
}

const MAX_STEPS = 200_000
