/**
 * The hub: everybody on `/live`, and the one place where deltas go out to them.
 *
 * A delta is rendered once for each distinct wish and handed to each client's
 * outbox, which never waits. One timer pings them all while there are any; who
 * did not answer the last ping is dead and is cut off.
 */
import type { FastifyBaseLogger } from 'fastify'
import type { WebSocket } from 'ws'
import { MuError } from '../../errors.ts'
import type { GraphClient } from '../../worker/protocol.ts'
import type { Limits, Project } from '../parts.ts'
import type { Commit, Feed, FeedListener, Position } from './feed.ts'
import { Outbox, type Wire } from './outbox.ts'
import { Rendering } from './rendering.ts'
import { Session } from './session.ts'

export interface HubParts {
  readonly graph: Pick<GraphClient, 'call'>
  readonly project: Project
  readonly limits: Limits
  readonly logger: FastifyBaseLogger
}

interface Client {
  isAlive: boolean
  /** Absent until the client has been greeted. */
  session?: Session
}

export class Hub implements FeedListener {
  readonly #parts: HubParts
  readonly #clients = new Map<WebSocket, Client>()
  #heartbeat: NodeJS.Timeout | undefined

  constructor(parts: HubParts) {
    this.#parts = parts
  }

  get size(): number {
    return this.#clients.size
  }

  commit(commit: Commit): void {
    const rendering = new Rendering(commit)
    for (const { session } of this.#clients.values()) session?.deliver(rendering)
  }

  restart({ epoch, seq }: Position, reason: string): void {
    for (const { session } of this.#clients.values()) session?.restart(seq, epoch, reason)
  }

  /** Takes a new connection: greets it, then serves it until it closes. */
  join(socket: WebSocket, feed: Feed): void {
    const { limits } = this.#parts
    if (this.#clients.size >= limits.liveClients) {
      refuse(socket, new MuError('too_many', `At most ${limits.liveClients} clients may listen at once.`))
      return
    }
    const client: Client = { isAlive: true }
    this.#clients.set(socket, client)
    this.#heartbeat ??= setInterval(() => this.#ping(), limits.livePingMs).unref()
    const greeted = this.#greet(socket, client, feed)
    socket.on('message', (data, isBinary) => {
      client.isAlive = true
      const text = isBinary ? undefined : String(data)
      void greeted.then(() => client.session?.receive(text))
    })
    socket.on('pong', () => {
      client.isAlive = true
    })
    socket.on('close', () => this.#leave(socket))
  }

  /** Says goodbye to all; those who do not answer in time are cut off. */
  async close(): Promise<void> {
    const sockets = [...this.#clients.keys()]
    for (const socket of sockets) socket.close(GOING_AWAY, 'The daemon stops.')
    const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
    const timer = setTimeout(() => {
      for (const socket of sockets) socket.terminate()
    }, GOODBYE_MS)
    await Promise.all(gone)
    clearTimeout(timer)
  }

  /** What is told and what comes next are decided in one turn, so no delta fits between. */
  async #greet(socket: WebSocket, client: Client, feed: Feed): Promise<void> {
    const { graph, project, limits, logger } = this.#parts
    try {
      await feed.position()
    } catch (error) {
      refuse(socket, error instanceof MuError ? error : new MuError('not_ready'))
      return
    }
    if (!this.#clients.has(socket)) return
    const outbox = new Outbox(wireOf(socket), limits.liveQueueBytes)
    const { epoch, seq } = feed.current!
    const { root, version } = project
    outbox.say({ type: 'connected', epoch, seq, root, version })
    client.session = new Session(
      { outbox, feed, graph, logger, maxSubscriptions: limits.liveSubscriptions },
      seq,
    )
  }

  #leave(socket: WebSocket): void {
    this.#clients.get(socket)?.session?.close()
    this.#clients.delete(socket)
    if (this.#clients.size > 0) return
    clearInterval(this.#heartbeat)
    this.#heartbeat = undefined
  }

  #ping(): void {
    for (const [socket, client] of this.#clients) {
      if (!client.isAlive) socket.terminate()
      else {
        client.isAlive = false
        socket.ping()
      }
    }
  }
}

function wireOf(socket: WebSocket): Wire {
  return {
    unsent: () => socket.bufferedAmount,
    send: (message, done) => socket.send(message, TEXT, () => done()),
    cut: () => socket.terminate(),
  }
}

function refuse(socket: WebSocket, error: MuError): void {
  socket.send(JSON.stringify({ type: 'error', ...error.toJSON().error }))
  socket.close(TRY_AGAIN_LATER, error.code)
}

const TEXT = { binary: false }
const GOING_AWAY = 1001
const TRY_AGAIN_LATER = 1013
const GOODBYE_MS = 500
