/**
 * The comparison of the tree with the files table: the one way in which changes
 * are found, whoever gave the hint (a start, a save, a folder moved, a branch
 * switched, a watcher that failed, the periodic sweep).
 *
 * A scope may be anything that a hint names:
 *
 *   a folder        is walked; files whose size and modification time are as
 *                   recorded are not read
 *   a file          is touched without comparing: somebody pointed at it, and
 *                   a writer may keep size and time
 *   an ignore file  the rules are read again and its folder is walked
 *   nothing         what was known at it and under it is gone
 *
 * Symbolic links are not followed, neither files nor folders: inside the root
 * their targets are found under their own names, and outside is not ours.
 * An unreadable folder is named in `skipped`, and its files are gone. A root
 * that is gone changes nothing: an unmounted disk is not an empty project.
 *
 * It is a generator: it yields after each slice of entries, so that the graph
 * thread can answer others in between. What changes meanwhile is hinted again.
 */
import type { Disk, Stat } from './disk.ts'
import { type IgnoreRules, isIgnoreFile } from './ignore.ts'
import { clip, join, parentOf } from './paths.ts'

export interface Tree {
  readonly disk: Disk
  readonly rules: IgnoreRules
  /** Watched folders; `['']` is all. */
  readonly folders: readonly string[]
  /** Whether a file of this name is read at all: source, or configuration. */
  supported(path: string): boolean
}

/** The files table, as far as a scan asks it. */
export interface KnownFiles {
  get(path: string): { readonly size: number; readonly changedMs: number } | undefined
  /** Every known path. Asked once per scan, and not at all when only known files are pointed at. */
  paths(): Iterable<string>
}

export interface Scan {
  /** To be read: new, different, or pointed at. In the order of the walk. */
  readonly touched: readonly string[]
  /** Known, and now gone, ignored or outside the watched folders. */
  readonly gone: readonly string[]
  readonly skipped: readonly { readonly path: string; readonly reason: 'unreadable' }[]
  /** Watched files that were seen. */
  readonly files: number
}

/** Yields the number of files seen so far. */
export function* scan(scopes: readonly string[], tree: Tree, known: KnownFiles): Generator<number, Scan> {
  const found = new Found(known)
  if (typeof tree.disk.lstat('') === 'string') return NO_ROOT
  if (scopes.some((scope) => mayHoldRules(scope, tree))) tree.rules.forget()
  for (const scope of inOrder(scopes)) yield* scanScope(scope, tree, found)
  return found.result()
}

/** Runs a scan in one piece. */
export function scanNow(scopes: readonly string[], tree: Tree, known: KnownFiles): Scan {
  const slices = scan(scopes, tree, known)
  for (;;) {
    const slice = slices.next()
    if (slice.done) return slice.value
  }
}

/** Whether a known file must be read again, judged without reading it. */
export function differs(entry: { readonly size: number; readonly changedMs: number }, stat: Stat): boolean {
  return stat.kind !== 'file' || stat.size !== entry.size || stat.changedMs !== entry.changedMs
}

/** A folder that was made again may have an ignore file that nobody was told of. */
function mayHoldRules(scope: string, tree: Tree): boolean {
  if (scope === '' || isIgnoreFile(scope)) return true
  const stat = tree.disk.lstat(scope)
  return typeof stat !== 'string' && stat.kind === 'folder'
}

function* scanScope(scope: string, tree: Tree, found: Found): Generator<number, void> {
  for (const path of clip(scope, tree.folders)) {
    const stat = tree.disk.lstat(path)
    if (stat === 'unreadable') found.skip(path)
    if (typeof stat === 'string') continue
    if (stat.kind === 'folder' && !tree.rules.ignored(path, true)) yield* walk(path, tree, found)
    if (stat.kind === 'file' && isWatched(path, tree)) found.point(path)
  }
  found.sweep(scope)
}

function* walk(top: string, tree: Tree, found: Found): Generator<number, void> {
  const folders = [top]
  let slice = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (!found.enter(folder)) continue
    const items = tree.disk.list(folder)
    if (items === 'gone') continue
    if (items === 'unreadable') {
      found.skip(folder)
      continue
    }
    const inner: string[] = []
    for (const { name, kind } of items) {
      const path = join(folder, name)
      if (kind === 'folder' && !tree.rules.ignored(path, true)) inner.push(path)
      if (kind === 'file' && isWatched(path, tree)) found.compare(path, tree.disk.lstat(path))
    }
    folders.push(...inner.reverse())
    slice += items.length
    if (slice >= SLICE_ENTRIES) {
      slice = 0
      yield found.files
    }
  }
}

function isWatched(path: string, tree: Tree): boolean {
  return tree.supported(path) && !tree.rules.ignored(path, false)
}

/** An ignore file stands for its folder. Sorted, so that a folder comes before what lies in it. */
function inOrder(scopes: readonly string[]): readonly string[] {
  const wide = new Set(scopes.map((scope) => (isIgnoreFile(scope) ? parentOf(scope) : scope)))
  return [...wide].sort()
}

class Found {
  readonly #known: KnownFiles
  readonly #walked = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #touched = new Set<string>()
  readonly #skipped = new Set<string>()
  readonly #swept = new Set<string>()

  constructor(known: KnownFiles) {
    this.#known = known
  }

  get files(): number {
    return this.#seen.size
  }

  /** False when this scan has walked the folder already, as part of another scope. */
  enter(folder: string): boolean {
    return !this.#walked.has(folder) && this.#walked.add(folder) !== undefined
  }

  point(path: string): void {
    this.#seen.add(path)
    this.#touched.add(path)
  }

  compare(path: string, stat: Stat | 'gone' | 'unreadable'): void {
    if (typeof stat === 'string' || stat.kind !== 'file') return
    this.#seen.add(path)
    const entry = this.#known.get(path)
    if (!entry || differs(entry, stat)) this.#touched.add(path)
  }

  skip(path: string): void {
    this.#skipped.add(path)
  }

  /** What is known at `scope` or under it and is not seen by the end is gone. */
  sweep(scope: string): void {
    this.#swept.add(scope)
  }

  result(): Scan {
    const skipped = [...this.#skipped].map((path) => ({ path, reason: 'unreadable' as const }))
    return { touched: [...this.#touched], gone: [...this.#gone()], skipped, files: this.#seen.size }
  }

  /** A known file has nothing under it, so a save costs no walk over the table. */
  *#gone(): Generator<string> {
    const wide = new Set<string>()
    for (const scope of this.#swept) {
      if (!this.#known.get(scope)) wide.add(scope)
      else if (!this.#seen.has(scope)) yield scope
    }
    if (wide.size === 0) return
    for (const path of this.#known.paths()) {
      if (!this.#seen.has(path) && !this.#swept.has(path) && isUnder(path, wide)) yield path
    }
  }
}

function isUnder(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.has('')) return true
  for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) {
    if (folders.has(folder)) return true
  }
  return false
}

/** Directory entries between two yields: about 5 ms. */
const SLICE_ENTRIES = 500

const NO_ROOT: Scan = { touched: [], gone: [], skipped: [{ path: '', reason: 'unreadable' }], files: 0 }
