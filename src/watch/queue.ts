/**
 * The update queue: paths that may have changed, held until they go quiet.
 *
 * A touch says only that a path *may* differ. What happened is read from the
 * disk once the path falls due, so touches carry no kind, never conflict, and
 * any number of them is worth one.
 *
 * The quiet time adapts. Each path that starts to wait adds one to a heat that
 * fades with time: a lone save meets a queue that is all but cold and waits `quietMs`; the
 * hotter the queue, the longer the wait, up to `burstQuietMs` at `burstPaths`.
 * From half of that on it is a burst (a checkout, a generator): all paths wait
 * for the whole queue to rest and fall due together, or a thousand files would
 * trickle out in hundreds of batches.
 *
 * What will be asked of a file can be worked out while it waits. `takeRested` names
 * the path for which that is worth a try: one that waits alone in a queue that is all but
 * cold, once it has rested for `restMs`, so that neither a writer is met half-way nor the
 * first file of a burst; and again should it be touched after that, but no more than
 * `MOST_RESTS` times, for there is always one that never rests.
 *
 * Units   Milliseconds on one monotonic clock, passed in as `now`.
 * Rule    A path is due a quiet time after its last touch (in a burst: after
 *         the last touch of any), and no later than `maxWaitMs` after its
 *         first: a file that never rests is still read.
 * Errors  `RangeError` unless `0 <= quietMs <= burstQuietMs <= maxWaitMs`,
 *         `burstPaths >= 2`, `fadeMs > 0` and `restMs >= 0`.
 * Cost    `touch` is O(1); `takeDue` and `nextDue` walk the queue.
 */

export interface QueueOptions {
  /** Quiet time of a lone save. */
  readonly quietMs: number
  /** Quiet time at the height of a burst. */
  readonly burstQuietMs: number
  readonly maxWaitMs: number
  /** So many paths at about the same time make a full burst. */
  readonly burstPaths: number
  /** Time in which the heat fades to 37 %. */
  readonly fadeMs: number
  /** A path that was not touched for so long is probably written. */
  readonly restMs: number
}

export class UpdateQueue {
  readonly #options: QueueOptions
  /** In the order of first touches, so the first entry is the oldest. */
  readonly #waiting = new Map<string, Wait>()
  #heat = 0
  #heatAt = 0
  #lastTouch = 0
  #quietMs: number

  constructor(options: Partial<QueueOptions> = {}) {
    this.#options = checked({ ...QUEUE_DEFAULTS, ...options })
    this.#quietMs = this.#options.quietMs
  }

  /** Paths that wait. */
  get size(): number {
    return this.#waiting.size
  }

  touch(path: string, now: number): void {
    const wait = this.#waiting.get(path)
    if (wait) {
      wait.last = now
      wait.rested = false
    } else {
      this.#waiting.set(path, { first: now, last: now, rested: false, rests: 0 })
      this.#warm(now)
    }
    this.#lastTouch = now
  }

  /** When the next path falls due, as of now; a later touch may put it off. */
  nextDue(): number | undefined {
    let next: number | undefined
    for (const wait of this.#waiting.values()) {
      const due = this.#due(wait)
      if (next === undefined || due < next) next = due
    }
    return next
  }

  /** Removes and returns the paths that are due, oldest first. */
  takeDue(now: number): string[] {
    const taken: string[] = []
    for (const [path, wait] of this.#waiting) {
      if (this.#due(wait) <= now) taken.push(path)
    }
    for (const path of taken) this.#waiting.delete(path)
    return taken
  }

  /** When the lone path will have rested; it may be due before that. */
  nextRest(): number | undefined {
    const wait = this.#lone()?.[1]
    return wait && wait.last + this.#options.restMs
  }

  /** The lone path, once it has rested; it goes on waiting. */
  takeRested(now: number): string | undefined {
    const [path, wait] = this.#lone() ?? []
    if (!wait || wait.last + this.#options.restMs > now) return undefined
    wait.rested = true
    wait.rests++
    return path
  }

  /** Removes and returns every path, due or not: somebody waits for a fresh answer, or we stop. */
  takeAll(): string[] {
    const taken = [...this.#waiting.keys()]
    this.#waiting.clear()
    return taken
  }

  #due(wait: Wait): number {
    const together = this.#heat >= this.#options.burstPaths / 2
    const last = together ? this.#lastTouch : wait.last
    const first = together ? (this.#oldest()?.first ?? wait.first) : wait.first
    return Math.min(last + this.#quietMs, first + this.#options.maxWaitMs)
  }

  /** The only path that waits, if it may still rest: as of its coming, few others came lately. */
  #lone(): [path: string, wait: Wait] | undefined {
    if (this.#waiting.size !== 1 || this.#heat > FEW_PATHS) return undefined
    const [[path, wait]] = this.#waiting as unknown as [[string, Wait]]
    return wait.rested || wait.rests >= MOST_RESTS ? undefined : [path, wait]
  }

  #oldest(): Wait | undefined {
    for (const wait of this.#waiting.values()) return wait
    return undefined
  }

  #warm(now: number): void {
    const { quietMs, burstQuietMs, burstPaths, fadeMs } = this.#options
    this.#heat = this.#heat * Math.exp(-(now - this.#heatAt) / fadeMs) + 1
    this.#heatAt = now
    const share = Math.min(1, Math.max(0, (this.#heat - LONE_HEAT) / (burstPaths - LONE_HEAT)))
    this.#quietMs = quietMs + (burstQuietMs - quietMs) * share
  }
}

interface Wait {
  readonly first: number
  last: number
  /** Since its last touch, and known to who takes rested paths. */
  rested: boolean
  rests: number
}

function checked(options: QueueOptions): QueueOptions {
  const { quietMs, burstQuietMs, maxWaitMs, burstPaths, fadeMs, restMs } = options
  if (!(quietMs >= 0 && quietMs <= burstQuietMs && burstQuietMs <= maxWaitMs)) {
    throw new RangeError('The queue needs 0 <= quietMs <= burstQuietMs <= maxWaitMs.')
  }
  if (!(burstPaths >= 2 && fadeMs > 0 && restMs >= 0))
    throw new RangeError('The queue needs burstPaths >= 2, fadeMs > 0 and restMs >= 0.')
  return options
}

export const QUEUE_DEFAULTS: QueueOptions = {
  quietMs: 20,
  burstQuietMs: 150,
  maxWaitMs: 1000,
  burstPaths: 24,
  fadeMs: 500,
  restMs: 2,
}

/** A save, and what is left of another one, a third of a second before. */
const LONE_HEAT = 1.5
/** With more lately it is not a lone save. */
const FEW_PATHS = 3
const MOST_RESTS = 2
