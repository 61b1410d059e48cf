/**
 * One client of the feed: what it says, what it has subscribed to, what it hears.
 *
 *   ← {"type":"connected","epoch","seq","root","version"}
 *   → subscribe {id, paths?, types?, nodes?, neighbors?, events?, edges?, positions?, epoch?, since?}
 *   ← subscribed {id, seq}, then what was missed since `since`, oldest first
 *   ← graph_update {seq, timestamp, events, edges?}
 *   → unsubscribe {id}    ← unsubscribed {id}
 *   → watch {id, muql, params?, rows?}: see `watches.ts`
 *   ← result {id, seq, columns, rows, total, truncated}, then result_delta {id, seq, added, removed, …}
 *   → unwatch {id}        ← unwatched {id}
 *   → ping                ← pong {seq}: up to here all that is wanted has been sent
 *   ← resync {id?, epoch, seq, reason}: read the graph again, then go on from seq
 *   ← gap {from, to}: too slow; subscribe with since=from to hear the rest
 *   ← error {code, message, hint?, suggestions?, id?}: the connection stays
 *
 * A client that has never subscribed or watched hears every node event. One that has
 * hears what any of its subscriptions wants, a delta at most once; without any, nothing.
 * A subscription with `since` joins the live line at the very moment its replay
 * has reached it, so between the two nothing is lost and nothing comes twice.
 *
 * One with `neighbors` always begins with a replay, were it of nothing: that is when the
 * graph thread begins to follow its area. While such a one listens, a delta waits for the
 * word of what is near in it; other sessions do not. A delta of which there is no word
 * (the graph thread was restarted) sends the subscription back to a replay.
 */
import type { FastifyBaseLogger } from 'fastify'
import { MuError } from '../../errors.ts'
import type { Subscribe, Watch } from '../schemas/messages.ts'
import { compileFilter, EVERY_NODE, type Filter } from './filter.ts'
import type { Follows } from './follows.ts'
import { messageIn, readObject } from './message.ts'
import { NOTHING_NEAR } from './past.ts'
import { type Rendering, type View, viewOf } from './rendering.ts'
import { type ReplayParts, replay } from './replay.ts'
import type { Watches } from './watches.ts'

export interface SessionParts extends ReplayParts {
  readonly follows: Follows
  readonly watches: Watches
  readonly maxSubscriptions: number
  readonly logger: Pick<FastifyBaseLogger, 'error'>
}

interface Subscription {
  readonly filter: Filter
  /** Deltas up to this one are not for it; Infinity while it is still being replayed to. */
  after: number
  /** Where its last replay began. */
  since: number
}

export class Session {
  readonly #parts: SessionParts
  readonly #subscriptions = new Map<string, Subscription>()
  /** What deltas after `#settledAt` are filtered by; before, single subscriptions may have to be left out. */
  #view: View
  #settledAt: number
  /** Deltas after this one wait for the word of what is near. */
  #nearAfter = Number.POSITIVE_INFINITY
  /** Deltas that wait, and those behind them. */
  #backlog: Rendering[] = []
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
    if (this.#backlog.length > 0 || this.#mustWait(rendering)) this.#backlog.push(rendering)
    else this.#offer(rendering)
  }

  /** What is near in the deltas up to `seq` is known now, or will never be. */
  settleNear(seq: number): void {
    for (let head = this.#backlog[0]; head; head = this.#backlog[0]) {
      if (this.#mustWait(head) && head.seq > seq) return
      this.#backlog.shift()
      this.#offer(head)
    }
  }

  /** The line broke: what the subscriptions have seen says nothing about what comes. */
  restart(seq: number, epoch: string, reason: string): void {
    this.settleNear(Number.POSITIVE_INFINITY)
    for (const subscription of this.#subscriptions.values()) {
      if (subscription.after !== Number.POSITIVE_INFINITY) subscription.after = seq
    }
    this.#settle()
    this.#parts.outbox.say({ type: 'resync', epoch, seq, reason }, seq)
  }

  /** A message of the client. Never throws: what is wrong is answered. */
  receive(data: string | undefined): void {
    let id: string | undefined
    try {
      const given = readObject(data)
      if (typeof given.id === 'string') id = given.id
      const message = messageIn(given)
      if (message.type === 'ping') this.#say('pong', { seq: this.#toldSeq() })
      if (message.type === 'subscribe') this.subscribe(message)
      if (message.type === 'unsubscribe') this.#unsubscribe(message.id)
      if (message.type === 'watch') this.#watch(message)
      if (message.type === 'unwatch') this.#unwatch(message.id)
    } catch (error) {
      this.complain(error, id)
    }
  }

  /** Throws what is wrong with it. */
  subscribe({ id, since, epoch, type: _, ...wish }: Subscribe): void {
    const { feed, follows, watches, maxSubscriptions } = this.#parts
    if (watches.has(id)) throw new MuError('bad_message', `The id "${id}" is that of a watch.`)
    if (!this.#subscriptions.has(id) && this.#subscriptions.size >= maxSubscriptions) {
      throw new MuError(
        'too_many_subscriptions',
        `A connection has at most ${maxSubscriptions} subscriptions.`,
      )
    }
    const filter = compileFilter(wish)
    const position = feed.current!
    const isOurs = (epoch === undefined || epoch === position.epoch) && (since ?? 0) <= position.seq
    const from = isOurs ? (since ?? position.seq) : position.seq
    const isBehind = from < position.seq || filter.area !== undefined
    const subscription: Subscription = { filter, after: position.seq, since: position.seq }
    if (filter.area) follows.hold(filter.area)
    this.#drop(id)
    this.#subscriptions.set(id, subscription)
    this.#hasSubscribed = true
    this.#say('subscribed', { id, seq: position.seq })
    if (!isOurs && since !== undefined) this.#resync(id, 'The sequence is of another epoch.')
    if (isBehind) this.#goBack(id, subscription, from)
    this.#settle()
  }

  /** For clients that cannot ask: after a gap, all subscriptions hear what came in it. */
  resumeByItself(): void {
    this.#parts.outbox.onGap = (from) => {
      for (const [id, subscription] of this.#subscriptions) {
        if (subscription.after !== Number.POSITIVE_INFINITY) this.#goBack(id, subscription, from)
      }
      this.#settle()
    }
  }

  complain(error: unknown, id?: string): void {
    const known = error instanceof MuError ? error : new MuError('internal')
    if (known.code === 'internal') this.#parts.logger.error({ err: error }, 'live client failed')
    this.#say('error', { ...known.toJSON().error, ...(id !== undefined && { id }) })
  }

  /** Too slow: something was dropped for it, and it was not told yet. */
  get isBehind(): boolean {
    return this.#parts.outbox.gapFrom < Number.POSITIVE_INFINITY
  }

  close(): void {
    this.#closed = true
    for (const id of [...this.#subscriptions.keys()]) this.#drop(id)
    this.#backlog = []
    this.#parts.watches.close()
    this.#parts.outbox.close()
  }

  #unsubscribe(id: string): void {
    if (!this.#drop(id)) throw new MuError('bad_message', `There is no subscription "${id}".`)
    this.#settle()
    this.#say('unsubscribed', { id })
  }

  #watch(message: Watch): void {
    if (this.#subscriptions.has(message.id)) {
      throw new MuError('bad_message', `The id "${message.id}" is that of a subscription.`)
    }
    this.#parts.watches.add(message)
    this.#hasSubscribed = true
    this.#settle()
  }

  #unwatch(id: string): void {
    if (!this.#parts.watches.remove(id)) throw new MuError('bad_message', `There is no watch "${id}".`)
    this.#say('unwatched', { id })
  }

  #drop(id: string): boolean {
    const { filter } = this.#subscriptions.get(id) ?? {}
    if (filter?.area) this.#parts.follows.release(filter.area)
    return this.#subscriptions.delete(id)
  }

  /** Takes it off the live line, and puts it back when it has caught up. */
  #goBack(id: string, subscription: Subscription, since: number): void {
    subscription.after = Number.POSITIVE_INFINITY
    subscription.since = since
    this.#arrange()
    void this.#replay(id, subscription, since)
  }

  async #replay(id: string, subscription: Subscription, since: number): Promise<void> {
    const { feed } = this.#parts
    const isWanted = () => !this.#closed && this.#subscriptions.get(id) === subscription
    try {
      const replayed = await replay(this.#parts, subscription.filter, since, isWanted)
      if (!replayed) return
      subscription.after = replayed.reached
      if (replayed.lost) this.#resync(id, replayed.lost)
    } catch (error) {
      if (!isWanted()) return
      this.complain(error, id)
      if (error instanceof MuError && ENDING.has(error.code)) this.#drop(id)
      else {
        subscription.after = feed.current!.seq
        this.#resync(id, 'The changes could not be read.')
      }
    }
    this.#settle()
  }

  /** A client that was told this goes on from it: what waits, is being replayed or was dropped lies behind it. */
  #toldSeq(): number {
    const { feed, outbox } = this.#parts
    const replayed = [...this.#subscriptions.values()].filter(
      ({ after }) => after === Number.POSITIVE_INFINITY,
    )
    return Math.min(
      feed.current?.seq ?? 0,
      outbox.gapFrom,
      (this.#backlog[0]?.seq ?? Number.POSITIVE_INFINITY) - 1,
      ...replayed.map(({ since }) => since),
    )
  }

  #mustWait({ seq, near }: Rendering): boolean {
    return near === undefined && seq > this.#nearAfter
  }

  #offer(rendering: Rendering): void {
    const { seq } = rendering
    if (seq > this.#nearAfter) this.#leaveUntold(rendering)
    const view = seq > this.#settledAt ? this.#view : this.#viewAt(seq)
    const letter = rendering.letter(view)
    if (letter) this.#parts.outbox.offer(seq, letter)
  }

  /** Subscriptions of whose area the delta does not tell have to ask. */
  #leaveUntold({ seq, near = NOTHING_NEAR }: Rendering): void {
    for (const [id, subscription] of this.#subscriptions) {
      const { area } = subscription.filter
      if (area && subscription.after < seq && !near.has(area.key)) this.#goBack(id, subscription, seq - 1)
    }
    this.#arrange()
  }

  /** Call when a subscription has come, gone, or moved. Nobody may be left who has to wait. */
  #settle(): void {
    this.#arrange()
    this.settleNear(0)
  }

  #arrange(): void {
    if (!this.#hasSubscribed) return
    const all = [...this.#subscriptions.values()]
    this.#view = viewOf(all.map(({ filter }) => filter))
    this.#settledAt = Math.max(0, ...all.map(({ after }) => after))
    this.#nearAfter = Math.min(
      Number.POSITIVE_INFINITY,
      ...all.map(({ filter, after }) => (filter.area ? after : Number.POSITIVE_INFINITY)),
    )
  }

  #viewAt(seq: number): View {
    const live = [...this.#subscriptions.values()].filter(({ after }) => after < seq)
    return viewOf(live.map(({ filter }) => filter))
  }

  #resync(id: string, reason: string): void {
    const position = this.#parts.feed.current!
    this.#parts.outbox.say({ type: 'resync', id, ...position, reason }, position.seq)
  }

  #say(type: string, fields: object): void {
    this.#parts.outbox.say({ type, ...fields })
  }
}

/** After these a subscription cannot go on. */
const ENDING: ReadonlySet<string> = new Set(['too_large', 'too_many_subscriptions'])
