/** Bodies of methods in Java and C#, which differ in a few words only. */
import type { Statement } from './model.ts'

type Named<K extends Statement['kind']> = Extract<Statement, { kind: K }>

/** What the two languages say differently. */
export interface Dialect {
  readonly base: string
  readonly shadow: (statement: Named<'shadow'>) => string
  readonly nested: (statement: Named<'nested'>) => string
}

export function block(dialect: Dialect, body: readonly Statement[], returns: string | undefined): string {
  const last = returns === undefined ? [] : [`return new ${returns}();`]
  return [...body.map((statement) => printStatement(dialect, statement)), ...last]
    .map((line) => `    ${line}\n`)
    .join('')
}

function printStatement(dialect: Dialect, statement: Statement): string {
  switch (statement.kind) {
    case 'call':
      return `${statement.name}();`
    case 'member':
      return `${statement.of}.${statement.name}();`
    case 'self':
      return statement.name === 'alpha' ? `${dialect.base}.alpha();` : `this.${statement.name}();`
    case 'new':
      return statement.local === undefined
        ? `new ${statement.of}().${statement.name}();`
        : `var ${statement.local} = new ${statement.of}(); ${statement.local}.${statement.name}();`
    case 'chain':
      return `${statement.of}().${statement.name}();`
    case 'shadow':
      return dialect.shadow(statement)
    case 'nested':
      return dialect.nested(statement)
  }
}
