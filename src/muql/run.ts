/**
 * A query from its text to its result. Every statement has one shape of result.
 *
 * `total` counts the rows that the statement has, `maxRows` aside; rows above
 * `maxRows` are not given, and then `truncated` says so.
 *
 * The database comes in as a function, so this room does not know the store.
 */
import type { QueryRequest } from '../worker/protocol.ts'
import { type Compiled, compile } from './compile.ts'
import { parse } from './parse.ts'

/** Runs one SELECT; `$1` is `params[0]`. Rows above `maxRows` are left out. */
export type RunSelect = (
  sql: string,
  params: readonly (string | number)[],
  limits: { readonly maxRows: number; readonly timeoutMs: number },
) => Promise<{ readonly rows: readonly (readonly unknown[])[]; readonly truncated: boolean }>

export interface QueryResult {
  readonly columns: readonly string[]
  /** Arrays in the order of `columns`, or objects by their names. */
  readonly rows: readonly (readonly unknown[])[] | readonly Readonly<Record<string, unknown>>[]
  readonly total: number
  readonly truncated: boolean
  readonly execution_time_ms: number
}

/** Throws `bad_muql` with a position, and whatever `select` throws. */
export async function runQuery(query: QueryRequest, select: RunSelect): Promise<QueryResult> {
  const started = performance.now()
  const statement = parse(query.muql)
  const compiled = compile(statement, { params: query.params ?? {}, maxRows: query.maxRows })
  const { maxRows, timeoutMs } = query
  const { rows, truncated } = await select(compiled.sql, compiled.params, { maxRows, timeoutMs })
  const left = Math.max(1, timeoutMs - (performance.now() - started))
  const total = truncated ? await countRows(compiled, select, left) : rows.length
  const values = rows.map((row) => row.map((value, i) => (compiled.json[i] ? readJson(value) : value)))
  return {
    columns: compiled.columns,
    rows: query.rows === 'objects' ? values.map((row) => keyed(compiled.columns, row)) : values,
    total,
    truncated,
    execution_time_ms: Math.round((performance.now() - started) * 100) / 100,
  }
}

async function countRows({ count }: Compiled, select: RunSelect, timeoutMs: number): Promise<number> {
  const { rows } = await select(count.sql, count.params, { maxRows: 1, timeoutMs })
  return Number(rows[0]?.[0])
}

function readJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value
}

function keyed(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((name, i) => [name, row[i]]))
}
