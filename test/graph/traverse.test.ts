/** Walks: depth, direction, edge types, order, limit. */

import { expect, test } from 'vitest'
import { Graph } from '../../src/graph/memory.ts'
import { neighbors, type Walk } from '../../src/graph/traverse.ts'
import type { EdgeType } from '../../src/graph/types.ts'
import { finish } from '../../src/graph/work.ts'
import { say } from './build.ts'

/** m → b, m → a, a → c, c → m (a cycle), and a uses b. */
const graph = new Graph()
const id = (name: string): string => (name === 'm' ? 'mod:x.py' : `fn:x.py:${name}`)
const calls = (source: string, target: string, type: EdgeType = 'CALLS') => ({
  source: id(source),
  target: id(target),
  type,
})
say(graph, [
  {
    path: 'x.py',
    ids: ['m', 'a', 'b', 'c'].map(id),
    edges: [calls('m', 'b'), calls('m', 'a'), calls('a', 'c'), calls('c', 'm'), calls('a', 'b', 'USES')],
  },
])

const rows: readonly (readonly [promise: string, from: string, walk: Partial<Walk>, found: string])[] = [
  ['one step out, by id', 'm', {}, 'a1 b1'],
  ['one step in', 'b', { direction: 'in' }, 'a1 m1'],
  ['both ways', 'a', { direction: 'both' }, 'b1 c1 m1'],
  ['a cycle ends, and the start is no neighbour of itself', 'm', { depth: 9 }, 'a1 b1 c2'],
  ['only the wanted edges', 'a', { edgeTypes: ['USES'], depth: 9 }, 'b1'],
  ['nearest first when there are too many', 'm', { depth: 9, limit: 2 }, 'a1 b1 …'],
  ['exactly the limit is not too many', 'm', { depth: 9, limit: 3 }, 'a1 b1 c2'],
]

for (const [promise, from, walk, found] of rows) {
  test(`neighbours: ${promise}`, () => {
    const all: Walk = { direction: 'out', edgeTypes: [], depth: 1, limit: 100, ...walk }
    const { neighbors: list, truncated } = finish(neighbors(graph, graph.nodes.nid(id(from))!, all))
    const said = list.map(
      ({ nid, depth }) => graph.nodes.id(nid).replace(/.*:(x\.py$)?/, (_, m) => (m ? 'm' : '')) + depth,
    )
    expect([...said, ...(truncated ? ['…'] : [])].join(' ')).toBe(found)
  })
}
