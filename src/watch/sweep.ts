/**
 * When the whole tree is looked at though nobody has heard of a change: now and then, and
 * soon after somebody asked (git has moved HEAD).
 *
 * Rule    The next sweep is due `intervalMs` after the last, and no sooner than a hundred
 *         times its cost, so that sweeps take one percent of a core at most. Who asks for
 *         one gets it once asking has rested for `quietMs`, `maxWaitMs` after the first at
 *         the latest; but no sooner than ten times the last cost after it: a rebase or an
 *         eager `git status` is no storm of scans.
 * Cost    One timer, far away.
 */

export interface SweepOptions {
  /** 0: only when somebody asks. */
  readonly intervalMs: number
  /** Scans, and gives what it cost in milliseconds. Rejecting counts as free. */
  sweep(): Promise<number>
  readonly quietMs?: number
  readonly maxWaitMs?: number
}

export interface Sweeps {
  soon(): void
  /** Sweeps made, and what the last has cost. */
  state(): { readonly count: number; readonly lastMs: number }
  close(): void
}

export function startSweeps(options: SweepOptions): Sweeps {
  const { intervalMs, sweep, quietMs = QUIET_MS, maxWaitMs = MAX_WAIT_MS } = options
  let asked: { readonly first: number; readonly last: number } | undefined
  let timer: NodeJS.Timeout | undefined
  let endedAt = performance.now()
  let lastMs = 0
  let count = 0
  let isRunning = false
  let closed = false

  function dueAt(): number {
    const regular = intervalMs > 0 ? endedAt + Math.max(intervalMs, lastMs * 99) : Number.POSITIVE_INFINITY
    if (!asked) return regular
    const wished = Math.min(asked.last + quietMs, asked.first + maxWaitMs)
    return Math.min(regular, Math.max(wished, endedAt + lastMs * 9))
  }

  function arm(): void {
    clearTimeout(timer)
    const due = dueAt()
    if (closed || isRunning || due === Number.POSITIVE_INFINITY) return
    timer = setTimeout(run, Math.min(Math.max(0, due - performance.now()), LONGEST_MS))
  }

  async function run(): Promise<void> {
    isRunning = true
    asked = undefined
    try {
      lastMs = await sweep()
      count++
    } catch {
      // Whoever delivers says so, and tries again.
    }
    endedAt = performance.now()
    isRunning = false
    arm()
  }

  arm()
  return {
    soon() {
      const now = performance.now()
      asked = { first: asked?.first ?? now, last: now }
      arm()
    },
    state: () => ({ count, lastMs }),
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

const QUIET_MS = 500
const MAX_WAIT_MS = 5000

/** Longer timers fire at once. */
const LONGEST_MS = 2 ** 31 - 1
