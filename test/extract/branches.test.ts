/** Directives of C# that part what belongs together: what parses is kept whole, of the rest one branch is read. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'

beforeAll(() => loadGrammars(['csharp']))

function read(lines: readonly string[]) {
  const { definitions, problems, references } = extract('csharp', 'a.cs', `${lines.join('\n')}\n`)
  const names = definitions.slice(1).map(({ qualified, dormant }) => (dormant ? `(${qualified})` : qualified))
  return { names, problems, sites: references.filter(({ kind }) => kind === 'call').map(({ site }) => site) }
}

test('whole members are kept in every branch, and those of the others are told apart', () => {
  const { names, problems } = read([
    '#define FAST',
    'class C {',
    '#if FAST && !SLOW // why',
    '  void A() {}',
    '#if DEEP',
    '  void B() {}',
    '#endif',
    '#elif FAST',
    '  void C1() {}',
    '#else',
    '  void D() {}',
    '#endif',
    '#if (OTHER || true) == false',
    '  void E() {}',
    '#endif',
    '}',
  ])
  expect(problems).toEqual([])
  expect(names).toEqual(['C', 'C.A', '(C.B)', '(C.C1)', '(C.D)', '(C.E)'])
})

test('of two heads of one body the one is read that an ordinary build takes, where it stood', () => {
  const { names, problems, sites } = read([
    'class C {',
    '#if OLD',
    '  void Run(int x) {',
    '#else',
    '  void Run(string x) {',
    '#endif',
    '    Done();',
    '  }',
    '  void Done() {}',
    '}',
  ])
  expect(problems).toEqual([])
  expect(names).toEqual(['C', 'C.Run', 'C.Done'])
  expect(sites).toEqual([[7, 4]])
})

test('a bracket that is opened in one place and closed in another is read, not left out', () => {
  const { names, problems, sites } = read([
    'class C {',
    '  void Run() {',
    '#if SAFE',
    '    Lock(); try {',
    '#endif',
    '      Work();',
    '#if SAFE',
    '    } finally { Unlock(); }',
    '#endif',
    '  }',
    '#if OTHER',
    '  void Kept() {}',
    '#endif',
    '}',
  ])
  expect(problems).toEqual([])
  expect(names).toEqual(['C', 'C.Run', '(C.Kept)'])
  expect(sites).toEqual([
    [4, 4],
    [6, 6],
    [8, 16],
  ])
})

test('directives inside of texts and comments are none, and neither is one that does not end', () => {
  const { names } = read([
    'class C {',
    '  string a = @"',
    '#if A',
    '";',
    '  /*',
    '#if B',
    '  */',
    '  void M() { }',
    '#if D',
    '  void N() { }',
    '}',
  ])
  expect(names).toEqual(['C', 'C.M', 'C.N'])
})

test('what is broken for another reason stays as it is', () => {
  const { names, problems } = read(['class C {', '#if A', '  void M() { }', '#endif', '  void N( { }', '}'])
  expect(problems.map(({ line }) => line)).toEqual([5])
  expect(names).toContain('(C.M)')
})

test('a pointer is followed before a bracket, and a product stays one', () => {
  const { problems, sites } = read([
    'unsafe class C {',
    '  int A(int* p) { return *(p + One()) + (int)*(p) + Two() * (3); }',
    '}',
  ])
  expect(problems).toEqual([])
  expect(sites).toEqual([
    [2, 31],
    [2, 52],
  ])
})

test('text made to be slow is read at once', () => {
  const many = 100_000
  expect(read(['#if A', '/*'.repeat(many)]).names).toEqual([])
  expect(read([`#if ${'('.repeat(many)}`, 'class C {', '#endif', '}']).names).toEqual(['(C)'])
  expect(read(['class C {', ...Array.from({ length: 2000 }, () => '#if A\n}\n#endif'), '}']).names).toContain(
    'C',
  )
})
