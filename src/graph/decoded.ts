/**
 * Facts, decoded when somebody asks and kept for a while.
 *
 * Facts rest as bytes; the files that linking asks for are held decoded. The
 * bytes themselves are the key: they are never changed, only replaced, so what
 * is kept here cannot be stale; but bytes that were replaced are not asked for
 * again, so whoever replaces them says so.
 *
 * Limit  `maxBytes` of facts, as they are encoded; the least recently used go first.
 */
import { decodeFacts } from '../extract/encoding.ts'
import type { FileFacts } from '../extract/facts.ts'

export class DecodedFacts {
  readonly #maxBytes: number
  readonly #kept = new Map<Uint8Array, FileFacts>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Of the facts that are held, as they are encoded. */
  get bytes(): number {
    return this.#bytes
  }

  get(bytes: Uint8Array): FileFacts {
    const facts = this.#kept.get(bytes) ?? decodeFacts(bytes)
    this.forget(bytes)
    this.#kept.set(bytes, facts)
    this.#bytes += bytes.byteLength
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.forget(oldest)
    }
    return facts
  }

  forget(bytes: Uint8Array): void {
    if (this.#kept.delete(bytes)) this.#bytes -= bytes.byteLength
  }
}
