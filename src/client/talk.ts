/**
 * A talk with the daemon that outlives its lines: what `events` and `watch` have in common.
 *
 * Promise    It goes on by itself after any loss (restart, kill, network), and only an error
 *            that trying again cannot mend, the signal, or leaving the loop end it.
 * Mechanism  Each line begins with `connected`, at which the talker says what it wants, from
 *            where it had come to. Between lines it waits (`retry.ts`) and lets the
 *            transport look where the daemon is now.
 * Limits     A line that lived less than `STEADY_MS` does not make the next wait short again.
 */
import { fromJSON, type MuError } from '../errors.ts'
import type { Connected, LiveMessage, Lost } from './answers.ts'
import { hear, type Say } from './live.ts'
import { delayMs, isPassing, pause } from './retry.ts'
import type { Transport } from './wire.ts'

export interface Talker<T> {
  /** Says what it wants on a new line. */
  begin(connected: Connected, say: Say): void
  /** What the message is for the listener; undefined: nothing. */
  take(message: LiveMessage, say: Say): T | undefined
}

export interface TalkOptions {
  /** Ends it. */
  readonly signal?: AbortSignal
  /** False: the end of the line is the end, and is thrown unless the daemon said goodbye. */
  readonly retry?: boolean
}

/** An async iterator whose `return` ends it even while `next` is waited for. */
export type Stream<T> = AsyncGenerator<T, void, void>

export function talk<T>(
  transport: Transport,
  talker: Talker<T>,
  { signal, retry = true }: TalkOptions,
): Stream<T | Connected | Lost> {
  const ending = new AbortController()
  const abort = () => ending.abort()
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  const stream = goOn(transport, talker, retry, ending.signal)
  const leave = stream.return.bind(stream)
  ending.signal.addEventListener('abort', () => signal?.removeEventListener('abort', abort))
  return Object.assign(stream, {
    return: () => {
      abort()
      return leave()
    },
  })
}

async function* goOn<T>(
  transport: Transport,
  talker: Talker<T>,
  retry: boolean,
  signal: AbortSignal,
): Stream<T | Connected | Lost> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    const begun = performance.now()
    let failure: MuError | undefined
    try {
      if (failures > 0) await transport.renew?.()
      yield* oneLine(transport, talker, signal)
    } catch (error) {
      if (!retry || !isPassing(error)) throw error
      failure = error
    }
    if (signal.aborted || !retry) return
    if (performance.now() - begun > STEADY_MS) failures = 0
    const retryInMs = delayMs(failures, Math.random())
    const reason = failure?.message ?? 'The daemon has ended.'
    yield { type: 'lost', reason, retry_in_ms: retryInMs }
    await pause(retryInMs, signal)
  }
}

async function* oneLine<T>(
  transport: Transport,
  talker: Talker<T>,
  signal: AbortSignal,
): Stream<T | Connected> {
  let say: Say = () => {}
  const open = (given: Say) => {
    say = given
  }
  for await (const message of hear(transport, open, signal)) {
    if (message.type === 'connected') {
      talker.begin(message, say)
      yield message
    } else if (message.type === 'error') {
      const { type: _, id: __, ...error } = message
      const failure = fromJSON({ error })
      // What could not be told is followed by a `resync`; what was asked wrongly will stay wrong.
      if (!isPassing(failure)) throw failure
    } else {
      const item = talker.take(message, say)
      if (item !== undefined) yield item
    }
  }
}

const STEADY_MS = 5000
