/**
 * Cycles: nodes from each of which all the others can be reached, and back.
 *
 * These are the strongly connected components of two nodes or more, found by
 * Tarjan's algorithm (Depth-first search and linear graph algorithms, 1972), with a
 * stack of its own, so that no chain is too long. A node that leads to itself is no
 * cycle.
 *
 * Order  The largest first, then by the smallest id; members by id.
 * Cost   Each node and edge once.
 */
import { compare } from './diff.ts'
import type { Graph } from './memory.ts'
import type { EdgeType } from './types.ts'
import { STRIDE, type Work } from './work.ts'

/** `edgeTypes` empty means all but `CONTAINS`, along which no circle says anything. */
export function* cycles({ nodes, edges }: Graph, edgeTypes: readonly EdgeType[]): Work<number[][]> {
  const fits = (slot: number): boolean => {
    const type = edges.type(slot)
    return edgeTypes.length > 0 ? edgeTypes.includes(type) : type !== 'CONTAINS'
  }
  const order = new Int32Array(nodes.bound)
  const low = new Int32Array(nodes.bound)
  const waiting = new Uint8Array(nodes.bound)
  const stack: number[] = []
  const found: number[][] = []
  let count = 0
  let steps = 0

  const open = (nid: number): Visit => {
    order[nid] = low[nid] = ++count
    waiting[nid] = 1
    stack.push(nid)
    return { nid, slots: edges.out(nid) }
  }

  const close = (nid: number): void => {
    if (low[nid] !== order[nid]) return
    const members = stack.splice(stack.lastIndexOf(nid))
    for (const member of members) waiting[member] = 0
    if (members.length > 1) found.push(members)
  }

  for (const [, root] of nodes) {
    if (order[root] !== 0) continue
    const visits = [open(root)]
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      if (++steps % STRIDE === 0) yield
      const next = visit.slots.next()
      if (next.done) {
        visits.pop()
        close(visit.nid)
        const above = visits.at(-1)
        if (above !== undefined) low[above.nid] = Math.min(low[above.nid]!, low[visit.nid]!)
      } else if (fits(next.value)) {
        const target = edges.target(next.value)
        if (order[target] === 0) visits.push(open(target))
        else if (waiting[target] === 1) low[visit.nid] = Math.min(low[visit.nid]!, order[target]!)
      }
    }
  }

  const byId = (a: number, b: number): number => compare(nodes.id(a), nodes.id(b))
  for (const members of found) members.sort(byId)
  return found.sort((a, b) => b.length - a.length || byId(a[0]!, b[0]!))
}

interface Visit {
  readonly nid: number
  readonly slots: Generator<number>
}
