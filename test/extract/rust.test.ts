/** What markers cannot say of Rust: types of names, modules inside a file, `impl`, and code inside macros. */
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { FileFacts } from '../../src/extract/facts.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { show } from './show.ts'

beforeAll(() => loadGrammars(['rust']))

const facts = (text: string): FileFacts => extract('rust', 'a.rs', text)

/** `name: what its type is known by`, of all bindings. */
function bindings(text: string): string[] {
  const file = facts(text)
  return file.bindings.map(({ name, value }) => `${name}: ${value === undefined ? '?' : show(file, value)}`)
}

/** What is called, in order of the text. */
function calls(text: string): string[] {
  const file = facts(text)
  const found = file.references.filter((r) => r.kind === 'call')
  found.sort((a, b) => a.site[0] - b.site[0] || a.site[1] - b.site[1])
  return found.map((r) => show(file, r.target))
}

const inFunction = (body: string): string[] => bindings(`fn f() { ${body} }`)

test('wrappers are looked through, as types, values and patterns', () => {
  expect(bindings('struct A { a: Option<Box<Item>>, b: Arc<Mutex<Vec<Item>>>, c: &mut dyn Shape }')).toEqual([
    'a: <Item>',
    'b: [<Item>]',
    'c: <Shape>',
  ])
  expect(inFunction('let a = Some(make()).unwrap(); if let Some(b) = a.clone() {}')).toEqual([
    'a: make(0)',
    'b: a',
  ])
})

test('a name bound again means what it meant before in its own value', () => {
  const file = facts('fn f(x: A) { let x = x.next(); x.go() }')
  const [next, go] = file.references.filter((r) => r.kind === 'call').map((r) => file.expressions[r.target])
  const receiver = (e: typeof next): unknown => (e?.kind === 'member' ? file.expressions[e.of] : undefined)
  expect(receiver(next)).toEqual({ kind: 'local', binding: 0 })
  expect(receiver(go)).toEqual({ kind: 'local', binding: 1 })
})

test('patterns say the types of their parts; constants bind nothing', () => {
  expect(inFunction('let Point { x, at: y } = p; let (a, b) = (one(), Two {});')).toEqual([
    'x: <Point>.x',
    'y: <Point>.at',
    'a: {0: one(0),1: new Two}.0',
    'b: {0: one(0),1: new Two}.1',
  ])
  expect(inFunction('match k { Kind::A(n) => n, Some(NONE) | NONE => 0, other => 1 };')).toEqual([
    'n: <Kind.A>.0',
    'other: k',
  ])
})

test('a type parameter is of what it must be', () => {
  expect(bindings('fn f<T: Shape, U>(t: T, u: U) where U: Clone {}')).toEqual([
    't: <0><Shape>',
    'u: <1><Clone>',
  ])
})

test('`Self` and `self` are the type that an impl extends', () => {
  expect(calls('impl Cart { fn new() -> Self { Self::make() } fn total(&self) { self.sum() } }')).toEqual([
    'Cart.make',
    '<Cart>.sum',
  ])
  const file = facts('impl Cart { fn new() {} fn total(&self) {} } trait T { fn unit() {} }')
  expect(file.definitions.filter((d) => d.static).map((d) => d.qualified)).toEqual(['Cart.new', 'T.unit'])
})

test('an impl keeps its own type parameters, bases and constants to itself', () => {
  const file = facts('impl<T: Send> Shape for Box<T> { const N: u8 = 1; type Unit = T; fn area(&self) {} }')
  expect(file.bindings.map(({ name, scope }) => `${name} ${scope}`)).toEqual(['N -1'])
  expect(file.extensions[0]?.values).toEqual([0])
  expect(file.definitions[0]?.typeParameters).toBeUndefined()
  expect(file.extensions[0]?.bases.map((b) => `${b.relation} ${show(file, b.expression)}`)).toEqual([
    'implements Shape',
  ])
  expect(file.extensions[0]?.members.map((m) => file.definitions[m]?.name)).toEqual(['Unit', 'area'])
})

test('variants are values of their enum, or make one', () => {
  expect(bindings('enum Kind { A, B(u8), C { at: Item } }')).toEqual([
    'A: <Kind>',
    'B: Kind',
    'B.0: builtin',
    'C: Kind',
    'C.at: <Item>',
  ])
})

test('inside an inline module paths are written as the file would write them', () => {
  const file = facts(
    'fn top() {} mod a { use super::*; use super::b::X; fn f() { super::top(); self::g(); g() } fn g() {} mod c { use super::super::Y; } }',
  )
  expect(file.imports.map((i) => i.specifier)).toEqual(['self', 'self::b', 'self'])
  expect(file.references.map((r) => show(file, r.target))).toEqual([
    'self.top',
    'self.a.g',
    'definition(a.g)',
  ])
})

test('a path that begins with a type of the file begins at the file', () => {
  expect(facts('use Kind::*; use other::Y; enum Kind { A }').imports.map((i) => i.specifier)).toEqual([
    'self::Kind',
    'other',
  ])
})

test('what stands in the brackets of a macro is code', () => {
  expect(
    calls('fn f() { assert_eq!(a.total(), make(|x, y| x.add(y)), "{}", b::<A, B>()); vec![one(); 2]; }'),
  ).toEqual(['assert_eq', 'a.total', 'make', 'x.add', 'b{<A>, <B>}', 'vec', 'one'])
})

test('items in a macro are defined, unless the macro is no Rust', () => {
  expect(facts('cfg_x! { pub mod m; pub fn f() {} }').definitions.map((d) => d.name)).toContain('f')
  expect(facts('lazy! { static ref A: B = c(); fn f( }').definitions.map((d) => d.name)).toEqual(['a'])
})

test('attributes decorate the item below them and nothing else', () => {
  const file = facts(
    '#[cfg(x)]\nuse a::b;\n#[test] // {}\n#[ignore]\nfn f() {}\nstruct A { #[serde] a: u8 }\nfn g() {}',
  )
  expect(file.definitions.map((d) => [d.name, ...(d.properties.decorators ?? [])])).toEqual([
    ['a'],
    ['f', 'test', 'ignore'],
    ['A'],
    ['g'],
  ])
})

test('documentation stands above an item and at the top of a module', () => {
  const file = facts(
    '//! Adds.\n//! And more.\n\n/// One.\n///\n/// Two.\n#[inline]\npub fn f() {}\n// no\nfn g() {}\n',
  )
  expect(file.definitions.map((d) => d.properties.docstring)).toEqual([
    'Adds.\nAnd more.',
    'One.\n\nTwo.',
    undefined,
  ])
})
