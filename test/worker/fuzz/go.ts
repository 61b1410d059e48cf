/** Go: a package is a folder, its files see each other; types have methods outside their bodies. */
import type { Item, Statement } from './model.ts'
import { folder, lastPart, lines } from './print.ts'
import type { Tongue } from './tongues.ts'

export const go: Tongue = {
  name: 'go',
  pathOf: (path) => `${path}.go`,
  print: (path, file) => {
    const imports = file.items.filter(({ kind }) => IMPORTS.has(kind))
    const rest = file.items.filter(({ kind }) => !IMPORTS.has(kind))
    const text = lines({ ...file, items: [...imports, ...rest] }, printItem)
    return `package ${lastPart(folder(path)) || 'main'}\n\n${text}`
  },
  extras: [
    [
      'go.mod',
      [
        'module example.com/m\n\nreplace example.com/n => ./r\n',
        undefined,
        'module example.com/n\n',
        'module example.com/m\n\nreplace example.com/n => ./p\n',
        'module example.com/m\n\nreplace (\n\texample.com/n => ./r\n\texample.com/m/p => ./p/q\n)\n',
        'mod',
      ],
    ],
    ['r/go.mod', ['module example.com/n\n', undefined, 'module example.com/m/r\n']],
    ['p/go.mod', [undefined, 'module example.com/n\n', 'module example.com/m/p\n']],
    ['go.work', [undefined, 'go 1.22\n\nuse (\n\t.\n\t./r\n)\n', 'use ./p\n', 'use (']],
    ['.gitignore', [undefined, 'p/q\n']],
  ],
}

const IMPORTS = new Set<Item['kind']>(['import', 'module', 'star', 'reexport'])

function printItem(item: Item): string {
  switch (item.kind) {
    case 'import':
      return `import . "${specifier(item.from)}"`
    case 'module':
      return `import ${item.local} "${specifier(item.from)}"`
    case 'star':
      return `import "${specifier(item.from)}"`
    case 'reexport':
      return `import _ "${specifier(item.from)}"`
    case 'function': {
      const parameter = item.parameter === undefined ? '' : `${item.parameter} ${item.type ?? 'int'}`
      return `func ${exported(item.name)}(${parameter})${result(item.returns)} {\n${block(item.body, item.returns)}}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `\t${name} ${type}\n`)
      const base = item.base === undefined ? '' : `\t${item.base}\n`
      const methods = item.methods.map(
        ({ name, returns, body }) =>
          `\n\nfunc (self *${item.name}) ${exported(name)}()${result(returns)} {\n${block(body, returns)}}`,
      )
      return `type ${item.name} struct {\n${base}${fields.join('')}}${methods.join('')}`
    }
    case 'variable':
      return `var ${item.name} = ${item.of}{}`
    case 'comment':
      return `// ${item.text}`
  }
}

function block(body: readonly Statement[], returns: string | undefined): string {
  const last = returns === undefined ? [] : [`return ${returns}{}`]
  return [...body.map(printStatement), ...last].map((line) => `\t${line}\n`).join('')
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'call':
      return `${exported(statement.name)}()`
    case 'member':
      return `${/^[A-Z]/.test(statement.of) ? 'p' : statement.of}.${exported(statement.name)}()`
    case 'self':
      return `self.${exported(statement.name)}()`
    case 'new':
      return `${statement.local ?? 'x'} := ${statement.of}{}; ${statement.local ?? 'x'}.${exported(statement.name)}()`
    case 'chain':
      return `${exported(statement.of)}().${exported(statement.name)}()`
    case 'shadow':
      return `${statement.name} := 1`
    case 'nested':
      return `${statement.name} := func() { ${exported(statement.calls)}() }`
  }
}

function result(type: string | undefined): string {
  return type === undefined ? '' : ` ${type}`
}

function specifier(from: string): string {
  const inside = folder(from)
  if (from === 'r/e') return 'example.com/n'
  return inside === '' ? 'example.com/m' : `example.com/m/${inside}`
}

/** Other packages see only names that begin with a capital. `zulu`, which names are renamed to, does not. */
function exported(name: string): string {
  return name === 'zulu' ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
