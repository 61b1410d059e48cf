/**
 * A rehearsal: some files are extracted and linked once more, and nothing is made of it.
 *
 * Without it the first saves after a start wait for what all later ones find ready: the grammars
 * of their languages (80 ms and 19 MB for TypeScript) and code that V8 has compiled. A lone save is
 * little work, so by themselves saves would take hours until V8 thinks their code worth its while: 27 kB of
 * Java took 117 ms to extract, and take 38.
 * It is also the end of the start: what that left behind is cleared away before, and once more before the
 * last files, for clearing forgets some of what was practised (`clear.ts`), and they bring it back.
 *
 * Promise  Whoever asks for something goes first: a rehearsal goes on when nobody has for a while.
 * Cost     One or two seconds of one core, a file at a time, the small ones first, and 0.1 s at a stretch
 *          for clearing, once.
 */

import { setTimeout as pause } from 'node:timers/promises'
import type { FileRecord } from '../graph/memory.ts'
import { grouped } from '../grouped.ts'
import { clearAway, giveBack, MUCH_BYTES } from './clear.ts'
import { gather } from './gather.ts'
import { Pace } from './pace.ts'
import { CONFIG, toReading } from './reading.ts'
import type { Room } from './room.ts'

/** What it needs of a room. */
type Stage = Pick<Room, 'engine' | 'options'>

export class Rehearsal {
  #quietAt = 0
  #isOver = false

  /** Somebody asks for something. */
  giveWay(): void {
    this.#quietAt = performance.now() + QUIET_MS
  }

  /** Nobody will save any more. */
  stop(): void {
    this.#isOver = true
  }

  /** Rehearses once the first answers after a start have been given, and clears away. Never rejects. */
  async runSoon(stage: Stage): Promise<void> {
    this.#quietAt = performance.now() + SOON_MS
    await stage.engine.moving
    if (await this.#turn()) await clearAway(MUCH_BYTES)
    // Should it fail, the first save says why.
    await this.run(stage).catch(() => {})
    if (await this.#turn()) await giveBack()
  }

  async run({ engine, options }: Stage): Promise<void> {
    const parts = { disk: engine.disk, maxFileBytes: options.maxFileBytes }
    const pace = new Pace()
    const paths = examples([...engine.graph.files.values()])
    const last = Math.floor(paths.length * (1 - LAST_SHARE))
    for (const [at, path] of paths.entries()) {
      if (!(await this.#turn())) return
      if (at === last) await clearAway()
      for await (const look of gather([{ path }], parts, pace)) {
        const reading = toReading(look)
        if (reading) await engine.practise(reading)
      }
      await pace.rest()
    }
  }

  /** Resolves with true when nobody has asked for anything for a while, with false when it is over. */
  async #turn(): Promise<boolean> {
    while (!this.#isOver) {
      const waitMs = this.#quietAt - performance.now()
      if (waitMs <= 0) return true
      await pause(waitMs, undefined, { ref: false })
    }
    return false
  }
}

/** Some of each language in which much is written: small files first, so that the code is fast when large ones come. */
function examples(files: readonly FileRecord[]): string[] {
  const sources = files.filter(
    ({ language, skipped, size }) => skipped === undefined && language !== CONFIG && size <= MOST_BYTES,
  )
  return [...grouped(sources, ({ language }) => language).values()]
    .filter(({ length }) => length >= files.length * LEAST_SHARE)
    .flatMap(spread)
    .sort((a, b) => a.size - b.size)
    .map(({ path }) => path)
}

/** Files from everywhere in the list, of `EXAMPLE_BYTES` together. */
function spread(files: readonly FileRecord[]): FileRecord[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const step = Math.max(1, Math.ceil(bytes / EXAMPLE_BYTES))
  return files.filter((_, i) => i % step === 0)
}

const SOON_MS = 1000
const QUIET_MS = 200
/** Of each language. */
const EXAMPLE_BYTES = 1_000_000
const LEAST_SHARE = 0.1
/** Of the files, which are those with most text. */
const LAST_SHARE = 0.1
const MOST_BYTES = 100_000
