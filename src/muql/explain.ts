/** EXPLAIN: how a statement was understood, the SQL it became, and how the database would run it. */
import type { Compiled } from './compile.ts'
import { print } from './print.ts'
import type { Found } from './sources.ts'
import type { Explain } from './statement.ts'

/** `compiled` is absent when the statement is answered from the graph in memory or from git. */
export async function explain(
  statement: Explain['statement'],
  compiled: Compiled | undefined,
  planOf: (sql: string, params: Compiled['params']) => Promise<string>,
): Promise<Found> {
  const rows = [
    ['statement', print(statement)],
    ['tree', JSON.stringify(statement, (key, value) => (key === 'at' ? undefined : value))],
  ]
  if (compiled === undefined) {
    rows.push(['plan', PLANS[statement.kind] ?? 'walks the graph in memory'])
  } else {
    rows.push(['sql', compiled.sql.replace(/\s+/g, ' ')])
    rows.push(['values', JSON.stringify(compiled.params)])
    rows.push(['plan', await planOf(compiled.sql, compiled.params)])
  }
  return { columns: ['step', 'text'], rows, total: rows.length }
}

const PLANS: Readonly<Record<string, string>> = {
  describe: 'reads the catalogue',
  history: 'asks git log for the lines of the node',
  blame: 'asks git blame for the lines of the node',
}
