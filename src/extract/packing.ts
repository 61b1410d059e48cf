/**
 * Whole numbers and texts in few bytes, for the facts that come in thousands.
 *
 * A number takes seven bits a byte, the sign in the lowest bit, so most take one
 * or two. A text is written once, and named by its number after that; the texts
 * go beside the bytes. Whoever reads must know what was written: nothing here
 * says which number is which.
 *
 * Limits  Numbers of 31 bits and a sign.
 */

export class Packer {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()
  #bytes = new Uint8Array(1 << 12)
  #size = 0

  number(value: number): void {
    if (this.#size + 5 > this.#bytes.length) this.#grow()
    const bytes = this.#bytes
    let rest = ((value << 1) ^ (value >> 31)) >>> 0
    while (rest > 127) {
      bytes[this.#size++] = (rest & 127) | 128
      rest >>>= 7
    }
    bytes[this.#size++] = rest
  }

  text(value: string): void {
    let at = this.#numbers.get(value)
    if (at === undefined) {
      at = this.texts.push(value) - 1
      this.#numbers.set(value, at)
    }
    this.number(at)
  }

  numbers(values: readonly number[]): void {
    this.number(values.length)
    for (const value of values) this.number(value)
  }

  /** Anything that is plain JSON. */
  json(value: unknown): void {
    this.text(JSON.stringify(value))
  }

  /** What was written so far. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size)
  }

  #grow(): void {
    const bytes = new Uint8Array(2 * this.#bytes.length)
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/** Reads what a `Packer` wrote, in the same order. */
export class Unpacker {
  readonly #bytes: Uint8Array
  readonly #texts: readonly string[]
  #at = 0

  constructor(bytes: Uint8Array, texts: readonly string[]) {
    this.#bytes = bytes
    this.#texts = texts
  }

  number(): number {
    const bytes = this.#bytes
    let byte = bytes[this.#at++]!
    let rest = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.#at++]!
      rest |= (byte & 127) << shift
    }
    return (rest >>> 1) ^ -(rest & 1)
  }

  text(): string {
    return this.#texts[this.number()]!
  }

  numbers(): number[] {
    const values = new Array<number>(this.number())
    for (let i = 0; i < values.length; i++) values[i] = this.number()
    return values
  }

  json(): unknown {
    return JSON.parse(this.text())
  }
}
