import { expect, test } from 'vitest'
import type { Edge } from '../../scripts/grade/graph.ts'
import { f1Of, precisionOf, recallOf, scoreOf } from '../../scripts/grade/score.ts'
import type { CallSite, Shape, Target } from '../../scripts/grade/truth.ts'

const site = (line: number, targets: readonly Target[], shape: Shape = 'name'): CallSite => ({
  file: 'a.ts',
  line,
  column: 2,
  name: 'f',
  shape,
  targets,
})

const edge = (line: number, first: number, name = 'f', type = 'FUNCTION', file = 'a.ts'): Edge => ({
  file,
  line,
  column: 2,
  origin: 'scope',
  target: { id: `fn:b.ts:${name}`, type, name, file: 'b.ts', first, last: first + 9 },
})

const at = (line: number, name = 'f'): Target => ({ file: 'b.ts', line, name })

test('an edge to a target is right, one elsewhere or where nothing is called is wrong, a site without one is missed', () => {
  const sites = [site(1, [at(12)]), site(2, [at(12)]), site(3, [], 'variable'), site(4, [at(12)], 'variable')]
  const score = scoreOf({ files: ['a.ts'], sites }, [edge(1, 10), edge(2, 30), edge(3, 10), edge(9, 10)])
  expect(score.all).toEqual({ right: 1, wrong: 3, sites: 3, found: 1 })
  expect(precisionOf(score.all)).toBe(0.25)
  expect(recallOf(score.all)).toBeCloseTo(1 / 3)
  expect(f1Of(score.all)).toBeCloseTo(2 / 7)
  expect(score.missed.map(({ line }) => line)).toEqual([2, 4])
  expect(score.wrong.map((one) => [one.edge.line, one.site?.line])).toEqual([
    [2, 2],
    [3, 3],
    [9, undefined],
  ])
  expect(score.byShape.get('variable')).toEqual({ right: 0, wrong: 1, sites: 1, found: 0 })
  expect(score.byOrigin.get('scope')).toEqual({ right: 1, wrong: 3, sites: 0, found: 0 })
})

test('files the compiler did not understand are not graded', () => {
  const score = scoreOf({ files: [], sites: [site(1, [at(12)])] }, [edge(1, 30)])
  expect(score.all).toEqual({ right: 0, wrong: 0, sites: 0, found: 0 })
})

test('any of several targets is right; a class is called through its constructor; another name is not meant', () => {
  const sites = [site(1, [at(50), at(12)]), site(2, [at(12, 'constructor')], 'new'), site(3, [at(12, 'g')])]
  const edges = [edge(1, 10), edge(2, 10, 'C', 'CLASS'), edge(3, 10)]
  const { wrong, missed } = scoreOf({ files: ['a.ts'], sites }, edges)
  expect(wrong.map((one) => one.edge.line)).toEqual([3])
  expect(missed.map(({ line }) => line)).toEqual([3])
})

test('where the compiler names a call, it has spoken, whatever lines it says that it saw', () => {
  const truth = {
    files: ['a.ts'],
    sites: [site(1, [at(12)]), site(20, [at(12)])],
    seen: { 'a.ts': [[1, 9]] },
  } as const
  const edges = [edge(1, 10), edge(20, 10), edge(21, 10)]
  expect(scoreOf(truth, edges).all).toEqual({ right: 2, wrong: 0, sites: 2, found: 2 })
})
