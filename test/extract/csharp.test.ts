/** What markers cannot say of C#: types of names, namespaces, extensions, and what conditional access means. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { show } from './show.ts'

beforeAll(() => loadGrammars(['csharp']))

const facts = (text: string): FileFacts => extract('csharp', 'A.cs', text)

/** `name: what its type is known by`, of all bindings. */
function bindings(text: string): string[] {
  const file = facts(text)
  return file.bindings.map(({ name, value }) => `${name}: ${value === undefined ? '?' : show(file, value)}`)
}

function calls(text: string): string[] {
  const file = facts(text)
  return file.references
    .filter((r) => r.kind === 'call' || r.kind === 'new')
    .map((r) => `${r.kind} ${show(file, r.target)}/${r.arguments ?? ''}`)
}

const inMethod = (body: string): string => `class A { void M() { ${body} } }`

test('namespaces: block, nested, file-scoped', () => {
  expect(
    facts('namespace A.B { class C {} namespace D { class E {} } } class F {}').definitions.map(
      (d) => d.package,
    ),
  ).toEqual([undefined, 'A.B', 'A.B.D', undefined])
  expect(facts('namespace A.B;\nclass C {}').package).toBe('A.B')
})

test('using: namespace, static, alias, global', () => {
  const text = 'using A.B; using static C.D; using X = E.F<int>; global using G; global using static H.I;'
  expect(facts(text).imports.map(({ site: _, scope: __, ...rest }) => rest)).toEqual([
    { specifier: 'A.B', wildcard: true },
    { specifier: 'C.D', wildcard: true, static: true },
    { specifier: 'E', name: 'F`1', local: 'X' },
    { specifier: 'G', wildcard: true, reexport: true },
    { specifier: 'H.I', wildcard: true, static: true, reexport: true },
  ])
})

test('locals: declared, inferred, target-typed, cast, tested, taken apart, out', () => {
  const text = inMethod(`Item a = F(); var b = F(); Item c = new(1); var d = x as Item; var e = (Item)x;
    if (x is Item f) {} F(out Item g, out var h); var (i, j) = F(); using var k = new Item(); var l = await F();`)
  expect(bindings(text)).toEqual([
    'a: <Item>',
    'b: F(0)',
    'c: <Item>',
    'd: <Item>',
    'e: <Item>',
    'f: <Item>',
    'g: <Item>',
    'h: F(1/2)',
    'i: F(0).0',
    'j: F(0).1',
    'k: new Item',
    'l: await F(0)',
  ])
})

test('loops and queries bind elements', () => {
  const text = inMethod(
    'foreach (var a in xs) {} foreach (Item b in xs) {} var q = from c in xs join d in ys on c equals d let e = c.F() select e;',
  )
  expect(bindings(text)).toEqual(['a: xs.[,]', 'b: <Item>', 'q: [e]', 'c: xs.[,]', 'd: ys.[,]', 'e: c.F(0)'])
})

test('a name a setter does not write is the value set', () => {
  const file = facts('class A { Item P { get; set { value.Go(); } } }')
  expect(file.references.filter((r) => r.kind === 'call').map((r) => show(file, r.target))).toEqual([
    'value.Go',
  ])
  expect(bindings('class A { Item P { get; set { value.Go(); } } }')).toEqual(['value: <Item>'])
})

test("a conditional access is the access; type arguments are no part of a method's name, their number is one of a type's", () => {
  expect(calls(inMethod('a?.B(1)?.C.D(); E<int>(); F.G<Item>(2); H.I<int>.J();'))).toEqual([
    'call a.B(1).C.D/0',
    'call a.B/1',
    'call E{builtin}/0',
    'call F.G{<Item>}/1',
    'call H.I`1{builtin}.J/0',
  ])
})

test('`base(…)` calls what is inherited, `this(…)` makes the class itself, `new(…)` what the type in front says', () => {
  expect(calls('class A : B { A() : base(1) {} A(int x) : this() {} Item i = new(2); }')).toEqual([
    'call super(A)/1',
    'new self_type(A)/0',
    'new Item/1',
  ])
})

test('a member set where an object is made is a member of that object', () => {
  const file = facts('class A { int Size { get; } void M() { F(new Item { Size = 1 }); } }')
  expect(file.references.filter((r) => r.kind === 'use').map((r) => show(file, r.target))).toEqual([
    '<Item>.Size',
  ])
})

test('an extension method belongs to its class and to the type of its first parameter', () => {
  const file = facts(
    'static class E { public static int F([X] this Item item, int n) => 1; static int G(Item i) => 2; }',
  )
  expect(
    file.extensions.map((e) => [e.ownerName, e.members.map((m) => file.definitions[m]?.qualified)]),
  ).toEqual([['Item', ['E.F']]])
  expect(file.definitions[2]?.arity).toEqual([1, 1])
})

test('properties are read like fields, their type is their result', () => {
  const file = facts('class A { Item P => new Item(); event Act E { add {} remove {} } } record R(Item X);')
  const read = file.definitions
    .filter((d) => d.accessor)
    .map((d) => `${d.qualified} ${show(file, d.returns![0]!)}`)
  expect(read).toEqual(['A.P <Item>', 'A.E <Act>', 'R.X <Item>'])
})

test('parameters of a class are seen in its body like fields', () => {
  expect(bindings('class A(Log log) { void M() => log.Say(); }')).toEqual(['log: <Log>'])
})

test('an attribute of an accessor or of the assembly is no decorator of what follows', () => {
  const file = facts('[assembly: X] class A { int P { [Y] get; set; } void M() {} }')
  expect(file.definitions.flatMap((d) => d.properties.decorators ?? [])).toEqual([])
})

test('a first base named like an interface is implemented, any other extended', () => {
  const relations = (text: string): string[] => facts(text).definitions[1]!.bases!.map((b) => b.relation)
  expect(relations('class A : Base, Other {}')).toEqual(['extends', 'implements'])
  expect(relations('class A : IBase, IOther {}')).toEqual(['implements', 'implements'])
  expect(relations('class A : N.IBase<int> {}')).toEqual(['implements'])
  expect(relations('class A : Item {}')).toEqual(['extends'])
  expect(relations('interface I : IJ {}')).toEqual(['extends'])
  expect(relations('struct S : IJ {}')).toEqual(['implements'])
})

test('documentation in XML keeps its words and what it refers to', () => {
  const file = facts('/// <summary>\n/// Sees <see cref="B"/>.\n/// </summary>\n[X]\nclass A {}')
  expect(file.definitions[1]?.properties.docstring).toBe('Sees B.')
})

test('complexity counts branches, cases, filters and operators, not defaults', () => {
  const body = `if (a && b || c) {} foreach (var x in xs) {} while (a) {} do {} while (b); var y = a ? 1 : b ?? 2;
    try {} catch (E e) when (e.F) {} switch (z) { case 1: case 2: break; default: break; }
    var w = z switch { 1 => 2, Item i when i.F => 3, _ => 4 };`
  expect(facts(inMethod(body)).definitions.at(-1)?.complexity).toBe(16)
})
