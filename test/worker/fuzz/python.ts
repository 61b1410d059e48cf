/** Python: packages, relative imports, stars, `__init__`. */
import type { Item, Statement } from './model.ts'
import { dotted, folder, lines } from './print.ts'
import type { Tongue } from './tongues.ts'

export const python: Tongue = {
  name: 'python',
  pathOf: (path) => `${path.replace(/(^|\/)index$/, '$1__init__')}.py`,
  print: (path, file) => lines(file, (item) => printItem(path, item)),
  extras: [
    [
      'pyproject.toml',
      [
        '[tool.setuptools.packages.find]\nwhere = [".", "p"]\n',
        undefined,
        '[tool.pytest.ini_options]\npythonpath = ["r", "p"]\n',
        '[tool.poetry]\npackages = [{ include = "q", from = "p" }]\n',
        '[tool.hatch.build.targets.wheel]\npackages = ["p/q"]\n',
        '[tool.pyright]\nextraPaths = ["r"]\n',
        '[[[',
      ],
    ],
    ['setup.cfg', [undefined, '[options]\npackage_dir =\n    = p\n', '[options.packages.find]\nwhere = r\n']],
    ['p/pyproject.toml', [undefined, '[tool.setuptools.packages.find]\nwhere = ["q"]\n', '']],
    ['.muignore', [undefined, 'r/\n', '*.py\n!a.py\n']],
  ],
}

function printItem(path: string, item: Item): string {
  switch (item.kind) {
    case 'import':
      return `from ${specifier(path, item.from)} import ${item.name}${item.local === undefined ? '' : ` as ${item.local}`}`
    case 'module':
      return item.local === 'x'
        ? `import ${absolute(item.from)}`
        : `import ${absolute(item.from)} as ${item.local}`
    case 'star':
      return `from ${specifier(path, item.from)} import *`
    case 'reexport':
      return item.name === undefined
        ? `from ${specifier(path, item.from)} import *\n__all__ = ["alpha", "Delta"]`
        : `from ${specifier(path, item.from)} import ${item.name}`
    case 'function': {
      const parameter =
        item.parameter === undefined ? '' : item.parameter + (item.type === undefined ? '' : `: ${item.type}`)
      const arrow = item.returns === undefined ? '' : ` -> ${item.returns}`
      return `def ${item.name}(${parameter})${arrow}:\n${block(item.body, '    ', item.returns)}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `    ${name}: ${type} = ${type}()\n`)
      const methods = item.methods.map(
        ({ name, returns, body }) => `    def ${name}(self):\n${block(body, '        ', returns)}\n`,
      )
      const base = item.base === undefined ? '' : `(${item.base})`
      return `class ${item.name}${base}:\n${fields.join('')}${methods.join('')}    pass`
    }
    case 'variable':
      return `${item.name} = ${item.of}()`
    case 'comment':
      return `# ${item.text}`
  }
}

function block(body: readonly Statement[], indent: string, returns: string | undefined): string {
  const last = returns === undefined ? 'pass' : `return ${returns}()`
  return [...body.map(printStatement), last].map((line) => indent + line).join('\n')
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'call':
      return `${statement.name}()`
    case 'member':
      return `${statement.of}.${statement.name}()`
    case 'self':
      return statement.name === 'alpha' ? 'super().alpha()' : `self.${statement.name}()`
    case 'new':
      return statement.local === undefined
        ? `${statement.of}().${statement.name}()`
        : `${statement.local} = ${statement.of}(); ${statement.local}.${statement.name}()`
    case 'chain':
      return `${statement.of}().${statement.name}()`
    case 'shadow':
      return `${statement.name} = 1`
    case 'nested':
      return `${statement.name} = lambda: ${statement.calls}()`
  }
}

/** Relative or absolute, depending on the two paths alone. */
function specifier(path: string, from: string): string {
  const inside = folder(path)
  if (from === 'p/q/d' && path === 'r/e') return 'q.d'
  if (inside !== '' && from.startsWith(`${inside}/`)) return `.${absolute(from.slice(inside.length + 1))}`
  if (inside.includes('/') && from.startsWith('p/')) return `..${absolute(from.slice(2))}`
  return absolute(from)
}

function absolute(path: string): string {
  return dotted(path).replace(/\.?index$/, '')
}
