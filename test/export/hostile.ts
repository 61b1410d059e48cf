/** A project whose names would like to be something else, in Python, TypeScript and JavaScript. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'src/a-b.py': 'class A:\n    def save(self): pass\n',
  'src/a_b.py': 'class A:\n    def save(self): return save()\ndef save(): pass\ndef save(): pass\n',
  'src/a.b.py': 'import requests\nfrom os import path\nfrom src.a_b import save\ndef run(): return save()\n',
  'we"ird [x] (y)/{z}; # %.py': 'def end(): pass\ndef graph(): return end()\n',
  'new\nline\tand\\slash.py': 'class C(Base): pass\nclass Base: pass\n',
  "日本/it's 😀.py": 'def 関数(引数: "str" = ", [("): return 関数(引数)\n',
  '100%/%5c%22.py': 'def f(x="<b>&amp;</b>"): pass\n',
  '<b>&amp;"]]>.ts': [
    'export interface Shape { area(): number }',
    'export class $Box<T extends Shape> implements Shape { #secret() { return `\u0024{1}` } area() { return this.#secret() } }',
    'export function pick(a: { b: "x" | "y" }, ...rest: Map<string, number>[]): a is { b: "x" } { return pick(a) }',
    'export type end = Shape',
  ].join('\n'),
  'odd/names.js': [
    'export const table = {',
    "  'a.b'() {}, 'quote\"d'() { this['a.b']() }, 'x -> y'() {}, 'new\\nline'() {}, ' blank '() {},",
    "  '| pipe' () {}, 'semi;colon'() {}, '#hash'() {}, '\u0024{dollar}'() {}, '<tag>'() {}, '\\\\back'() {}, '%22'() {},",
    '}',
    'export default class extends table.Base {}',
  ].join('\n'),
  'a.py': 'def z(): pass\nclass b: pass\n',
  'a.py:b.py': 'def Y(): pass\n',
}
