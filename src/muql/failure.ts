/** `bad_muql` with a position, and what may help. One way to say it, for every step. */
import { type ErrorDetails, MuError } from '../errors.ts'
import type { Position } from './tree.ts'

export function badMuql(message: string, at: Position, details: ErrorDetails = {}): MuError {
  return new MuError('bad_muql', message, { line: at.line, column: at.column, ...details })
}

/** What of a client's text an error repeats: short, so that no error is as long as its cause. */
export function quoted(text: string): string {
  return `“${text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS)}…` : text}”`
}

const MAX_QUOTED_CHARS = 60
