/**
 * The live feed as an async iterator over one WebSocket.
 *
 * Messages that nobody has taken yet are kept; from `HIGH` of them on the socket is not
 * read, so it is the daemon that notices the slow reader and sends it a `gap`, and memory
 * here stays bounded. Leaving the loop closes the socket.
 *
 * Errors  `wrong_root`, `not_running`; what the daemon refuses the upgrade with.
 */
import { fromJSON, MuError } from '../errors.ts'
import type { LiveMessage } from './answers.ts'
import { type Wishes, wishMessages } from './requests.ts'
import { checkRoot, type Transport } from './transport.ts'

export async function* live(
  root: string,
  transport: Transport,
  wishes: Wishes,
): AsyncGenerator<LiveMessage, void, void> {
  // Loading it takes as long as all else that a command loads, and only the feed needs it.
  const { default: WebSocket } = await import('ws')
  const socket = new WebSocket('ws://localhost/live', {
    headers: transport.headers,
    createConnection: () => transport.connect(),
    perMessageDeflate: false,
  })
  const waiting: LiveMessage[] = []
  let wake = () => {}
  let end: { readonly error?: unknown } | undefined
  const finish = (error?: unknown) => {
    end ??= error === undefined ? {} : { error }
    wake()
  }

  socket.on('message', (data) => {
    try {
      waiting.push(JSON.parse(String(data)) as LiveMessage)
    } catch {
      return finish(new MuError('internal', 'The daemon sent a message that is no JSON.'))
    }
    if (waiting.length >= HIGH) socket.pause()
    wake()
  })
  socket.on('unexpected-response', (_, answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => finish(refusal(Buffer.concat(chunks).toString())))
  })
  socket.on('error', (error) =>
    finish(new MuError('not_running', `The live feed cannot be heard: ${error.message}`)),
  )
  socket.on('close', (code) => finish(CLEAN.has(code) ? undefined : lost(code)))

  try {
    for (;;) {
      const message = waiting.shift()
      if (message) {
        if (waiting.length < LOW && socket.isPaused) socket.resume()
        if (message.type === 'connected') {
          checkRoot(root, message.root)
          for (const wish of wishMessages(wishes)) socket.send(JSON.stringify(wish))
        }
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
    socket.terminate()
  }
}

function refusal(body: string): MuError {
  try {
    return fromJSON(JSON.parse(body))
  } catch {
    return new MuError('internal', 'The daemon refused the live feed.')
  }
}

function lost(code: number): MuError {
  return new MuError('not_running', `The daemon closed the live feed (WebSocket code ${code}).`)
}

const HIGH = 1024
const LOW = 256
/** Normal closure, and a daemon that goes away as it should. */
const CLEAN = new Set([1000, 1001, 1005])
