/**
 * The store: the durable image of the graph, at one sequence.
 *
 * A commit that is small enough to be held is on disk as soon as the journal has it; the
 * tables follow, and catch up before anything is read from them. Writes to the tables go one
 * after the other. After a write that failed nothing more is written: the image would miss
 * something without knowing it. It stays as it was at its last commit, and a new `openStore`
 * goes on from there. The store does not know the tree, the link index or any client; it keeps rows.
 */
import { statSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { MuError } from '../errors.ts'
import { type Place, writeCommit } from './commit.ts'
import { copyCompacted, removeCopy, switchToCopy } from './compact.ts'
import { type Database, noteDamage, openDatabase, prepareReaders, READERS } from './database.ts'
import { isWhole, type Journal, type WholeCommit } from './journal.ts'
import { deltasSince, type Kept, pruneStatement, type StoredDelta } from './kept.ts'
import { markOf, stampOf } from './mark.ts'
import { plan, type Rows, type Selected, type SelectLimits, stream, whole } from './query.ts'
import type { Commit } from './rows.ts'
import { Slots } from './slots.ts'
import type { Parameter } from './values.ts'

export interface Store {
  readonly epoch: string
  /** Of the last commit. */
  readonly seq: number
  /** Of a closed store: see `mark.ts`. */
  readonly mark: string
  /** Why nothing more is written. */
  readonly failed: Error | undefined
  /** One at a time. Resolves when the commit is on disk. Rejects with nothing of it in the tables. */
  commit(commit: Commit): Promise<void>
  /** Resolves when the tables have all that was committed before; rejects when they cannot. */
  settled(): Promise<void>
  /** One SELECT over the tables of `schema.ts`; `$1` is `params[0]`. See `query.ts`. */
  select(sql: string, params: readonly Parameter[], limits: SelectLimits): Promise<Selected>
  /** The same, with the rows as they come. They must be taken to the end, or left with `return`. */
  stream(sql: string, params: readonly Parameter[], limits: SelectLimits): Rows
  /** How the database would run it. */
  plan(sql: string, params: readonly Parameter[], timeoutMs: number): Promise<string>
  /** Deltas after `since`, oldest first; undefined when some of them are no longer kept, or not yet made. */
  deltasSince(since: number, limit: number): Promise<readonly StoredDelta[] | undefined>
  /** Size of the log that compaction takes in. Compact when idle and this is above 32 MB. */
  walBytes(): number
  /** See `compact.ts`. */
  compact(): Promise<void>
  /** Idempotent. With `compact`, first takes in a log that would slow the next start. */
  close(options?: { readonly compact?: boolean }): Promise<void>
}

export interface StoreState extends Kept {
  readonly file: string
  readonly epoch: string
  readonly seq: number
  readonly commits: number
  /** Ids of the files in the tables. */
  readonly stored: Set<number>
}

export class DuckStore implements Store {
  readonly epoch: string
  readonly #file: string
  readonly #keep: Kept
  readonly #stored: Set<number>
  readonly #journal: Journal
  #seq: number
  #commits: number
  #database: Database
  #slots: Slots<DuckDBConnection>
  #lane: Promise<unknown> = Promise.resolve()
  /** The last commit on its way into the tables. */
  #following: Promise<void> = Promise.resolve()
  #failed: Error | undefined
  /** A switch failed, and no database is open. */
  #lost = false
  #closing: Promise<void> | undefined

  constructor(database: Database, journal: Journal, state: StoreState) {
    this.epoch = state.epoch
    this.#file = state.file
    this.#keep = state
    this.#stored = state.stored
    this.#seq = state.seq
    this.#commits = state.commits
    this.#journal = journal
    this.#database = database
    this.#slots = new Slots(database.readers)
  }

  get seq(): number {
    return this.#seq
  }

  get mark(): string {
    return markOf({ epoch: this.epoch, commits: this.#commits }, stampOf(this.#file))
  }

  get failed(): Error | undefined {
    return this.#failed
  }

  async commit(commit: Commit): Promise<void> {
    if (this.#closing) throw closed()
    if (this.#failed) throw this.#failed
    const seq = commit.delta?.seq ?? this.#seq
    if (commit.delta && seq !== this.#seq + 1) throw new Error(`Delta ${seq} does not follow ${this.#seq}`)
    const place = { seq, number: this.#commits + 1 }
    if (isWhole(commit)) await this.#commitAhead(commit, place)
    else await this.#follow(() => this.#take(commit, place))
    this.#seq = seq
    this.#commits = place.number
  }

  settled(): Promise<void> {
    return this.#following
  }

  /** On disk at once; the tables follow. */
  async #commitAhead(commit: WholeCommit, place: Place): Promise<void> {
    if (this.#journal.length >= MOST_BEHIND) await this.settled()
    await this.#orFail(this.#journal.append({ epoch: this.epoch, number: place.number, commit }))
    void this.#follow(async () => {
      // Whoever waits for the commit goes first.
      await turn()
      await this.#take(commit, place)
      this.#journal.taken()
    })
  }

  /** Brings a commit into the tables, which nobody reads meanwhile. */
  #follow(work: () => Promise<void>): Promise<void> {
    this.#following = this.#write(work)
    // Whoever asks for it hears of it; until then it must not count as unhandled.
    this.#following.catch(() => {})
    return this.#following
  }

  async #take(commit: Commit, place: Place): Promise<void> {
    const { delta } = commit
    const pruning = delta && delta.seq % PRUNE_EVERY === 0 ? pruneStatement(delta, this.#keep) : ''
    await writeCommit(this.#database.writer, commit, { ...place, stored: this.#stored, pruning })
  }

  select(sql: string, params: readonly Parameter[], limits: SelectLimits): Promise<Selected> {
    return whole(this.stream(sql, params, limits))
  }

  async *stream(sql: string, params: readonly Parameter[], limits: SelectLimits): Rows {
    await this.#caughtUp()
    return yield* this.#read(sql, params, limits)
  }

  /** From the tables as they are. */
  async *#read(sql: string, params: readonly Parameter[], limits: SelectLimits): Rows {
    this.#check()
    try {
      return yield* stream(this.#slots, sql, params, limits)
    } catch (error) {
      return this.#failWith(error)
    }
  }

  async plan(sql: string, params: readonly Parameter[], timeoutMs: number): Promise<string> {
    this.#check()
    return plan(this.#slots, sql, params, timeoutMs).catch((error: unknown) => this.#failWith(error))
  }

  /** Whether anything can be read. */
  #check(): void {
    if (this.#closing) throw closed()
    if (this.#lost) throw this.#failed
  }

  /** Waits until the tables have what was committed before the call. */
  async #caughtUp(): Promise<void> {
    await this.#following.catch(() => {
      if (this.#closing) throw closed()
      throw new MuError('not_ready', 'The database could not be written.', {
        hint: 'It is opened again soon: ask again, and see `mu daemon status`.',
      })
    })
  }

  #failWith(error: unknown): never {
    noteDamage(this.#file, error)
    throw this.#closing ? closed() : error
  }

  deltasSince(since: number, limit: number): Promise<readonly StoredDelta[] | undefined> {
    const recent = () => this.#journal.deltas(this.#seq)
    const select: Store['select'] = (...asked) => whole(this.#read(...asked))
    return deltasSince({ seq: this.#seq, recent, select }, since, limit)
  }

  walBytes(): number {
    return statSync(`${this.#file}.wal`, { throwIfNoEntry: false })?.size ?? 0
  }

  compact(): Promise<void> {
    return this.#inTurn(() => this.#compact())
  }

  close(options: { readonly compact?: boolean } = {}): Promise<void> {
    this.#closing ??= this.#close(options.compact ?? false)
    return this.#closing
  }

  /** Copies while queries go on; they wait only while one database takes the place of the other. */
  async #compact(): Promise<void> {
    await this.#copy()
    await this.#takeReaders()
    try {
      this.#database.close()
      switchToCopy(this.#file)
      this.#database = await openDatabase(this.#file)
      await prepareReaders(this.#database)
    } catch (error) {
      this.#lost = true
      this.#failed = afterFailure(error)
      throw error
    }
    for (const reader of this.#database.readers) this.#slots.give(reader)
  }

  #copy(): Promise<void> {
    return copyCompacted(this.#database.writer, this.#file, this.#keep).catch((error: unknown) => {
      removeCopy(this.#file)
      throw error
    })
  }

  async #close(compact: boolean): Promise<void> {
    const stopQueries = (): void => {
      this.#slots.refuse()
      this.#database.interruptReaders()
    }
    stopQueries()
    const insist = setInterval(stopQueries, INSIST_MS)
    await this.#lane
    if (!this.#lost) await this.#takeReaders()
    clearInterval(insist)
    try {
      const worthIt = compact && !this.#failed && this.walBytes() > QUICK_REPLAY_BYTES
      if (worthIt) await this.#copy()
      this.#database.close()
      if (worthIt) switchToCopy(this.#file)
    } catch (error) {
      // What is committed is in the old file and its log; the next start reads those.
      noteDamage(this.#file, error)
      this.#database.close()
    }
    await this.#journal.close()
  }

  async #takeReaders(): Promise<void> {
    for (let i = 0; i < READERS; i++) await this.#slots.take()
  }

  /** A write that fails half-way leaves memory and table apart, so nothing may follow it. */
  #write(work: () => Promise<void>): Promise<void> {
    return this.#inTurn(() => this.#orFail(work()))
  }

  #orFail(write: Promise<void>): Promise<void> {
    return write.catch((error: unknown) => {
      this.#failed = afterFailure(error)
      throw error
    })
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.#closing) return Promise.reject(closed())
    const result = this.#lane.then(async () => {
      if (this.#failed) throw this.#failed
      await work()
    })
    this.#lane = result.catch((error: unknown) => noteDamage(this.#file, error))
    return result
  }
}

function closed(): MuError {
  return new MuError('not_ready', 'The database is closed.')
}

function afterFailure(cause: unknown): Error {
  return new Error('An earlier write to the database failed; it must be opened again', { cause })
}

/** Commits that wait for the tables; at about 12 ms each. */
const MOST_BEHIND = 16
/** Commits between two prunings of old deltas. */
const PRUNE_EVERY = 64
/** DuckDB reads back about 140 MB of log a second; so much costs the next start less than 10 ms. */
const QUICK_REPLAY_BYTES = 1 << 20
const INSIST_MS = 50
