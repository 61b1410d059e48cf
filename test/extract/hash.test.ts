/** What a hash must and must not notice. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'

beforeAll(() => loadGrammars(['typescript', 'python']))

function hashes(language: string, text: string): Record<string, string> {
  return Object.fromEntries(extract(language, 'a', text).definitions.map((d) => [d.qualified, d.hash]))
}

test('a comment, a line break or other spacing is no change', () => {
  const before = hashes('typescript', 'function f(a: number) { return a + 1 }')
  expect(hashes('typescript', '// why\nfunction  f( a:number ){\n  /* here */ return a+1\n}')).toEqual(before)
})

test('white space inside a string is a change', () => {
  expect(hashes('typescript', 'function f() { return "a  b" }')).not.toEqual(
    hashes('typescript', 'function f() { return "a b" }'),
  )
})

test('words are not run together', () => {
  expect(hashes('typescript', 'function f() { return newX }')).not.toEqual(
    hashes('typescript', 'function f() { return new X }'),
  )
})

test('a change inside a method changes the method, not the class or module around it', () => {
  const before = hashes('typescript', 'class C { m() { return 1 }\n n() {} }')
  const after = hashes('typescript', 'class C { m() { return 2 }\n n() {} }')
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(['C.m'])
})

test('indentation that moves a statement out of a block is a change in Python', () => {
  const inside = 'def f(x):\n    if x:\n        a()\n        b()\n'
  const outside = 'def f(x):\n    if x:\n        a()\n    b()\n'
  expect(hashes('python', inside).f).not.toBe(hashes('python', outside).f)
  expect(hashes('python', inside.replaceAll('    ', '  ')).f).toBe(hashes('python', inside).f)
})

test('columns are UTF-16 code units, lines are 1-based, whatever stands before', () => {
  const facts = extract('typescript', 'a.ts', '/* 😀é */ function ü() {}\n')
  expect(facts.definitions[1]?.site).toEqual([1, 19])
  expect(facts.lines).toBe(1)
})

test('broken source keeps what could be parsed and says where it is broken', () => {
  const facts = extract(
    'python',
    'a.py',
    'def good():\n    pass\n\ndef broken(:\n    pass\n\nclass C:\n    pass\n',
  )
  expect(facts.definitions.map((d) => d.qualified)).toContain('good')
  expect(facts.definitions.map((d) => d.qualified)).toContain('C')
  expect(facts.problems[0]?.line).toBe(4)
})

test('text that is no code at all gives a module', () => {
  for (const text of ['', '\0\u0001', '}}}}(((', '😀'.repeat(100), `${'('.repeat(5000)}`, '\n\n\n']) {
    expect(extract('typescript', 'x.ts', text).definitions[0]?.type).toBe('MODULE')
  }
})
