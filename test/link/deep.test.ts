import { beforeAll, expect, test } from 'vitest'
import { loadLanguages, Tree } from './tree.ts'

beforeAll(loadLanguages)

test('chains of thousands of calls, functions and bases end without an error', () => {
  const chain = `class A { m() { return this } }\nnew A()${'.m()'.repeat(3000)}\n`
  const functions = Array.from(
    { length: 3000 },
    (_, i) => `function f${i}() { return f${i + 1}().g().h() }`,
  ).join('\n')
  const classes = Array.from(
    { length: 300 },
    (_, i) => `class C${i} extends C${i + 1} { g() { return super.g().h() } }`,
  )
  const tree = new Tree({ 'a.ts': chain, 'b.ts': `${functions}\nf0().x()\n`, 'c.ts': classes.join('\n') })
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:a.ts:A.m receiver_type')
  expect(tree.lines()).toContain('mod:b.ts CALLS ? x')
  expect(tree.lines()).toContain('cls:c.ts:C0 INHERITS cls:c.ts:C1 extends')
})

const CHAINS = {
  'a.ts': {
    link: (i: number) => `class C${i} extends C${i - 1} {}`,
    ends: ['class C0 { m() {} }', 'class Last extends C2000 { go() { this.m() } }'],
  },
  'a.py': {
    link: (i: number) => `class C${i}(C${i - 1}):\n  pass`,
    ends: ['class C0:\n  def m(self):\n    pass', 'class Last(C2000):\n  def go(self):\n    self.m()'],
  },
}

test.each(Object.entries(CHAINS))('%s: a chain of bases is followed to its end', (path, { link, ends }) => {
  const chain = Array.from({ length: 2000 }, (_, i) => link(i + 1))
  const tree = new Tree({ [path]: [ends[0], ...chain, ends[1]].join('\n') })
  expect(tree.lines()).toContain(`fn:${path}:Last.go CALLS fn:${path}:C0.m inherited`)
  expect(tree.links.get(path)!.asked.length).toBeLessThan(20_000)
})

/** A function that gives a chain, and one that calls a member of that: what it gives is told from nothing, each time. */
const GIVERS: Record<string, (chain: string) => string> = {
  'a.ts': (chain) => `function f(a: Thing) { return a${chain} }\nfunction g() { f(1).last() }\n`,
  'a.js': (chain) => `function f(a) { return a${chain} }\nfunction g() { f(1).last() }\n`,
  'a.py': (chain) => `def f(a: Thing):\n  return a${chain}\ndef g():\n  f(1).last()\n`,
  'a.go': (chain) => `package a\nfunc f(a Thing) Thing { return a${chain} }\nfunc g() { f(1).last() }\n`,
  'A.java': (chain) =>
    `class A { Thing h; Object f() { return h${chain}; } void g() { var b = h${chain}; b.last(); } }\n`,
  'A.cs': (chain) =>
    `static class E { static int Own(this string s) => 1; }\nclass A { Thing h; void G() { var b = h${chain}; b.last(); } object F() => h${chain}; void H() => F().last(); }\n`,
  'a.rs': (chain) =>
    `fn f(a: Thing) -> Thing { a${chain} }\nfn g(a: Thing) { let b = |c: Thing| c${chain}; b(1).last(); }\n`,
}
const LINKS = [
  'go(1)',
  'then(x => x)',
  'map(|x| x.go())',
  'map(h)',
  'filter(h)',
  'iter()',
  'take()',
  'unwrap()',
  'Where(h)',
  'Select(h)',
]

test('lists of lists are read level by level', () => {
  const nested = `${'['.repeat(60)}new A()${', 1]'.repeat(60)}`
  const tree = new Tree({ 'a.ts': `class A { m() {} }\nconst a = ${nested}\na${'[0]'.repeat(60)}.m()\n` })
  expect(tree.lines()).toContain('mod:a.ts CALLS fn:a.ts:A.m receiver_type')
})

test.each(Object.keys(GIVERS))(
  '%s: a long chain of calls is followed link by link, whatever they are called',
  (path) => {
    for (const link of LINKS) {
      const tree = new Tree({ [path]: GIVERS[path]!(`.${link}`.repeat(60)) })
      expect(tree.lines().some((line) => line.endsWith(' last'))).toBe(true)
    }
  },
)

test('type arguments of many levels tell overloads apart, and cost little', () => {
  const nested = (inner: string): string => `${'List<'.repeat(60)}${inner}${'>'.repeat(60)}`
  const taking = ['int', 'long', 'string'].map((type) => `void F(${nested(type)} a) {}`).join(' ')
  const tree = new Tree({ 'a.cs': `class D { ${taking} void G(${nested('long')} b) { F(b); } }` })
  expect(tree.lines()).toContain('fn:a.cs:D.G CALLS fn:a.cs:D.F~2 scope')
})
