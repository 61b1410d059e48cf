/** TypeScript, TSX and JavaScript, which differ in what they may say of types. */
import type { Item, Statement } from './model.ts'
import { lines } from './print.ts'
import type { Extras } from './steps.ts'
import type { Tongue } from './tongues.ts'

export const typescript: Tongue = tongue('typescript', (path) => `${path}.ts`, { types: true, jsx: false })
export const tsx: Tongue = tongue('tsx', (path) => `${path}.tsx`, { types: true, jsx: true })
/** Some files are TypeScript, some JavaScript: they import each other. */
export const javascript: Tongue = tongue(
  'javascript',
  (path) => (path.length % 2 ? `${path}.js` : `${path}.ts`),
  {
    types: false,
    jsx: false,
  },
)

interface Dialect {
  readonly types: boolean
  readonly jsx: boolean
}

function tongue(name: string, pathOf: (path: string) => string, dialect: Dialect): Tongue {
  return {
    name,
    pathOf,
    print: (path, file) => lines(file, (item) => printItem(path, item, dialect)),
    extras: extrasOf(pathOf('').slice(1)),
  }
}

/** `extension` of the file that a package's entry names. */
function extrasOf(extension: string): Extras {
  return [
    [
      'tsconfig.json',
      [
        '{"compilerOptions": {"paths": {"@/*": ["./r/*", "./p/*"]}}}',
        undefined,
        '{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["./*"]}}}',
        '{"compilerOptions": {"baseUrl": "p", "paths": {"@/*": ["./*"]}}}',
        '{"extends": "./tsconfig.base.json"}',
        '{"extends": ["r/tsconfig.json", "./tsconfig.base.json"]}',
        '{"files": [], "references": [{"path": "./p"}]}',
        '{"broken": ',
      ],
    ],
    [
      'tsconfig.base.json',
      [
        undefined,
        '{"compilerOptions": {"paths": {"@/*": ["./r/*"]}}}',
        '{"extends": "./tsconfig.json"}',
        '{"compilerOptions": {"baseUrl": "r"}}',
      ],
    ],
    [
      'p/tsconfig.json',
      [
        undefined,
        '{"extends": "../tsconfig.json"}',
        '{"compilerOptions": {"baseUrl": "q"}}',
        '{"compilerOptions": {"paths": {"@/*": ["../r/*"]}}}',
      ],
    ],
    [
      'r/tsconfig.json',
      [undefined, '{"compilerOptions": {"baseUrl": "."}}', '{"extends": "../tsconfig.json"}'],
    ],
    ['jsconfig.json', [undefined, '{"compilerOptions": {"paths": {"@/*": ["./r/*"]}}}']],
    [
      'package.json',
      [
        `{"name": "here", "exports": "./b${extension}", "imports": {"#a": "./a${extension}"}}`,
        undefined,
        `{"name": "here", "exports": {".": "./a${extension}", "./*": "./r/*${extension}"}, "imports": {"#a": "p"}}`,
        `{"name": "here", "main": "./b.js", "workspaces": ["p", "r"]}`,
        `{"name": "there", "exports": "./b${extension}"}`,
        '{"name": "here", "exports": {',
      ],
    ],
    [
      'p/package.json',
      [`{"name": "p", "main": "./index"}`, undefined, `{"name": "p", "exports": "./a${extension}"}`, '{}'],
    ],
    [
      'r/package.json',
      [`{"name": "r"}`, undefined, `{"name": "r", "main": "./e${extension}"}`, '{"name": "@"}'],
    ],
    ['.gitignore', [undefined, 'p\n', 'a.*\n']],
  ]
}

function printItem(path: string, item: Item, { types, jsx }: Dialect): string {
  switch (item.kind) {
    case 'import': {
      const name = item.name === 'gamma' ? 'default' : item.name
      const local = item.local ?? (name === 'default' ? 'gamma' : undefined)
      return `import { ${name}${local === undefined ? '' : ` as ${local}`} } from '${specifier(path, item.from)}'`
    }
    case 'module':
      return `import * as ${item.local} from '${specifier(path, item.from)}'`
    case 'star':
      return `import '${specifier(path, item.from)}'`
    case 'reexport':
      return `export ${item.name === undefined ? '*' : `{ ${item.name} }`} from '${specifier(path, item.from)}'`
    case 'function': {
      const parameter = item.parameter === undefined ? '' : item.parameter + typed(item.type, types)
      const head = item.name === 'gamma' ? 'export default function' : 'export function'
      const result = jsx && item.type ? [`return <${item.type} />`] : returned(item.returns)
      return `${head} ${item.name}(${parameter})${typed(item.returns, types)} {\n${block(item.body, '  ', result)}}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `  ${name}${typed(type, types)} = new ${type}()\n`)
      const methods = item.methods.map(
        ({ name, returns, body }) =>
          `  ${name}()${typed(returns, types)} {\n${block(body, '    ', returned(returns))}  }\n`,
      )
      const base = item.base === undefined ? '' : ` extends ${item.base}`
      return `export class ${item.name}${base} {\n${fields.join('')}${methods.join('')}}`
    }
    case 'variable':
      return `export const ${item.name} = new ${item.of}()`
    case 'comment':
      return `// ${item.text}`
  }
}

function block(body: readonly Statement[], indent: string, last: readonly string[]): string {
  return [...body.map(printStatement), ...last].map((line) => `${indent}${line}\n`).join('')
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'call':
      return `${statement.name}()`
    case 'member':
      return `${statement.of}.${statement.name}()`
    case 'self':
      return `this.${statement.name}()`
    case 'new':
      return statement.local === undefined
        ? `new ${statement.of}().${statement.name}()`
        : `const ${statement.local} = new ${statement.of}(); ${statement.local}.${statement.name}()`
    case 'chain':
      return `${statement.of}().${statement.name}()`
    case 'shadow':
      return `let ${statement.name} = 1`
    case 'nested':
      return `const ${statement.name} = () => ${statement.calls}()`
  }
}

function typed(type: string | undefined, types: boolean): string {
  return types && type !== undefined ? `: ${type}` : ''
}

function returned(type: string | undefined): string[] {
  return type === undefined ? [] : [`return new ${type}()`]
}

/** Relative, by alias, by package, or by a folder's index, depending on the two paths alone. */
function specifier(path: string, from: string): string {
  if (from === 'r/e') return '@/e'
  if (from === 'r/index') return 'r'
  if (from === 'p/index' && path === 'c') return 'p'
  if (from === 'b' && path.startsWith('p')) return 'here'
  if (from === 'a' && path === 'c') return '#a'
  const up = '../'.repeat(path.split('/').length - 1)
  const relative = `${up === '' ? './' : up}${from}`
  if (from.endsWith('/index')) return relative.slice(0, -'/index'.length)
  return from.length % 2 ? `${relative}.js` : relative
}
