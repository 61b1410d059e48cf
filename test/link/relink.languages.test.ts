/**
 * How far an edit reaches, the same in every language: what stands in a body is
 * nobody else's, and a new name concerns those who asked for the old one.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Files, loadLanguages, Tree } from './tree.ts'

interface Row {
  /** `lib` defines, `asker` calls what will be renamed, `knower` calls something else of it, `apart` nothing. */
  readonly files: Files
  readonly lib: string
  readonly asker: string
  /** Text in `lib`, and what stands there after the edit. */
  readonly body: readonly [string, string]
  readonly name: readonly [string, string]
  readonly calls: string
}

const ROWS: Readonly<Record<string, Row>> = {
  typescript: {
    files: {
      'lib.ts': `export function f(a: string): string { return g(a) }\nexport function g(a: string): string { return a }\n`,
      'asker.ts': `import { f } from './lib'\nexport function a() { return f('x') }\n`,
      'knower.ts': `import { g } from './lib'\nexport function k() { return g('x') }\n`,
      'apart.ts': 'export function f() {}\n',
    },
    lib: 'lib.ts',
    asker: 'asker.ts',
    body: ['return g(a)', 'const b = g(a)\n  return g(g(b))'],
    name: ['function f(', 'function renamed('],
    calls: 'fn:asker.ts:a CALLS fn:lib.ts:f import',
  },
  javascript: {
    files: {
      'lib.js': `export function f(a) { return g(a) }\nexport function g(a) { return 'x' }\n`,
      'asker.js': `import { f } from './lib.js'\nexport function a() { return f('x') }\n`,
      'knower.js': `import { g } from './lib.js'\nexport function k() { return g('x') }\n`,
      'apart.js': 'export function f() {}\n',
    },
    lib: 'lib.js',
    asker: 'asker.js',
    body: [`return 'x'`, `const b = [a]\n  if (b) b.sort()\n  return 'x'`],
    name: ['function f(', 'function renamed('],
    calls: 'fn:asker.js:a CALLS fn:lib.js:f import',
  },
  python: {
    files: {
      'lib.py': `def f(a):\n    g(a)\n\ndef g(a):\n    print(a)\n`,
      'asker.py': `from lib import f\n\ndef a():\n    f('x')\n`,
      'knower.py': `from lib import g\n\ndef k():\n    g('x')\n`,
      'apart.py': 'def f():\n    pass\n',
    },
    lib: 'lib.py',
    asker: 'asker.py',
    body: ['    g(a)\n', '    b = a\n    g(b)\n    g(a)\n'],
    name: ['def f(', 'def renamed('],
    calls: 'fn:asker.py:a CALLS fn:lib.py:f import',
  },
  go: {
    files: {
      'go.mod': 'module example.org/m\n',
      'lib/lib.go': `package lib\n\nfunc F(a int) int { return G(a) }\n\nfunc G(a int) int { return a }\n`,
      'asker/asker.go': `package asker\n\nimport "example.org/m/lib"\n\nfunc A() int { return lib.F(1) }\n`,
      'knower/knower.go': `package knower\n\nimport "example.org/m/lib"\n\nfunc K() int { return lib.G(1) }\n`,
      'apart/apart.go': 'package apart\n\nfunc F() {}\n',
    },
    lib: 'lib/lib.go',
    asker: 'asker/asker.go',
    body: ['return G(a)', '\n\tb := G(a)\n\treturn G(b)\n'],
    name: ['func F(', 'func Renamed('],
    calls: 'fn:asker/asker.go:A CALLS fn:lib/lib.go:F import',
  },
  java: {
    files: {
      'p/Lib.java': `package p;\npublic class Lib {\n  public static int f(int a) { return g(a); }\n  public static int g(int a) { return a; }\n}\n`,
      'q/Asker.java': `package q;\nimport p.Lib;\nclass Asker { int a() { return Lib.f(1); } }\n`,
      'q/Knower.java': `package q;\nimport p.Lib;\nclass Knower { int k() { return Lib.g(1); } }\n`,
      'q/Apart.java': 'package q;\nclass Apart { static int f(int a) { return a; } }\n',
    },
    lib: 'p/Lib.java',
    asker: 'q/Asker.java',
    body: ['return g(a);', 'int b = g(a); return g(b);'],
    name: ['int f(', 'int renamed('],
    calls: 'fn:q/Asker.java:Asker.a CALLS fn:p/Lib.java:Lib.f import',
  },
  rust: {
    files: {
      'Cargo.toml': '[package]\nname = "m"\n',
      'src/lib.rs': 'pub mod part;\npub mod asker;\npub mod knower;\npub mod apart;\n',
      'src/part.rs': 'pub fn f(a: u8) -> u8 { g(a) }\npub fn g(a: u8) -> u8 { a }\n',
      'src/asker.rs': 'use crate::part::f;\npub fn a() -> u8 { f(1) }\n',
      'src/knower.rs': 'use crate::part::g;\npub fn k() -> u8 { g(1) }\n',
      'src/apart.rs': 'pub fn f() {}\n',
    },
    lib: 'src/part.rs',
    asker: 'src/asker.rs',
    body: ['{ g(a) }', '{ let b = g(a); g(b) }'],
    name: ['fn f(', 'fn renamed('],
    calls: 'fn:src/asker.rs:a CALLS fn:src/part.rs:f import',
  },
  csharp: {
    files: {
      'Lib.cs': `namespace P { public class Lib {\n  public static int F(int a) { return G(a); }\n  public static int G(int a) { return a; }\n} }\n`,
      'Asker.cs': `using P;\nnamespace Q { class Asker { int A() { return Lib.F(1); } } }\n`,
      'Knower.cs': `using P;\nnamespace Q { class Knower { int K() { return Lib.G(1); } } }\n`,
      'Apart.cs': 'namespace Q { class Apart { static int F(int a) { return a; } } }\n',
    },
    lib: 'Lib.cs',
    asker: 'Asker.cs',
    body: ['return G(a);', 'int b = G(a); return G(b);'],
    name: ['int F(', 'int Renamed('],
    calls: 'fn:Asker.cs:Asker.A CALLS fn:Lib.cs:Lib.F ',
  },
}

beforeAll(loadLanguages)

describe.each(Object.entries(ROWS))('%s', (_, { files, lib, asker, body, name, calls }) => {
  const edited = ([from, to]: readonly [string, string]) => {
    const text = files[lib]!.replace(from, to)
    expect(text).not.toBe(files[lib])
    return { [lib]: text }
  }

  test('a body-only edit links that file only', () => {
    const tree = new Tree(files)
    expect(tree.lines().filter((line) => line.startsWith(calls))).toHaveLength(1)
    tree.change(edited(body))
    expect(tree.linked).toEqual([lib])
  })

  test('a renamed definition links only the files that asked for it', () => {
    const tree = new Tree(files)
    tree.change(edited(name))
    expect(tree.linked).toEqual([lib, asker].sort())
    expect(tree.lines().filter((line) => line.startsWith(calls))).toEqual([])
    tree.change({ [lib]: files[lib] })
    expect(tree.linked).toEqual([lib, asker].sort())
    expect(tree.everything()).toEqual(new Tree(files).everything())
  })
})
