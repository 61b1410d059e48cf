/**
 * A client by server-sent events: the same messages for whoever can read a line of text,
 * `curl -N` and a browser's `EventSource` among them.
 *
 *   retry: 1000
 *   id: 42                          from where a client that has this goes on
 *   event: graph_update             the message's type
 *   data: {"type":"graph_update",…} the message
 *   :                               a sign of life
 *
 * What a WebSocket client says in `subscribe` stands in the address, and the stream is
 * that one subscription. `Last-Event-ID` is `since`, and wins over it. An id is the bare
 * sequence; which epoch it is of comes with `epoch=` in the address, or in a header
 * written by hand as `epoch:seq`.
 *
 * A stream cannot ask again, so after a `gap` it hears by itself what it has missed.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { MuError } from '../../errors.ts'
import type { Limits } from '../parts.ts'
import type { Feed } from './feed.ts'
import type { Wish } from './filter.ts'
import type { Hub, Peer } from './hub.ts'
import { framed, streamFrame } from './letter.ts'

export interface StreamAsked {
  readonly wish: Wish
  readonly since?: number
  readonly epoch?: string
}

/** Errors, while an error can still be answered: `too_many_clients`, `not_ready`. */
export async function joinStream(
  { raw: request }: FastifyRequest,
  reply: FastifyReply,
  asked: StreamAsked,
  { hub, feed, limits }: { readonly hub: Hub; readonly feed: Feed; readonly limits: Limits },
): Promise<void> {
  const { raw } = reply
  const client = hub.join(
    peerOf(raw, () => {
      client.isAlive = true
    }),
  )
  raw.on('close', () => hub.leave(client))
  try {
    await feed.position()
  } catch (error) {
    hub.leave(client)
    throw error
  }
  reply.hijack()
  request.socket.setKeepAlive(true, limits.livePingMs)
  request.socket.setNoDelay(true)
  raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS })
  raw.write(`retry: ${RETRY_MS}\n\n`)
  const { wish, since, epoch } = asked
  const session = hub.greet(client, feed, since)
  session?.resumeByItself()
  session?.subscribe({
    type: 'subscribe',
    id: STREAM_ID,
    ...wish,
    ...(since !== undefined && { since }),
    ...(epoch !== undefined && { epoch }),
  })
}

/** `42`, or `k3f9:42`. Throws `bad_request`. */
export function readEventId(header: string): { readonly since: number; readonly epoch?: string } {
  const [, epoch, seq] = EVENT_ID.exec(header) ?? []
  if (seq === undefined) {
    throw new MuError('bad_request', `Last-Event-ID must be a sequence, and was ${JSON.stringify(header)}.`, {
      hint: 'Send the last id that was heard, for instance 42, or with its epoch k3f9:42.',
    })
  }
  return { since: Number(seq), ...(epoch !== undefined && { epoch }) }
}

/** Who takes what it is sent is alive; there is no other sign of it. */
function peerOf(raw: FastifyReply['raw'], onAlive: () => void): Peer {
  return {
    wire: {
      unsent: () => raw.writableLength,
      send: (letter, done) => {
        if (!raw.writableEnded) raw.write(framed(letter, streamFrame), done)
      },
      cork: () => raw.cork(),
      uncork: () => raw.uncork(),
      cut: () => raw.destroy(),
    },
    ping: () => raw.write(SIGN_OF_LIFE, onAlive),
    dismiss: () => raw.end(),
  }
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies such as nginx would hold events back.
  'x-accel-buffering': 'no',
}
const SIGN_OF_LIFE = ':\n\n'
const RETRY_MS = 1000
const STREAM_ID = 'stream'
const EVENT_ID = /^(?:([\w-]{1,64}):)?(\d{1,15})$/
