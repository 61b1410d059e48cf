/** The graph in memory against a model made of plain sets. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Graph } from '../../src/graph/memory.ts'
import { toEdges } from '../../src/graph/view.ts'
import { type SaidFile, say } from './build.ts'

test('after any commits, the graph holds exactly what was said last', () => {
  fc.assert(
    fc.property(fc.array(trees, { minLength: 1, maxLength: 8 }), (history) => {
      const graph = new Graph()
      for (const files of history) {
        say(graph, files)
        expect(contents(graph)).toEqual(model(files))
      }
    }),
    { numRuns: 200 },
  )
})

test('a snapshot shows the graph as it was, whatever is committed meanwhile', () => {
  fc.assert(
    fc.property(trees, fc.array(trees, { minLength: 1, maxLength: 5 }), (before, later) => {
      const graph = new Graph()
      say(graph, before)
      const snapshot = graph.snapshot()
      for (const files of later) say(graph, files)
      const nids = snapshot.files.flatMap(({ nids }) => [...nids])
      const links = nids.flatMap((nid) => [...snapshot.out(nid)])
      const shown = {
        ids: [...nids.map((nid) => snapshot.id(nid)), ...snapshot.externals.map(({ id }) => id)].sort(),
        edges: toEdges(links, (nid) => snapshot.id(nid)).map(say1),
      }
      snapshot.close()
      const { ids, edges } = model(before)
      expect(shown).toEqual({ ids, edges })
      expect(contents(graph)).toEqual(model(later.at(-1)!))
    }),
    { numRuns: 200 },
  )
})

test('numbers, slots and cells are used again, so that endless edits need no more memory', () => {
  const graph = new Graph()
  const version = (n: number): SaidFile[] => [
    {
      path: 'a.py',
      ids: ['mod:a.py', `fn:a.py:f${n}`, 'fn:a.py:g'],
      edges: [
        {
          source: 'fn:a.py:g',
          target: `fn:a.py:f${n}`,
          sites: [
            [n, 1],
            [n, 9],
          ],
        },
      ],
      unresolved: [['fn:a.py:g', `name${n % 2}`]],
    },
  ]
  for (let n = 0; n < 10; n++) say(graph, version(n))
  const { bytes } = graph
  for (let n = 0; n < 1000; n++) say(graph, version(n))
  expect(graph.bytes).toBe(bytes)
  expect(graph.nodes.bound).toBeLessThan(10)
})

test('unresolved calls are counted by name', () => {
  const graph = new Graph()
  const a: SaidFile = { path: 'a.py', ids: ['mod:a.py'], unresolved: [['mod:a.py', 'save']] }
  const b: SaidFile = { path: 'b.py', ids: ['mod:b.py'], unresolved: [['mod:b.py', 'save']] }
  say(graph, [a, b])
  expect(graph.unresolved.count('save', 'CALLS')).toBe(2)
  say(graph, [a])
  expect(graph.unresolved.count('save', 'CALLS')).toBe(1)
  expect(graph.unresolved.count('save', 'USES')).toBe(0)
  expect(graph.unresolved.count('load', 'CALLS')).toBe(0)
})

test('an edge costs at most 60 bytes, a node at most 40 beside its id', () => {
  const graph = new Graph()
  const ids = Array.from({ length: 20_000 }, (_, i) => `fn:a.py:f${i}`)
  const edges = ids.flatMap((source, i) =>
    [1, 7, 77, 777, 7777].map((step) => ({
      source,
      target: ids[(i * step + 1) % ids.length]!,
      sites: [[i, 0]] as const,
    })),
  )
  say(graph, [{ path: 'a.py', ids, edges }])
  // Columns grow by half: allow what is spare at the worst moment.
  expect(graph.nodes.bytes / ids.length).toBeLessThanOrEqual(40)
  expect(graph.edges.bytes / 1.5 / edges.length).toBeLessThanOrEqual(60)
})

const names = ['p', 'q', 'r']
const trees = fc
  .uniqueArray(fc.constantFrom('a.py', 'b.py', 'c.py'), { maxLength: 3 })
  .chain((paths) =>
    fc.tuple(...paths.map((path) => fc.record({ path: fc.constant(path), defined: fc.subarray(names) }))),
  )
  .chain((files) => {
    const ids = files.flatMap(({ path, defined }) => [
      `mod:${path}`,
      ...defined.map((n) => `fn:${path}:${n}`),
    ])
    const targets = [...ids, 'ext:os', 'ext:sys']
    return fc.tuple(
      ...files.map(({ path, defined }) =>
        fc.record({
          path: fc.constant(path),
          ids: fc.constant([`mod:${path}`, ...defined.map((name) => `fn:${path}:${name}`)]),
          edges: fc.uniqueArray(
            fc.record({
              source: fc.constantFrom(...(ids.length > 0 ? ids : ['ext:os'])),
              target: fc.constantFrom(...targets),
              type: fc.constantFrom('CALLS' as const, 'USES' as const),
            }),
            { maxLength: 6, selector: ({ source, target, type }) => `${source} ${type} ${target}` },
          ),
        }),
      ),
    )
  })

function say1({ source, type, target }: { source: string; type?: string; target: string }): string {
  return `${source} ${type} ${target}`
}

interface Contents {
  readonly ids: readonly string[]
  readonly edges: readonly string[]
}

function model(files: readonly SaidFile[]): Contents {
  const edges = new Set(files.flatMap((file) => (file.edges ?? []).map(say1)))
  const ends = files.flatMap(({ edges }) => (edges ?? []).flatMap(({ source, target }) => [source, target]))
  return {
    ids: [...new Set([...files.flatMap(({ ids }) => ids), ...ends])].sort(),
    edges: [...edges].sort(),
  }
}

function contents(graph: Graph): Contents {
  const { nodes, edges } = graph
  const out = new Set<string>()
  const into = new Set<string>()
  for (const [, nid] of nodes) {
    const link = (slot: number): string => say1(toEdges([edges.link(slot)], (n) => nodes.id(n))[0]!)
    for (const slot of edges.out(nid)) out.add(link(slot))
    for (const slot of edges.in(nid)) into.add(link(slot))
  }
  expect([...into].sort()).toEqual([...out].sort())
  return { ids: [...nodes].map(([id]) => id).sort(), edges: [...out].sort() }
}
