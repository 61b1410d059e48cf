/** Parts of a graph: what is taken, and that nothing dangles. */
import { beforeAll, expect, test } from 'vitest'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import { selectNodes } from '../../src/worker/ask/selection.ts'
import type { ExportRequest } from '../../src/worker/protocol.ts'
import { exported } from './exported.ts'
import { type Indexed, indexed } from './indexed.ts'

const FILES = {
  'src/hub.py': 'def hub(): return leaf()\ndef leaf(): pass\ndef alone(): pass\n',
  'src/a.py': 'import requests\nfrom src.hub import hub\ndef a(): return hub()\n',
  'src/b.py': 'from src.hub import hub\nfrom src.a import a\ndef b(): return hub() + a()\n',
  'x/1.py': 'def twin(): pass\n',
  'x/2.py': 'def twin(): pass\n',
  'test/c.py': 'from src.b import b\nclass C:\n    def run(self): return b()\n',
}

let tree: Indexed
beforeAll(async () => {
  tree = await indexed(FILES, ['python'])
})

async function part(asked: Omit<ExportRequest, 'format'>): Promise<{ ids: string[]; edges: string[] }> {
  const document = JSON.parse(await exported(tree, { format: 'json', ...asked })) as {
    nodes: GraphNode[]
    edges: GraphEdge[]
  }
  const ids = document.nodes.map(({ id }) => id)
  for (const { source, target } of document.edges)
    expect(ids).toEqual(expect.arrayContaining([source, target]))
  return { ids, edges: document.edges.map(({ source, type, target }) => `${source} ${type} ${target}`) }
}

test('a node with what calls it, step by step', async () => {
  const asked = { nodes: ['hub.hub'], edgeTypes: ['CALLS'], direction: 'in' } as const
  expect((await part({ ...asked, nodes: ['fn:src/hub.py:hub'], depth: 0 })).ids).toEqual([
    'fn:src/hub.py:hub',
  ])
  expect(await part(asked)).toEqual({
    ids: ['fn:src/a.py:a', 'fn:src/b.py:b', 'fn:src/hub.py:hub'],
    edges: [
      'fn:src/a.py:a CALLS fn:src/hub.py:hub',
      'fn:src/b.py:b CALLS fn:src/a.py:a',
      'fn:src/b.py:b CALLS fn:src/hub.py:hub',
    ],
  })
  expect((await part({ ...asked, depth: 2 })).ids).toContain('fn:test/c.py:C.run')
  expect((await part({ ...asked, direction: 'out' })).ids).toEqual([
    'fn:src/hub.py:hub',
    'fn:src/hub.py:leaf',
  ])
})

test('types and files narrow what is taken, but never a node that is named', async () => {
  expect((await part({ types: ['CLASS', 'EXTERNAL'] })).ids).toEqual(['cls:test/c.py:C', 'ext:requests'])
  expect((await part({ paths: ['test/'] })).ids).toEqual([
    'cls:test/c.py:C',
    'fn:test/c.py:C.run',
    'mod:test/c.py',
  ])
  expect((await part({ paths: ['**/{a,b}.py'], types: ['FUNCTION'] })).ids).toEqual([
    'fn:src/a.py:a',
    'fn:src/b.py:b',
  ])
  expect((await part({ paths: ['test/'], nodes: ['fn:src/b.py:b'], types: ['FUNCTION'] })).ids).toEqual([
    'fn:src/b.py:b',
    'fn:test/c.py:C.run',
  ])
  expect(await part({ paths: ['nowhere/'] })).toEqual({ ids: [], edges: [] })
})

test('of too many nodes the best connected are kept, the first by id among equals', async () => {
  const calls = { types: ['FUNCTION'], edgeTypes: ['CALLS'] } as const
  expect((await part({ ...calls, maxNodes: 1 })).ids).toEqual(['fn:src/b.py:b'])
  expect((await part({ ...calls, maxNodes: 2 })).ids).toEqual(['fn:src/b.py:b', 'fn:src/hub.py:hub'])
  expect((await part({ ...calls, maxNodes: 5 })).ids).not.toContain('fn:src/hub.py:alone')
  expect((await part({ ...calls, maxNodes: 1, nodes: ['alone'], depth: 0 })).ids).toEqual([
    'fn:src/hub.py:alone',
  ])
  expect((await part({ maxNodes: 1000 })).ids).toEqual(tree.nodes.map(({ id }) => id))
})

test('a node that is not there, and a name that fits several, are errors', async () => {
  await expect(part({ nodes: ['hubb'] })).rejects.toMatchObject({ code: 'node_not_found' })
  await expect(part({ nodes: ['hub', 'twin'] })).rejects.toMatchObject({
    code: 'ambiguous_node',
    details: { suggestions: ['fn:x/1.py:twin', 'fn:x/2.py:twin'] },
  })
})

test('a neighbourhood is walked in slices', async () => {
  const callers = Array.from({ length: 3000 }, (_, at) => `def f${at}(): hub()\n`).join('')
  const { engine } = await indexed({ 'a.py': `def hub(): pass\n${callers}` }, ['python'])
  const asked = { format: 'json', nodes: ['fn:a.py:hub'], depth: 2 } as const
  const walk = selectNodes(engine.graph, asked, engine.disk.root)
  expect([...walk].length).toBeGreaterThan(3)
})
