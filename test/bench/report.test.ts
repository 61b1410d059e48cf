/** What the bench concludes from its figures, and what it leaves behind. */
import { expect, test } from 'vitest'
import { brokenIn, type Report, tableOf, verdictOf } from '../../scripts/bench/report.ts'
import type { Figure } from '../../scripts/bench/scenario.ts'
import { evenly, spreadOf } from '../../scripts/bench/spread.ts'
import { Undo } from '../../scripts/bench/undo.ts'

const limit = { what: 'the machine', value: 4 }
const VERDICTS: readonly [what: string, figure: Partial<Figure>, verdict: string | undefined][] = [
  ['at the most that is allowed', { value: 10, budget: { kind: 'most', value: 10 } }, 'pass'],
  ['above it', { value: 10.1, budget: { kind: 'most', value: 10 } }, 'fail'],
  ['below the least', { value: 9, budget: { kind: 'least', value: 10 } }, 'fail'],
  ['at twice the limit', { value: 8, limit, budget: { kind: 'times', value: 2 } }, 'pass'],
  ['above twice the limit', { value: 8.1, limit, budget: { kind: 'times', value: 2 } }, 'fail'],
  ['at half the limit', { value: 2, limit, budget: { kind: 'share', value: 0.5 } }, 'pass'],
  ['below half the limit', { value: 1.9, limit, budget: { kind: 'share', value: 0.5 } }, 'fail'],
  ['without a budget', { value: 1, limit }, undefined],
]

test.each(VERDICTS)('a figure %s', (_, figure, verdict) => {
  expect(verdictOf({ name: 'f', unit: 'ms', value: 0, ...figure })).toBe(verdict)
})

test('a figure beyond its guard is broken, whatever its budget says', () => {
  const figure = { name: 'f', unit: 's', value: 8, limit, guard: 2 } as const
  const outcome = (value: number) => ({ name: 'one', seconds: 1, load: 0, figures: [{ ...figure, value }] })
  expect(brokenIn([outcome(8)])).toEqual([])
  expect(brokenIn([outcome(9)])).toEqual(['one, f: 2.3 times the machine, which is more than 2'])
})

test('a percentile is one of the samples, by nearest rank', () => {
  const samples = Array.from({ length: 200 }, (_, i) => 200 - i)
  expect(spreadOf(samples)).toEqual({ count: 200, p50: 100, p99: 198, max: 200 })
  expect(spreadOf([7])).toEqual({ count: 1, p50: 7, p99: 7, max: 7 })
  expect(() => spreadOf([])).toThrow('no samples')
})

test('a choice is spread over the whole list', () => {
  expect(evenly([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6])
  expect(evenly([0, 1], 4)).toEqual([0, 1])
})

test('the table shows a failed scenario beside the others, and an older run', () => {
  const now = reportOf(20)
  const table = tableOf(now, reportOf(10))
  expect(table).toMatch(/save .* p50 .* 20\.0 ms .* FAIL .* 10\.0 ms \(\+100 %\)/)
  expect(table).toMatch(/burst .* not measured .* FAIL .* the daemon ended/)
})

test('what was begun is undone once, last first, whatever fails', async () => {
  const done: string[] = []
  const undo = new Undo()
  undo.add(() => done.push('first'))
  undo.add(async () => {
    await Promise.resolve()
    done.push('second')
  })
  expect(undo.begun).toBe(false)
  await Promise.all([undo.all(), undo.all()])
  expect(undo.begun).toBe(true)
  expect(done).toEqual(['second', 'first'])
})

function reportOf(p50: number): Report {
  const figure: Figure = { name: 'p50', value: p50, unit: 'ms', budget: { kind: 'most', value: 15 } }
  const verdict = verdictOf(figure)!
  return {
    version: '1.0.0',
    date: '2026-01-01T00:00:00.000Z',
    machine: { cores: 2, model: 'any', node: '20.20.0' },
    input: { path: 'app', files: 1, bytes: 1 },
    settings: {
      threads: 1,
      debounceMs: 20,
      rounds: 1,
      saves: 1,
      growth: 1,
      requests: 1,
      seconds: 1,
      repository: '',
    },
    scenarios: [
      { name: 'save', seconds: 1, load: 0, figures: [{ ...figure, verdict }] },
      { name: 'burst', seconds: 1, load: 0, figures: [], error: 'the daemon ended' },
    ],
  }
}
