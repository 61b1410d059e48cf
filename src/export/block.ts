/**
 * JSON as bytes, a block at a time.
 *
 * Most of an export is ASCII that is known to need no escapes: such text is written byte by
 * byte, without a string for each record, and what needs more goes the way of `JSON.stringify`.
 *
 * Cost  One buffer, used again and again; a block is a copy of what is in it.
 */
export class Block {
  #bytes = new Uint8Array(2 * BLOCK_BYTES)
  #length = 0
  #last = ''
  /** Where the last stands in the buffer; empty when it does not. */
  #lastStart = 0
  #lastEnd = 0

  /** There is enough for a chunk. */
  get isFull(): boolean {
    return this.#length >= BLOCK_BYTES
  }

  /** What was written since the last. */
  take(): Uint8Array {
    const block = this.#bytes.slice(0, this.#length)
    this.#length = 0
    this.#lastEnd = this.#lastStart
    return block
  }

  /** As it is. */
  text(text: string): void {
    this.#room(text.length)
    const bytes = this.#bytes
    let at = this.#length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 0x80) {
        this.#encode(text)
        return
      }
      bytes[at++] = code
    }
    this.#length = at
  }

  /** As a JSON string. */
  quoted(text: string): void {
    this.#room(text.length + 2)
    const bytes = this.#bytes
    let at = this.#length
    bytes[at++] = QUOTE
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x20 || code >= 0x7f || code === QUOTE || code === BACKSLASH) {
        this.text(JSON.stringify(text))
        return
      }
      bytes[at++] = code
    }
    bytes[at++] = QUOTE
    this.#length = at
  }

  /** As `quoted`, for texts that follow each other and are often the same. */
  again(text: string): void {
    if (text === this.#last && this.#lastEnd > this.#lastStart) {
      this.#room(this.#lastEnd - this.#lastStart)
      this.#bytes.copyWithin(this.#length, this.#lastStart, this.#lastEnd)
      this.#length += this.#lastEnd - this.#lastStart
      return
    }
    this.#last = text
    this.#lastStart = this.#length
    this.quoted(text)
    this.#lastEnd = this.#length
  }

  #encode(text: string): void {
    this.#room(3 * text.length)
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#length + bytes))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

const BLOCK_BYTES = 64 * 1024
const QUOTE = 0x22
const BACKSLASH = 0x5c
const encoder = new TextEncoder()
