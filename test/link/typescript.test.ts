import { beforeAll, expect, test } from 'vitest'
import { calls, loadLanguages, of } from './tree.ts'

beforeAll(loadLanguages)

const LIB = `export class Repo { save() { return this } static open(): Repo { return new Repo() } }
export function make(): Repo { return new Repo() }
export default function main() {}
`

test('a name is looked up in its own file before any import', () => {
  expect(calls({ 'a.ts': 'function f() {}\nfunction g() { f() }' })).toEqual(['a.ts:g -> a.ts:f scope'])
})

test('an imported name leads to its definition, under an alias, by default and through a namespace', () => {
  const text = `import d, { make as create } from './lib'\nimport * as lib from './lib'\ncreate(); d(); lib.make(); lib.default()`
  expect(calls({ 'lib.ts': LIB, 'a.ts': text })).toEqual(
    [
      'lib.ts:make -> lib.ts:Repo scope',
      'lib.ts:Repo.open -> lib.ts:Repo scope',
      'a.ts -> lib.ts:main import',
      'a.ts -> lib.ts:make import',
    ].sort(byTarget),
  )
})

test('a re-export chain leads to the definition and says that it was re-exported', () => {
  const files = {
    'lib.ts': 'export function f() {}\nexport const o = { m() {} }',
    'one.ts': `export { f as g } from './lib'\nexport * as ns from './lib'`,
    'two.ts': `export * from './one'`,
    'a.ts': `import { g, ns } from './two'\ng(); ns.f(); ns.o.m()`,
  }
  expect(calls(files)).toEqual(['a.ts -> lib.ts:f reexport', 'a.ts -> lib.ts:o.m reexport'])
})

test('barrels that export each other in a circle end, from whichever side they are asked', () => {
  const files = {
    'x.ts': `export * from './y'\nexport function f() {}`,
    'y.ts': `export * from './x'\nexport function g() {}`,
    'a.ts': `import { f, g, h } from './x'\nf(); g(); h()`,
    'b.ts': `import { f, g, h } from './y'\nf(); g(); h()`,
  }
  expect(calls(files)).toEqual([
    'a.ts -> ? h',
    'a.ts -> x.ts:f import',
    'a.ts -> y.ts:g reexport',
    'b.ts -> ? h',
    'b.ts -> x.ts:f reexport',
    'b.ts -> y.ts:g import',
  ])
})

test('CommonJS: require, module.exports and exports meet ES imports', () => {
  const files = {
    'c.js': 'function f() {}\nmodule.exports = { f, g: f, h() {} }',
    'd.js': 'exports.k = function () {}',
    'e.js': 'class E { m() {} }\nmodule.exports = E',
    'a.js': `const { f } = require('./c')\nconst c = require('./c')\nconst E = require('./e')\nf(); c.g(); c.h(); require('./d').k(); new E().m()`,
    'b.mjs': `import c from './c.js'\nimport E from './e.js'\nc.h(); new E().m()`,
  }
  expect(calls(files)).toEqual(
    [
      'a.js -> e.js:E import',
      'a.js -> c.js:f import',
      'a.js -> d.js:k import',
      'a.js -> e.js:E.m receiver_type',
      'a.js -> c.js:h import',
      'b.mjs -> e.js:E import',
      'b.mjs -> c.js:h import',
      'b.mjs -> e.js:E.m receiver_type',
    ].sort(byTarget),
  )
})

test('this and super go through the classes in order; a found base member says inherited', () => {
  const files = {
    'base.ts': 'export class Base { constructor() {} run() {} stop() {} }',
    'a.ts': `import { Base } from './base'
class A extends Base { constructor() { super() } run() { this.run(); super.run(); this.stop(); this.nothing() } }`,
  }
  expect(calls(files)).toEqual([
    'a.ts:A.constructor -> base.ts:Base inherited',
    'a.ts:A.run -> ? nothing',
    'a.ts:A.run -> a.ts:A.run self',
    'a.ts:A.run -> base.ts:Base.run inherited',
    'a.ts:A.run -> base.ts:Base.stop inherited',
  ])
})

test('receivers are known from constructors, annotations, fields, parameters, results and elements', () => {
  const text = `import { Repo, make } from './lib'
class S {
  own = new Repo()
  constructor(private given: Repo, other: Repo | undefined) { other?.save() }
  f() { this.own.save(); this.given.save() }
}
function constructed() { const r = new Repo(); r.save() }
function returned() { make().save().save(); const r = Repo.open(); r.save() }
async function awaited() { (await later()).save() }
async function later(): Promise<Repo> { return make() }
function each(all: Repo[]) { for (const r of all) r.save(); all[0].save() }
async function dynamic() { const lib = await import('./lib'); lib.make() }
function unknown(x, y: any) { x.save(); y.save() }`
  const saves = calls({ 'lib.ts': LIB, 'a.ts': text }).filter(
    (line) => /save|dynamic/.test(line) && !/^lib/.test(line),
  )
  expect(saves).toEqual([
    'a.ts:S.constructor -> lib.ts:Repo.save receiver_type',
    'a.ts:S.f -> lib.ts:Repo.save receiver_type',
    'a.ts:awaited -> lib.ts:Repo.save return_type',
    'a.ts:constructed -> lib.ts:Repo.save receiver_type',
    'a.ts:dynamic -> lib.ts:make import',
    'a.ts:each -> lib.ts:Repo.save receiver_type',
    'a.ts:returned -> lib.ts:Repo.save return_type',
    'a.ts:unknown -> ? save',
  ])
})

test('a method that returns this keeps the type of its receiver', () => {
  const files = {
    'base.ts': 'export class Base { with() { return this } }',
    'a.ts': `import { Base } from './base'\nclass A extends Base { done() {} }\nnew A().with().with().done()`,
  }
  expect(calls(files)).toContain('a.ts -> a.ts:A.done return_type')
})

test('a member that one side of a union has is bound; two different ones are not guessed', () => {
  const text = `class A { a() {} both() {} }\nclass B { b() {} both() {} }\nfunction f(x: A | B) { x.a(); x.b(); x.both() }`
  expect(calls({ 'a.ts': text })).toEqual([
    'a.ts:f -> ? both',
    'a.ts:f -> a.ts:A.a receiver_type',
    'a.ts:f -> a.ts:B.b receiver_type',
  ])
})

test('accessors are read, not called; overloads are told apart by arguments where they differ', () => {
  const text = `class R { get() {} }\nclass A { get r(): R { return new R() } }\nnew A().r.get()`
  expect(calls({ 'a.ts': text })).toContain('a.ts -> a.ts:R.get receiver_type')
})

test('a value and a type of one name do not hide each other', () => {
  const files = {
    'z.ts': 'export interface Shape { area(): number }\nexport const Shape = { of() {} }',
    'a.ts': `import { Shape } from './z'\nfunction f(s: Shape) { s.area(); Shape.of() }`,
  }
  expect(calls(files)).toEqual(['a.ts:f -> z.ts:Shape.area receiver_type', 'a.ts:f -> z.ts:Shape.of import'])
})

test('a type stands for the value of its name when little else is known of that, never for a global', () => {
  const files = {
    'e.ts': `import { makeClass } from 'x'\nexport interface Failure { code(): number }\nexport const Failure: any = makeClass()\nexport type Error = string`,
    'a.ts': `import { Failure, Error } from './e'\ntype Date = string\nnew Failure(); new Date()`,
  }
  expect(calls(files)).toEqual(['a.ts -> e.ts:Failure import', 'e.ts -> ext:x external'])
})

test('containers give back what they hold', () => {
  const text = `class R { m() {} }
function f(list: R[], map: Map<string, R>) {
  list.pop()!.m(); list.filter(Boolean)[0].m(); map.get('x')!.m(); list.map(g).o()
}`
  expect(calls({ 'a.ts': text })).toEqual(['a.ts:f -> a.ts:R.m receiver_type'])
})

test('externals are named by package; built-ins are neither edges nor unresolved', () => {
  const text = `import fs from 'node:fs'\nimport { z } from '@scope/zod/v4'\nfs.readFileSync(); z.object({}).parse(1); console.log(); [1].map(x); parseInt('1'); 'a'.trim().split('')`
  const files = { 'a.ts': text }
  expect(calls(files)).toEqual(['a.ts -> ext:@scope/zod external', 'a.ts -> ext:fs external'])
  expect(of('IMPORTS', files)).toEqual(['a.ts -> ext:@scope/zod external', 'a.ts -> ext:fs external'])
})

test('a relative import that finds nothing is unresolved, never external', () => {
  const text = `import { f } from './gone'\nf()`
  expect(of('IMPORTS', { 'a.ts': text })).toEqual(['a.ts -> ? ./gone'])
  expect(calls({ 'a.ts': text })).toEqual(['a.ts -> ? f'])
})

test('a base is inherited from the file that defines it, an external one from its package', () => {
  const files = {
    'i.ts': 'export interface I {}\nexport class B<T> {}',
    'a.ts': `import { I, B } from './i'\nimport { EventEmitter } from 'events'
class A extends B<string> implements I {}\nclass E extends EventEmitter { f() { this.emit('x') } }\nclass G extends Gone {}`,
  }
  expect(of('INHERITS', files)).toEqual([
    'a.ts:A -> i.ts:B extends',
    'a.ts:A -> i.ts:I implements',
    'a.ts:E -> ext:events extends',
    'a.ts:G -> ? Gone',
  ])
  expect(calls(files)).toEqual(['a.ts:E.f -> ext:events external'])
})

test('what is passed or mentioned is used, not called; what is no definition is dropped', () => {
  const text = `import { f, T } from './b'\nimport { X } from 'x'\nfunction g(t: T, x: X): string { [1].map(f); return String(gone) }`
  expect(of('USES', { 'a.ts': text, 'b.ts': 'export function f() {}\nexport type T = string' })).toEqual([
    'a.ts:g -> b.ts:T import',
    'a.ts:g -> b.ts:f import',
  ])
})

function byTarget(a: string, b: string): number {
  return a < b ? -1 : 1
}

test('a call that says what its first argument is narrows it in the branches it guards, and no other call does', () => {
  const files = {
    'kinds.ts': `export interface Base { go(): void }
export class Range implements Base { go() {} only() {} }
export class Text implements Base { go() {} text() {} }
export function isRange(x: Base | null): x is Range { return true }
export const isText = (x: unknown, y?: unknown): x is Text => true
export function isSecond(a: Base, b: Base): b is Range { return true }
export function isEmpty(x: Base): boolean { return true }`,
    'use.ts': `import { type Base, isEmpty, isRange, isSecond, isText } from './kinds'
function inside(x: Base) { if (isRange(x) && x.only()) x.go() }
function after(x: Base) { if (!isText(x)) return; x.text() }
function other(x: Base) { if (isRange(x)) return; x.go() }
function plain(x: Base) { if (isEmpty(x)) x.go() }
function second(x: Base, y: Base) { if (isSecond(x, y)) x.go() }`,
  }
  const found = calls(files).filter((line) => !/\.is[A-Z]|:is[A-Z]/.test(line))
  expect(found.map((line) => line.replaceAll(/use\.ts:|kinds\.ts:/g, ''))).toEqual([
    'after -> Text.text return_type',
    'inside -> Range.go return_type',
    'inside -> Range.only return_type',
    'other -> Base.go receiver_type',
    'plain -> Base.go receiver_type',
    'second -> Base.go receiver_type',
  ])
})

test('a parameter called this says what this is, also in arrow functions', () => {
  const source = `class Box { make() { return this } twice() {} }
function each(this: Box, n: number) { this.make(); [n].map(() => this.twice()) }
each.call(new Box(), 1)`
  expect(calls({ 'a.ts': source }).filter((line) => line.startsWith('a.ts:each '))).toEqual([
    'a.ts:each -> a.ts:Box.make receiver_type',
    'a.ts:each -> a.ts:Box.twice receiver_type',
  ])
})
