/**
 * The standing queries of one client.
 *
 *   → watch {id, muql, params?, rows?}
 *   ← result {id, seq, columns, rows, total, truncated}: replaces whatever was heard before
 *   ← result_delta {id, seq, added, removed, total, truncated}; never an empty one
 *   ← error {id, code, message, …}: the watch is over
 *
 * `removed` is to be taken away, then `added` to be added: rows as a set in which equal
 * ones count, in no order. With LIMIT, rows enter and leave the window. `seq` never falls,
 * and may stay: not everything that a statement can read is told in deltas. Watches and
 * subscriptions share their ids; one of the same kind takes the place of the one before.
 *
 * Promise    A `result`, then every difference to it, in order; or, for a client that
 *            did not take them fast enough, another whole `result` once it has caught
 *            up. Never a hole that is not told.
 * Mechanism  A difference that has no room in the outbox is dropped, and the watch is
 *            late: nothing more of it is sent until the client has room and the whole
 *            result was asked for again. One result is under way at a time, so that
 *            many watches cannot fill the memory of a client that does not read. Before
 *            it is asked for, the graph is as new as the disk, as for any read.
 * Limits     What is under way for a watch that ended is not sent any more.
 */
import { type ErrorBody, MuError } from '../../errors.ts'
import type { Watch as WatchMessage } from '../schemas/messages.ts'
import { sealed } from './letter.ts'
import type { Outbox } from './outbox.ts'
import type { Tickets, Wish } from './tickets.ts'

export interface WatchesParts {
  readonly tickets: Tickets
  readonly outbox: Outbox
  readonly maxWatches: number
}

interface Watch {
  readonly id: string
  readonly wish: Wish
  readonly ticket: number
  /** `asked` until the result is there, `away` until the graph is open. */
  state: 'waiting' | 'asked' | 'live' | 'away'
}

export class Watches {
  readonly #parts: WatchesParts
  readonly #watches = new Map<string, Watch>()
  /** Whose result is under way. */
  #turn: Watch | undefined

  constructor(parts: WatchesParts) {
    this.#parts = parts
  }

  has(id: string): boolean {
    return this.#watches.has(id)
  }

  /** Takes the place of a watch with this id. Errors: `too_many_subscriptions`. */
  add({ id, muql, params, rows = 'arrays' }: WatchMessage): void {
    const { maxWatches, tickets } = this.#parts
    if (!this.#watches.has(id) && this.#watches.size >= maxWatches) {
      throw new MuError('too_many_subscriptions', `A connection has at most ${maxWatches} watches.`)
    }
    this.remove(id)
    const wish = { muql, rows, ...(params && { params }) }
    const ticket = tickets.take({
      hear: (type, rest) => this.#hear(watch, type, rest),
      dropped: (error) => this.#drop(watch, error),
      forgotten: () => this.#later(watch),
    })
    const watch: Watch = { id, wish, ticket, state: 'waiting' }
    this.#watches.set(id, watch)
    void this.#next()
  }

  /** False when there is no such watch. */
  remove(id: string): boolean {
    const watch = this.#watches.get(id)
    if (!watch) return false
    this.#watches.delete(id)
    this.#parts.tickets.give([watch.ticket])
    this.#pass(watch)
    return true
  }

  close(): void {
    const tickets = Array.from(this.#watches.values(), ({ ticket }) => ticket)
    this.#watches.clear()
    this.#turn = undefined
    this.#parts.tickets.give(tickets)
  }

  #hear(watch: Watch, type: 'result' | 'result_delta', rest: string): void {
    const { outbox } = this.#parts
    const text = `{"type":"${type}","id":${JSON.stringify(watch.id)},${rest}}`
    const letter = sealed(type, Buffer.from(text))
    if (watch.state === 'asked' && type === 'result') {
      watch.state = 'live'
      outbox.replay(letter)
      this.#pass(watch)
    } else if (watch.state === 'live' && !outbox.pass(letter)) this.#later(watch)
  }

  #drop({ id }: Watch, error: ErrorBody['error']): void {
    this.remove(id)
    this.#parts.outbox.say({ type: 'error', ...error, id })
  }

  /** The whole result is needed, as soon as there is room for it. */
  #later(watch: Watch): void {
    watch.state = 'waiting'
    this.#pass(watch)
    void this.#next()
  }

  /** Its turn, if it was, is over. */
  #pass(watch: Watch): void {
    if (this.#turn !== watch) return
    this.#turn = undefined
    void this.#next()
  }

  async #next(): Promise<void> {
    if (this.#turn) return
    const watch = [...this.#watches.values()].find(({ state }) => state === 'waiting')
    if (!watch) return
    this.#turn = watch
    const { outbox, tickets } = this.#parts
    await outbox.roomy()
    if (this.#turn !== watch) return
    watch.state = 'asked'
    try {
      await tickets.ask(watch.ticket, watch.wish)
    } catch (thrown) {
      if (this.#turn !== watch) return
      const error = thrown instanceof MuError ? thrown : new MuError('internal')
      if (error.code !== 'not_ready') return this.#drop(watch, error.toJSON().error)
      watch.state = 'away'
      this.#pass(watch)
    }
  }
}
