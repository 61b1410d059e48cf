/**
 * What a client needs of the platform it runs on: a way to ask, and a line to listen on.
 *
 * `transport.ts` is that for Node (Unix socket, TCP), `web.ts` for browsers (`fetch`,
 * `WebSocket`). Everything above stands on this interface and needs neither.
 */
import { MuError } from '../errors.ts'
import type { HttpRequest } from './requests.ts'

export interface Transport {
  /** The whole answer, parsed. `limitMs` 0 waits for ever. */
  json<T>(asked: HttpRequest, limitMs?: number): Promise<T>
  /** The answer's bytes as they come. */
  stream(asked: HttpRequest): Promise<AsyncIterable<Uint8Array>>
  /** A WebSocket to `/live`. That it cannot be had is told to the ear, too. */
  line(ear: Ear): Promise<Line>
  /** Throws `wrong_root` unless an answer of this root is for us. */
  checkRoot(answered: string): void
  /** Looks again where the daemon is. Call before another attempt. */
  renew?(): Promise<void>
  close(): void
}

/** Who listens on a line. */
export interface Ear {
  heard(text: string): void
  /** Once. Without an error: as it should. */
  ended(error?: MuError): void
}

export interface Line {
  say(message: object): void
  /** At once; `ended` is not told. */
  close(): void
  /** Absent where reading cannot be held up. */
  readonly pause?: () => void
  readonly resume?: () => void
}

/** Throws `wrong_root` unless the answer is for the root that was asked for. */
export function checkRoot(wanted: string, answered: string): void {
  if (answered === wanted) return
  throw new MuError(
    'wrong_root',
    `The daemon that answered serves ${answered || 'no named root'}, not ${wanted}.`,
    {
      hint: 'Start the right one with "mu daemon restart".',
    },
  )
}

/** What a closed WebSocket means. */
export function endOf(code: number): MuError | undefined {
  if (CLEAN.has(code)) return undefined
  return new MuError('not_running', `The daemon closed the live feed (WebSocket code ${code}).`)
}

/** Normal closure, and a daemon that goes away as it should. */
const CLEAN = new Set([1000, 1001, 1005])
