/**
 * A lane: work that is done one piece at a time, in the order of asking.
 */
import { MuError } from '../errors.ts'

export class Lane {
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  /** Rejects as the work does; the next piece is done anyway. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new MuError('not_ready', 'The graph is closed.'))
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }

  /** Resolves when everything asked for so far is done; nothing is taken afterwards. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#last
  }
}
