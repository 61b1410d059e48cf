/**
 * One client on `/live`: what it says, what it has subscribed to, what it hears.
 *
 *   ← {"type":"connected","epoch","seq","root","version"}
 *   → subscribe {id, paths?, types?, nodes?, events?, edges?, positions?, epoch?, since?}
 *   ← subscribed {id, seq}, then what was missed since `since`, oldest first
 *   ← graph_update {seq, timestamp, events, edges?}
 *   → unsubscribe {id}    ← unsubscribed {id}
 *   → ping                ← pong {seq}
 *   ← resync {id?, epoch, seq, reason}: read the graph again, then go on from seq
 *   ← gap {from, to}: too slow; subscribe with since=from to hear the rest
 *   ← error {code, message, hint?, suggestions?, id?}: the connection stays
 *
 * A client that has never subscribed hears every node event. One that has hears
 * what any of its subscriptions wants, a delta at most once; without any, nothing.
 * A subscription with `since` joins the live line at the very moment its replay
 * has reached it, so between the two nothing is lost and nothing comes twice.
 */
import type { FastifyBaseLogger } from 'fastify'
import { MuError } from '../../errors.ts'
import type { GraphClient } from '../../worker/protocol.ts'
import type { Subscribe } from '../schemas/messages.ts'
import type { Feed } from './feed.ts'
import { compileFilter, EVERY_NODE, type Filter } from './filter.ts'
import { readMessage } from './message.ts'
import type { Outbox } from './outbox.ts'
import { Rendering, type View, viewOf } from './rendering.ts'

export interface SessionParts {
  readonly outbox: Outbox
  readonly feed: Feed
  readonly graph: Pick<GraphClient, 'call'>
  readonly maxSubscriptions: number
  readonly logger: Pick<FastifyBaseLogger, 'error'>
}

interface Subscription {
  readonly filter: Filter
  /** Deltas up to this one are not for it; Infinity while it is still being replayed to. */
  after: number
}

export class Session {
  readonly #parts: SessionParts
  readonly #subscriptions = new Map<string, Subscription>()
  /** What deltas after `#settledAt` are filtered by; before, single subscriptions may have to be left out. */
  #view: View
  #settledAt: number
  #hasSubscribed = false
  #closed = false

  /** `seq` is the one that `connected` told. */
  constructor(parts: SessionParts, seq: number) {
    this.#parts = parts
    this.#view = viewOf([EVERY_NODE])
    this.#settledAt = seq
  }

  /** The live line: every delta, in order. */
  deliver(rendering: Rendering): void {
    const view = rendering.seq > this.#settledAt ? this.#view : this.#viewAt(rendering.seq)
    const message = rendering.message(view)
    if (message) this.#parts.outbox.offer(rendering.seq, message)
  }

  /** The line broke: what the subscriptions have seen says nothing about what comes. */
  restart(seq: number, epoch: string, reason: string): void {
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.after !== Number.POSITIVE_INFINITY) subscription.after = seq
    }
    this.#settle()
    this.#say({ type: 'resync', epoch, seq, reason })
  }

  /** A message of the client. Never throws: what is wrong is answered. */
  receive(data: string | undefined): void {
    let id: string | undefined
    try {
      const message = readMessage(data)
      if (message.type === 'ping') this.#say({ type: 'pong', seq: this.#seq() })
      if (message.type === 'subscribe' || message.type === 'unsubscribe') id = message.id
      if (message.type === 'subscribe') this.#subscribe(message)
      if (message.type === 'unsubscribe') this.#unsubscribe(message.id)
    } catch (error) {
      this.#complain(error, id)
    }
  }

  close(): void {
    this.#closed = true
    this.#subscriptions.clear()
    this.#parts.outbox.close()
  }

  #subscribe({ id, since, epoch, type: _, ...wish }: Subscribe): void {
    if (!this.#subscriptions.has(id) && this.#subscriptions.size >= this.#parts.maxSubscriptions) {
      throw new MuError('too_many', `A connection has at most ${this.#parts.maxSubscriptions} subscriptions.`)
    }
    const position = this.#parts.feed.current!
    const subscription: Subscription = { filter: compileFilter(wish), after: position.seq }
    this.#subscriptions.set(id, subscription)
    this.#hasSubscribed = true
    this.#say({ type: 'subscribed', id, seq: position.seq })
    const isOurs = (epoch === undefined || epoch === position.epoch) && (since ?? 0) <= position.seq
    const isBehind = isOurs && since !== undefined && since < position.seq
    if (isBehind) subscription.after = Number.POSITIVE_INFINITY
    this.#settle()
    if (isBehind) void this.#replay(id, subscription, since)
    else if (since !== undefined && !isOurs) this.#resync(id, 'The sequence is of another epoch.')
  }

  #unsubscribe(id: string): void {
    if (!this.#subscriptions.delete(id)) throw new MuError('bad_message', `There is no subscription "${id}".`)
    this.#settle()
    this.#say({ type: 'unsubscribed', id })
  }

  async #replay(id: string, subscription: Subscription, since: number): Promise<void> {
    const { feed, graph, outbox } = this.#parts
    const isWanted = () => !this.#closed && this.#subscriptions.get(id) === subscription
    const { epoch } = feed.current!
    const view = viewOf([subscription.filter])
    let reached = since
    try {
      while (reached < feed.current!.seq) {
        const { deltas } = await graph.call('changes', { since: reached, limit: PAGE })
        if (!isWanted()) return
        if (!deltas || deltas.length === 0 || feed.current!.epoch !== epoch) {
          reached = feed.current!.seq
          this.#resync(id, 'The changes are no longer kept.')
          break
        }
        for (const json of deltas) {
          reached += 1
          const message = new Rendering({ seq: reached, json }).message(view)
          if (message) outbox.replay(message)
          await outbox.roomy()
          if (!isWanted()) return
        }
      }
    } catch (error) {
      if (!isWanted()) return
      this.#complain(error, id)
      reached = feed.current!.seq
      this.#resync(id, 'The changes could not be read.')
    }
    subscription.after = reached
    this.#settle()
  }

  #settle(): void {
    if (!this.#hasSubscribed) return
    const live = [...this.#subscriptions.values()]
    this.#view = viewOf(live.map(({ filter }) => filter))
    this.#settledAt = Math.max(0, ...live.map(({ after }) => after))
  }

  #viewAt(seq: number): View {
    const live = [...this.#subscriptions.values()].filter(({ after }) => after < seq)
    return viewOf(live.map(({ filter }) => filter))
  }

  #resync(id: string, reason: string): void {
    this.#say({ type: 'resync', id, ...this.#parts.feed.current!, reason })
  }

  #complain(error: unknown, id: string | undefined): void {
    const known = error instanceof MuError ? error : new MuError('internal')
    if (known.code === 'internal') this.#parts.logger.error({ err: error }, 'live client failed')
    this.#say({ type: 'error', ...known.toJSON().error, ...(id !== undefined && { id }) })
  }

  #seq(): number {
    return this.#parts.feed.current?.seq ?? 0
  }

  #say(message: object): void {
    this.#parts.outbox.say(message)
  }
}

/** Deltas read at once. */
const PAGE = 100
