/**
 * What is said on one line to `/live`, from its opening to its end, as an async iterator.
 *
 * Messages that nobody has taken yet are kept; from `HIGH` of them on the line is not read,
 * so it is the daemon that notices the slow reader and sends it a `gap`, and memory here
 * stays bounded. A browser cannot hold a WebSocket up: there the line is closed instead, and
 * whoever goes on from what was taken last gets the rest. A line on which nothing is heard,
 * not even the answer to a ping, is dead. Leaving the loop closes the line.
 *
 * Errors  `wrong_root`, `not_running`, `timeout`; what the daemon refuses the upgrade with.
 */
import { MuError } from '../errors.ts'
import type { LiveMessage } from './answers.ts'
import type { Line, Transport } from './wire.ts'

export type Say = (message: object) => void

/** `onOpen` gets what to say things with. An aborted signal ends it at once. */
export async function* hear(
  transport: Transport,
  onOpen: (say: Say) => void,
  signal?: AbortSignal,
): AsyncGenerator<LiveMessage, void, void> {
  const waiting: LiveMessage[] = []
  let line: Line | undefined
  let wake = () => {}
  let end: { readonly error?: unknown } | undefined
  let isHeld = false
  let isSilent = false

  const finish = (error?: unknown): void => {
    end ??= error === undefined ? {} : { error }
    wake()
  }
  const hold = (): void => {
    if (line?.pause) {
      isHeld = true
      line.pause()
    } else {
      line?.close()
      finish(new MuError('too_many_messages', 'More came than was taken.'))
    }
  }
  const heard = (text: string): void => {
    if (end) return
    isSilent = false
    try {
      waiting.push(JSON.parse(text) as LiveMessage)
    } catch {
      finish(new MuError('internal', 'The daemon sent a message that is no JSON.'))
      return
    }
    if (waiting.length >= HIGH && !isHeld) hold()
    wake()
  }
  const probe = (): void => {
    if (isHeld) return
    if (isSilent) finish(new MuError('timeout', 'The daemon is not heard of any more.'))
    isSilent = true
    line?.say({ type: 'ping' })
  }

  const abort = () => finish()
  const timer = setInterval(probe, PING_MS)
  signal?.addEventListener('abort', abort)
  try {
    line = await transport.line({ heard, ended: finish })
    onOpen(line.say)
    for (;;) {
      if (signal?.aborted) return
      const message = waiting.shift()
      if (message) {
        if (isHeld && waiting.length < LOW) {
          isHeld = false
          line.resume?.()
        }
        if (message.type === 'connected') transport.checkRoot(message.root)
        yield message
      } else if (end) {
        if (end.error) throw end.error
        return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    clearInterval(timer)
    signal?.removeEventListener('abort', abort)
    end ??= {}
    line?.close()
  }
}

const HIGH = 1024
const LOW = 256
/** The daemon cuts off who is silent for 30 s. */
const PING_MS = 20_000
