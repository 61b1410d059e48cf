/** What markers cannot say of Java: types of names, packages, arities, and whose names an anonymous class sees. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { show } from './show.ts'

beforeAll(() => loadGrammars(['java']))

const facts = (text: string): FileFacts => extract('java', 'A.java', text)

/** `name: what its type is known by`, of all bindings. */
function bindings(text: string): string[] {
  const file = facts(text)
  return file.bindings.map(({ name, value }) => `${name}: ${value === undefined ? '?' : show(file, value)}`)
}

const inMethod = (body: string): string => `class A { void m() { ${body} } }`

test('a declared type tells more than the value, `var` takes the value', () => {
  expect(bindings(inMethod('Item a = make(); var b = make(); var c = new Item(1);'))).toEqual([
    'a: <Item>',
    'b: make(0)',
    'c: new Item',
  ])
})

test('a loop variable is an element, or what it is declared to be', () => {
  expect(
    bindings('class A { void m(List<Item> xs) { for (var x : xs) x.go(); for (Item y : xs) y.go(); } }'),
  ).toEqual(['xs: [<Item>]', 'x: xs.[,]', 'y: <Item>'])
})

test('a variadic parameter holds many of its type', () => {
  expect(bindings('class A { void m(Item... xs) {} }')).toEqual(['xs: [<Item>]'])
  expect(facts('class A { void m(int a, Item... xs) {} }').definitions.at(-1)?.arity).toEqual([1, -1])
})

test('patterns bind: instanceof, records, switch, catch of several', () => {
  const text = inMethod(`if (o instanceof Item i && o instanceof P(Q q, var r)) {}
    switch (o) { case Item j -> {} default -> {} }
    try (Reader in = open()) {} catch (E | F e) {}`)
  expect(bindings(text)).toEqual(['i: <Item>', 'q: <Q>', 'r: ?', 'j: <Item>', 'in: <Reader>', 'e: <E> | <F>'])
})

test('a variable never hides a method of its name, for they are apart', () => {
  const file = facts('class A { int size() { int size = size(); return size; } }')
  expect(file.references.map((r) => show(file, r.target))).toEqual(['size'])
})

test('an anonymous class is a class of its own: nothing of it is a member of the class around', () => {
  const file = facts(
    'class A { Object f = new Task(1) { void run() { stop(); this.run(); A.this.go(); } }; }',
  )
  const shown = file.definitions
    .slice(1)
    .map((d) => `${d.qualified} in ${file.definitions[d.parent]?.qualified}`)
  expect(shown).toEqual(['A in ', 'A.new_Task in A', 'A.new_Task.run in A.new_Task'])
  expect(file.definitions[2]?.hidden).toBe('unnamed')
  expect(file.definitions[2]?.bases?.map((b) => show(file, b.expression))).toEqual(['Task'])
  expect(file.references.map((r) => `${r.kind} ${show(file, r.target)}`)).toEqual([
    'type Object',
    'new Task',
    'call stop',
    'call self(A.new_Task).run',
    'call <A>.go',
    'use A',
  ])
})

test('the value of an anonymous class is an instance of it', () => {
  expect(bindings(inMethod('var t = new Task() { void run() {} };'))).toEqual([
    't: new definition(A.m.new_Task)',
  ])
})

test('constants are static values of their enum; one with a body is a class of its own', () => {
  const file = facts('enum K { A, B { void m() {} } }')
  expect(file.bindings.map((b) => [b.name, b.static, show(file, b.value!)])).toEqual([['A', true, '<K>']])
  expect(file.definitions.at(-2)?.bases?.map((b) => show(file, b.expression))).toEqual(['K'])
})

test('a component of a record is a field and a method without arguments', () => {
  const file = facts('record P(Item x) {}')
  expect(file.bindings.map((b) => [b.name, file.definitions[b.scope]?.qualified])).toEqual([['x', 'P']])
  const component = file.definitions.at(-1)!
  expect([component.qualified, component.arity, show(file, component.returns![0]!)]).toEqual([
    'P.x',
    [0, 0],
    '<Item>',
  ])
})

test('fields of interfaces are static without saying so', () => {
  expect(facts('interface I { int A = 1; }').bindings[0]?.static).toBe(true)
  expect(facts('class C { int a = 1; static final int B = 2; }').bindings.map((b) => b.static)).toEqual([
    undefined,
    true,
  ])
})

test('the package is what is declared, annotations or not', () => {
  expect(facts('package com.shop;').package).toBe('com.shop')
  expect(facts('@NonNull package com.shop;').package).toBe('com.shop')
  expect(facts('class A {}').package).toBeUndefined()
})

test('an annotation of a field, parameter, local or type is no decorator of the next method', () => {
  const file = facts(
    'class A { @X int a; void m(@Y int b) { @Z int c = 1; Object d = (@W Object) e; } void n() {} }',
  )
  expect(file.definitions.flatMap((d) => d.properties.decorators ?? [])).toEqual([])
})

test('documentation loses its marks and tags, and is not taken from a licence or a blank line above', () => {
  const file = facts(
    '/* licence */\n/** Says {@link B so}.\n * <p>More.\n */\n@X\nclass A {\n  /** Not this. */\n\n  int b() {}\n}',
  )
  expect(file.definitions.map((d) => d.properties.docstring)).toEqual([
    undefined,
    'Says B so.\nMore.',
    undefined,
  ])
})

test('complexity counts branches, labels and operators', () => {
  const body = `if (a && b || c) {} for (;;) {} for (int x : xs) {} while (a) {} do {} while (b);
    try {} catch (E e) {} int y = a ? 1 : 2;
    switch (z) { case 1: case 2: break; default: } switch (z) { case 3, 4 -> {} default -> {} }`
  expect(facts(inMethod(body)).definitions.at(-1)?.complexity).toBe(13)
})
