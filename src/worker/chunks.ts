/** Small texts, gathered into chunks of a good size for whoever asked. */
import type { Client } from './streams.ts'

export class Chunks {
  readonly #client: Client
  readonly #seq: number
  #parts: string[] = []
  #chars = 0
  unwanted = false

  constructor(client: Client, seq: number) {
    this.#client = client
    this.#seq = seq
  }

  async write(text: string): Promise<void> {
    if (this.add(text)) await this.flush()
  }

  /** For very many: true when it is time to `flush`. */
  add(text: string): boolean {
    this.#parts.push(text)
    this.#chars += text.length
    return this.#chars >= CHUNK_CHARS
  }

  async flush(): Promise<void> {
    const chunk = this.rest()
    if (chunk.length > 0 && !this.unwanted) this.unwanted = !(await this.#client.give(chunk, this.#seq))
  }

  /** What was not given yet. */
  rest(): Uint8Array {
    const text = this.#parts.join('')
    this.#parts = []
    this.#chars = 0
    return encoder.encode(text)
  }
}

const CHUNK_CHARS = 64 * 1024
const encoder = new TextEncoder()
