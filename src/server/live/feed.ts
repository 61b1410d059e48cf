/**
 * The feed: the graph thread's commits as one dense line of deltas.
 *
 * Promise    After `current` says `seq`, listeners hear of `seq + 1`, `seq + 2`, …,
 *            each once and in order; or of a restart, after which `current` is
 *            new and nothing may be taken for granted.
 * Mechanism  Notices arrive in order. One that does not continue the line means
 *            that the graph thread was restarted: its position is asked, what is
 *            missing is read from the kept deltas, and notices wait meanwhile.
 *            The word of what is near in a delta comes after it, in the same order, and
 *            so does what became of standing queries.
 * Limits     Until the graph has told its position once there is no line, and
 *            nobody listens; `position()` asks for it.
 */
import type { GraphClient, Near, Notice } from '../../worker/protocol.ts'
import type { StandingNotice } from '../../worker/watched.ts'

export interface Position {
  readonly epoch: string
  readonly seq: number
}

export interface Commit {
  readonly seq: number
  /** A `Delta`. */
  readonly json: string
  /** It was read from what is kept: no word of what is near will follow. */
  readonly isLate?: true
}

interface NearNotice {
  readonly seq: number
  readonly near: Near
}

interface Reset extends Position {
  readonly reason: string
}

type Told = Commit | NearNotice | Reset | StandingNotice

export interface FeedListener {
  commit(commit: Commit): void
  /** Which ids of delta `seq` are near, by area. */
  near(seq: number, near: Near): void
  /** What became of a standing query, after the deltas up to that `seq`. */
  standing(notice: StandingNotice): void
  /** The graph thread is another one: nothing that was to follow will. */
  reopened(): void
  /** The line broke: clients have to read the graph again. */
  restart(position: Position, reason: string): void
}

export class Feed {
  readonly #graph: GraphClient
  readonly #listener: FeedListener
  readonly #leave: () => void
  #current: Position | undefined
  /** Notices held back while the position is being asked. */
  #waiting: Told[] = []
  #locating: Promise<void> | undefined

  constructor(graph: GraphClient, listener: FeedListener) {
    this.#graph = graph
    this.#listener = listener
    this.#leave = graph.onNotice((notice) => {
      if (notice.event === 'opened') void this.#reopen()
      else if (isTold(notice)) this.#take(notice)
    })
  }

  /** The last commit that listeners know of; undefined until the graph has been asked. */
  get current(): Position | undefined {
    return this.#current
  }

  /** `current`, asked for if need be. Rejects when the graph cannot tell, for instance `not_ready`. */
  async position(): Promise<Position> {
    while (this.#locating || !this.#current) await (this.#locating ?? this.#locate())
    return this.#current
  }

  stop(): void {
    this.#leave()
  }

  /** Commits of the last moment may never have been told. */
  async #reopen(): Promise<void> {
    if (!this.#current) return
    await (this.#locating ?? this.#locate()).catch(() => undefined)
    this.#listener.reopened()
  }

  #take(notice: Told): void {
    if (this.#locating) this.#waiting.push(notice)
    else if (this.#current && !this.#continue(notice)) {
      this.#waiting.push(notice)
      // Whoever needs the position asks again and hears the reason; the next notice does too.
      this.#locate().catch(() => undefined)
    }
  }

  /** False when the notice does not follow from where the line is. */
  #continue(notice: Told): boolean {
    if ('tickets' in notice) this.#listener.standing(notice)
    else if ('near' in notice) this.#listener.near(notice.seq, notice.near)
    else if ('reason' in notice) this.#restart({ epoch: notice.epoch, seq: notice.seq }, notice.reason)
    else if (notice.seq === this.#current!.seq + 1) this.#pass(notice)
    else return false
    return true
  }

  #pass(commit: Commit): void {
    this.#current = { epoch: this.#current!.epoch, seq: commit.seq }
    this.#listener.commit(commit)
  }

  #locate(): Promise<void> {
    this.#locating = this.#ask().finally(() => {
      this.#locating = undefined
    })
    return this.#locating
  }

  async #ask(): Promise<void> {
    try {
      const { epoch, seq } = await this.#graph.call('position', {})
      const before = this.#current
      if (!before) this.#current = { epoch, seq }
      else if (before.epoch !== epoch || seq < before.seq) this.#restart({ epoch, seq }, 'A new epoch began.')
      else await this.#catchUp(seq)
      // What the position already covers does not continue the line and is passed over.
      for (const notice of this.#waiting) {
        if (!this.#isOld(notice)) this.#continue(notice)
      }
    } finally {
      this.#waiting = []
    }
  }

  #isOld(notice: Told): boolean {
    if ('tickets' in notice || 'near' in notice) return false
    const isNewEpoch = 'reason' in notice && notice.epoch !== this.#current!.epoch
    return notice.seq <= this.#current!.seq && !isNewEpoch
  }

  /** Passes on what was committed up to `target` and never announced. */
  async #catchUp(target: number): Promise<void> {
    while (this.#current!.seq < target) {
      const { deltas } = await this.#graph.call('changes', { since: this.#current!.seq, limit: PAGE })
      if (!deltas || deltas.length === 0) {
        this.#restart({ epoch: this.#current!.epoch, seq: target }, 'Changes were lost in a restart.')
        return
      }
      for (const json of deltas) this.#pass({ seq: this.#current!.seq + 1, json, isLate: true })
    }
  }

  #restart(position: Position, reason: string): void {
    this.#current = position
    this.#listener.restart(position, reason)
  }
}

function isTold(notice: Notice): notice is Extract<Notice, Told> {
  return TOLD.has(notice.event)
}

const TOLD: ReadonlySet<Notice['event']> = new Set(['delta', 'reset', 'near', 'standing'])

/** Deltas read at once. */
const PAGE = 100
