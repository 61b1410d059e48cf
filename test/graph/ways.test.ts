import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycles } from '../../src/graph/cycles.ts'
import { Graph } from '../../src/graph/memory.ts'
import { paths } from '../../src/graph/paths.ts'
import type { EdgeType } from '../../src/graph/types.ts'
import { finish } from '../../src/graph/work.ts'
import { say } from './build.ts'

type Arrow = readonly [from: number, to: number, type?: EdgeType]

const id = (n: number): string => `fn:a.ts:f${n}`

function graphOf(size: number, arrows: readonly Arrow[]): Graph {
  const graph = new Graph()
  const ids = Array.from({ length: size }, (_, n) => id(n))
  const edges = arrows.map(([from, to, type]) => ({
    source: id(from),
    target: id(to),
    ...(type && { type }),
  }))
  say(graph, [{ path: 'a.ts', ids: ['mod:a.ts', ...ids], edges }])
  return graph
}

const numbersOf = (graph: Graph, nids: readonly number[]): number[] =>
  nids.map((nid) => Number(graph.nodes.name(nid).slice(1)))

function ways(graph: Graph, from: number, to: number, search: Partial<Parameters<typeof paths>[3]> = {}) {
  const nid = (n: number): number => graph.nodes.nid(id(n))!
  const all = { edgeTypes: [], depth: 10, limit: 1, ...search }
  const { paths: found, truncated } = finish(paths(graph, nid(from), nid(to), all))
  return { found: found.map((path) => numbersOf(graph, path).join('')), truncated }
}

const DIAMOND: readonly Arrow[] = [[0, 2], [0, 1], [1, 3], [2, 3], [0, 3, 'IMPORTS'], [3, 0]] // biome-ignore format: one line reads better

test('the shortest path is the same one always: by the smallest ids', () => {
  expect(ways(graphOf(4, DIAMOND), 0, 3)).toEqual({ found: ['03'], truncated: false })
  expect(ways(graphOf(4, DIAMOND), 0, 3, { edgeTypes: ['CALLS'] }).found).toEqual(['013'])
  expect(ways(graphOf(4, [...DIAMOND].reverse()), 0, 3, { edgeTypes: ['CALLS'] }).found).toEqual(['013'])
  expect(ways(graphOf(4, DIAMOND), 1, 2).found).toEqual(['1302'])
  expect(ways(graphOf(4, DIAMOND), 0, 0).found).toEqual(['0'])
})

test('nothing is found beyond the depth, nor where no way leads', () => {
  expect(ways(graphOf(4, DIAMOND), 1, 2, { depth: 2 }).found).toEqual([])
  expect(ways(graphOf(4, [[0, 1]]), 1, 0).found).toEqual([])
})

test('all paths come shortest first, and what is left out is said', () => {
  const graph = graphOf(4, DIAMOND)
  expect(ways(graph, 0, 3, { limit: 9 })).toEqual({ found: ['03', '013', '023'], truncated: false })
  expect(ways(graph, 0, 3, { limit: 3 })).toEqual({ found: ['03', '013', '023'], truncated: false })
  expect(ways(graph, 0, 3, { limit: 2 })).toEqual({ found: ['03', '013'], truncated: true })
})

const arrows = fc.array(
  fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom<EdgeType>('CALLS', 'IMPORTS', 'CONTAINS')),
  { maxLength: 20 },
)

function reachable(all: readonly Arrow[], from: number, types: readonly EdgeType[]): Set<number> {
  const seen = new Set<number>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [source, target, type] of all) {
      if (source !== at || seen.has(target) || !types.includes(type ?? 'CALLS')) continue
      seen.add(target)
      open.push(target)
    }
  }
  return seen
}

test('cycles are the sets of nodes that reach each other', () => {
  fc.assert(
    fc.property(arrows, fc.constantFrom<EdgeType[]>([], ['CALLS'], ['CALLS', 'CONTAINS']), (all, asked) => {
      const types: EdgeType[] = asked.length > 0 ? asked : ['CALLS', 'IMPORTS']
      const graph = graphOf(7, all)
      const reach = Array.from({ length: 7 }, (_, n) => reachable(all, n, types))
      const together = reach.map((_, a) => reach.flatMap((_, b) => (a === b || (reach[a]!.has(b) && reach[b]!.has(a)) ? [b] : [])).join('')) // biome-ignore format: one line reads better
      const expected = [...new Set(together)].filter((members) => members.length > 1)
      const found = finish(cycles(graph, asked)).cycles.map((members) => numbersOf(graph, members).join(''))
      expect(found).toEqual(expected.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)))
    }),
    { numRuns: 300 },
  )
})

test('every path is found, once, in order, and none that is none', () => {
  fc.assert(
    fc.property(arrows, fc.nat(6), fc.nat(6), (all, from, to) => {
      const expected = new Set<string>()
      const walk = (path: number[]): void => {
        const at = path.at(-1)!
        if (at === to) {
          expected.add(path.join(''))
          return
        }
        for (const [source, target] of all)
          if (source === at && !path.includes(target)) walk([...path, target])
      }
      walk([from])
      const sorted = [...expected].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      const graph = graphOf(7, all)
      expect(ways(graph, from, to, { limit: 10_000 }).found).toEqual(sorted)
      expect(ways(graph, from, to).found).toEqual(sorted.slice(0, 1))
    }),
    { numRuns: 300 },
  )
})

test('a chain of a hundred thousand nodes is no trouble', () => {
  const length = 100_000
  const chain = Array.from({ length }, (_, n): Arrow => [n, (n + 1) % length])
  const [members] = finish(cycles(graphOf(length, chain), [])).cycles
  expect(members?.length).toBe(length)
})
