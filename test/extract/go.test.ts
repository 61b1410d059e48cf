/** What markers cannot say of Go: types of names, receivers, several results, and what bears whose name. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { show } from './show.ts'

beforeAll(() => loadGrammars(['go']))

const facts = (text: string): FileFacts => extract('go', 'a.go', `package a\n${text}`)

/** `name: what its type is known by`, of all bindings. */
function bindings(text: string): string[] {
  const file = facts(text)
  return file.bindings.map(({ name, value }) => `${name}: ${value === undefined ? '?' : show(file, value)}`)
}

const inFunction = (body: string): string[] => bindings(`func f() {\n${body}\n}`)

test('several results are one value, whose parts the names take', () => {
  const result = (text: string): string[] | undefined => {
    const file = facts(text)
    return file.definitions[1]?.returns?.map((index) => show(file, index))
  }
  expect(result('func f() (*Item, error) { return nil, nil }')).toEqual(['{0: <Item>,1: builtin}'])
  expect(result('func f() (a, b *Item, c Other) { return }')).toEqual(['{0: <Item>,1: <Item>,2: <Other>}'])
  expect(result('func f() (item *Item) { return }')).toEqual(['<Item>'])
  expect(inFunction('a, err := g()')).toEqual(['a: g(0).0', 'err: g(0).1'])
  expect(inFunction('var a, err = g()')).toEqual(['a: g(0).0', 'err: g(0).1'])
  expect(inFunction('a, ok := <-items')).toEqual(['a: items[]', 'ok: ?'])
  expect(inFunction('var a, b Item')).toEqual(['a: <Item>', 'b: <Item>'])
})

test('structs without a name are known by their fields, functions by what they give', () => {
  expect(bindings('var cases = []struct { a, b Item; make func() (Item, error) }{}')).toEqual([
    'cases: [{a: <Item>,b: <Item>,make: {(): {0: <Item>,1: builtin}}}]',
  ])
})

test('each name of a list takes its own value', () => {
  expect(inFunction('a, b := g(), &Item{}')).toEqual(['a: g(0)', 'b: <Item>'])
  expect(bindings('var a, b = New(), Item{}')).toContain('b: <Item>')
})

test('literals, new and make tell their type, and so do assertions', () => {
  expect(
    inFunction('a := &Item{}; b := new(Item); c := make([]Item, 3); d := []Item{}; e, ok := x.(*Item)'),
  ).toEqual(['a: <Item>', 'b: <Item>', 'c: [<Item>]', 'd: [<Item>]', 'e: <Item>', 'ok: ?'])
})

test('range binds a key, then an element', () => {
  expect(inFunction('for i, x := range xs { x.Go(i) }')).toEqual(['i: xs.[]', 'x: xs.[,]'])
})

test('a type switch says in each case what the value is', () => {
  expect(inFunction('switch v := x.(type) {\ncase *Item:\nv.Go()\ncase A, B:\nv.Stop()\n}')).toEqual([
    'v: x',
    'v: <Item>',
  ])
})

test('a name means what it meant before, until its declaration ends', () => {
  const file = facts('func f(x A) {\nif x := x.Next(); x != nil { x.Go() }\nx.Stop()\n}')
  const scopes = file.references.filter((r) => r.kind === 'call').map((r) => file.expressions[r.target])
  const of = scopes.map((e) => (e?.kind === 'member' ? file.expressions[e.of] : undefined))
  expect(of.map((e) => (e?.kind === 'local' ? e.binding : -1))).toEqual([0, 1, 0])
})

test('methods extend the type of their receiver, whose type parameters they share', () => {
  const file = facts('func (s *Stack[T]) Push(item T) {}\nfunc (Item) Name() string { return "" }')
  expect(file.extensions.map((e) => [e.ownerName, ...e.members])).toEqual([
    ['Stack', 1],
    ['Item', 2],
  ])
  expect(file.definitions.map((d) => d.qualified).slice(1)).toEqual(['Stack.Push', 'Item.Name'])
  expect(file.references).toEqual([])
})

test('an embedded type is a base and a field of its name', () => {
  const file = facts('type A struct {\n*pkg.Base\nName string\n}')
  expect(file.definitions[1]?.bases?.map((b) => `${b.relation} ${show(file, b.expression)}`)).toEqual([
    'embeds pkg.Base',
  ])
  expect(file.bindings.map((b) => b.name)).toEqual(['Base', 'Name'])
})

test('constants without a value are of the type of the first', () => {
  expect(bindings('const (\nA Kind = iota\nB\n)').filter((b) => b.startsWith('B'))).toContain('B: <Kind>')
})

test('documentation stands above, without what is said to tools', () => {
  const file = extract(
    'go',
    'a.go',
    '// Package a adds.\npackage a\n\n// F does.\n//\n//go:noinline\nfunc F() {}\n',
  )
  expect(file.definitions.map((d) => d.properties.docstring)).toEqual(['Package a adds.', 'F does.'])
})

test('parameters without names are counted, and many are a list', () => {
  const file = facts('type I interface{ M(int, ...string) }\nfunc f(a, b int, xs ...Item) {}')
  expect(file.definitions.map((d) => d.arity).slice(2)).toEqual([
    [1, -1],
    [2, -1],
  ])
  expect(file.bindings.map((b) => b.name)).toEqual(['a', 'b', 'xs'])
  expect(show(file, file.bindings[2]!.value!)).toBe('[<Item>]')
})
