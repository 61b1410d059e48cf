/** Rows of an answer, in the form that was asked for. */
import { Option } from 'commander'
import type { QueryResult } from '../client/answers.ts'
import { count, duration, isTerminal, json, line, note, table } from './print.ts'
import { sureness } from './sureness.ts'

export const FORMATS = ['table', 'json', 'csv', 'tree'] as const
export type Format = (typeof FORMATS)[number]

export function formatOption(): Option {
  return new Option('--format <form>', 'how the rows are printed; --json is --format json').choices(FORMATS)
}

export async function printRows(result: QueryResult, format: Format, noun = 'row'): Promise<void> {
  const { columns, rows, total, truncated, completeness, unresolved = {} } = result
  if (format === 'json') return json(result)
  if (format === 'csv') for (const row of [columns, ...rows]) line(row.map(csvCell).join(','))
  else if (format === 'tree') for (const row of rows) line(branch(columns, row))
  else await table(columns, rows)
  if (truncated) note(`Only the first ${count(rows.length)} of ${count(total)} rows are shown.`)
  else if (completeness) note(sureness(rows.length, noun, { completeness, unresolved }, 'of these names'))
  else if (isTerminal()) note(`${count(rows.length)} rows, ${duration(result.execution_time_ms)}`)
}

/** One value a line would be unreadable: the first column, indented as deep as the row lies, and the rest. */
function branch(columns: readonly string[], row: readonly unknown[]): string {
  const level = DEEP.map((name) => columns.indexOf(name)).find((index) => index >= 0)
  const deep = level === undefined ? 0 : Number(row[level] ?? 0)
  const [first, ...rest] = row.filter((_, index) => index !== level && !SAID_BY_ID.has(columns[index] ?? ''))
  const more = rest.filter((value) => value !== null && value !== '').map(plain)
  return `${'  '.repeat(Math.max(0, deep))}${plain(first)}${more.length > 0 ? `  ${more.join(' ')}` : ''}`
}

/** RFC 4180. */
function csvCell(value: unknown): string {
  const text = plain(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const DEEP = ['depth', 'step']
const SAID_BY_ID = new Set(['type', 'name', 'file_path', 'path'])
