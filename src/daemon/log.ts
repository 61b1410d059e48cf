/**
 * The daemon's log: one JSON object a line, to `.mu/daemon.log` in the background and to
 * stderr in the foreground.
 *
 * The file is rotated by size, so a daemon that runs for months keeps at most four of
 * them. A disk that is full costs log lines, never the daemon.
 */
import { basename, dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { type Logger, pino } from 'pino'
import { createStream } from 'rotating-file-stream'
import type { LogLevel } from './knobs.ts'

export interface Log {
  readonly log: Logger
  /** Resolves when every line is written. */
  close(): Promise<void>
}

/** `file` undefined means stderr. */
export function openLog(level: LogLevel, file: string | undefined): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: named },
  }
  if (file === undefined)
    return { log: pino(options, pino.destination({ fd: 2, sync: true })), close: async () => {} }
  const name = basename(file)
  const stream = createStream((index) => (index === null ? name : `${name}.${index}`), {
    path: dirname(file),
    size: ROTATE_AT,
    rotate: KEPT,
    mode: 0o600,
  })
  // In the background stderr is the same file, on the same full disk.
  process.stderr.on('error', () => {})
  stream.on('error', (error) => process.stderr.write(`mu: the log cannot be written: ${error.message}\n`))
  const log = pino(options, stream)
  const close = async () => {
    stream.end()
    await finished(stream).catch(() => {})
  }
  return { log, close }
}

function named(label: string): { level: string } {
  return { level: label }
}

const ROTATE_AT = '5M'
const KEPT = 3
