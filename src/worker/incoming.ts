/**
 * The chunks of one answer on their way to whoever reads them, who tells the other
 * side of each that was taken.
 */
import type { Pieces } from './protocol.ts'

/** How the other side hears of this one. */
export interface Other {
  taken(chunks: number): void
  cancel(): void
}

export class Incoming {
  readonly #other: Other
  readonly #chunks: Uint8Array[] = []
  #seq = 0
  #ended = false
  #failure: Error | undefined
  #wake: () => void = () => {}

  constructor(other: Other) {
    this.#other = other
  }

  give(chunk: Uint8Array, seq: number): void {
    this.#seq = seq
    this.#chunks.push(chunk)
    this.#wake()
  }

  /** With what the result holds. */
  end(rest: Uint8Array | undefined, seq: number): void {
    this.#ended = true
    this.give(rest ?? NOTHING, seq)
  }

  fail(error: Error): void {
    this.#failure = error
    this.#wake()
  }

  /** Rejects when the answer fails before its first chunk. */
  async pieces(): Promise<Pieces> {
    const first = (await this.#next()) ?? NOTHING
    const seq = this.#seq
    return this.#ended && this.#chunks.length === 0 ? { seq, first } : { seq, first, rest: this.#rest() }
  }

  async *#rest(): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = await this.#next(); chunk; chunk = await this.#next()) {
        if (chunk.length > 0) yield chunk
      }
    } finally {
      this.#other.cancel()
    }
  }

  async #next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const chunk = this.#chunks.shift()
      if (chunk) {
        this.#other.taken(1)
        return chunk
      }
      if (this.#failure) throw this.#failure
      if (this.#ended) return undefined
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

const NOTHING = new Uint8Array()
