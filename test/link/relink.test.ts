import { beforeAll, expect, test } from 'vitest'
import { affected } from '../../src/link/relink.ts'
import { loadLanguages, Tree } from './tree.ts'

beforeAll(loadLanguages)

const FILES = {
  'lib.ts': `export function f(a: string) { return other(a) }\nfunction other(a: string) { return a }\nexport class C { m() { return 1 } n() { return 2 } }\n`,
  'user.ts': `import { f, C } from './lib'\nf('x'); new C().m()\n`,
  'reader.ts': `import { C } from './lib'\nexport const c = new C()\n`,
  'apart.ts': 'export function g() {}\n',
}

test('a body-only edit links that file only', () => {
  const tree = new Tree(FILES)
  tree.change({
    'lib.ts': FILES['lib.ts'].replace('return other(a)', 'const b = a + 1\n  return other(other(b))'),
  })
  expect(tree.linked).toEqual(['lib.ts'])
})

test('a renamed export links only the files that asked for it', () => {
  const tree = new Tree(FILES)
  tree.change({ 'lib.ts': FILES['lib.ts'].replace('function f(', 'function renamed(') })
  expect(tree.linked).toEqual(['lib.ts', 'user.ts'])
})

test('a renamed member links those who call it, not those who only know the class', () => {
  const tree = new Tree(FILES)
  tree.change({ 'lib.ts': FILES['lib.ts'].replace('m()', 'm2()') })
  expect(tree.linked).toEqual(['lib.ts', 'user.ts'])
})

test('a file that appears where somebody looked for it is found by them', () => {
  const tree = new Tree({
    'a.ts': `import { f } from './b'\nf()\n`,
    'b/index.ts': 'export function f() {}\n',
    'c.ts': '',
  })
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:b/index.ts:f import')
  tree.change({ 'b.ts': 'export function f() {}\n' })
  expect(tree.linked).toEqual(['a.ts', 'b.ts'])
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:b.ts:f import')
  tree.change({ 'b.ts': undefined })
  expect(tree.linked).toEqual(['a.ts'])
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:b/index.ts:f import')
})

test('a configuration file is an input: its change links those who asked for it', () => {
  const tree = new Tree({
    'src/a.ts': `import { f } from '@/b'\nf()\n`,
    'src/lib/b.ts': 'export function f() {}\n',
    'tsconfig.json': '{}',
  })
  expect(tree.lines()).toContain('mod:src/a.ts CALLS ext:@/b external')
  tree.change({
    'tsconfig.json': '{ // comments are fine\n "compilerOptions": { "paths": { "@/*": ["src/lib/*"] } } }',
  })
  expect(tree.linked).toEqual(['src/a.ts'])
  expect(tree.lines()).toContain('mod:src/a.ts CALLS fn:src/lib/b.ts:f import')
})

test('a package.json that says the same in other words links nothing', () => {
  const files = {
    'p/package.json': '{"name":"p","version":"1.0.0"}',
    'p/index.ts': 'export function f() {}\n',
  }
  const tree = new Tree({ ...files, 'a.ts': `import { f } from 'p'\nf()\n` })
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:p/index.ts:f import')
  tree.change({ 'p/package.json': '{"version":"2.0.0", "name":"p"}' })
  expect(tree.linked).toEqual([])
})

test('a hub that goes and comes back leaves no trace', () => {
  const users = Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [`u${i}.ts`, `import { hub } from './hub'\nhub().go()\n`]),
  )
  const hub = 'export class H { go() {} }\nexport function hub() { return new H() }\n'
  const tree = new Tree({ ...users, 'hub.ts': hub })
  const before = tree.everything()
  tree.change({ 'hub.ts': undefined })
  expect(tree.linked).toHaveLength(50)
  expect(tree.lines()).toContain('mod:u7.ts CALLS ? go')
  tree.change({ 'hub.ts': hub.replace('function hub', 'function other') })
  tree.change({ 'hub.ts': hub })
  expect(tree.everything()).toEqual(before)
})

test('few and many changed keys find the same files', () => {
  const files = Array.from(
    { length: 300 },
    (_, i) => [i, Int32Array.from([i * 7, i * 7 + 3, 5_000_000 - i])] as const,
  )
  const asked = files.map(([file, keys]) => [file, keys.toSorted()] as const)
  const wanted = [2, 40, 299]
  const few = wanted.map((file) => file * 7 + 3)
  const many = [...few, ...Array.from({ length: 100 }, (_, i) => -1 - i)]
  expect(affected(asked, few)).toEqual(wanted)
  expect(affected(asked, many)).toEqual(wanted)
  expect(affected(asked, [])).toEqual([])
})

test('what pyproject.toml says of source roots links only those who look for a module there', () => {
  const files = {
    'pyproject.toml': '[project]\nname = "one"\n',
    'code/tool.py': 'def run():\n    pass\n',
    'tests/test_tool.py': 'from tool import run\nrun()\n',
    'apart.py': 'def g():\n    pass\n',
  }
  const tree = new Tree(files)
  expect(tree.lines()).toContain('mod:tests/test_tool.py CALLS ext:tool external')
  for (const said of [
    '[tool.setuptools.packages.find]\nwhere = ["code"]\n',
    '[tool.setuptools.package-dir]\n"" = "code"\n',
    '[[tool.poetry.packages]]\ninclude = "tool.py"\nfrom = "code"\n',
  ]) {
    tree.change({ 'pyproject.toml': said })
    expect(tree.linked).toEqual(['tests/test_tool.py'])
    expect(tree.lines()).toContain('mod:tests/test_tool.py CALLS fn:code/tool.py:run import')
    tree.change({ 'pyproject.toml': '[project]\nversion = "2"\n' })
    expect(tree.linked).toEqual(['tests/test_tool.py'])
    expect(tree.lines()).toContain('mod:tests/test_tool.py CALLS ext:tool external')
  }
  tree.change({ 'pyproject.toml': '[project]\nversion = "3"\n' })
  expect(tree.linked).toEqual([])
})
