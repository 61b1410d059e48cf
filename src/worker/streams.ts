/**
 * Answers on their way out of the graph thread.
 *
 * Promise    An answer may go out in chunks, of which a few are under way: more are
 *            made only when the other side has taken them. Whoever works on an answer
 *            can see that nobody wants it any more, before its first chunk, too.
 * Mechanism  One `Client` a request; `taken` and `cancel` come in as messages.
 */
export interface Client {
  /** Resolves when the next chunk may be made; false when no more are wanted. `seq` is what it shows. */
  give(chunk: Uint8Array, seq: number): Promise<boolean>
  /** Aborted when the answer is not wanted any more. */
  readonly gone: AbortSignal
}

export type SendChunk = (id: number, chunk: Uint8Array, seq: number) => void

export class Streams {
  readonly #send: SendChunk
  readonly #open = new Map<number, Stream>()

  constructor(send: SendChunk) {
    this.#send = send
  }

  /** Until `end`. */
  open(id: number): Client {
    const stream = new Stream((chunk, seq) => this.#send(id, chunk, seq))
    this.#open.set(id, stream)
    return stream
  }

  taken(id: number, chunks: number): void {
    this.#open.get(id)?.taken(chunks)
  }

  cancel(id: number): void {
    this.#open.get(id)?.cancel()
  }

  end(id: number): void {
    this.#open.delete(id)
  }
}

class Stream implements Client {
  readonly #send: (chunk: Uint8Array, seq: number) => void
  /** Made when somebody looks: most answers are short. */
  #stop: AbortController | undefined
  #underway = 0
  #wake: () => void = () => {}

  constructor(send: (chunk: Uint8Array, seq: number) => void) {
    this.#send = send
  }

  get gone(): AbortSignal {
    this.#stop ??= new AbortController()
    return this.#stop.signal
  }

  async give(chunk: Uint8Array, seq: number): Promise<boolean> {
    if (this.gone.aborted) return false
    this.#underway++
    this.#send(chunk, seq)
    while (this.#underway >= WINDOW && !this.gone.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return !this.gone.aborted
  }

  taken(chunks: number): void {
    this.#underway -= chunks
    this.#wake()
  }

  cancel(): void {
    this.#stop ??= new AbortController()
    this.#stop.abort()
    this.#wake()
  }
}

/** Chunks sent and not taken, at most. */
const WINDOW = 4
