/**
 * The intake: what differs between the tree and the graph, found and read.
 */
import type { FileRecord } from '../graph/memory.ts'
import { IgnoreRules } from '../watch/ignore.ts'
import { isWithin } from '../watch/paths.ts'
import type { Stamp } from '../watch/read.ts'
import { type Scan, scan, type Tree } from '../watch/scan.ts'
import { type GatherParts, gather, isSupported, type Wanted } from './gather.ts'
import type { Pace } from './pace.ts'
import { Prepared } from './prepared.ts'
import type { Notice } from './protocol.ts'
import { CONFIG, type Reading, toReading } from './reading.ts'

export interface IntakeParts extends Omit<GatherParts, 'known'> {
  /** Folders inside the root that are indexed; `['']` means all. */
  readonly watch: readonly string[]
  readonly notify: (notice: Notice) => void
}

/** What a scan found to differ, after reading. */
export interface Differences {
  /** Known, and not in the tree any more. */
  readonly gone: Set<string>
  /** New, or not as known. */
  readonly read: Map<string, Reading>
  /** As known, but for size and time. */
  readonly restamped: readonly FileRecord[]
}

export class Intake {
  readonly #parts: IntakeParts
  readonly #tree: Tree
  readonly #prepared = new Prepared()

  constructor(parts: IntakeParts) {
    this.#parts = parts
    const { disk, watch } = parts
    this.#tree = { disk, rules: new IgnoreRules(disk), folders: watch, supported: isSupported }
  }

  /** Why a file of this name is not read; undefined when it is. */
  unwatched(path: string): 'ignored' | 'unsupported' | undefined {
    const { folders, rules, supported } = this.#tree
    if (!folders.some((folder) => isWithin(path, folder))) return 'ignored'
    if (rules.ignored(path, false)) return 'ignored'
    return supported(path) ? undefined : 'unsupported'
  }

  /** `files` are those that are known. */
  async scan(scopes: readonly string[], files: ReadonlyMap<string, FileRecord>, pace: Pace): Promise<Scan> {
    const known = { get: (path: string) => files.get(path), paths: () => files.keys() }
    const slices = scan(scopes, this.#tree, known)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return slice.value
      if (scopes.includes('')) this.#tell('scan', slice.value, slice.value)
      await pace.rest()
    }
  }

  /** All of `paths`, whatever is known of them. */
  async *read(paths: readonly string[], pace: Pace): AsyncGenerator<Reading> {
    const wanted = paths.map((path) => ({ path }))
    let done = 0
    for await (const look of gather(wanted, this.#parts, pace)) {
      if (++done % TOLD_EVERY === 0 || done === paths.length) this.#tell('parse', done, paths.length)
      this.#warn(look)
      const reading = toReading(look)
      if (reading) yield reading
    }
  }

  /** Reads a source file and keeps its facts for who will ask; gives them, if they are not those that are known. */
  async prepare(
    path: string,
    files: ReadonlyMap<string, FileRecord>,
    pace: Pace,
  ): Promise<Reading | undefined> {
    if (this.unwatched(path) !== undefined) return undefined
    for await (const look of this.#gather({ touched: [path] }, files, NONE, pace)) {
      if (look.kind !== 'parsed' || look.language === CONFIG) continue
      this.#prepared.keep(look)
      return toReading(look)
    }
    return undefined
  }

  /** `anew`: paths that must be read whatever is known of them. */
  async differences(
    found: Scan,
    files: ReadonlyMap<string, FileRecord>,
    anew: ReadonlySet<string>,
    pace: Pace,
  ): Promise<Differences> {
    const gone = new Set(found.gone)
    const read = new Map<string, Reading>()
    const restamped: FileRecord[] = []
    for await (const look of this.#gather(found, files, anew, pace)) {
      const { path } = look
      const record = files.get(path)
      if (look.kind === 'gone') gone.add(path)
      if (look.kind === 'same' && record && !sameStamp(record, look.stamp)) {
        restamped.push({ ...record, size: look.stamp.size, changedMs: look.stamp.changedMs })
      }
      const reading = toReading(look)
      if (!reading) continue
      if (record && isSkippedAsBefore(record, reading) && !anew.has(path)) {
        restamped.push({ ...record, size: reading.size, changedMs: reading.changedMs, hash: reading.hash })
      } else {
        this.#warn(look)
        read.set(path, reading)
      }
    }
    return { gone, read, restamped }
  }

  #gather(
    found: Pick<Scan, 'touched'>,
    files: ReadonlyMap<string, FileRecord>,
    anew: ReadonlySet<string>,
    pace: Pace,
  ): ReturnType<typeof gather> {
    return gather(wantedOf(found, files, anew), { ...this.#parts, known: this.#prepared.take }, pace)
  }

  #tell(phase: 'scan' | 'parse', done: number, total: number): void {
    this.#parts.notify({ event: 'progress', phase, done, total })
  }

  #warn(look: { readonly kind: string; readonly path: string; readonly message?: string }): void {
    if (look.message === undefined) return
    const details = { path: look.path, error: look.message }
    this.#parts.notify({ event: 'log', level: 'error', message: 'a file broke the parser', details })
  }
}

function wantedOf(
  { touched }: Pick<Scan, 'touched'>,
  files: ReadonlyMap<string, FileRecord>,
  anew: ReadonlySet<string>,
): Wanted[] {
  return touched.map((path) => {
    const record = anew.has(path) ? undefined : files.get(path)
    return record && record.skipped === undefined ? { path, hash: record.hash } : { path }
  })
}

function sameStamp(record: FileRecord, { size, changedMs }: Stamp): boolean {
  return record.size === size && record.changedMs === changedMs
}

function isSkippedAsBefore(record: FileRecord, reading: Reading): boolean {
  return reading.skipped !== undefined && reading.skipped === record.skipped
}

const NONE: ReadonlySet<string> = new Set()

/** Files between two notices of progress. */
const TOLD_EVERY = 25
