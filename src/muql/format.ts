/**
 * An answer as text, piece by piece: a JSON document, CSV (RFC 4180), or one JSON object a line.
 *
 * CSV and lines hold the rows alone, for tools that read rows; what else there is to
 * say (`total`, `completeness`) is in the document, after the rows.
 */
import type { QueryRequest } from '../worker/protocol.ts'
import type { Answer, Tail } from './run.ts'
import type { Row } from './sources.ts'

export interface Written {
  readonly format: NonNullable<QueryRequest['format']>
  /** Of a document; lines are objects always. */
  readonly rows: QueryRequest['rows']
  readonly seq: number
  /** What `performance.now()` said when the query came. */
  readonly started: number
}

export function written(answer: Answer, how: Written): AsyncGenerator<string> {
  return how.format === 'json' ? documentOf(answer, how) : linesOf(answer, how.format)
}

async function* documentOf({ columns, rows }: Answer, how: Written): AsyncGenerator<string> {
  yield `{"columns":${JSON.stringify(columns)},"rows":[`
  let separator = ''
  for (;;) {
    const { done, value } = await rows.next()
    if (done) {
      yield tailOf(value, how)
      return
    }
    const shown = how.rows === 'objects' ? value.map((row) => keyed(columns, row)) : value
    if (shown.length > 0) yield separator + JSON.stringify(shown).slice(1, -1)
    if (shown.length > 0) separator = ','
  }
}

function tailOf({ total, truncated, sure }: Tail, { started, seq }: Written): string {
  const execution_time_ms = Math.round((performance.now() - started) * 100) / 100
  return `],${JSON.stringify({ total, truncated, ...sure, execution_time_ms, seq }).slice(1)}`
}

async function* linesOf({ columns, rows }: Answer, format: 'csv' | 'ndjson'): AsyncGenerator<string> {
  if (format === 'csv') yield `${columns.map(cell).join(',')}\r\n`
  for await (const batch of rows) {
    yield format === 'csv'
      ? batch.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
      : batch.map((row) => `${JSON.stringify(keyed(columns, row))}\n`).join('')
  }
}

export function keyed(columns: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map((name, i) => [name, row[i]]))
}

function cell(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
