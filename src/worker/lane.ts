/**
 * A lane: work that is done one piece at a time, in the order of asking, and is given up
 * in a `Pace` of the lane when the lane closes before it is done.
 */
import { MuError } from '../errors.ts'
import { Pace } from './pace.ts'

export class Lane {
  #last: Promise<unknown> = Promise.resolve()
  readonly #stop = new AbortController()
  #closed = false

  get closed(): boolean {
    return this.#closed
  }

  pace(): Pace {
    return new Pace(undefined, this.#stop.signal)
  }

  /** Rejects as the work does; the next piece is done anyway. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(closed())
    const result = this.#last.then(() => {
      this.#stop.signal.throwIfAborted()
      return work()
    })
    this.#last = result.catch(() => {})
    return result
  }

  /** Takes nothing any more; resolves when everything asked for so far is done, or given up after so long. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true
    const giveUp = () => this.#stop.abort(closed())
    if (graceMs === 0) giveUp()
    const timer = setTimeout(giveUp, graceMs)
    await this.#last
    clearTimeout(timer)
  }
}

function closed(): MuError {
  return new MuError('not_ready', 'The graph is closed.')
}
