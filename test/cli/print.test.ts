/** How figures are written. */
import { expect, test } from 'vitest'
import { EXIT, exitOf } from '../../src/cli/exit.ts'
import { counted, duration } from '../../src/cli/print.ts'
import { sureness } from '../../src/cli/sureness.ts'
import { CATALOGUE, type ErrorCode } from '../../src/errors.ts'
import type { UnresolvedCounts } from '../../src/graph/completeness.ts'

test('times are written in the units people use', () => {
  const written = [0, 999, 1500, 59_949, 185_000, 7_800_000, 273_600_000].map(duration)
  expect(written).toEqual(['0 ms', '999 ms', '1.5 s', '59.9 s', '3 min 5 s', '2 h 10 min', '3 d 4 h'])
})

test('one thing is not called things', () => {
  expect([0, 1, 1234].map((n) => counted(n, 'file'))).toEqual(['0 files', '1 file', '1,234 files'])
})

test('an answer about callers says how sure it is', () => {
  const sure = (found: number, completeness: 'exact' | 'lower_bound', unresolved: UnresolvedCounts) =>
    sureness(found, 'caller', { completeness, unresolved })
  expect(sure(2, 'lower_bound', { calls: 3, decorators: 0 })).toBe(
    'At least 2 callers: 3 unresolved calls of that name.',
  )
  expect(sure(0, 'lower_bound', { calls: 1, bases: 2 })).toBe(
    'At least 0 callers: 1 unresolved call, 2 unresolved bases of that name.',
  )
  expect(sure(1, 'exact', { calls: 0 })).toBe('Exactly 1 caller.')
  expect(sure(5, 'lower_bound', {})).toBe('At least 5 callers.')
})

test('every error ends a command with a code of the table, and never with success', () => {
  for (const code of Object.keys(CATALOGUE) as ErrorCode[]) expect(EXIT[exitOf(code)][0]).toBeGreaterThan(0)
  const codes = Object.values(EXIT).map(([code]) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
