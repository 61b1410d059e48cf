/**
 * The feed's figures: what was heard, what was found by whom, and how long it took.
 *
 * Found   A file that turned out to differ counts once: as found by an event, by a hint
 *         from elsewhere, or by a scan that no event asked for. A batch tells only how many
 *         there were; when it holds a scan, as many as there are paths with events, in it or
 *         come meanwhile, are theirs.
 * Latency From the first event of a path to the end of the delivery that held it; of the
 *         last `KEPT` paths.
 */

export type Cause = 'event' | 'hint' | 'scan'

export interface FeedFigures {
  /** Touches by events on files and folders of interest. */
  readonly events: number
  readonly batches: number
  readonly paths: number
  readonly failures: number
  readonly found: Readonly<Record<Cause, number>>
  readonly latency?: { readonly p50Ms: number; readonly p99Ms: number; readonly paths: number }
  readonly lastBatch?: Date
  readonly lastError?: { readonly message: string; readonly at: Date }
}

/** What a path waits for, and since when. */
export interface Touch {
  readonly cause: Cause
  readonly at: number
}

export class Figures {
  readonly #waiting = new Map<string, Touch>()
  readonly #latencies: number[] = []
  readonly #found = { event: 0, hint: 0, scan: 0 }
  #measured = 0
  #events = 0
  #batches = 0
  #paths = 0
  #failures = 0
  #lastBatch: Date | undefined
  #lastError: FeedFigures['lastError']

  touched(path: string, cause: Cause, at: number): void {
    if (cause === 'event') this.#events++
    const known = this.#waiting.get(path)
    if (!known || (cause === 'event' && known.cause !== 'event')) this.#waiting.set(path, { cause, at })
  }

  /** Takes what is known of these paths out of what waits. */
  take(paths: readonly string[]): ReadonlyMap<string, Touch> {
    const taken = new Map<string, Touch>()
    for (const path of paths) {
      const touch = this.#waiting.get(path)
      if (touch) taken.set(path, touch)
      this.#waiting.delete(path)
    }
    return taken
  }

  /** Paths with events that wait. */
  heard(): number {
    let count = 0
    for (const { cause } of this.#waiting.values()) if (cause === 'event') count++
    return count
  }

  delivered(paths: number, touches: ReadonlyMap<string, Touch>, found: number, now: number): void {
    this.#batches++
    this.#paths += paths
    this.#lastBatch = new Date()
    const by = { event: 0, hint: 0, scan: 0 }
    for (const { cause, at } of touches.values()) {
      by[cause]++
      if (cause === 'event') this.#latencies[this.#measured++ % KEPT] = now - at
    }
    const untold = paths - touches.size + by.scan
    const byEvent = untold > 0 ? Math.min(found, by.event + this.heard()) : by.event > 0 ? found : 0
    const byHint = untold > 0 ? Math.min(found - byEvent, by.hint) : found - byEvent
    this.#found.event += byEvent
    this.#found.hint += byHint
    this.#found.scan += found - byEvent - byHint
  }

  /** Who found them is known: `late` by a scan after all events had been heard, the rest would have been heard. */
  swept(late: number, heard: number): void {
    this.#found.scan += late
    this.#found.event += heard
  }

  failed(touches: ReadonlyMap<string, Touch>, error: unknown): void {
    this.#failures++
    for (const [path, touch] of touches) if (!this.#waiting.has(path)) this.#waiting.set(path, touch)
    this.#lastError = { message: error instanceof Error ? error.message : String(error), at: new Date() }
  }

  now(): FeedFigures {
    const sorted = [...this.#latencies].sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
    return {
      events: this.#events,
      batches: this.#batches,
      paths: this.#paths,
      failures: this.#failures,
      found: { ...this.#found },
      ...(sorted.length > 0 && { latency: { p50Ms: at(0.5), p99Ms: at(0.99), paths: sorted.length } }),
      ...(this.#lastBatch && { lastBatch: this.#lastBatch }),
      ...(this.#lastError && { lastError: this.#lastError }),
    }
  }
}

/** Paths whose latency is kept. */
const KEPT = 512
