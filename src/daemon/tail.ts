/**
 * The end of the log, for people: what a daemon said last before it was no more.
 *
 * The log holds JSON lines of ours and, when Node itself dies, plain text; both are shown.
 */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { fromJSON, type MuError } from '../errors.ts'

/** Bytes in the file, 0 when there is none: where the next start's lines will begin. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** At most `count` lines from byte `from` on; from the start when the file was rotated meanwhile. */
export function lastLines(path: string, from: number, count: number): readonly string[] {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return []
  }
  try {
    const { size } = fstatSync(file)
    const start = Math.max(from > size ? 0 : from, size - MAX_BYTES)
    const bytes = Buffer.alloc(size - start)
    const length = readSync(file, bytes, 0, bytes.length, start)
    const lines = bytes.toString('utf8', 0, length).split('\n')
    return lines.filter((line) => line.trim() !== '').slice(-count)
  } finally {
    closeSync(file)
  }
}

/** A line of the log as people read it. */
export function readable(line: string): string {
  const entry = parseLine(line)
  if (!entry) return line
  const { level, time, msg, error, err } = entry
  const reason = error?.error?.message ?? err?.message
  return [time, level, msg, reason && `(${reason})`].filter(Boolean).join(' ')
}

/** The error that ended a start, when one of the lines tells of it. */
export function failureIn(lines: readonly string[]): MuError | undefined {
  const told = lines.map((line) => parseLine(line)?.error).findLast((error) => error?.error !== undefined)
  return told && fromJSON(told)
}

interface LogLine {
  readonly level?: string
  readonly time?: string
  readonly msg?: string
  readonly err?: { readonly message?: string }
  readonly error?: ReturnType<MuError['toJSON']>
}

function parseLine(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line) as LogLine
  } catch {
    return undefined
  }
}

const MAX_BYTES = 64 * 1024
