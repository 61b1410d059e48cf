/**
 * Upkeep: the database is compacted when nothing has changed for a while.
 */
import type { Engine } from './engine.ts'
import type { Notice } from './protocol.ts'

export class Upkeep {
  readonly #engine: Engine
  readonly #notify: (notice: Notice) => void
  #timer: NodeJS.Timeout | undefined

  constructor(engine: Engine, notify: (notice: Notice) => void) {
    this.#engine = engine
    this.#notify = notify
  }

  /** Something was committed just now. */
  touch(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#compact(), IDLE_MS).unref()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #compact(): Promise<void> {
    const { store } = this.#engine
    if (!store || store.walBytes() < LOG_BYTES) return
    try {
      await store.compact()
    } catch (error) {
      const details = { error: String(error) }
      this.#notify({ event: 'log', level: 'warn', message: 'the database could not be compacted', details })
    }
  }
}

const IDLE_MS = 30_000

/** Reading back a log of this size costs the next start about 0.2 s. */
const LOG_BYTES = 32 * 1024 * 1024
