/** `csv`: one of the two tables, RFC 4180 with a line of names first. What is absent is empty. */
import { type Cell, COLUMNS, rowsOf } from './tables.ts'
import type { GraphView, Table, Writer } from './view.ts'

export function csvTable(table: Table): Writer {
  return function* csv(view: GraphView): Generator<string> {
    yield lineOf(COLUMNS[table].map(({ name }) => name))
    for (const row of rowsOf(view, table)) yield lineOf(row)
  }
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** An empty text is quoted: that is how it differs from an absent one. */
function cell(value: Cell): string {
  if (value === undefined) return ''
  const text = String(value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
