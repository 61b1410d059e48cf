/**
 * Standing queries: statements whose results are kept up to date for those who watch.
 *
 * Promise    A watcher gets the whole result once, and then only what was added to it
 *            and removed from it: rows of the result ∪ deltas, in order, are the rows
 *            that the same query gives at the `seq` of the last of them. The state
 *            after the last commit is always told.
 * Mechanism  One evaluation for a statement, however many watch it. A commit marks the
 *            statements to which it may matter (`muql/matters.ts`); one at a time is
 *            evaluated (`evaluation.ts`), after the commit was published, and no sooner
 *            than `floorMs` or ten times its own cost after the last time.
 * Limits     Of a result above `rows` rows its first are followed, and `total` is as
 *            new as the last message. One that takes longer than `evaluationMs`, or is
 *            larger than `chars`, is dropped with an error, and so is a statement that fails.
 *            A slow one is told nothing while saves that matter to it never cease.
 * Cost       The rows of the last result of each statement, as text. Without watchers nothing.
 */
import { MuError } from '../errors.ts'
import type { Touch } from '../graph/touch.ts'
import { mayMatter } from '../muql/matters.ts'
import {
  type Evaluated,
  type EvaluationLimits,
  type EvaluationParts,
  evaluate,
  type Wish,
} from './evaluation.ts'
import { differenceOf, type Kept, wholeOf } from './kept.ts'
import type { Observer } from './live.ts'
import type { Notice } from './protocol.ts'

export interface StandingParts extends Omit<EvaluationParts, 'limits'> {
  readonly notify: (notice: Notice) => void
  readonly limits?: Partial<StandingLimits>
}

export interface StandingLimits extends EvaluationLimits {
  readonly statements: number
  /** Of all results that are kept. */
  readonly allChars: number
  readonly floorMs: number
}

interface Statement extends Evaluated {
  /** Who watches; those in `waiting` have yet to get the whole result. */
  readonly tickets: Set<number>
  readonly waiting: Set<number>
  /** Absent until it was evaluated. */
  result: Kept | undefined
  /** Everybody needs the whole result: how the graph came to be what it is was not told. */
  isLost: boolean
  /** No evaluation before. */
  restsUntil: number
  /** Commits overtook it: it rests, were it awaited. */
  isPutOff: boolean
}

export class Standing implements Observer {
  readonly #parts: StandingParts
  readonly #limits: StandingLimits
  readonly #statements = new Map<string, Statement>()
  readonly #byTicket = new Map<number, Statement>()
  #chars = 0
  #isBusy = false
  #timer: NodeJS.Timeout | undefined

  constructor(parts: StandingParts) {
    this.#parts = parts
    this.#limits = { ...DEFAULTS, ...parts.limits }
  }

  get isWatching(): boolean {
    return this.#statements.size > 0
  }

  /** With a ticket that is known already: the whole result once more. Errors: `too_many_subscriptions`. */
  watch(ticket: number, wish: Wish): void {
    const known = this.#byTicket.get(ticket) ?? this.#statements.get(wish.key)
    if (!known && this.#statements.size >= this.#limits.statements) {
      throw new MuError(
        'too_many_subscriptions',
        `At most ${this.#limits.statements} different statements may be watched.`,
      )
    }
    const statement = known ?? newStatement(wish)
    this.#statements.set(statement.wish.key, statement)
    this.#byTicket.set(ticket, statement)
    statement.tickets.add(ticket)
    statement.waiting.add(ticket)
    this.#next()
  }

  unwatch(tickets: readonly number[]): void {
    for (const ticket of tickets) {
      const statement = this.#byTicket.get(ticket)
      if (!statement) continue
      this.#byTicket.delete(ticket)
      statement.tickets.delete(ticket)
      statement.waiting.delete(ticket)
      if (statement.tickets.size === 0) this.#forget(statement)
    }
  }

  committed(touch: Touch): void {
    for (const statement of this.#statements.values()) {
      statement.isLost ||= touch.whole
      try {
        this.#mark(statement, touch)
      } catch (error) {
        this.#drop(statement, error)
      }
    }
    this.#next()
  }

  #mark(statement: Statement, touch: Touch): void {
    const { wish, running, result } = statement
    // While it is being evaluated nobody knows yet which nodes it shows.
    if (statement.isStale || !mayMatter(wish.reads, touch, running ? undefined : result?.shown)) return
    statement.isStale = true
    running?.abort()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.unwatch([...this.#byTicket.keys()])
  }

  /** One evaluation at a time: a second connection to the database stays free for those who ask. */
  #next(): void {
    if (this.#isBusy) return
    clearTimeout(this.#timer)
    let first: Statement | undefined
    let dueAt = Number.POSITIVE_INFINITY
    for (const statement of this.#statements.values()) {
      const isAwaited = statement.waiting.size > 0
      if (!statement.isStale && !isAwaited) continue
      const due = isAwaited && !statement.isPutOff ? 0 : statement.restsUntil
      if (due < dueAt) [first, dueAt] = [statement, due]
    }
    if (!first) return
    const restMs = Math.ceil(dueAt - performance.now())
    if (restMs <= 0) void this.#serve(first)
    else this.#timer = setTimeout(() => this.#next(), restMs)
  }

  async #serve(statement: Statement): Promise<void> {
    this.#isBusy = true
    // What was just published, and whoever asks, goes first.
    await new Promise<void>((resolve) => setImmediate(resolve))
    try {
      if (statement.isStale) await this.#evaluate(statement)
      else this.#tellWhole(statement, statement.waiting, this.#parts.engine.graph.seq)
    } catch (error) {
      this.#drop(statement, error)
    } finally {
      this.#isBusy = false
      this.#next()
    }
  }

  async #evaluate(statement: Statement): Promise<void> {
    const found = await evaluate(statement, { ...this.#parts, limits: this.#limits })
    if (!this.#isKept(statement)) return
    statement.restsUntil = performance.now() + Math.max(this.#limits.floorMs, REST * statement.costMs)
    statement.isPutOff = !found
    if (!found) return
    const { seq, kept } = found
    const before = statement.result
    const chars = this.#chars - (before?.chars ?? 0) + kept.chars
    if (chars > this.#limits.allChars) {
      throw new MuError('too_large', 'The results that are watched are too large all together.')
    }
    this.#chars = chars
    statement.result = kept
    if (before && !statement.isLost) this.#tellDifference(statement, before, kept, seq)
    this.#tellWhole(statement, statement.isLost ? statement.tickets : statement.waiting, seq)
    statement.isLost = false
  }

  #tellWhole(statement: Statement, tickets: ReadonlySet<number>, seq: number): void {
    const { result } = statement
    if (!result || tickets.size === 0) return
    this.#tell('result', tickets, wholeOf(result, seq))
    statement.waiting.clear()
  }

  #tellDifference({ tickets, waiting }: Statement, before: Kept, after: Kept, seq: number): void {
    const others = new Set([...tickets].filter((ticket) => !waiting.has(ticket)))
    const difference = others.size > 0 ? differenceOf(before, after, seq) : undefined
    if (difference !== undefined) this.#tell('result_delta', others, difference)
  }

  #tell(type: 'result' | 'result_delta', tickets: ReadonlySet<number>, rest: string): void {
    this.#parts.notify({ event: 'standing', type, tickets: [...tickets], rest })
  }

  #drop(statement: Statement, error: unknown): void {
    if (!this.#isKept(statement)) return
    const known = error instanceof MuError ? error : new MuError('internal')
    if (known !== error) {
      const details = {
        muql: statement.wish.muql,
        error: error instanceof Error ? error.stack : String(error),
      }
      this.#parts.notify({ event: 'log', level: 'error', message: 'a standing query failed', details })
    }
    const tickets = [...statement.tickets]
    this.unwatch(tickets)
    this.#parts.notify({ event: 'standing', type: 'error', tickets, ...known.toJSON() })
  }

  #forget(statement: Statement): void {
    this.#statements.delete(statement.wish.key)
    statement.running?.abort()
    this.#chars -= statement.result?.chars ?? 0
    statement.result = undefined
  }

  #isKept(statement: Statement): boolean {
    return this.#statements.get(statement.wish.key) === statement
  }
}

function newStatement(wish: Wish): Statement {
  return {
    wish,
    tickets: new Set(),
    waiting: new Set(),
    result: undefined,
    isStale: true,
    isLost: false,
    running: undefined,
    costMs: 0,
    restsUntil: 0,
    isPutOff: false,
  }
}

const DEFAULTS: StandingLimits = {
  statements: 200,
  rows: 10_000,
  chars: 4_000_000,
  allChars: 64_000_000,
  evaluationMs: 2000,
  stillMs: 100,
  floorMs: 100,
}

/** A statement rests so many times as long as its evaluation took: it gets a tenth of the time at most. */
const REST = 10
