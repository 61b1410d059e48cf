/**
 * What was extracted ahead: facts of files that were seen to change and are not due yet.
 *
 * Promise    What is taken from here is what extracting would give: facts are a function of
 *            path and bytes, and the hash is that of bytes which were read in the ordinary way.
 *            Nothing is trusted for its size or its time.
 * Limits     `MOST_FILES`, and `MOST_BYTES` of facts, as they are encoded; the oldest go first.
 *            What was asked for by its path is gone from here, whether it was of use or not.
 */
import type { Known, Parsed } from '../extract/look.ts'

export class Prepared {
  /** The oldest first. */
  readonly #parsed = new Map<string, Parsed>()
  #bytes = 0

  /** Of the facts that are held. */
  get bytes(): number {
    return this.#bytes
  }

  keep(parsed: Parsed): void {
    this.#forget(parsed.path)
    this.#parsed.set(parsed.path, parsed)
    this.#bytes += parsed.facts.byteLength
    for (const oldest of this.#parsed.keys()) {
      if (this.#parsed.size <= MOST_FILES && this.#bytes <= MOST_BYTES) break
      this.#forget(oldest)
    }
  }

  readonly take: Known = (path, hash) => {
    const parsed = this.#parsed.get(path)
    this.#forget(path)
    return parsed?.stamp.hash === hash ? parsed : undefined
  }

  #forget(path: string): void {
    this.#bytes -= this.#parsed.get(path)?.facts.byteLength ?? 0
    this.#parsed.delete(path)
  }
}

/** More do not wait in a queue that is still cold. */
const MOST_FILES = 4
const MOST_BYTES = 4_000_000
