/** Incremental ≡ full, for TypeScript, JavaScript and Python; see `steps.ts`. */
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
  'lib/env.d.ts',
  'lib/index.js',
  'd.js',
  'd.d.ts',
  'e.js',
  'packages/p/src/m.ts',
]
const scriptLine = fc.oneof(
  line`export function ${func()}(a: ${klass()}[], b: ${klass()}) { const [c, ...d] = a; d[0].${member()}(); const e = b.${member()}.bind(b); e().${member()}(); a.reduce((f, g) => f, {} as ${klass()}).${member()}(); Object.fromEntries(a.map((h) => ['i', h])).j.${member()}(); a.flat()[0].${member()}() }`,
  line`export function ${func()}(${fc.constantFrom('...', '')}a: ((b: ${klass()}) => void)[]) { ${func()}((c) => c.${member()}(), (d) => d.${member()}()) }`,
  line`export class ${klass()}<T> { ${member()}<K extends keyof T>(a: K, b: (c: T[K]) => void): T[K] { return this.${member()}('${member()}', (d) => d.${member()}()) } }`,
  line`export function ${func()}(a: ${klass()}<${klass()}>) { a.${member()}('${member()}', (b) => b.${member()}()).${member()}(); ${func()}('${member()}').${member()}() }`,
  line`export function ${func()}<K extends keyof ${klass()}>(a: K): ${klass()}[K] { return ${func()}('${member()}') }`,
  line`export function ${func()}(a: ${fc.constantFrom("'run'", "'stop'", 'string', 'number')}): ${klass()}`,
  line`export type ${klass()}<T> = T | ((a: T) => T); export type ${klass()}<U> = ${klass()}<U> | ${klass()} | { ${member()}: U }`,
  line`export declare function ${func()}<T>({ ${member()} }: { ${member()}: T; b: (c: T) => void }, d: ${klass()}<T>): T`,
  line`export function ${func()}(a: ${klass()}, e: ${klass()}<${klass()}>) { ${func()}({ ${member()}: a, b: (c) => c.${member()}() }, e).${member()}(); ${func()}((f) => f.${member()}()).${member()}() }`,
  line`export type ${klass()}<T> = { [K in keyof T]?: ${klass()}<T[K]> }; export function ${func()}(a: Parameters<typeof ${func()}>[0], b: ${klass()}<${klass()}>) { a.${member()}(); b.${member()}.${member()}() }`,
  line`export type ${klass()}<T> = T & { ${member()}: ${klass()} }; export declare function ${func()}<T>(a: T, ...b: T[]): ${klass()}<T>`,
  line`export class ${klass()}<T> { ${member()}<K extends keyof T>(a: K, b: (...c: T[K]) => void) { this.${member()}('${member()}', (d, e) => { d.${member()}(); e.${member()}() }) } }`,
  line`export function assertOne(a: unknown): asserts a is ${klass()} { assertOne(a); a.${member()}() }`,
  line`export function ${func()}(a: ${klass()}) { assertOne(a); a.${member()}().${member()}() }`,
  line`export function ${func()}<T>(a: T[], b: (c: T) => void): T { return a[0] }`,
  line`export function ${func()}(a: ${klass()}[], b: ${klass()}) { ${func()}(a, (c) => c.${member()}()).${member()}(); a.filter(${func()})[0].${member()}(); Array.from(a, (d) => d.${member()}())[0].${member()}(); for (const e of b) e.${member()}() }`,
  line`export class ${klass()} { *[Symbol.iterator](): Iterator<${klass()}> {} then(a: (b: ${klass()}) => void) {} }`,
  line`export async function ${func()}(a: ${klass()}) { (await a).${member()}(); Promise.race([a]).then((b) => b.${member()}()); new Promise<${klass()}>(() => {}).then((c) => c.${member()}()) }`,
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
  line`export function ${func()}(p: ${klass()}): p is ${klass()} { if (${func()}(p)) p.${member()}(); return true }`,
  line`export function ${func()}(this: ${klass()} & ${klass()}, p: ${klass()}) { this.${member()}(); return p }`,
  line`export class ${klass()} extends ${klass()} { ${member()}() { this.${member()}(); return super.${member()}() } }`,
  line`export class ${klass()} { ${member()} = new ${klass()}(); static ${member()}() { return new this() } }`,
  line`export class ${klass()} { ${member()}() { return this } ${member()}() { return ${func()}() } }`,
  line`export interface ${klass()} extends ${klass()} { ${member()}(): ${klass()} }`,
  line`export const ${anyName()} = { ${member()}() {}, ${member()}: ${func()} }`,
  line`export const ${anyName()} = ${func()}().${member()}()`,
  line`export default ${anyName()}`,
  line`export const ${func()}: ${klass()}<${klass()}, ${klass()}> = (a, b) => ${func()}(a); ${func()}(${anyName()}, 1).${member()}()`,
  line`export type ${klass()}<A, B> = (a: A, b: B) => A; export class ${klass()}<A, B> { constructor(readonly ${member()}?: ${klass()}, private f?: ${klass()}<A, B>) {} ${member()}(): A {} } new ${klass()}(${anyName()}, ${func()}).${member()}().${member()}()`,
  line`export function ${func()}<A>({ a, b }: { a: A[], b: (c: A) => A }, d: A | ((e: A) => A)): [A, (f: A | ((g: A) => A)) => void] { const [h, i] = ${func()}({ a, b }, (j) => j); i((k) => k.${member()}()); ${func()}(${anyName()}, new ${klass()}())[0].${member()}() }`,
  line`module.exports = { ${anyName()}, ${anyName()}: require('${specifier()}') }`,
  line`module.exports = class ${klass()} extends require('${specifier()}') { ${member()}() { this.${member()}() } }`,
  line`exports.${anyName()} = class extends require('${specifier()}').${klass()} { ${member()}() { super.${member()}() } }`,
  line`exports.${anyName()} = exports.${anyName()}; exports.${func()}().${member()}()`,
  line`const ${anyName()} = module.exports = {}; ${anyName()}.${member()} = ${func()}; ${anyName()}.${member()}()`,
  line`function ${func()}() { this.${member()}() }`,
  line`function ${func()}() { this.${member()} = new ${func()}(); this.${member()} = () => this.${member()}.${member()}() }`,
  line`export class ${klass()}<T, U extends ${klass()}> extends ${klass()}<U> { ${member()}(): T { return this.${member()} } ${member()}: U[] = [] }`,
  line`export class ${klass()}<T> { constructor(public ${member()}: T, q: T[], r: () => T) { new ${klass()}(this, [new ${klass()}()], () => ${func()}()).${member()}.${member()}() } ${member()}(p: ${klass()}<T>): T { return ${func()}(this).${member()}() } }`,
  line`export function ${func()}<T>(p: T, q: ${klass()}<T>, r: (s: T) => T): T { ${func()}(p, ${anyName()}, () => new ${klass()}()).${member()}(); return ${func()}(new ${klass()}(p)).${member()}(q) }`,
  line`${func()}(${anyName()}, new ${klass()}(new ${klass()}())).${member()}(); new ${klass()}(${func()}([new ${klass()}()])).${member()}().${member()}()`,
  line`export class ${klass()} { [${anyName()}](p: ${klass()}) { this[${anyName()}](p)[0][${anyName()}](); return p[${anyName()}] } [Symbol.${member()}]() { return this[Symbol.${member()}]().${member()}() } }`,
  line`export type ${klass()}<T> = ${klass()}<${klass()}<T>, ${klass()}>`,
  line`export function ${func()}<T>(p: ${klass()}<${klass()}, T>): ${klass()}<T, ${klass()}> { p.${member()}().${member()}(); return ${func()}<${klass()}>(p).${member()}() }`,
  line`new ${klass()}<${klass()}<${klass()}>, ${klass()}>().${member()}().${member()}[0].${member()}()`,
  line`export default () => ${func()}().${member()}()`,
  line`export default class { ${member()}() { return new ${klass()}() } }`,
  line`var ${anyName()} = module.exports = require('${specifier()}'); ${anyName()}.${member()} = {}; ${anyName()}.${member()}.${member()} = () => ${anyName()}.${member()}.${member()}()`,
  line`${func()}.${member()} = ${anyName()}.${member()}; ${func()}.${member()}().${member()}()`,
  line`export namespace ${klass()} { export class ${klass()} { ${member()}() { ${func()}() } } function ${func()}(p: ${klass()}) { p.${member()}(); ${func()}(); ${anyName()}.${member()}() } }`,
  line`type ${klass()} = Pick<${klass()}, '${member()}'> & Omit<${klass()}, '${member()}'> & { ${member()}: ${klass()}['${member()}'] }`,
  line`export namespace ${func()} { export function ${member()}() { ${func()}.${member()}() } }`,
  line`export var ${anyName()} = function () { return function ${func()}() { ${func()}(); return new ${klass()}() } }()`,
  line`export const ${anyName()} = ${func()} || function ${func()}() { ${func()}.${member()}() }`,
  line`${func()}.prototype.${member()} = function () { return new ${func()}().${member()}() }`,
  line`${func()}.prototype = { ${member()}() { this.${member()}() } }`,
  line`${klass()}.prototype.${member()} = ${anyName()}; ${klass()}.prototype.${member()} = ${anyName()}.${member()}`,
  line`export function ${func()}(p: import('${specifier()}').${klass()}[]): typeof import('${specifier()}').${anyName()} { p[0].${member()}() }`,
  line`${klass()}.${member()} = () => ${func()}.${member()}()`,
  line`/** @param {import('${specifier()}')} p */ function ${func()}(p) { return p.${member()}() }`,
  line`/** @import { ${klass()} } from '${specifier()}' */`,
  line`/** @typedef {import('${specifier()}').${klass()}} ${klass()} */`,
  line`/** @type {${klass()}} */ const ${anyName()} = ${func()}(); ${anyName()}.${member()}()`,
  line`export async function ${func()}(): Promise<${klass()}> { const [a, b] = await Promise.all([${func()}(), new ${klass()}()]); a.${member()}(); b.${member()}(); return ${func()}().then((r) => r.${member()}()) }`,
  line`${func()}().then((p) => p.${member()}()).catch(() => {}).then((q) => q.${member()}()); ${func()}().map(() => new ${klass()}()).map((r) => r.${member()}())[0].${member()}()`,
  line`export class ${klass()} { then() { return ${func()}() } map(f: (p: ${klass()}) => ${klass()}) { return f(this) } *${member()}() { yield new ${klass()}(); yield* this.${member()}() } }`,
  line`for (const p of new Map([[1, ${anyName()}], [2, new ${klass()}()]])) p[1].${member()}(); for (const q of ${func()}()) q.${member()}()`,
  line`/** @type {${klass()}} */ const ${anyName()} = { ${member()}(p) { p.${member()}() }, ${member()}: (p) => p.${member()}().${member()}() }`,
  line`export type ${klass()} = { ${member()}(p: ${klass()}): void; ${member()}?: (p: ${klass()}) => ${klass()} }`,
  line`export const ${anyName()}: ${klass()} = { ${member()}(p) { p.${member()}() }, ${member()}: (p) => p.${member()}().${member()}() }`,
  line`export function ${func()}(p: ${klass()}, q: (r: ${klass()}) => ${klass()}): (s: ${klass()}) => void { ${func()}({ ${member()}(t) { t.${member()}() } }, (u) => u.${member()}()); return (v) => v.${member()}() }`,
  line`/** @typedef {Map<string, ${klass()}[]>} ${klass()} */`,
  line`/** @typedef {Object} ${klass()} @property {${klass()}} ${member()} */`,
  line`/** @callback ${klass()} @param {${klass()}} p @returns {${klass()} & ${klass()}} */`,
  line`/** @param {${klass()}} p @param {import('${specifier()}').${klass()}[]} q */ function ${func()}(p, q) { p.${member()}.${member()}(); q[0].get('a')[0].${member()}(); p().${member()}() }`,
  line`export function ${func()}(p: Pick<${klass()}, '${member()}'>, q: Map<string, ${klass()}>, r: Record<string, ${klass()}>, s: ReturnType<typeof ${func()}>) { p.${member()}(); for (const [, v] of q) v.${member()}(); r.a.${member()}(); return s.${member()}() }`,
  line`export interface ${klass()} extends Omit<${klass()}, '${member()}'> { ${member()}: ${klass()}['${member()}'] }`,
  line`export const ${anyName()} = { ...${anyName()}, ${member()}() {}, ...${func()}() }; ${anyName()}.${member()}()`,
  line`export const ${anyName()} = Object.assign({}, ${anyName()}, ${anyName()}); ${anyName()}.${member()}()`,
  line`export class ${klass()}<T> extends Array<${klass()}> { ${member()}(p: ${klass()}, q: ${klass()}<T>) { p[0].${member()}(); for (const r of q) r.${member()}(); q.map((r) => r.${member()}()).pop().${member()}() } }`,
  line`export class Map<K, V> { ${member()}(): V { return new Map<K, V>().${member()}() } }`,
  line`import { Map } from '${specifier()}'`,
  line`export const ${anyName()}: ${klass()} = { ${member()}() { this.${member()}().${member()}() }, ${member()}: function () { return this }, ...${anyName()} }`,
  line`const ${anyName()} = {}; ${anyName()}.${member()} = function () { return this.${member()}() }; ${func()}({ ${member()}() { this.${member()}() } })`,
  line`export interface ${klass()} { (p: ${klass()}): ${klass()}; new (p: ${klass()}): ${klass()}; [${anyName()}]: ${klass()} }`,
  line`export const ${anyName()}: Map<string, ${klass()}> = new Map([['a', (p) => p.${member()}().${member()}()]])`,
  line`export function ${func()}(p: ${klass()}) { p(${anyName()}).${member()}(); new p().${member()}(); p[${anyName()}].${member()}() }`,
  line`declare function ${func()}(p: ${klass()}): ${klass()}; interface ${klass()} { ${member()}(): ${klass()} }`,
  line`class ${klass()} { ${member()}() { ${func()}(this).${member()}(); new ${klass()}().${member()}() } }`,
  line`export const ${func()}: ${klass()} = ${func()}; ${func()}(1).${member()}()`,
  line`export type ${klass()}<T> = { [K in keyof T]: T[K] } & {}`,
  line`export type ${klass()} = typeof ${anyName()} & ReturnType<typeof ${func()}>`,
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
    '{"extends":["p/tsconfig.json","./tsconfig.base"]}',
    '{"files":[],"references":[{"path":"packages/p"}]}',
    '{',
  ],
  'tsconfig.base.json': [
    undefined,
    '{"compilerOptions":{"paths":{"@/*":["./*"]}}}',
    '{"extends":"./tsconfig.json"}',
  ],
  'packages/p/tsconfig.json': [
    undefined,
    '{"compilerOptions":{"baseUrl":"../.."}}',
    '{"compilerOptions":{"outDir":"dist","rootDir":"src"}}',
    '{"extends":"../../tsconfig.json","compilerOptions":{"baseUrl":',
  ],
  'jsconfig.json': [undefined, '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}'],
  'package.json': [
    undefined,
    '{"name":"root","imports":{"#x":"./lib/c.ts"}}',
    '{"imports":{"#x":"p"},"workspaces":["packages/*"]}',
    '{"imports":{"#x":',
  ],
  'packages/p/package.json': [
    undefined,
    '{"name":"p","main":"src/m.ts"}',
    '{"name":"q"}',
    '{"name":"p","exports":{".":"./src/m.js"}}',
    '{"name":"p","exports":{".":{"types":"./dist/m.d.ts","default":"./dist/m.js"},"./*":"./dist/*.js"}}',
    '{"name":"p","exports":{',
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
  line`from enum import Enum\nfrom typing import Self, TypeVar\nT = TypeVar('T')`,
  line`class ${klass()}(Enum):\n    def ${member()}(self) -> Self: ...\n    def __add__(self, o) -> ${klass()}: ...`,
  line`def ${func()}(a: list[T], b: Callable[[T], None]) -> T: ...`,
  line`def ${func()}(a: list[${klass()}], b: ${klass()}):\n    for c in ${klass()}: c.${member()}()\n    ${func()}(a, lambda d: d.${member()}()).${member()}()\n    (b + b).${member()}()\n    b.__class__.${member()}()\n    b.result().${member()}()\n    for e in map(${func()}, a): e.${member()}()`,
  line`import ${pythonModule()}`,
  line`import ${pythonModule()} as ${anyName()}`,
  line`from ${pythonModule()} import ${anyName()}`,
  line`from ${pythonModule()} import ${klass()}, ${func()}`,
  line`from ${pythonModule()} import ${anyName()} as ${anyName()}`,
  line`from ${pythonModule()} import *`,
  line`from ${fc.constantFrom('.', '..', '.c', '..c', '.sub', '.d')} import ${anyName()}`,
  line`__all__ = ['${anyName()}', '${anyName()}']`,
  line`def ${func()}(): return ${func()}()`,
  line`class ${klass()}(${klass()}[${klass()}], Generic[${anyName()}]):\n    ${member()}: ${anyName()}\n    def ${member()}(self) -> ${anyName()}: return self.${member()}.${member()}()`,
  line`def ${func()}(p: ${klass()}[${klass()}, ${klass()}[${klass()}]]): p.${member()}().${member()}.${member()}()`,
  line`def ${func()}(): return ${klass()}()`,
  line`def ${func()}(p: ${klass()}) -> ${klass()}: p.${member()}().${member()}()`,
  line`class ${klass()}(${klass()}, ${klass()}):\n    def ${member()}(self): self.${member()}(); return super().${member()}()`,
  line`class ${klass()}:\n    def ${member()}(self): return self\n    def ${member()}(self): return ${func()}()`,
  line`class ${klass()}:\n    @property\n    def ${member()}(self): return ${func()}()\n    @classmethod\n    def ${member()}(cls): return cls()`,
  line`${anyName()} = ${klass()}()`,
  line`class ${klass()}:\n    def __iter__(self): return self\n    def __next__(self): return ${klass()}()\n    def __getitem__(self, i): return self.${member()}()\n    def __call__(self): yield ${klass()}()`,
  line`def ${func()}(p: ${klass()}):\n    for q in p: q.${member()}(), q()\n    p[0].${member()}(), p().${member()}()\n    d = {'a': p, **${anyName()}}\n    d['a'].${member()}()\n    yield from ${func()}(p)`,
  line`def ${func()}(p: Callable[[${klass()}], ${klass()}]): p(1).${member()}(), ${func()}(lambda q: q.${member()}())`,
  line`def ${func()}(p: dict[${klass()}, ${klass()}], q: tuple[int, ${klass()}]):\n    for k, v in p.items(): k.${member()}(), v.${member()}()\n    for k in p: k.${member()}()\n    q[1].${member()}()`,
  line`def ${func()}(p: 'list[${klass()}]'):\n    for i, v in enumerate(sorted(p)): v.${member()}()\n    return next(iter(p)), p[0]`,
  line`def ${func()}():\n    a, b = ${func()}()\n    a.${member()}(), b.${member()}()`,
  line`class ${fc.constantFrom('Mapping', 'Iterable')}:\n    def ${member()}(self): return self\ndef ${func()}(p: Mapping[str, ${klass()}]): p.${member()}(), p['a'].${member()}()`,
  line`from . import ${pythonPart()}, ${pythonPart()}`,
  line`class ${klass()}(Dict[str, ${klass()}]):\n    def ${member()}(self, p: '${klass()}'): p['a'].${member()}(); [q.${member()}() for q in p.values()]; self.pop('a').${member()}()`,
  line`class ${klass()}(${klass()}):\n    def ${member()}(self) -> 'list[${klass()}]': ...\n    ${member()} = ${member()}\n    ${anyName()} = ${func()}`,
  line`def ${func()}(p: "${klass()} | None", q: 'dict[str, ${klass()}]'):\n    p = q['a']\n    p.${member()}()\n    p = ${func()}()\n    p.${member()}()[0].${member()}()`,
  line`@${func()}(${klass()})\ndef ${func()}(): pass`,
  line`@dataclass\nclass ${klass()}(Generic[T]):\n    ${member()}: ${klass()}\n    ${member()}: T\nclass ${klass()}(${fc.constantFrom('NamedTuple', 'TypedDict')}):\n    ${member()}: ${klass()}\n    a: ${klass()}`,
  line`def ${func()}(p: ${klass()}):\n    a, b = p\n    a.${member()}(), p[1].${member()}(), p['a'].${member()}(), (-p).${member()}(), ${klass()}(1, p).${member()}.${member()}()\n    match p:\n        case ${klass()}(c, a=d): c.${member()}(), d.${member()}()`,
  line`class ${klass()}:\n    @classmethod\n    def ${member()}(cls: type[T]) -> T: ...\n    def ${member()}(self: T) -> T: return self\n${anyName()} = lambda: ${klass()}()`,
  line`class ${klass()}:\n    def __enter__(self): return ${klass()}()\n    async def __aenter__(self) -> ${klass()}: ...\n@contextmanager\ndef ${func()}(): yield ${klass()}()`,
  line`def ${func()}(p: ${klass()}):\n    with p as a, ${func()}() as b: a.${member()}(), b.${member()}()\n    d = {'a': p, 'b': ${func()}(), 'c': ${func()}, **${anyName()}}\n    d['a'].${member()}(), d['c']().${member()}(), {**d, 'e': p}['e'].${member()}(), [p, ${func()}()][p].${member()}()`,
  line`class ${klass()}(Enum):\n    ${member()} = 1\n    a = 2\ndef ${func()}(): ${klass()}.${member()}.${member()}(), ${klass()}.a.${member()}(), ${klass()}['a'].${member()}()`,
  line`${func()}().${member()}(); ${klass()}().${member()}().${member()}()`,
  line`${klass()}.${member()}().${member()}(); ${pythonModule()}.${anyName()}()`,
  line`class ${klass()}:\n    @classmethod\n    def ${member()}(cls): cls.${member()} = ${klass()}(); cls.${member()}.${member()}()\n    @property\n    def ${member()}(self) -> ${klass()}: return type(self)(1).${member()}(self.${member()}())`,
  line`def ${func()}(p: type[${klass()}], q: list[${klass()}]): p().${member()}(), sorted(q, key=lambda r: r.${member()}()), next(r for r in filter(None, q)).${member()}(), [*q][0].${member()}()`,
  line`def ${func()}(p):\n    try: pass\n    except (${klass()}, ${klass()}) as e: e.${member()}()\n    match p:\n        case ${klass()}() as c: c.${member()}()`,
)
const pythonConfigs: Record<string, readonly (string | undefined)[]> = {
  'pyproject.toml': [
    undefined,
    '[tool.setuptools.packages.find]\nwhere = ["src"]',
    '[',
    '[tool.pyright]\nextraPaths = ["pkg"]',
    '[tool.poetry]\npackages = [{ include = "sub", from = "pkg" }]',
    '[tool.hatch.build.targets.wheel]\npackages = ["src/e"]',
  ],
  'setup.cfg': [undefined, '[options]\npackage_dir =\n    = src', '[options.packages.find]\nwhere = pkg'],
  'pkg/pyproject.toml': [undefined, '[tool.pytest.ini_options]\npythonpath = ["sub", "."]'],
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
  {
    path: 'e.js',
    lines: [
      "const A = require('./a').A",
      "/** @import { B } from './lib' */",
      'const own = {}',
      'own.m = function () { return new A() }',
      'exports.C = class extends A { m() { return super.m() } }',
      '/** @param {B} b */ exports.g = function (b) { b.n(); exports.g(b); own.m().m(); new exports.C().m() }',
    ],
  },
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
    { arbitrary: fc.constantFrom('./a', './b.js', './lib', './c', './d', './e', './lib/c'), weight: 3 },
    { arbitrary: fc.constantFrom(...rare), weight: 1 },
  )
}

function pythonPart(): fc.Arbitrary<string> {
  return fc.constantFrom('c', 'sub', 'd')
}

function pythonModule(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'b', 'pkg', 'pkg.c', 'pkg.sub', 'pkg.sub.d', 'e', 'src.e', 'c', 'os')
}
