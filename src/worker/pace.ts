/**
 * Pace: long work in slices, so that a lookup waits for one slice and not for all.
 *
 *   for (const file of files) {
 *     link(file)
 *     if (pace.due()) await pace.rest()
 *   }
 *
 * What happens between two slices may be anything; who uses this works on what
 * nobody else changes. Work that is to be given up ends at its next rest, which throws
 * the reason of `stop`.
 */
export class Pace {
  readonly #sliceMs: number
  readonly #stop: AbortSignal | undefined
  #began = performance.now()

  constructor(sliceMs = SLICE_MS, stop?: AbortSignal) {
    this.#sliceMs = sliceMs
    this.#stop = stop
  }

  due(): boolean {
    return performance.now() - this.#began >= this.#sliceMs
  }

  /** Lets everything that waits have its turn. */
  async rest(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve))
    this.#stop?.throwIfAborted()
    this.#began = performance.now()
  }
}

const SLICE_MS = 8
