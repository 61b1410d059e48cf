/** Differences of nodes and edges, as the feed tells them. */
import { expect, test } from 'vitest'
import { diffEdges, diffNodes } from '../../src/graph/diff.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'

const node: GraphNode = {
  id: 'fn:a.py:f',
  type: 'FUNCTION',
  kind: 'function',
  name: 'f',
  qualified_name: 'f',
  file_path: 'a.py',
  line_start: 1,
  line_end: 3,
  complexity: 1,
  properties: {},
  hash: '01',
  signature_hash: '11',
}

const edge: GraphEdge = {
  source: 'fn:a.py:f',
  target: 'fn:a.py:g',
  type: 'CALLS',
  origin: 'scope',
  sites: [[2, 4]],
}

const rows: readonly (readonly [name: string, after: Partial<GraphNode>, changes: readonly string[]])[] = [
  ['only its lines', { line_start: 2, line_end: 4 }, ['position']],
  ['its body', { hash: '02' }, ['body']],
  ['its signature and body', { hash: '02', signature_hash: '12' }, ['signature', 'body']],
  ['its docstring', { properties: { docstring: 'x' } }, ['properties']],
  ['its kind', { kind: 'method' }, ['properties']],
  ['its complexity', { complexity: 2 }, ['body']],
  ['the number of lines in its file', { properties: { lines: 9 } }, ['position']],
]

for (const [name, after, changes] of rows) {
  test(`a node that changes ${name} says ${changes.join(', ')}`, () => {
    const [event, ...more] = diffNodes([node], [{ ...node, ...after }])
    expect(more).toEqual([])
    expect(event).toMatchObject({ event_type: 'modified', changes, node: after })
    expect(event && 'old_hash' in event).toBe(after.hash !== undefined)
  })
}

test('nodes come and go in the order of their ids', () => {
  const named = (id: string): GraphNode => ({ ...node, id })
  const events = diffNodes([named('fn:c'), named('fn:a')], [named('fn:d'), named('fn:b'), named('fn:c')])
  expect(events.map((e) => `${e.event_type} ${e.node.id}`)).toEqual([
    'removed fn:a',
    'added fn:b',
    'added fn:d',
  ])
})

test('equal nodes and edges make no event', () => {
  expect(diffNodes([node], [structuredClone(node)])).toEqual([])
  expect(diffEdges([edge], [structuredClone(edge)])).toEqual([])
})

test('an edge that moves or is found another way is modified; another relation is another edge', () => {
  expect(diffEdges([edge], [{ ...edge, sites: [[3, 4]] }])).toMatchObject([{ event_type: 'modified' }])
  expect(diffEdges([edge], [{ ...edge, origin: 'import' }])).toMatchObject([{ event_type: 'modified' }])
  const inherits: GraphEdge = { ...edge, type: 'INHERITS', relation: 'extends' }
  expect(diffEdges([inherits], [{ ...inherits, relation: 'implements' }]).map((e) => e.event_type)).toEqual([
    'removed',
    'added',
  ])
})
