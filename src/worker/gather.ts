/**
 * Gathering: from paths to what their files say now.
 *
 * A few files are read here, in slices; many go to the parse threads, and this one
 * lends them a hand. Grammars are loaded when a language is first met.
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

/** One look per wanted file, in no particular order. */
export async function* gather(
  wanted: readonly Wanted[],
  { disk, maxFileBytes, pool, known }: GatherParts,
  pace: Pace,
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
  const lookHere = async (job: Job): Promise<Look> => {
    if (pace.due()) await pace.rest()
    await loadGrammars([job.language])
    return look(disk, job, maxFileBytes, known)
  }
  if (pool && jobs.length >= MANY) yield* pool.look(largestFirst(jobs, disk), lookHere)
  else for (const job of jobs) yield await lookHere(job)
}

/** Whether a file of this name is read at all. */
export function isSupported(path: string): boolean {
  return languageOf(path) !== undefined || isConfigFile(path)
}

/** So that threads end at about the same time, and the slices of this one are short. */
function largestFirst(jobs: readonly Job[], disk: Disk): Job[] {
  const sized = jobs.map((job) => {
    const stat = disk.lstat(job.path)
    return { ...job, size: typeof stat === 'string' ? 0 : stat.size }
  })
  return sized.sort((a, b) => b.size - a.size)
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
export const MANY = 24
