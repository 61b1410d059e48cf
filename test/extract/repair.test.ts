/** What grammars cannot parse is parsed all the same, and nothing moves. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Reference } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'

beforeAll(() => loadGrammars(['typescript', 'tsx', 'javascript', 'rust']))

test('variance annotations are no syntax errors', () => {
  const { definitions, problems } = extract(
    'typescript',
    'a.ts',
    'interface Box<in out A, out B extends A = A> {\n  get(): B\n}\nclass C<\n  out T\n> {}\n',
  )
  expect(problems).toEqual([])
  expect(definitions.map(({ name, site }) => [name, site])).toContainEqual(['get', [2, 2]])
  expect(definitions.map(({ name }) => name)).toContain('C')
})

test('a generic call signature may follow another without a semicolon', () => {
  const source = [
    'export const map: {',
    '  /** Data last. */',
    '  <B>(f: () => B): <A>(self: Box<A>) => Box<B>',
    '  /** Data first. */',
    '  // and a line',
    '  <A, B>(self: Box<A>, f: () => B): Box<B>',
    '} = dual(2, () => 1)',
    'export const after = () => map(1)',
  ]
  const { problems, references } = extract('typescript', 'a.ts', source.join('\n'))
  expect(problems).toEqual([])
  expect(references.map(({ site }) => site)).toContainEqual([8, 27])
})

test('a generic function on its own line stays an argument, and so do comparisons', () => {
  const source =
    'run(\n  // generic\n  <A>(x: A) => x,\n)\nconst less = (a: number, out: number) => a < out\nfor (const x in less) run(x)\n'
  expect(extract('typescript', 'a.ts', source).problems).toEqual([])
})

test('keywords are names in imports and exports, and keywords elsewhere', () => {
  const source =
    "import { delete as del, // one\n  null as n } from './b.js'\nexport { n as null, del as in }\nf(a, null, [true, this])\n"
  const { problems, imports, exports, references } = extract('javascript', 'a.js', source)
  expect(problems).toEqual([])
  expect(imports.map(({ name, local, site }) => [name, local, site])).toEqual([
    ['delete', 'del', [1, 9]],
    ['null', 'n', [2, 2]],
  ])
  expect(exports.map(({ name, local }) => [name, local])).toEqual([
    ['null', 'n'],
    ['in', 'del'],
  ])
  expect(references.map(({ site }) => site)).not.toContainEqual([4, 5])
})

test.each(['typescript', 'tsx'])(
  '%s: type barrels, resources, a field called in, backticks in template types',
  (language) => {
    const source = [
      "export type * from './a'",
      "export type * as b from './b'",
      'interface P {',
      '  name: string',
      '  in: "query"',
      '  in?: P',
      '}',
      'type T = `Use \\`Self\\` of it`',
      'async function f(list: P[]) {',
      '  using one = open(), two = open()',
      '  await using three = open()',
      '  for await (using four of list) close(four)',
      '  return { using: one, in: 2 }',
      '}',
    ]
    const { problems, exports, references, definitions } = extract(language, 'a.ts', source.join('\n'))
    expect(problems).toEqual([])
    expect(definitions.map(({ name }) => name)).toEqual(['a', 'P', 'T', 'f'])
    expect(callSites(references)).toEqual([
      [10, 14],
      [10, 28],
      [11, 22],
      [12, 33],
    ])
    expect(exports.map(({ name, from }) => [name, from])).toContainEqual(['*', './a'])
  },
)

test.each(['typescript', 'tsx'])('%s: types that are imported where they are written', (language) => {
  const source = [
    "function f(a: import('./a').A<string>[], b: (import('./b').N.B | null)[]): import('./a').A[] {",
    "  return import('./c').then<string>((c) => c.f())",
    '}',
    'abstract class C<T extends import("./a").A<T>> extends D {',
    "  p: typeof import('./a').q",
    "  abstract override t: Map<string, import('./a').A<T>>",
    '}',
    'async function g() { return (await import("./d")).x }',
  ]
  const { problems, definitions, imports, references } = extract(language, 'a.ts', source.join('\n'))
  expect(problems).toEqual([])
  expect(definitions.map(({ name }) => name)).toEqual(['a', 'f', 'C', 'g'])
  const sites = imports.map(({ specifier, site }) => [specifier, ...site])
  expect(sites.sort()).toEqual([
    ['./a', 1, 14],
    ['./a', 1, 75],
    ['./a', 4, 27],
    ['./a', 5, 12],
    ['./a', 6, 35],
    ['./b', 1, 45],
    ['./c', 2, 16],
    ['./d', 8, 42],
  ])
  expect(callSites(references).map(([line]) => line)).toEqual([2, 2])
})

test.each(['tsx', 'javascript'])('%s: an ampersand in an attribute', (language) => {
  const source = 'const a = <a href="/?a=1&b_c=2&amp;d" title={x && y}>&nbsp;{f()}</a>\n'
  const { problems, references } = extract(language, 'a.tsx', source)
  expect(problems).toEqual([])
  expect(callSites(references)).toEqual([[1, 60]])
})

test('a variable called using, a spread list after a block', () => {
  const source = [
    'function f(one) {',
    "  let using = ''",
    "  if (using) using += (using ? ',' : 'using ') + one.using(2)",
    '  const g = () => {',
    '    return h(using)',
    '  }',
    '',
    '  [...one, using].forEach(g)',
    '}',
  ]
  const { problems, references } = extract('javascript', 'a.js', source.join('\n'))
  expect(problems).toEqual([])
  expect(callSites(references).map(([line]) => line)).toEqual([3, 5, 8])
})

test('Rust: try! of old editions, characters beyond the first plane', () => {
  const { problems, references } = extract(
    'rust',
    'a.rs',
    "fn f() -> R { let c = '🔀'; let x = try!(go(c)); g(c, '𐳫', x) }\n",
  )
  expect(problems).toEqual([])
  expect(callSites(references)).toEqual([
    [1, 36],
    [1, 41],
    [1, 49],
  ])
})

function callSites(references: readonly Reference[]): Reference['site'][] {
  return references.filter(({ kind }) => kind === 'call').map(({ site }) => site)
}
