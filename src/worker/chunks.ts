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
    this.#parts.push(text)
    this.#chars += text.length
    if (this.#chars >= CHUNK_CHARS) await this.flush()
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
