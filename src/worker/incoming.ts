/**
 * The chunks of one stream on their way to whoever reads them, who tells the other
 * side of each that was taken.
 */
export class Incoming implements AsyncIterable<Uint8Array> {
  readonly #taken: (chunks: number) => void
  readonly #chunks: Uint8Array[] = []
  #ended = false
  #failure: Error | undefined
  #wake: () => void = () => {}

  constructor(taken: (chunks: number) => void) {
    this.#taken = taken
  }

  give(chunk: Uint8Array): void {
    this.#chunks.push(chunk)
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  fail(error: Error): void {
    this.#failure = error
    this.end()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#chunks.shift()
      if (chunk) {
        this.#taken(1)
        yield chunk
      } else if (this.#failure) {
        throw this.#failure
      } else if (this.#ended) {
        return
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }
}
