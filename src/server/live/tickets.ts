/**
 * Tickets: what the graph thread says of standing queries, to those who watch them.
 *
 * Each watch of each client has a number of its own. The graph thread evaluates a
 * statement once and names the tickets that are to hear of it.
 */
import type { ErrorBody } from '../../errors.ts'
import type { GraphClient } from '../../worker/protocol.ts'
import type { StandingNotice, WatchRequest } from '../../worker/watched.ts'
import type { Freshness } from '../parts.ts'

export type Wish = Omit<WatchRequest, 'ticket'>

export interface Watcher {
  /** `rest` is the message without type and id, as the inside of a JSON object. */
  hear(type: 'result' | 'result_delta', rest: string): void
  /** The statement is watched no longer. */
  dropped(error: ErrorBody['error']): void
  /** The graph is open: for the first time, or again, and then it has forgotten the watch. */
  forgotten(): void
}

export interface TicketsParts {
  readonly graph: Pick<GraphClient, 'call'>
  readonly freshness?: Freshness
}

export class Tickets {
  readonly #parts: TicketsParts
  readonly #watchers = new Map<number, Watcher>()
  #last = 0

  constructor(parts: TicketsParts) {
    this.#parts = parts
  }

  tell(notice: StandingNotice): void {
    for (const ticket of notice.tickets) {
      const watcher = this.#watchers.get(ticket)
      if (notice.type === 'error') watcher?.dropped(notice.error)
      else watcher?.hear(notice.type, notice.rest)
    }
  }

  /** The graph thread is another one. */
  forget(): void {
    for (const watcher of this.#watchers.values()) watcher.forgotten()
  }

  take(watcher: Watcher): number {
    this.#last += 1
    this.#watchers.set(this.#last, watcher)
    return this.#last
  }

  /** The whole result will be heard, as new as the disk is now. Rejects when the statement cannot be watched. */
  async ask(ticket: number, wish: Wish): Promise<void> {
    const { graph, freshness } = this.#parts
    await freshness?.settle()
    // It may have been given back meanwhile.
    if (this.#watchers.has(ticket)) await graph.call('watch', { ticket, ...wish })
  }

  give(tickets: readonly number[]): void {
    for (const ticket of tickets) this.#watchers.delete(ticket)
    // A graph thread that is not there has nothing to forget.
    if (tickets.length > 0) this.#parts.graph.call('unwatch', { tickets }).catch(() => undefined)
  }
}
