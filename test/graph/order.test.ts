import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../src/graph/diff.ts'
import { Graph } from '../../src/graph/memory.ts'
import { firstById } from '../../src/graph/order.ts'
import { say } from './build.ts'

/** Paths of which one begins another, and which sort otherwise than with a colon behind them. */
const PATHS = ['a.py', 'a.py.py', 'a', 'a-b/c.ts', 'a/b.ts', 'a/b.ts2', 'ä.go', 'z/😀.rs', 'b 1.ts', 'A.py']

test('many nodes are put in the order of their ids, as far as is wanted', () => {
  const graph = new Graph()
  say(graph, filesOf(PATHS))
  const all = [...graph.nodes].map(([, nid]) => nid)
  expect(all.length).toBeGreaterThan(1000)
  const ids = fc.shuffledSubarray(all, { minLength: 600 })
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: all.length }), (nids, most) => {
      const named = nids.map((nid) => graph.nodes.id(nid))
      const found = firstById(graph, nids, most).map((nid) => graph.nodes.id(nid))
      expect(found).toEqual(named.sort(compare).slice(0, most))
    }),
    { numRuns: 20 },
  )
})

test('files that come and go are in their places at once', () => {
  const graph = new Graph()
  for (const paths of [PATHS.slice(3), PATHS, PATHS.slice(0, 7)]) {
    say(graph, filesOf(paths))
    const ids = [...graph.nodes].map(([id]) => id)
    const nids = ids.map((id) => graph.nodes.nid(id)!)
    expect(firstById(graph, nids).map((nid) => graph.nodes.id(nid))).toEqual(ids.sort(compare))
  }
})

function filesOf(paths: readonly string[]): Parameters<typeof say>[1] {
  return paths.map((path) => {
    const functions = Array.from({ length: 100 }, (_, n) => `fn:${path}:f${n}`)
    const edges = [{ source: functions[0]!, target: `ext:${path}` }]
    return { path, ids: [`mod:${path}`, `cls:${path}:C`, `cls:${path}:C.D`, ...functions], edges }
  })
}
