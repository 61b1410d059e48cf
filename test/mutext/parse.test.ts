/** MU text by hand: the table of the README, and what is refused. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MuError } from '../../src/errors.ts'
import { parseMu } from '../../src/mutext/parse.ts'
import { printMu } from '../../src/mutext/print.ts'

const readme = readFileSync(new URL('../../src/mutext/README.md', import.meta.url), 'utf8')

test('the example of the README is read and printed as it stands', () => {
  const example = /```\n(# Context[\s\S]*?\n {4}```\n)```/.exec(readme)![1]!
  expect(printMu(parseMu(example))).toBe(example)
})

const LINES = [
  ['# Totals', { kind: 'heading', level: 1, text: 'Totals' }],
  ['## Module Graph', { kind: 'heading', level: 2, text: 'Module Graph' }],
  ['#Totals()', { kind: 'function', name: 'Totals' }],
  ['##secret()', { kind: 'function', name: '#secret' }],
  ['#pub(crate) f(a: fn(u8) -> u8) -> T', { modifiers: ['pub(crate)'], name: 'f', returns: 'T' }],
  ['#`operator <`(other: T)', { kind: 'function', name: 'operator <' }],
  [
    '$Invoice { id:UUID, note:str? }',
    { kind: 'class', name: 'Invoice', fields: [{ type: 'UUID' }, { type: 'str?' }] },
  ],
  [
    '$public interface A < B<C, D>, E',
    { modifiers: ['public', 'interface'], name: 'A', bases: ['B<C, D>', 'E'] },
  ],
  ['@ext [numpy (+2 more)]', { kind: 'list', key: 'ext', values: ['numpy'], more: 2 }],
  ['@route:/x', { kind: 'tag', key: 'route', value: '/x' }],
  [':: guard: idempotent per invoice.id', { kind: 'note', text: 'guard: idempotent per invoice.id' }],
  ['? invoice.total <= 0 -> Error', { kind: 'flow', sigil: '?', text: 'invoice.total <= 0 -> Error' }],
  ['~ line in invoice.lines -> charge(line)', { kind: 'flow', sigil: '~' }],
  ['| card.declined => invoice.state FAILED', { kind: 'flow', sigil: '|' }],
  ['invoice.state => PAID', { kind: 'arrow', from: 'invoice.state', arrow: '=>', to: 'PAID' }],
  ['plugin =>? "./x-" + name', { kind: 'arrow', from: 'plugin', arrow: '=>?' }],
  [
    '<- C.m @a:b.py:12 | f(x)',
    { kind: 'site', direction: 'in', node: 'C.m', file: 'a:b.py', line: 12, code: 'f(x)' },
  ],
  ['-> C.m @7', { kind: 'site', direction: 'out', node: 'C.m', line: 7 }],
] as const

test.each(LINES)('%s', (line, expected) => {
  const { head } = parseMu(line)
  expect(head).toHaveLength(1)
  expect(head[0]).toMatchObject(expected)
  expect(parseMu(printMu({ head, modules: [] })).head).toEqual(head)
})

test('what modules need and how they are tagged is read from their line', () => {
  const [billing, graph] = parseMu('!billing @requires:[Db, Clock]\n!a -> !b, !c :: hot').modules
  expect(billing).toMatchObject({ name: 'billing', tags: [{ key: 'requires', value: '[Db, Clock]' }] })
  expect(graph).toMatchObject({ name: 'a', needs: ['b', 'c'], notes: ['hot'] })
})

const REFUSED = [
  ['just words', 1, 1, 'no sigil'],
  ['\n\n#f(a', 3, 5, 'expected ")"'],
  ['#f', 1, 3, 'expected "("'],
  ['#f() :: `a` b', 1, 12, 'expected the end of the line'],
  ['$A\n    #f()', 2, 1, 'so far in'],
  ['$A\n #f()', 2, 1, 'two spaces'],
  ['$A\n\t#f()', 2, 1, 'two spaces'],
  ['$A\n  !m', 2, 1, 'margin'],
  ['@deps [a,b', 1, 9, 'expected "]"'],
  ['#`a\\q`()', 1, 2, 'escape'],
  ['#`a', 1, 2, 'not closed'],
  ['``` 1-3\na\nb', 1, 1, 'not followed'],
  ['``` 3-1', 1, 1, 'first and last line'],
  ['<- a @b', 1, 7, 'expected a line'],
  [':: a\n  :: b', 2, 1, 'so far in'],
] as const

test.each(REFUSED)('%j is refused at line %i, column %i', (text, line, column, sentence) => {
  let error: MuError | undefined
  try {
    parseMu(text)
  } catch (thrown) {
    error = thrown as MuError
  }
  expect(error?.message).toContain(sentence)
  expect(error?.details).toMatchObject({ line, column })
})
