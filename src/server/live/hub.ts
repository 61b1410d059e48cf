/**
 * The hub: everybody on `/live`, and the one place where deltas go out to them.
 *
 * A delta is rendered once for each distinct wish and handed to each client's
 * outbox, which never waits. Deltas that come in one turn of the event loop go to a
 * client in one write: a write costs more than all else, so the more there is to do,
 * the less each costs. After writing to all, the hub rests for as long as that took: a
 * thousand clients take half of the thread at most, and what comes meanwhile goes together.
 * One timer asks them all for a sign of life while there are any; who has not answered
 * the last time is dead and is cut off.
 *
 * How a client is connected is a `Peer`: see `socket.ts` and `stream.ts`.
 */
import type { FastifyBaseLogger } from 'fastify'
import { MuError } from '../../errors.ts'
import type { GraphClient, Near } from '../../worker/protocol.ts'
import type { StandingNotice } from '../../worker/watched.ts'
import type { Freshness, Limits, Project } from '../parts.ts'
import type { Commit, Feed, FeedListener, Position } from './feed.ts'
import { Follows } from './follows.ts'
import { Outbox, type Wire } from './outbox.ts'
import { NOTHING_NEAR } from './past.ts'
import { Rendering } from './rendering.ts'
import { Session } from './session.ts'
import { Tickets } from './tickets.ts'
import { Watches } from './watches.ts'

export interface HubParts {
  readonly graph: Pick<GraphClient, 'call'>
  readonly project: Project
  readonly freshness?: Freshness
  readonly limits: Limits
  readonly logger: FastifyBaseLogger
}

export interface Peer {
  readonly wire: Wire
  /** Asks for a sign of life; who gets it sets `isAlive`. */
  ping(): void
  /** Says that the daemon stops, and closes. */
  dismiss(): void
}

export interface Client {
  readonly peer: Peer
  isAlive: boolean
  /** Absent until the client has been greeted. */
  session?: Session
}

export class Hub implements FeedListener {
  readonly #parts: HubParts
  readonly #follows: Follows
  readonly #tickets: Tickets
  readonly #clients = new Set<Client>()
  /** Deltas of which it is not known yet what is near; the oldest first. */
  #unsettled: Rendering[] = []
  /** Deltas that have not gone out. */
  #fresh: Rendering[] = []
  #restsUntil = 0
  #heartbeat: NodeJS.Timeout | undefined
  #onEmpty = (): void => {}

  constructor(parts: HubParts) {
    this.#parts = parts
    this.#follows = new Follows(parts.graph)
    this.#tickets = new Tickets(parts)
  }

  get size(): number {
    return this.#clients.size
  }

  /** Clients that will hear of a gap. */
  get behind(): number {
    let behind = 0
    for (const { session } of this.#clients) if (session?.isBehind) behind++
    return behind
  }

  commit({ isLate, ...commit }: Commit): void {
    const rendering = new Rendering(isLate ? { ...commit, near: NOTHING_NEAR } : commit)
    if (this.#follows.size === 0) this.#unsettled = []
    else if (!isLate) this.#unsettled.push(rendering)
    if (this.#clients.size === 0) return
    if (this.#fresh.length === 0) this.#flushSoon()
    this.#fresh.push(rendering)
  }

  #flushSoon(): void {
    const restMs = this.#restsUntil - performance.now()
    if (restMs < 1) setImmediate(() => this.flush())
    else setTimeout(() => this.flush(), restMs)
  }

  /** Sends what waits; before anything that must come after it. */
  flush(): void {
    const fresh = this.#fresh
    if (fresh.length === 0) return
    const begun = performance.now()
    this.#fresh = []
    for (const { peer, session } of this.#clients) {
      if (!session) continue
      if (fresh.length > 1) peer.wire.cork()
      for (const rendering of fresh) session.deliver(rendering)
      if (fresh.length > 1) peer.wire.uncork()
    }
    const ended = performance.now()
    this.#restsUntil = ended + Math.min(ended - begun, LONGEST_REST_MS)
  }

  near(seq: number, near: Near): void {
    this.flush()
    const rendering = this.#unsettled.find((one) => one.seq === seq)
    if (rendering) rendering.near = new Map(near.map(([key, ids]) => [key, new Set(ids)]))
    this.#unsettled = this.#unsettled.filter((one) => one.seq > seq)
    for (const { session } of this.#clients) session?.settleNear(seq)
  }

  reopened(): void {
    this.flush()
    this.#unsettled = []
    for (const { session } of this.#clients) session?.settleNear(Number.POSITIVE_INFINITY)
    this.#tickets.forget()
  }

  standing(notice: StandingNotice): void {
    this.flush()
    this.#tickets.tell(notice)
  }

  restart({ epoch, seq }: Position, reason: string): void {
    this.flush()
    this.#unsettled = []
    for (const { session } of this.#clients) session?.restart(seq, epoch, reason)
  }

  /** Counts a new client, until it leaves. Throws `too_many_clients`. */
  join(peer: Peer): Client {
    const { limits } = this.#parts
    if (this.#clients.size >= limits.liveClients) {
      throw new MuError('too_many_clients', `At most ${limits.liveClients} clients may listen at once.`)
    }
    const client: Client = { peer, isAlive: true }
    this.#clients.add(client)
    this.#heartbeat ??= setInterval(() => this.#ping(), limits.livePingMs).unref()
    return client
  }

  /**
   * What is told and what comes next are decided in one turn, so no delta fits between.
   * `since` is where the client will go on from, when that is known already. Undefined
   * when it has left. Call as soon as `feed.position()` has resolved.
   */
  greet(client: Client, feed: Feed, since?: number): Session | undefined {
    const { graph, project, limits, logger } = this.#parts
    if (!this.#clients.has(client)) return undefined
    this.flush()
    const outbox = new Outbox(client.peer.wire, limits.liveQueueBytes)
    const { epoch, seq } = feed.current!
    const { root, version } = project
    outbox.say({ type: 'connected', epoch, seq, root, version }, since ?? seq)
    const follows = this.#follows
    const maxSubscriptions = limits.liveSubscriptions
    const watches = new Watches({ outbox, tickets: this.#tickets, maxWatches: limits.liveWatches })
    client.session = new Session({ outbox, feed, graph, logger, follows, watches, maxSubscriptions }, seq)
    return client.session
  }

  leave(client: Client): void {
    client.session?.close()
    this.#clients.delete(client)
    if (this.#clients.size > 0) return
    clearInterval(this.#heartbeat)
    this.#heartbeat = undefined
    this.#onEmpty()
  }

  /** Says goodbye to all; those who do not answer in time are cut off. */
  async close(): Promise<void> {
    if (this.#clients.size === 0) return
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve
    })
    const timer = setTimeout(() => {
      for (const { peer } of this.#clients) peer.wire.cut()
    }, GOODBYE_MS)
    for (const { peer } of this.#clients) peer.dismiss()
    await empty
    clearTimeout(timer)
  }

  #ping(): void {
    for (const client of this.#clients) {
      if (!client.isAlive) client.peer.wire.cut()
      else {
        client.isAlive = false
        client.peer.ping()
      }
    }
  }
}

const GOODBYE_MS = 500
/** A moment in which the thread itself was held up must not become another one. */
const LONGEST_REST_MS = 30
