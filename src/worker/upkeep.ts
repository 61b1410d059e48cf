/**
 * Upkeep: the database is compacted when nothing has changed for a while, and amid changes
 * when its log has grown long.
 *
 * The log is what has been committed since the last compaction. The next start reads it back,
 * and until then the database holds all of it in memory, with every version that was
 * replaced: somebody who never rests must not have it grow for ever. Commits wait meanwhile.
 *
 * When nothing has changed for a while, what the changes left in memory is cleared away too:
 * 100 MB after some hundred saves, which would stay for as long as nobody saves.
 */
import { clearAway } from './clear.ts'
import type { Engine } from './engine.ts'
import type { Notice } from './protocol.ts'

export interface UpkeepLimits {
  /** Without a commit. */
  readonly idleMs: number
  /** Of the log, from which on it is worth it: when idle, and amid changes. */
  readonly idleBytes: number
  readonly busyBytes: number
}

export class Upkeep {
  readonly #engine: Pick<Engine, 'store'>
  readonly #notify: (notice: Notice) => void
  readonly #limits: UpkeepLimits
  #timer: NodeJS.Timeout | undefined
  #underway = false

  constructor(engine: Pick<Engine, 'store'>, notify: (notice: Notice) => void, limits = LIMITS) {
    this.#engine = engine
    this.#notify = notify
    this.#limits = limits
  }

  /** Something was committed just now. */
  touch(): void {
    const { idleMs, idleBytes, busyBytes } = this.#limits
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#compact(idleBytes).then(() => clearAway()), idleMs).unref()
    void this.#compact(busyBytes)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  async #compact(fromBytes: number): Promise<void> {
    const { store } = this.#engine
    if (this.#underway || !store || store.walBytes() < fromBytes) return
    this.#underway = true
    try {
      await store.compact()
    } catch (error) {
      const details = { error: String(error) }
      this.#notify({ event: 'log', level: 'warn', message: 'the database could not be compacted', details })
    } finally {
      this.#underway = false
    }
  }
}

const LIMITS: UpkeepLimits = {
  idleMs: 30_000,
  // Reading back a log of this size costs the next start about 0.2 s.
  idleBytes: 32 * 1024 * 1024,
  busyBytes: 96 * 1024 * 1024,
}
