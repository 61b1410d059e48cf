/**
 * Again later, each time after twice as long, until it works.
 */
export class Retry {
  #timer: NodeJS.Timeout | undefined
  #delayMs = 0
  #trouble: string | undefined

  /** Why it did not work the last time, as a sentence. */
  get trouble(): string | undefined {
    return this.#trouble
  }

  /** Gives the delay in milliseconds. Keeps no process alive. */
  later(trouble: string, again: () => void): number {
    clearTimeout(this.#timer)
    this.#trouble = trouble
    this.#delayMs = Math.min(2 * this.#delayMs || FIRST_MS, LAST_MS)
    this.#timer = setTimeout(again, this.#delayMs).unref()
    return this.#delayMs
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
