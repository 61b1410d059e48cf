/** Rust: a tree of `mod`s, `use`, `impl` blocks. */
import type { Item, Statement } from './model.ts'
import { lines } from './print.ts'
import type { Tongue } from './tongues.ts'

export const rust: Tongue = {
  name: 'rust',
  pathOf: (path) => ROOTS[path] ?? `src/${path.replace(/index$/, 'mod')}.rs`,
  print: (path, file) => {
    const tree = MODULES[path] ?? []
    return `${tree.map((name) => `pub mod ${name};\n`).join('')}${lines(file, (item) => printItem(path, item))}`
  },
  extras: [
    [
      'Cargo.toml',
      [
        '[package]\nname = "m"\n',
        undefined,
        '[package]\nname = "n"\n\n[dependencies]\nm = { package = "n" }\n',
        '[package]\nname = "m"\n\n[lib]\npath = "src/b.rs"\n',
        '[package]\nname = "m"\n\n[lib]\nname = "n"\n\n[workspace]\nmembers = ["src/p"]\n',
        '[workspace]\nmembers = ["src/*"]\n',
        '[[[',
      ],
    ],
    [
      'src/p/Cargo.toml',
      [
        undefined,
        '[package]\nname = "m"\n\n[lib]\npath = "mod.rs"\n',
        '[package]\nname = "o"\n\n[dependencies]\nm = { path = "../.." }\n',
      ],
    ],
    ['.gitignore', [undefined, 'src/p/q\n']],
  ],
}

/** The roots of the library and of the program that uses it by its name. */
const ROOTS: Readonly<Record<string, string>> = { a: 'src/lib.rs', c: 'src/main.rs' }

/** Which modules a file declares: those beside or below it. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'p', 'r'],
  'p/index': ['a', 'q'],
  'r/index': ['e'],
}

function printItem(path: string, item: Item): string {
  switch (item.kind) {
    case 'import':
      return `use ${specifier(path, item.from)}::${item.name}${item.local === undefined ? '' : ` as ${item.local}`};`
    case 'module':
      return `use ${specifier(path, item.from)} as ${item.local};`
    case 'star':
      return `use ${specifier(path, item.from)}::*;`
    case 'reexport':
      return `pub use ${specifier(path, item.from)}::${item.name ?? '*'};`
    case 'function': {
      const parameter = item.parameter === undefined ? '' : `${item.parameter}: ${item.type ?? 'i32'}`
      return `pub fn ${item.name}(${parameter})${arrow(item.returns)} {\n${block(item.body, '    ', item.returns)}}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `    ${name}: ${type},\n`)
      const methods = item.methods.map(
        ({ name, returns, body }) =>
          `    pub fn ${name}(&self)${arrow(returns)} {\n${block(body, '        ', returns)}    }\n`,
      )
      const inherent = `impl ${item.name} {\n${methods.join('')}}`
      const given =
        item.base === undefined ? '' : `\n\nimpl ${item.base} for ${item.name} {\n    fn load(&self) {}\n}`
      return `pub struct ${item.name} {\n${fields.join('')}}\n\n${inherent}${given}`
    }
    case 'variable':
      return `pub trait ${item.of} { fn ${item.name}(&self) { self.load(); } }`
    case 'comment':
      return `// ${item.text}`
  }
}

function block(body: readonly Statement[], indent: string, returns: string | undefined): string {
  const last = returns === undefined ? [] : [`${returns} {}`]
  return [...body.map(printStatement), ...last].map((line) => `${indent}${line}\n`).join('')
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'call':
      return `${statement.name}();`
    case 'member':
      return /^[A-Z]/.test(statement.of)
        ? `${statement.of}::${statement.name}();`
        : `${statement.of}.${statement.name}();`
    case 'self':
      return statement.name === 'alpha' ? 'Self::alpha();' : `self.${statement.name}();`
    case 'new':
      return `let ${statement.local ?? 'x'} = ${statement.of} {}; ${statement.local ?? 'x'}.${statement.name}();`
    case 'chain':
      return `${statement.of}().${statement.name}();`
    case 'shadow':
      return `let ${statement.name} = 1;`
    case 'nested':
      return `let ${statement.name} = || ${statement.calls}();`
  }
}

function arrow(type: string | undefined): string {
  return type === undefined ? '' : ` -> ${type}`
}

function specifier(path: string, from: string): string {
  if (from === 'r/e' && path.startsWith('r')) return 'super::e'
  const root = path === 'c' ? 'm' : 'crate'
  return from === 'a' ? root : `${root}::${from.replace(/\/index$/, '').replaceAll('/', '::')}`
}
