/**
 * A batch that failed is made again later, each time after twice as long, until it works.
 */
import type { Notice } from './protocol.ts'

export class Retry {
  readonly #notify: (notice: Notice) => void
  #timer: NodeJS.Timeout | undefined
  #delayMs = 0
  #trouble: string | undefined

  constructor(notify: (notice: Notice) => void) {
    this.#notify = notify
  }

  /** Why it did not work the last time, as a sentence. */
  get trouble(): string | undefined {
    return this.#trouble
  }

  /** Keeps no process alive. */
  later(error: unknown, again: () => void): void {
    clearTimeout(this.#timer)
    const reason = error instanceof Error ? error.message : String(error)
    this.#trouble = `The graph cannot be brought up to date: ${reason}`
    this.#delayMs = Math.min(2 * this.#delayMs || FIRST_MS, LAST_MS)
    this.#timer = setTimeout(again, this.#delayMs).unref()
    const details = { error: this.#trouble, retryMs: this.#delayMs }
    this.#notify({ event: 'log', level: 'error', message: 'a batch failed and will be made again', details })
  }

  /** It has worked, or it is not to be tried any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#trouble = undefined
    this.#delayMs = 0
  }
}

const FIRST_MS = 1000
const LAST_MS = 60_000
