/**
 * Cycles: nodes from each of which all the others can be reached, and back.
 *
 * These are the strongly connected components of two nodes or more, found by
 * Tarjan's algorithm (Depth-first search and linear graph algorithms, 1972) over typed
 * arrays, with stacks of its own, so that no chain is too long. A node that leads to
 * itself is no cycle.
 *
 * Order  The largest first, then by the smallest id; members by id.
 * Cost   Each node and edge once; members are put in order only as far as they are wanted.
 */
import { NONE } from './column.ts'
import { compare } from './diff.ts'
import { maskOf } from './edges.ts'
import type { Graph } from './memory.ts'
import { firstById } from './order.ts'
import { EDGE_TYPES, type EdgeType } from './types.ts'
import { STRIDE, type Work } from './work.ts'

export interface Cycles {
  /** Members of each, as many as are shown. */
  readonly cycles: readonly (readonly number[])[]
  /** How many members each has. */
  readonly sizes: readonly number[]
}

/** How many cycles are wanted, and how many members of all of them are shown. */
export interface CyclesWanted {
  /** Only cycles with one of these nodes in them. */
  readonly touching?: ReadonlySet<number>
  readonly most?: number
  readonly shown?: number
}

/** `edgeTypes` empty means all but `CONTAINS`, along which no circle says anything. */
export function* cycles(
  graph: Graph,
  edgeTypes: readonly EdgeType[],
  { most = Number.MAX_SAFE_INTEGER, shown = Number.MAX_SAFE_INTEGER, touching }: CyclesWanted = {},
): Work<Cycles> {
  const all = yield* components(graph, edgeTypes)
  const wanted = touching ? all.filter((members) => members.some((nid) => touching.has(nid))) : all
  const found = inOrder(graph, wanted).slice(0, most)
  let room = shown
  const listed: number[][] = []
  for (const members of found) {
    yield
    listed.push(room > 0 ? firstById(graph, members, room) : [])
    room -= listed.at(-1)!.length
  }
  return { cycles: listed, sizes: found.map(({ length }) => length) }
}

/** The largest first, then by the smallest id. */
function inOrder(graph: Graph, found: readonly number[][]): number[][] {
  const counts = new Map<number, number>()
  for (const { length } of found) counts.set(length, (counts.get(length) ?? 0) + 1)
  const named = found.map((members) => {
    const isAlone = counts.get(members.length) === 1
    return { members, id: isAlone ? '' : graph.nodes.id(firstById(graph, members, 1)[0]!) }
  })
  named.sort((a, b) => b.members.length - a.members.length || compare(a.id, b.id))
  return named.map(({ members }) => members)
}

/** In no order. */
function* components(graph: Graph, edgeTypes: readonly EdgeType[]): Work<number[][]> {
  const search = new Search(graph, edgeTypes.length > 0 ? edgeTypes : TELLING)
  while (!search.advance(STRIDE * 16)) yield
  return search.found
}

/** The algorithm's state; its loop is a plain function, since an engine makes those quick. */
class Search {
  readonly found: number[][] = []
  readonly #graph: Graph
  readonly #mask: number
  /** When a node was first seen, from 1; and the first seen of those it leads to. */
  readonly #order: Int32Array
  readonly #low: Int32Array
  /** The slot to look at next. */
  readonly #slots: Int32Array
  /** Nodes that belong to no component yet, in the order they were seen. */
  readonly #waiting: Int32Array
  readonly #isWaiting: Uint8Array
  /** The way from the root to where the walk is. */
  readonly #visits: Int32Array
  #root = 0
  #count = 0
  #waits = 0
  #depth = 0

  constructor(graph: Graph, edgeTypes: readonly EdgeType[]) {
    const { bound } = graph.nodes
    this.#graph = graph
    this.#mask = maskOf(edgeTypes)
    this.#order = new Int32Array(bound)
    this.#low = new Int32Array(bound)
    this.#slots = new Int32Array(bound)
    this.#waiting = new Int32Array(bound)
    this.#isWaiting = new Uint8Array(bound)
    this.#visits = new Int32Array(bound)
  }

  /** Goes on for so many steps; whether it has come to the end. */
  advance(steps: number): boolean {
    const { edges } = this.#graph
    const mask = this.#mask
    const order = this.#order
    const low = this.#low
    const slots = this.#slots
    const isWaiting = this.#isWaiting
    for (let left = steps; left > 0; left--) {
      if (this.#depth === 0 && !this.#begin()) return true
      const nid = this.#visits[this.#depth - 1]!
      let slot = slots[nid]!
      while (slot !== NONE) {
        if (edges.fits(slot, mask)) {
          const target = edges.target(slot)
          if (order[target] === 0) {
            slots[nid] = edges.nextOut(slot)
            this.#open(target)
            break
          }
          if (isWaiting[target] === 1 && order[target]! < low[nid]!) low[nid] = order[target]!
        }
        slot = edges.nextOut(slot)
      }
      if (slot === NONE) this.#close(nid)
    }
    return false
  }

  /** Opens the next node that was not seen. */
  #begin(): boolean {
    const { nodes, edges } = this.#graph
    for (; this.#root < nodes.bound; this.#root++) {
      if (this.#order[this.#root] !== 0 || edges.firstOut(this.#root) === NONE) continue
      this.#open(this.#root)
      return true
    }
    return false
  }

  #open(nid: number): void {
    this.#order[nid] = this.#low[nid] = ++this.#count
    this.#slots[nid] = this.#graph.edges.firstOut(nid)
    this.#isWaiting[nid] = 1
    this.#waiting[this.#waits++] = nid
    this.#visits[this.#depth++] = nid
  }

  #close(nid: number): void {
    const low = this.#low
    const waiting = this.#waiting
    if (--this.#depth > 0) {
      const above = this.#visits[this.#depth - 1]!
      if (low[nid]! < low[above]!) low[above] = low[nid]!
    }
    if (low[nid] !== this.#order[nid]) return
    const end = this.#waits
    let start = end
    do this.#isWaiting[waiting[--start]!] = 0
    while (waiting[start] !== nid)
    this.#waits = start
    if (end - start > 1) this.found.push(Array.from(waiting.subarray(start, end)))
  }
}

const TELLING = EDGE_TYPES.filter((type) => type !== 'CONTAINS')
