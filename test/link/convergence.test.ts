/** Incremental ≡ full, for the lines that each language's files are made of; see `steps.ts`. */
import fc from 'fast-check'
import { beforeAll, test } from 'vitest'
import { anyName, converges, type Edit, func, klass, line, member } from './steps.ts'
import { loadLanguages } from './tree.ts'

beforeAll(loadLanguages)

const SCRIPT_PATHS = [
  'a.ts',
  'b.ts',
  'lib/c.ts',
  'lib/index.ts',
  'lib/index.js',
  'd.js',
  'packages/p/src/m.ts',
]
const scriptLine = fc.oneof(
  line`import { ${anyName()} } from '${specifier()}'`,
  line`import { ${klass()}, ${func()} } from '${specifier()}'`,
  line`import { ${anyName()} as ${anyName()} } from '${specifier()}'`,
  line`import ${anyName()} from '${specifier()}'`,
  line`import * as ${anyName()} from '${specifier()}'`,
  line`export * from '${specifier()}'`,
  line`export { ${anyName()} as ${anyName()} } from '${specifier()}'`,
  line`export * as ${anyName()} from '${specifier()}'`,
  line`export { ${anyName()} }`,
  line`export function ${func()}() { ${func()}(); return ${func()}() }`,
  line`export function ${func()}() { return new ${klass()}() }`,
  line`export function ${func()}(p: ${klass()}): ${klass()} { return p.${member()}() }`,
  line`export class ${klass()} extends ${klass()} { ${member()}() { this.${member()}(); return super.${member()}() } }`,
  line`export class ${klass()} { ${member()} = new ${klass()}(); static ${member()}() { return new this() } }`,
  line`export class ${klass()} { ${member()}() { return this } ${member()}() { return ${func()}() } }`,
  line`export interface ${klass()} extends ${klass()} { ${member()}(): ${klass()} }`,
  line`export const ${anyName()} = { ${member()}() {}, ${member()}: ${func()} }`,
  line`export const ${anyName()} = ${func()}().${member()}()`,
  line`export default ${anyName()}`,
  line`module.exports = { ${anyName()}, ${anyName()}: require('${specifier()}') }`,
  line`${func()}().${member()}(); new ${klass()}().${member()}().${member()}()`,
  line`${klass()}.${member()}().${member()}; ${anyName()}.${anyName()}.${member()}()`,
)
const scriptConfigs: Record<string, readonly (string | undefined)[]> = {
  'tsconfig.json': [
    undefined,
    '{}',
    '{"compilerOptions":{"baseUrl":"."}}',
    '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}',
    '{"extends":"./tsconfig.base.json"}',
    '{',
  ],
  'tsconfig.base.json': [
    undefined,
    '{"compilerOptions":{"paths":{"@/*":["./*"]}}}',
    '{"extends":"./tsconfig.json"}',
  ],
  'package.json': [undefined, '{"name":"root","imports":{"#x":"./lib/c.ts"}}', '{"imports":{"#x":"p"}}'],
  'packages/p/package.json': [
    undefined,
    '{"name":"p","main":"src/m.ts"}',
    '{"name":"q"}',
    '{"name":"p","exports":{".":"./src/m.js"}}',
  ],
}

const PYTHON_PATHS = [
  'a.py',
  'b.py',
  'pkg/__init__.py',
  'pkg/c.py',
  'pkg/sub/__init__.py',
  'pkg/sub/d.py',
  'src/e.py',
  'pkg/c.pyi',
]
const pythonLine = fc.oneof(
  line`import ${pythonModule()}`,
  line`import ${pythonModule()} as ${anyName()}`,
  line`from ${pythonModule()} import ${anyName()}`,
  line`from ${pythonModule()} import ${klass()}, ${func()}`,
  line`from ${pythonModule()} import ${anyName()} as ${anyName()}`,
  line`from ${pythonModule()} import *`,
  line`from ${fc.constantFrom('.', '..', '.c', '..c', '.sub', '.d')} import ${anyName()}`,
  line`__all__ = ['${anyName()}', '${anyName()}']`,
  line`def ${func()}(): return ${func()}()`,
  line`def ${func()}(): return ${klass()}()`,
  line`def ${func()}(p: ${klass()}) -> ${klass()}: p.${member()}().${member()}()`,
  line`class ${klass()}(${klass()}, ${klass()}):\n    def ${member()}(self): self.${member()}(); return super().${member()}()`,
  line`class ${klass()}:\n    def ${member()}(self): return self\n    def ${member()}(self): return ${func()}()`,
  line`class ${klass()}:\n    @property\n    def ${member()}(self): return ${func()}()\n    @classmethod\n    def ${member()}(cls): return cls()`,
  line`${anyName()} = ${klass()}()`,
  line`${func()}().${member()}(); ${klass()}().${member()}().${member()}()`,
  line`${klass()}.${member()}().${member()}(); ${pythonModule()}.${anyName()}()`,
)
const pythonConfigs: Record<string, readonly (string | undefined)[]> = {
  'pyproject.toml': [
    undefined,
    '[tool.setuptools.packages.find]\nwhere = ["src"]',
    '[',
    '[tool.pyright]\nextraPaths = ["pkg"]',
  ],
}

/** A tree in which everything is found, so that single words matter. */
const SCRIPTS: readonly Edit[] = [
  {
    path: 'a.ts',
    lines: [
      'export class A { m() { return this } }',
      "export { B } from './lib'",
      'export function f() { return new A() }',
      'export const c = { m() {}, n: f }',
    ],
  },
  { path: 'lib/index.ts', lines: ["export * from './c'", "export * from '../a'"] },
  {
    path: 'lib/c.ts',
    lines: [
      "import { A, f } from '../a'",
      'export class B extends A { n() { return super.m() } static m() { return new this() } }',
      'export interface C extends B { m(): A }',
      'export function g() { return f() }',
    ],
  },
  {
    path: 'b.ts',
    lines: [
      "import { A, B, C, g, f } from './lib'",
      "import * as sub from './a'",
      'export function m(p: B, q: C) { p.m().n(); p.n().m(); q.m().m(); q.n() }',
      'g().m().m(); f().m(); new A().m(); B.m().n(); sub.f().m(); sub.c.m(); sub.c.n().m()',
    ],
  },
  { path: 'd.js', lines: ["const { c, f } = require('./a')", 'module.exports = { c, f }', 'c.m(); f().m()'] },
]

const PYTHON: readonly Edit[] = [
  { path: 'pkg/__init__.py', lines: ['from .c import A, f', 'from .sub import *'] },
  {
    path: 'pkg/c.py',
    lines: [
      'class A:\n    def m(self): return self\n    @property\n    def n(self): return f()',
      'def f(): return A()',
      'c = A()',
    ],
  },
  { path: 'pkg/sub/__init__.py', lines: ['from .d import B, g', "__all__ = ['B', 'g']"] },
  {
    path: 'pkg/sub/d.py',
    lines: [
      'from ..c import A, f',
      'class B(A):\n    def m(self): return super().m()\n    @classmethod\n    def n(cls): return cls()',
      'class C(B, A):\n    def g(self): return self.m()',
      'def g() -> B: return f()',
    ],
  },
  {
    path: 'a.py',
    lines: [
      'from pkg import A, B, f, g',
      'import pkg.sub.d',
      'def m(p: B, q: pkg.sub.d.C): p.m().m(); q.n().m(); q.g()',
      'f().m().n.m(); g().m(); B.n().m(); A().n.m(); pkg.c.c.m(); pkg.sub.d.C().m()',
    ],
  },
]

test('TypeScript and JavaScript: linked step by step equals linked from nothing', () => {
  converges(SCRIPTS, SCRIPT_PATHS, scriptLine, scriptConfigs)
})

test('Python: linked step by step equals linked from nothing', () => {
  converges(PYTHON, PYTHON_PATHS, pythonLine, pythonConfigs)
})

const JAVA: readonly Edit[] = [
  {
    path: 'one/A.java',
    lines: [
      'package p;',
      'import static p.B.m;',
      'class A { B n() { return new B(); } A m() { n().m().n(); return this; } }',
    ],
  },
  {
    path: 'two/B.java',
    lines: ['package p;', 'class B extends A { static B m() { return null; } B n(int i) { return m(); } }'],
  },
  {
    path: 'two/C.java',
    lines: [
      'package p.sub;',
      'import p.*;',
      'import p.B;',
      'class C extends B { C f; void g(A a) { a.n().m(); m(); n(1).n(); f.n(2); p.A.m(); } }',
    ],
  },
]
const javaLine = fc.oneof(
  line`package ${javaPackage()};`,
  line`import ${javaPackage()}.${klass()};`,
  line`import ${javaPackage()}.*;`,
  line`import static ${javaPackage()}.${klass()}.${member()};`,
  line`class ${klass()} extends ${klass()} { ${klass()} ${member()}() { return ${member()}(); } }`,
  line`class ${klass()} { ${klass()} f; static ${klass()} ${member()}() { return new ${klass()}(); } class ${klass()} {} }`,
  line`interface ${klass()} { ${klass()} ${member()}(int i); }`,
  line`class ${klass()} { void g(${klass()} a) { a.${member()}().${member()}(1); p.${klass()}.${member()}(); f.${member()}(); } }`,
)

const CSHARP: readonly Edit[] = [
  {
    path: 'a.cs',
    lines: [
      'namespace N { public partial class A { public B m() { return n(); } } public interface C { B n(); } }',
      '',
      '',
    ],
  },
  {
    path: 'b.cs',
    lines: ['namespace N.sub;', 'public class B : A { public A f; public B n() { return f.m().n(); } }', ''],
  },
  {
    path: 'c.cs',
    lines: [
      'using N.sub;',
      'namespace N;',
      'public partial class A : C { public B n() { return new B(); } }',
    ],
  },
  {
    path: 'd.cs',
    lines: [
      'using N;',
      'using g = N.sub.B;',
      'class D { void f(A a, g b) { a.n().m(); b.f.m(); N.sub.B.m(); } }',
    ],
  },
]
const csharpLine = fc.oneof(
  line`using ${namespace()};`,
  line`using static ${namespace()}.${klass()};`,
  line`using ${klass()} = ${namespace()}.${klass()};`,
  line`namespace ${namespace()};`,
  line`namespace ${namespace()} { public partial class ${klass()} : ${klass()} { ${klass()} ${member()}() { return ${member()}(); } } }`,
  line`public partial class ${klass()} { ${klass()} f = new ${klass()}(); static ${klass()} ${member()}() { return this.${member()}(); } }`,
  line`public class ${klass()} { void g(${klass()} a) { a.${member()}().${member()}(); ${namespace()}.${klass()}.${member()}(); } }`,
)

test('Java: linked step by step equals linked from nothing', () => {
  converges(JAVA, ['one/A.java', 'one/B.java', 'two/B.java', 'two/C.java'], javaLine, {})
})

test('C#: linked step by step equals linked from nothing', () => {
  converges(CSHARP, ['a.cs', 'b.cs', 'c.cs', 'd.cs'], csharpLine, {})
})

function specifier(): fc.Arbitrary<string> {
  const rare = [
    '../a',
    '../b',
    '.',
    '@/c',
    'lib/c',
    '#x',
    'p',
    'p/src/m',
    'zod',
    '../../../a',
    './packages/p/src/m.js',
  ]
  return fc.oneof(
    { arbitrary: fc.constantFrom('./a', './b.js', './lib', './c', './d', './lib/c'), weight: 3 },
    { arbitrary: fc.constantFrom(...rare), weight: 1 },
  )
}

function javaPackage(): fc.Arbitrary<string> {
  return fc.constantFrom('p', 'p.sub', 'p.A', 'q')
}

function namespace(): fc.Arbitrary<string> {
  return fc.constantFrom('N', 'N.sub', 'sub', 'System')
}

function pythonModule(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'b', 'pkg', 'pkg.c', 'pkg.sub', 'pkg.sub.d', 'e', 'src.e', 'c', 'os')
}
