/**
 * Trying again: after which failures, and how long to wait before.
 *
 * The wait doubles from `FIRST_MS` to `MOST_MS`, and half of it is left to chance, so that
 * clients that lost the same daemon do not all come back at once.
 */
import { MuError } from '../errors.ts'

/** Milliseconds before attempt `failures + 1`. `random` is in [0, 1). */
export function delayMs(failures: number, random: number): number {
  const whole = Math.min(MOST_MS, FIRST_MS * 2 ** failures)
  return Math.round(whole * (0.5 + random / 2))
}

/** A later attempt may succeed without anybody doing anything. */
export function isPassing(error: unknown): error is MuError {
  return error instanceof MuError && PASSING.has(error.code)
}

/** Ends early when the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
    if (signal?.aborted) done()
  })
}

const FIRST_MS = 100
const MOST_MS = 15_000

const PASSING: ReadonlySet<string> = new Set([
  'not_running',
  'not_ready',
  'start_failed',
  'timeout',
  'internal',
  'cancelled',
  'too_many',
  'too_many_clients',
  'too_many_messages',
])
