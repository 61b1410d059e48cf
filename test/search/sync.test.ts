/** The index that follows a graph equals one built anew, whatever happened on the way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Graph } from '../../src/graph/memory.ts'
import { find } from '../../src/search/find.ts'
import { Finder } from '../../src/search/finder.ts'
import { Trial } from '../worker/fuzz/trial.ts'

const QUERIES = ['get_user', 'gu', 'users of the store', 'user', 'stroe', 'a', 'json', 'src/b.py', 'B.load']
const NAMES = ['get_user', 'getUser', 'store', 'load', 'user', 'aUser', 'x']

const body = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      prose: fc.constantFrom('', 'Loads the users.', 'Of the store.'),
      calls: fc.constantFrom(...NAMES),
      inClass: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((definitions) =>
    definitions
      .map(({ name, prose, calls, inClass }) => {
        const margin = inClass ? '    ' : ''
        const doc = prose === '' ? '' : `${margin}    """${prose}"""\n`
        return `${inClass ? 'class B:\n' : ''}${margin}def ${name}(user):\n${doc}${margin}    ${calls}()\n`
      })
      .join(''),
  )
const tree = fc.dictionary(
  fc.constantFrom('src/a.py', 'src/b.py', 'lib/c.py', 'lib/store.py'),
  fc.tuple(fc.constantFrom('', 'import json\n', 'import yaml\n'), body).map((parts) => parts.join('')),
)

function answers(finder: Finder, graph: Graph): unknown {
  return QUERIES.map((text) => {
    const { hits, total } = find(finder, graph, { text, limit: 20 })
    return [text, total, hits.map(({ nid, match, score }) => [graph.nodes.id(nid), match, score])]
  })
}

function inStep(finder: Finder, graph: Graph): Finder {
  for (const _ of finder.sync(graph));
  return finder
}

test('after any deltas the index answers as one built anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 6 }), async (trees) => {
      const trial = new Trial()
      await trial.open()
      const finder = new Finder()
      for (const one of trees) {
        await trial.become(new Map(Object.entries(one)))
        const { graph } = trial.engine
        expect(answers(inStep(finder, graph), graph)).toEqual(answers(inStep(new Finder(), graph), graph))
      }
    }),
    { numRuns: Number(process.env.MU_FUZZ_RUNS ?? 15) },
  )
})

test('an index that was stopped half-way, and a graph that went on meanwhile, end in step', async () => {
  const trial = new Trial()
  await trial.open()
  const files = (text: string) => new Map([1, 2, 3, 4].map((n): [string, string] => [`f${n}.py`, text]))
  await trial.become(files('def get_user(): pass\n'))
  const finder = new Finder()
  const slices = finder.sync(trial.engine.graph)
  slices.next()
  await trial.become(files('def user(): pass\n'))
  slices.next()
  expect(answers(inStep(finder, trial.engine.graph), trial.engine.graph)).toEqual(
    answers(inStep(new Finder(), trial.engine.graph), trial.engine.graph),
  )
})

test('edits do not make the index grow', async () => {
  const trial = new Trial()
  await trial.open()
  const finder = new Finder()
  const functions = (n: number) =>
    Array.from({ length: 300 }, (_, i) => `def get_user_${i}_${n % 2}(): pass\n`).join('')
  const sizes: number[] = []
  for (let n = 0; n < 12; n++) {
    await trial.become(new Map([['a.py', functions(n)]]))
    sizes.push(inStep(finder, trial.engine.graph).bytes)
  }
  expect(Math.max(...sizes.slice(6))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 6)) * 1.3)
  expect(answers(finder, trial.engine.graph)).toEqual(
    answers(inStep(new Finder(), trial.engine.graph), trial.engine.graph),
  )
})

test('a graph that stands still is not looked at, and many files are looked at in steps', async () => {
  const trial = new Trial()
  const files = Array.from({ length: 600 }, (_, at): [string, string] => [`src/${at}.py`, ''])
  await trial.become(new Map(files))
  await trial.open()
  const { graph } = trial.engine
  const finder = inStep(new Finder(), graph)
  expect([...finder.sync(graph)]).toHaveLength(0)
  await trial.become(new Map([...files, ['src/new.py', 'def fresh(): pass\n']]))
  const before = finder.bound
  const steps = [...finder.sync(trial.engine.graph)].length
  // Two definitions, and rests on the way to them.
  expect(finder.bound - before).toBe(2)
  expect(steps).toBeGreaterThanOrEqual(4)
})
