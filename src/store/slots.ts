/**
 * A few things that many want one at a time: taken, given back, in order of asking.
 *
 * Whoever takes all of them has the house to himself: that is how compaction
 * and closing wait until no query runs.
 */
export class Slots<T> {
  readonly #free: T[]
  readonly #waiting: ((item: T) => void)[] = []
  readonly #impatient = new Set<(item?: T) => void>()

  constructor(items: readonly T[]) {
    this.#free = [...items]
  }

  /** Waits as long as it takes. */
  take(): Promise<T> {
    const item = this.#free.pop()
    return item === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(item)
  }

  /** Undefined when none came free in `timeoutMs`, or when `refuse` was called. */
  takeWithin(timeoutMs: number): Promise<T | undefined> {
    if (this.#free.length > 0) return this.take()
    return new Promise((resolve) => {
      const leave = (item?: T): void => {
        clearTimeout(timer)
        this.#impatient.delete(leave)
        const place = this.#waiting.indexOf(leave)
        if (place >= 0) this.#waiting.splice(place, 1)
        resolve(item)
      }
      const timer = setTimeout(leave, timeoutMs)
      this.#waiting.push(leave)
      this.#impatient.add(leave)
    })
  }

  give(item: T): void {
    const next = this.#waiting.shift()
    if (next) next(item)
    else this.#free.push(item)
  }

  /** Sends away who waits with a time limit. */
  refuse(): void {
    for (const leave of [...this.#impatient]) leave()
  }
}
