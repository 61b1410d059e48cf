/**
 * Streams out of the graph thread, with back-pressure: a few chunks are under way,
 * and more are made only when the other side has taken them.
 */
export class Streams {
  readonly #send: (id: number, chunk: Uint8Array) => void
  readonly #open = new Map<number, Stream>()

  constructor(send: (id: number, chunk: Uint8Array) => void) {
    this.#send = send
  }

  /** Resolves when the next chunk may be made; false when no more are wanted. */
  async give(id: number, chunk: Uint8Array): Promise<boolean> {
    let stream = this.#open.get(id)
    if (!stream) {
      stream = { underway: 0, cancelled: false, wake: () => {} }
      this.#open.set(id, stream)
    }
    if (stream.cancelled) return false
    stream.underway++
    this.#send(id, chunk)
    while (stream.underway >= WINDOW && !stream.cancelled) {
      await new Promise<void>((resolve) => {
        stream.wake = resolve
      })
    }
    return !stream.cancelled
  }

  taken(id: number, chunks: number): void {
    const stream = this.#open.get(id)
    if (!stream) return
    stream.underway -= chunks
    stream.wake()
  }

  cancel(id: number): void {
    const stream = this.#open.get(id)
    if (!stream) return
    stream.cancelled = true
    stream.wake()
  }

  end(id: number): void {
    this.#open.delete(id)
  }
}

interface Stream {
  underway: number
  cancelled: boolean
  wake: () => void
}

/** Chunks sent and not taken, at most. */
const WINDOW = 4
