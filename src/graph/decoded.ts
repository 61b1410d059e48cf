/**
 * Facts, decoded when somebody asks and kept for a while.
 *
 * Facts rest as bytes; the files that linking asks for are held decoded. The
 * bytes themselves are the key: they are never changed, only replaced, so what
 * is kept here cannot be stale.
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

  get(bytes: Uint8Array): FileFacts {
    const facts = this.#kept.get(bytes) ?? decodeFacts(bytes)
    if (this.#kept.delete(bytes)) this.#bytes -= bytes.byteLength
    this.#kept.set(bytes, facts)
    this.#bytes += bytes.byteLength
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#kept.delete(oldest)
      this.#bytes -= oldest.byteLength
    }
    return facts
  }
}
