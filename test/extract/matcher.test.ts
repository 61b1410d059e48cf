/**
 * The patterns of `grammars/` find what tree-sitter's own query cursor finds; besides
 * those, what each sign of the query language means, on small trees.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { Query } from 'web-tree-sitter'
import { grammarOf, loadGrammars, queryText } from '../../src/extract/grammar.ts'
import { languages } from '../../src/extract/language.ts'
import { findMatches } from '../../src/extract/matcher.ts'
import { compileQuery, type Query as Ours } from '../../src/extract/pattern.ts'
import { tableOf } from '../../src/extract/tree.ts'
import { samples } from './samples.ts'

beforeAll(() => loadGrammars())

const FILES = samples()

/** What only we find: of several children in one field (`case A, B:`), tree-sitter may find the first alone. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'go/cart.go': ['reference.type nil'],
  'go/narrowing.go': ['reference.type string'],
}

describe.each([...languages().keys()])('%s', (language) => {
  test('its patterns find what tree-sitter finds', () => {
    const { parser, query, spec } = grammarOf(language)
    const asked = new Query(parser.language!, queryText(spec))
    let found = 0
    for (const { path, text } of FILES.filter((file) => file.language === language)) {
      const ours = matches(language, query, text)
      const theirs = askedMatches(language, asked, text)
      found += theirs.length
      expect(
        theirs.filter((one) => !ours.includes(one)),
        path,
      ).toEqual([])
      const more = ours.filter((one) => !theirs.includes(one)).map((one) => one.replaceAll(/@\d+/g, ''))
      expect(more, path).toEqual(MORE[path] ?? [])
    }
    expect(found).toBeGreaterThan(200)
    asked.delete()
  })
})

/** A pattern of JavaScript, and what it must find: captures in the order of the pattern. */
const SIGNS: readonly (readonly [pattern: string, text: string, found: readonly string[]])[] = [
  ['(call_expression) @string', 'f(g())', ['f(g())', 'g()']],
  ['(call_expression function: (identifier) @string)', 'f(x.g())', ['f']],
  ['(arguments (identifier) @string)', 'f(a, 1, b)', ['a', 'b']],
  ['(arguments . (identifier) @string)', 'f(a, b); g(1, c)', ['a']],
  ['(arguments (identifier) @string .)', 'f(a, b)', ['b']],
  ['(arguments (_) . (identifier) @string)', 'f(a, b, 1, c)', ['b', 'c']],
  ['(arguments (_) (identifier) @string)', 'f(a, b, c)', ['b', 'c']],
  ['(program . (comment)* . (expression_statement) @string)', '// 1\n/* 2 */ a; // 3\nb', ['a;']],
  ['(program . (comment)+ . (expression_statement) @string)', '// 1\na', ['a']],
  ['(program . (comment)+ . (expression_statement) @string)', 'a', []],
  ['(return_statement (identifier)? @name) @return', 'return a; return', ['a', 'return a;', 'return']],
  ['["+" "-"] @string', 'a + b - c', ['-', '+']],
  ['(binary_expression left: [(number) (identifier) @string])', 'a + 1; 2 + b', ['', 'a']],
  ['(variable_declarator name: (_) @string !value)', 'let a, b = 1', ['a']],
  ['((identifier) @string (#eq? @string "a"))', 'a; b', ['a']],
  ['((identifier) @string (#not-eq? @string "a"))', 'a; b', ['b']],
  ['((identifier) @string (#match? @string "^[A-Z]"))', 'a; B', ['B']],
  ['((identifier) @string (#not-match? @string "^[A-Z]"))', 'a; B', ['a']],
  ['((identifier) @string (#any-of? @string "b" "c"))', 'a; b; c', ['b', 'c']],
  ['((identifier) @string (#not-any-of? @string "b" "c"))', 'a; b; c', ['a']],
  ['((comment) @string . (class_declaration name: (_) @name))', '/* a */ class A {}', ['/* a */', 'A']],
  ['value: [(number) (identifier)] @string', 'let a = 1; let b = {c: d}', ['1', 'd']],
  ['(MISSING) @missing', 'if (a) {', ['']],
  ['(ERROR) @error', 'let = = 1', ['=']],
]

test.each(SIGNS)('%s', (pattern, text, expected) => {
  const { parser } = grammarOf('javascript')
  const query = compileQuery(pattern, parser.language!)
  const asked = new Query(parser.language!, pattern)
  const ours = matches('javascript', query, text)
  expect(ours).toEqual(askedMatches('javascript', asked, text))
  const texts = ours.flatMap((one) => one.split('\n').map((line) => line.replace(/^\w+@\d+ /, '')))
  expect(texts.sort()).toEqual([...expected].sort())
  asked.delete()
})

test('a word that the language does not have is named', () => {
  const language = grammarOf('javascript').parser.language!
  expect(() => compileQuery('(nonsense) @string', language)).toThrow('no node type nonsense')
  expect(() => compileQuery('(array nonsense: (_)) @string', language)).toThrow('no field nonsense')
  expect(() => compileQuery('(array', language)).toThrow('a query cannot have the end here: ( array')
  expect(() => compileQuery('(array (_) @name)', language)).toThrow('a query pattern without a role: name')
  expect(() => compileQuery('((array) @string (#nonsense? @string))', language)).toThrow(
    'no predicate #nonsense?',
  )
})

function matches(language: string, query: Ours, text: string): string[] {
  const { parser, layout } = grammarOf(language)
  const tree = parser.parse(text)!
  const table = tableOf(tree, layout)
  tree.delete()
  const textOf = (row: number): string => text.slice(table.starts[row]!, table.ends[row]!)
  const found: string[] = []
  findMatches(query, table, textOf, ({ captures }, captured) => {
    const parts = captures.map((name, index) => {
      const row = captured[index]!
      return row < 0 ? [] : [`${name}@${table.starts[row]} ${textOf(row)}`]
    })
    found.push(parts.flat().sort().join('\n'))
  })
  return found.sort()
}

/** Where a pattern captures two nodes by one name, the last counts. */
function askedMatches(language: string, query: Query, text: string): string[] {
  const tree = grammarOf(language).parser.parse(text)!
  const found = query.matches(tree.rootNode).map(({ captures }) => {
    const byName = new Map(
      captures.map(({ name, node }) => [name, `${name}@${node.startIndex} ${node.text}`]),
    )
    return [...byName.values()].sort().join('\n')
  })
  tree.delete()
  return found.sort()
}
