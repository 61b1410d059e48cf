/**
 * Gathering: from paths to what their files say now.
 *
 * A few files are read here, in slices; many go to the parse threads. Grammars
 * are loaded when a language is first met.
 */
import { loadGrammars } from '../extract/grammar.ts'
import { languageOf } from '../extract/language.ts'
import { type Job, type Known, type Look, look } from '../extract/look.ts'
import type { ParsePool } from '../extract/pool.ts'
import { isConfigFile, parseConfig } from '../link/config.ts'
import type { Disk } from '../watch/disk.ts'
import { readSource } from '../watch/read.ts'
import type { Pace } from './pace.ts'
import { CONFIG } from './reading.ts'

export interface GatherParts {
  readonly disk: Disk
  readonly maxFileBytes: number
  /** Without one, everything is read here. */
  readonly pool?: ParsePool
  /** Of a few files: what was extracted before, and need not be again. */
  readonly known?: Known
}

/** A file to look at, and the hash of what is known of it. */
export interface Wanted {
  readonly path: string
  readonly hash?: string
}

/** One look per wanted file, in no particular order. `alone`: nothing else is to be done meanwhile. */
export async function* gather(
  wanted: readonly Wanted[],
  { disk, maxFileBytes, pool, known }: GatherParts,
  pace: Pace,
  alone = false,
): AsyncGenerator<Look> {
  const jobs: Job[] = []
  for (const { path, hash } of wanted) {
    if (isConfigFile(path)) {
      yield lookAtConfig(disk, path, maxFileBytes, hash)
      if (pace.due()) await pace.rest()
      continue
    }
    const language = languageOf(path)
    if (language !== undefined) jobs.push({ path, language, ...(hash === undefined ? {} : { hash }) })
  }
  if (pool && jobs.length >= MANY) {
    // This thread mostly waits then, so its core is free to parse.
    yield* pool.look(jobs, alone && isMuch(jobs, disk) ? 1 : 0)
    return
  }
  if (jobs.length === 0) return
  await loadGrammars(new Set(jobs.map(({ language }) => language)))
  for (const job of jobs) {
    yield look(disk, job, maxFileBytes, known)
    if (pace.due()) await pace.rest()
  }
}

/** Whether a file of this name is read at all. */
export function isSupported(path: string): boolean {
  return languageOf(path) !== undefined || isConfigFile(path)
}

function isMuch(jobs: readonly Job[], disk: Disk): boolean {
  let bytes = 0
  return jobs.some(({ path }) => {
    const stat = disk.lstat(path)
    if (typeof stat !== 'string') bytes += stat.size
    return bytes > MUCH_BYTES
  })
}

function lookAtConfig(disk: Disk, path: string, maxBytes: number, known: string | undefined): Look {
  const source = readSource(disk, path, maxBytes)
  if (source.kind === 'gone') return { kind: 'gone', path }
  const stamp = { hash: source.hash, size: source.size, changedMs: source.changedMs }
  if (source.kind === 'skipped') return { kind: 'skipped', path, stamp, reason: source.reason }
  if (source.hash === known) return { kind: 'same', path, stamp }
  const facts = new TextEncoder().encode(JSON.stringify(parseConfig(path, source.text)))
  return { kind: 'parsed', path, stamp, language: CONFIG, facts, problems: 0 }
}

/** From so many files on, starting threads pays: a thread needs about 100 ms for its first grammar. */
const MANY = 24
/**
 * From so much text on, another thread pays, though V8 compiles for each thread anew: on two cores
 * 6 MB of TypeScript take a seventh less time, for a twelfth more of the processor.
 */
const MUCH_BYTES = 2_000_000
