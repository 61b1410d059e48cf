/** By which name an unresolved reference is kept: the last one that says what it means, through aliases of its file. */
import { beforeAll, expect, test } from 'vitest'
import { loadLanguages, of } from './tree.ts'

beforeAll(loadLanguages)

const rows: readonly (readonly [promise: string, path: string, text: string, name: string])[] = [
  ['a member', 'a.ts', 'function f(x) { x.y.save() }', 'save'],
  ['an imported name, by the name it is imported by', 'a.ts', "import { save as s } from './b'\ns()", 'save'],
  ['a default import, by its local name', 'a.ts', "import save from './b'\nsave()", 'save'],
  ['a local alias', 'a.ts', 'function f(x) { const s = x.save; s() }', 'save'],
  ['an alias of an alias', 'a.ts', 'function f(x) { const s = x.save; const t = s; t() }', 'save'],
  ['an alias taken apart', 'a.ts', 'function f(x) { const { save: s } = x; s() }', 'save'],
  ['an alias of the module', 'a.ts', "import * as x from './b'\nconst s = x.save\ns()", 'save'],
  ['a result is no alias', 'a.ts', 'function f(x) { const s = x.save(); s() }', 's'],
  ['a parameter', 'a.ts', 'function f(s) { s() }', 's'],
  ['aliases in a circle', 'a.js', 'var s = t\nvar t = s\ns()', 's'],
  [
    'the constructor above',
    'a.ts',
    "import { Base as B } from './b'\nclass A extends B { constructor() { super() } }",
    'Base',
  ],
  ['Python, inside a function', 'a.py', 'def f():\n    from .b import save as s\n    s()', 'save'],
  ['Python, a field', 'a.py', 'def f(x):\n    s = x.save\n    s()', 'save'],
  ['Rust', 'src/lib.rs', 'use crate::b::save as s; fn f() { s() }', 'save'],
]

for (const [promise, path, text, name] of rows) {
  test(`an unresolved call is kept by its last name: ${promise}`, () => {
    const names = of('CALLS', { [path]: text }).map((line) => line.split(' -> ')[1])
    expect(names.filter((line) => line?.startsWith('? '))).toContain(`? ${name}`)
  })
}

test('an unresolved base is kept by the name it is imported by', () => {
  expect(of('INHERITS', { 'a.ts': "import { Base as B } from './b'\nclass A extends B {}" })).toEqual([
    'a.ts:A -> ? Base',
  ])
})
