/**
 * A client by WebSocket: the only kind that can speak.
 *
 * Deltas are written to the connection as whole frames that are shared by all clients;
 * `ws` frames each message anew for each client, which is most of what it costs. Control
 * frames and the closing handshake stay with `ws`. The two do not get in each other's
 * way, as both write whole frames at once: nothing is compressed here.
 */
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { MuError } from '../../errors.ts'
import type { Limits } from '../parts.ts'
import { Allowance } from './allowance.ts'
import type { Feed } from './feed.ts'
import type { Client, Hub, Peer } from './hub.ts'
import { framed, socketFrame } from './letter.ts'

/** Takes a new connection: greets it, then serves it until it closes. */
export function joinSocket(socket: WebSocket, hub: Hub, feed: Feed, limits: Limits): void {
  let client: Client
  try {
    client = hub.join(peerOf(socket))
  } catch (error) {
    refuse(socket, error)
    return
  }
  const greeted = feed.position().then(
    () => hub.greet(client, feed),
    (error) => {
      refuse(socket, error)
      return undefined
    },
  )
  const allowance = new Allowance(limits.liveMessagesPerSecond)
  socket.on('message', (data, isBinary) => {
    client.isAlive = true
    const text = isBinary ? undefined : String(data)
    const verdict = allowance.take(performance.now())
    void greeted.then((session) => {
      if (!session) return
      hub.flush()
      if (verdict === 'yes') receive(text)
      else session.complain(tooFast(limits))
      if (verdict === 'never') socket.close(POLICY_VIOLATION, 'too_many_messages')
    })
  })
  const receive = (text: string | undefined): void => {
    if (text !== undefined && Buffer.byteLength(text) > limits.liveMessageBytes) {
      client.session?.complain(tooLarge(limits))
    } else client.session?.receive(text)
  }
  socket.on('pong', () => {
    client.isAlive = true
  })
  socket.on('close', () => hub.leave(client))
}

/** Tells why, and that trying again later may help. */
export function refuse(socket: WebSocket, error: unknown): void {
  const known = error instanceof MuError ? error : new MuError('not_ready')
  socket.send(JSON.stringify({ type: 'error', ...known.toJSON().error }))
  socket.close(known.status === 400 ? POLICY_VIOLATION : TRY_AGAIN_LATER, known.code)
}

function peerOf(socket: WebSocket): Peer {
  const line = (socket as unknown as { readonly _socket: Duplex })._socket
  return {
    wire: {
      unsent: () => line.writableLength,
      send: (letter, done) => {
        if (socket.readyState === socket.OPEN) line.write(framed(letter, socketFrame), done)
      },
      cork: () => line.cork(),
      uncork: () => line.uncork(),
      cut: () => socket.terminate(),
    },
    ping: () => socket.ping(),
    dismiss: () => socket.close(GOING_AWAY, 'The daemon stops.'),
  }
}

function tooFast({ liveMessagesPerSecond }: Limits): MuError {
  return new MuError('too_many_messages', `At most ${liveMessagesPerSecond} messages a second are read.`, {
    hint: 'This one was not. Send it again, more slowly.',
  })
}

function tooLarge({ liveMessageBytes }: Limits): MuError {
  return new MuError('message_too_large', `A message has at most ${liveMessageBytes} bytes.`)
}

const GOING_AWAY = 1001
const POLICY_VIOLATION = 1008
const TRY_AGAIN_LATER = 1013
