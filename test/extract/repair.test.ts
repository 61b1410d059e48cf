/** What the grammars of TypeScript and JavaScript cannot parse is parsed all the same, and nothing moves. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'

beforeAll(() => loadGrammars(['typescript', 'tsx', 'javascript']))

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
