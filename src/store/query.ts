/**
 * Queries: one SELECT at a time per reading connection, in a read-only transaction.
 *
 * Promise    A query sees one committed state, changes nothing, reaches nothing but
 *            the tables, returns at most `maxRows` rows, and ends soon after
 *            `timeoutMs`, which counts the wait for a free connection too.
 * Mechanism  The statement is parsed, counted and typed before it runs; values are
 *            bound; the result is streamed and left when it has enough rows, or when
 *            whoever takes the rows wants no more; the time limit interrupts, and so
 *            does `gone`. The limit counts the time in which rows are not taken, too:
 *            a slow reader must not keep a connection from others.
 * Limits     Memory is limited by DuckDB's `memory_limit`, which does not cover
 *            everything: who compiles statements must limit literals and functions.
 * Errors     `query_timeout`; `cancelled`; `too_large` when memory runs out; `bad_request` for
 *            anything but one SELECT; `bad_muql` when a value does not fit its use.
 */
import { type DuckDBConnection, type DuckDBValue, StatementType } from '@duckdb/node-api'
import { MuError } from '../errors.ts'
import type { Slots } from './slots.ts'
import { bindParameters, jsonValue, type Parameter } from './values.ts'

export interface SelectLimits {
  readonly maxRows: number
  readonly timeoutMs: number
  /** Aborted when nobody wants the rows any more. */
  readonly gone?: AbortSignal
}

export interface Selected {
  readonly rows: unknown[][]
  /** There were more rows than `maxRows`. */
  readonly truncated: boolean
}

/** Rows in batches, and at last whether there are more. */
export type Rows = AsyncGenerator<unknown[][], { readonly truncated: boolean }>

export function stream(
  slots: Slots<DuckDBConnection>,
  sql: string,
  params: readonly Parameter[],
  limits: SelectLimits,
): Rows {
  return read(slots, { sql, type: StatementType.SELECT }, params, limits)
}

/** All of them at once. */
export async function whole(found: Rows): Promise<Selected> {
  const rows: unknown[][] = []
  for (;;) {
    const { done, value } = await found.next()
    if (done) return { rows, truncated: value.truncated }
    for (const row of value) rows.push(row)
  }
}

/** How the database would run a SELECT, as text. */
export async function plan(
  slots: Slots<DuckDBConnection>,
  sql: string,
  params: readonly Parameter[],
  timeoutMs: number,
): Promise<string> {
  const statement = { sql: `EXPLAIN ${sql}`, type: StatementType.EXPLAIN }
  const { rows } = await whole(read(slots, statement, params, { maxRows: 10, timeoutMs }))
  return rows.map(([, text]) => String(text)).join('\n')
}

interface Statement {
  readonly sql: string
  readonly type: StatementType
}

async function* read(
  slots: Slots<DuckDBConnection>,
  statement: Statement,
  params: readonly Parameter[],
  limits: SelectLimits,
): Rows {
  const end = performance.now() + limits.timeoutMs
  const connection = await slots.takeWithin(limits.timeoutMs)
  if (!connection) throw new MuError('query_timeout', 'The query waited for others until its time limit.')
  const limit = limitTime(connection, end - performance.now(), limits.gone)
  try {
    await connection.run('BEGIN TRANSACTION READ ONLY')
    return yield* run(connection, statement, params, limits.maxRows, limit)
  } catch (error) {
    throw limit.passed() ?? explain(error)
  } finally {
    limit.lift()
    await connection.run('ROLLBACK').catch(() => undefined)
    slots.give(connection)
  }
}

async function* run(
  connection: DuckDBConnection,
  { sql, type }: Statement,
  params: readonly Parameter[],
  maxRows: number,
  limit: TimeLimit,
): Rows {
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
    for (let given = 0; ; ) {
      const chunk = await result.fetchChunk()
      const passed = limit.passed()
      if (passed) throw passed
      if (!chunk || chunk.rowCount === 0) return { truncated: false }
      const rows = chunk.getRows().map((row) => row.map((value: DuckDBValue) => jsonValue(value)))
      const truncated = given + rows.length > maxRows
      if (truncated) rows.length = maxRows - given
      given += rows.length
      yield rows
      if (truncated) return { truncated }
    }
  } finally {
    prepared.destroySync()
  }
}

interface TimeLimit {
  /** Why it must end. */
  passed(): MuError | undefined
  lift(): void
}

/** An interrupt that comes between two steps of a query is forgotten; so it is repeated until the query ends. */
function limitTime(connection: DuckDBConnection, ms: number, gone: AbortSignal | undefined): TimeLimit {
  let passed: MuError | undefined
  let timer: NodeJS.Timeout | undefined
  const interrupt = (): void => {
    connection.interrupt()
    timer = setTimeout(interrupt, INSIST_MS)
  }
  const stop = (code: 'query_timeout' | 'cancelled') => (): void => {
    clearTimeout(timer)
    passed ??= new MuError(code)
    interrupt()
  }
  const leave = stop('cancelled')
  timer = setTimeout(stop('query_timeout'), ms)
  if (gone?.aborted) leave()
  gone?.addEventListener('abort', leave)
  const lift = (): void => {
    clearTimeout(timer)
    gone?.removeEventListener('abort', leave)
  }
  return { passed: () => passed, lift }
}

function explain(error: unknown): unknown {
  if (error instanceof MuError || !(error instanceof Error)) return error
  const [first = ''] = error.message.split('\n', 1)
  if (/^Out of Memory Error/.test(first)) return new MuError('too_large', 'The query needs too much memory.')
  if (/^(Conversion|Out of Range) Error/.test(first)) return new MuError('bad_muql', first)
  // Of all that MUQL has, only a pattern can be invalid while the statement runs.
  const pattern = /^Invalid Input Error: (.*)/.exec(first)?.[1]
  if (pattern !== undefined)
    return new MuError('bad_muql', `A pattern of "matches" is not valid: ${pattern}.`, {
      hint: 'Patterns are those of RE2: without lookahead and references back.',
    })
  return error
}

function refused(): MuError {
  return new MuError('bad_request', 'Only one SELECT statement can be run.')
}

const INSIST_MS = 50

/** What a SELECT could do beyond reading our tables: DuckDB lets even a read-only transaction checkpoint. */
const FORBIDDEN_CALLS = /\b(force_checkpoint|checkpoint|query|query_table)"?\s*\(/i
