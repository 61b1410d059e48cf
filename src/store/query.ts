/**
 * Queries: one SELECT at a time per reading connection, in a read-only transaction.
 *
 * Promise    A query sees one committed state, changes nothing, reaches nothing but
 *            the tables, returns at most `maxRows` rows, and ends soon after
 *            `timeoutMs`, which counts the wait for a free connection too.
 * Mechanism  The statement is parsed, counted and typed before it runs; values are
 *            bound; the result is streamed and left when it has enough rows; the
 *            time limit interrupts.
 * Limits     Memory is limited by DuckDB's `memory_limit`, which does not cover
 *            everything: who compiles statements must limit literals and functions.
 * Errors     `query_timeout`; `too_large` when memory runs out; `bad_request` for
 *            anything but one SELECT; `bad_muql` when a value does not fit its use.
 */
import { type DuckDBConnection, type DuckDBValue, StatementType } from '@duckdb/node-api'
import { MuError } from '../errors.ts'
import type { Slots } from './slots.ts'
import { bindParameters, jsonValue, type Parameter } from './values.ts'

export interface SelectLimits {
  readonly maxRows: number
  readonly timeoutMs: number
}

export interface Selected {
  readonly columns: string[]
  readonly rows: unknown[][]
  /** There were more rows than `maxRows`. */
  readonly truncated: boolean
}

export function select(
  slots: Slots<DuckDBConnection>,
  sql: string,
  params: readonly Parameter[],
  limits: SelectLimits,
): Promise<Selected> {
  return read(slots, { sql, type: StatementType.SELECT }, params, limits)
}

/** How the database would run a SELECT, as text. */
export async function plan(
  slots: Slots<DuckDBConnection>,
  sql: string,
  params: readonly Parameter[],
  timeoutMs: number,
): Promise<string> {
  const statement = { sql: `EXPLAIN ${sql}`, type: StatementType.EXPLAIN }
  const { rows } = await read(slots, statement, params, { maxRows: 10, timeoutMs })
  return rows.map(([, text]) => String(text)).join('\n')
}

interface Statement {
  readonly sql: string
  readonly type: StatementType
}

async function read(
  slots: Slots<DuckDBConnection>,
  statement: Statement,
  params: readonly Parameter[],
  limits: SelectLimits,
): Promise<Selected> {
  const end = performance.now() + limits.timeoutMs
  const connection = await slots.takeWithin(limits.timeoutMs)
  if (!connection) throw new MuError('query_timeout', 'The query waited for others until its time limit.')
  const limit = limitTime(connection, end - performance.now())
  try {
    await connection.run('BEGIN TRANSACTION READ ONLY')
    return await run(connection, statement, params, limits.maxRows, limit)
  } catch (error) {
    throw limit.passed() ? new MuError('query_timeout') : explain(error)
  } finally {
    limit.lift()
    await connection.run('ROLLBACK').catch(() => undefined)
    slots.give(connection)
  }
}

async function run(
  connection: DuckDBConnection,
  { sql, type }: Statement,
  params: readonly Parameter[],
  maxRows: number,
  limit: TimeLimit,
): Promise<Selected> {
  if (FORBIDDEN_CALLS.test(sql)) throw refused()
  const statements = await connection.extractStatements(sql).catch((error: unknown) => {
    throw sql.trim() === '' ? refused() : error
  })
  if (statements.count !== 1) throw refused()
  const prepared = await statements.prepare(0)
  try {
    if (prepared.statementType !== type) throw refused()
    bindParameters(prepared, params)
    const result = await prepared.stream()
    const rows: unknown[][] = []
    while (rows.length <= maxRows) {
      const chunk = await result.fetchChunk()
      if (limit.passed()) throw new MuError('query_timeout')
      if (!chunk || chunk.rowCount === 0) break
      for (const row of chunk.getRows()) rows.push(row.map((value: DuckDBValue) => jsonValue(value)))
    }
    const truncated = rows.length > maxRows
    if (truncated) rows.length = maxRows
    return { columns: result.columnNames(), rows, truncated }
  } finally {
    prepared.destroySync()
  }
}

interface TimeLimit {
  passed(): boolean
  lift(): void
}

/** An interrupt that comes between two steps of a query is forgotten; so it is repeated until the query ends. */
function limitTime(connection: DuckDBConnection, ms: number): TimeLimit {
  let passed = false
  let timer = setTimeout(function interrupt() {
    passed = true
    connection.interrupt()
    timer = setTimeout(interrupt, INSIST_MS)
  }, ms)
  return { passed: () => passed, lift: () => clearTimeout(timer) }
}

function explain(error: unknown): unknown {
  if (error instanceof MuError || !(error instanceof Error)) return error
  const [first = ''] = error.message.split('\n', 1)
  if (/^Out of Memory Error/.test(first)) return new MuError('too_large', 'The query needs too much memory.')
  if (/^(Conversion|Out of Range|Invalid Input) Error/.test(first)) return new MuError('bad_muql', first)
  return error
}

function refused(): MuError {
  return new MuError('bad_request', 'Only one SELECT statement can be run.')
}

const INSIST_MS = 50

/** What a SELECT could do beyond reading our tables: DuckDB lets even a read-only transaction checkpoint. */
const FORBIDDEN_CALLS = /\b(force_checkpoint|checkpoint|query|query_table)"?\s*\(/i
