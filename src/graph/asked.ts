/**
 * Which keys were asked for by anyone: most saves change answers that nobody ever asked for, and then
 * no file has to be looked at (in 6,400 files that takes 9 ms).
 *
 * Promise    A key that some file asked for is here. One that is here may have been asked for by nobody,
 *            or by files that are gone: whoever finds it looks at the files.
 * Mechanism  A Bloom filter: keys are hashes, so two overlapping slices of their bits will do. Of a million
 *            different keys one in twenty others passes.
 */
export class Asked {
  /** Pages that are never touched take no memory. */
  readonly #bits = new Uint8Array(1 << (SLICE_BITS - 3))

  add(keys: Int32Array): void {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      const [low, high] = [key & SLICE, key >>> SHIFT]
      this.#bits[low >> 3]! |= 1 << (low & 7)
      this.#bits[high >> 3]! |= 1 << (high & 7)
    }
  }

  dump(): Uint8Array {
    return this.#bits
  }

  restore(bits: Uint8Array): void {
    this.#bits.set(bits)
  }

  has(key: number): boolean {
    const [low, high] = [key & SLICE, key >>> SHIFT]
    return ((this.#bits[low >> 3]! >> (low & 7)) & (this.#bits[high >> 3]! >> (high & 7)) & 1) === 1
  }
}

const SLICE_BITS = 23
const SLICE = (1 << SLICE_BITS) - 1
const SHIFT = 32 - SLICE_BITS
