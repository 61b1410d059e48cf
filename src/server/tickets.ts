/**
 * Tickets: for browsers, whose WebSockets and event streams cannot send a token.
 *
 * A page asks for one with its token and opens `/live?ticket=…` with it. A ticket is good once
 * and for `LIFE_MS`, so what an address bar, a log or a proxy keeps of it opens nothing.
 */
import { randomBytes } from 'node:crypto'

export interface Tickets {
  /** For one connection to `/live`. */
  issue(): string
  /** True once for a ticket that was issued and is not too old. */
  redeem(ticket: string): boolean
}

/** `now` in milliseconds, monotonic. */
export function openTickets(now: () => number): Tickets {
  /** Ticket → when it expires; the oldest first. */
  const issued = new Map<string, number>()
  return {
    issue() {
      const [oldest] = issued.keys()
      if (issued.size >= MOST) issued.delete(oldest!)
      const ticket = randomBytes(24).toString('base64url')
      issued.set(ticket, now() + LIFE_MS)
      return ticket
    },
    redeem(ticket) {
      const until = issued.get(ticket)
      return issued.delete(ticket) && until! >= now()
    },
  }
}

export const LIFE_MS = 30_000
const MOST = 1000
