/**
 * What goes to the terminal, and how.
 *
 * Results go to stdout, everything about them to stderr, so that a pipe gets results only.
 * On a terminal rows become a table with lines; in a pipe they are tab-separated, one row a
 * line, with the column names first. A reader that has had enough (`| head`) is no error.
 */
import { once } from 'node:events'
import type { MuError } from '../errors.ts'

export function isTerminal(): boolean {
  return process.stdout.isTTY === true
}

export function line(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** Resolves when the reader can take more: for long output. */
export async function write(stream: NodeJS.WritableStream, chunk: string | Uint8Array): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain')
}

/** A JSON document for programs, indented on a terminal. */
export function json(value: unknown): void {
  line(JSON.stringify(value, null, isTerminal() ? 2 : undefined))
}

/** Says something beside the results: warnings, progress, what was done. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

export function error(failure: MuError, asJson: boolean): void {
  if (asJson) {
    note(JSON.stringify(failure))
    return
  }
  const { hint, suggestions = [], line: row, column, expected = [] } = failure.details
  const where = row === undefined ? '' : ` (line ${row}${column === undefined ? '' : `, column ${column}`})`
  note(`mu: ${failure.message}${where}`)
  if (expected.length > 0) note(`    expected ${expected.join(', ')}`)
  if (suggestions.length > 0) note(`    near: ${suggestions.join(', ')}`)
  if (hint) note(`    ${hint}`)
}

export async function table(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (!isTerminal()) {
    for (const row of [columns, ...rows]) line(tabbed(row))
    return
  }
  const { default: Table } = await import('cli-table3')
  const drawn = new Table({ head: [...columns], style: { head: ['bold'], compact: true } })
  drawn.push(...rows.map((row) => row.map((value) => visible(cell(value)))))
  line(drawn.toString())
}

/** A row on one line. */
export function tabbed(row: readonly unknown[]): string {
  const written = isTerminal() ? visible : oneLine
  return row.map((value) => written(cell(value))).join('\t')
}

/** Pairs of a name and what it is, aligned. Absent values are left out. */
export function pairs(entries: readonly (readonly [name: string, value: unknown])[]): void {
  const shown = entries.filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  for (const [name, value] of shown) line(`${name.padEnd(width)}  ${visible(cell(value))}`)
}

/** `1,234`: the same on every machine. `toLocaleString` would load a language first, for 25 ms. */
export function count(value: number): string {
  return String(value).replace(THOUSANDS, ',')
}

/** `1 file`, `1,234 files`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`
}

/** `850 ms`, `2.4 s`, `3 min 5 s`, `2 h 10 min`, `3 d 4 h`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 60) return `${minutes} min ${Math.floor((milliseconds % 60_000) / 1000)} s`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}

/** Ends the process quietly when the reader of the output has gone. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (broken: NodeJS.ErrnoException) => {
      if (broken.code === 'EPIPE') process.exit(0)
      throw broken
    })
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function oneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** Names come from other people's source: nothing in them may steer the terminal. */
function visible(text: string): string {
  return text.replace(CONTROL, (character) => JSON.stringify(character).slice(1, -1))
}

/** Before each third digit from the right, but not in front. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g
