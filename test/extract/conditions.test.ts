import { expect, test } from 'vitest'
import { judged, knownIn } from '../../src/extract/conditions.ts'

const BUILD = knownIn({ words: ['unix'], values: { target_os: 'linux' }, chosen: ['feature'] })
const FEATURE = 'feature = "x"'

test.each([
  ['unix', true],
  ['windows', false],
  ['target_os = "linux"', true],
  ['target_os = "macos"', false],
  ['target_vendor = "apple"', true],
  [FEATURE, FEATURE],
  [`not(${FEATURE})`, `not(${FEATURE})`],
  [`all(unix, ${FEATURE})`, FEATURE],
  [`all(windows, ${FEATURE})`, false],
  [`any(unix, ${FEATURE})`, true],
  [`any(windows, not(${FEATURE}), feature = "y")`, `any(not(${FEATURE}), feature = "y")`],
  [`not(any(test, all(${FEATURE}, unix)))`, `not(${FEATURE})`],
  ['all()', true],
  ['any()', false],
  ['all(', false],
])('%s is judged as far as the build tells', (condition, expected) => {
  expect(judged(condition, BUILD)).toBe(expected)
})

test('what is left is judged by what a project has chosen', () => {
  const chosen =
    (...features: string[]) =>
    (_key: string, value?: string) =>
      features.includes(value!)
  expect(judged('any(not(feature = "x"), feature = "y")', chosen('x'))).toBe(false)
  expect(judged('any(not(feature = "x"), feature = "y")', chosen('x', 'y'))).toBe(true)
})
