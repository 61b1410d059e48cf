/**
 * Facts, decoded when somebody asks and kept for a while.
 *
 * Facts rest as bytes; the files that linking asks for are held decoded. The
 * bytes themselves are the key: they are never changed, only replaced, so what
 * is kept here cannot be stale; but bytes that were replaced are not asked for
 * again, so whoever replaces them says so: that they will be (`replaced`), and
 * that all of those are (`settle`).
 *
 * Limit  `maxBytes` of facts, as they are encoded; those that will be replaced go
 *        first, then the least recently used.
 */
import { decodeFacts } from '../extract/encoding.ts'
import type { FileFacts } from '../extract/facts.ts'

export class DecodedFacts {
  readonly #maxBytes: number
  readonly #kept = new Map<Uint8Array, FileFacts>()
  readonly #replaced = new Map<Uint8Array, FileFacts>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Of the facts that are held, as they are encoded. */
  get bytes(): number {
    return this.#bytes
  }

  get(bytes: Uint8Array): FileFacts {
    const facts = this.once(bytes)
    this.#forget(bytes)
    this.#kept.set(bytes, facts)
    this.#bytes += bytes.byteLength
    this.#makeRoom(this.#replaced)
    this.#makeRoom(this.#kept)
    return facts
  }

  /** The same, for who needs them for the last time: they are not kept for it. */
  once(bytes: Uint8Array): FileFacts {
    return this.#kept.get(bytes) ?? this.#replaced.get(bytes) ?? decodeFacts(bytes)
  }

  /** Others will be in their place: a batch of many files needs the room for those. */
  replaced(bytes: Uint8Array): void {
    const facts = this.#kept.get(bytes)
    if (facts === undefined) return
    this.#kept.delete(bytes)
    this.#replaced.set(bytes, facts)
  }

  /** What was to be replaced is. */
  settle(): void {
    for (const bytes of this.#replaced.keys()) this.#forget(bytes)
  }

  #forget(bytes: Uint8Array): void {
    if (this.#kept.delete(bytes) || this.#replaced.delete(bytes)) this.#bytes -= bytes.byteLength
  }

  #makeRoom(from: ReadonlyMap<Uint8Array, FileFacts>): void {
    for (const oldest of from.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#forget(oldest)
    }
  }
}
