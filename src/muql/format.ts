/**
 * A result as text: a JSON document, CSV (RFC 4180), or one JSON object a line.
 *
 * CSV and lines hold the rows alone, for tools that read rows; what else there is to
 * say (`total`, `completeness`) is in the document.
 */
import type { RowFormat } from '../worker/protocol.ts'
import type { QueryResult } from './run.ts'

export function formatted(result: QueryResult, seq: number, format: RowFormat = 'json'): string {
  const { columns, rows } = result
  if (format === 'json') return JSON.stringify({ ...result, seq })
  const values = rows.map((row) => (Array.isArray(row) ? row : Object.values(row)))
  if (format === 'csv') return [columns, ...values].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  return values
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i]])))}\n`)
    .join('')
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
