/**
 * One operating-system watch per folder, kept in step with the tree (Linux and
 * everything else where `fs.watch` sees one folder only).
 *
 * Why not a library: watchpack 2.6 takes a folder that was removed and made
 * again between two looks for the old one, and hears nothing from it ever
 * after; a branch switch does just that (README.md says what was measured).
 * Here any event about a folder's own name attaches the folder anew, with all
 * below it, whatever it looks like; there is no identity to be wrong about.
 *
 * Order   A folder is hinted at once when its event comes, so that a flush sees
 *         it, and again when all below it is attached: what was written before
 *         the watches stood is found by the second scan, what comes later is an
 *         event. New watches stand before old ones are closed.
 * Partial A folder that cannot be watched (a limit, a permission) is kept with its reason;
 *         it stands for all below it. Somebody has to scan it until `heal` succeeds.
 * Cost    One inotify watch, one `readdir` and about 50–100 µs per folder, in slices
 *         of `SLICE_MS`, so that the main thread stays responsive.
 * Limits  Changes to file modes are hints like any other. Linux drops events
 *         when 16,384 are unread, and Node does not tell: see `feed.ts`.
 */
import type { FSWatcher } from 'node:fs'
import { basename } from 'node:path'
import type { Disk } from './disk.ts'
import { isWithin, join } from './paths.ts'

/** `gone`: nothing is there now; it may have been a file or a folder. */
export type TouchKind = 'file' | 'folder' | 'gone'

export interface AttachOptions {
  readonly disk: Disk
  readonly folders: readonly string[]
  /** Asked for folders only. */
  ignored(folder: string): boolean
  onTouch(path: string, kind: TouchKind): void
  /** The root cannot be watched, or a limit is reached and `partial` is false: nothing is heard from now on. */
  onFailure(error: NodeJS.ErrnoException): void
  /** Whether a limit that is reached midway leaves the rest unwatched, instead of being a failure. */
  readonly partial: boolean
  /** No folder is left to be attached: `unwatched` may be another. */
  onRest(): void
  /** `fs.watch`, or what stands for a system that has run out of watches. */
  watch(folder: string, listener: (event: string, name: string | null) => void): FSWatcher
}

export interface Attached {
  /** Resolves when no folder is left to be attached. */
  settled(): Promise<void>
  /** Attaches the folder anew, and what is below it: its ignore rules have changed. */
  again(folder: string): void
  folders(): number
  /** Folders that cannot be watched, with all below them, and why: the code of the error. */
  unwatched(): ReadonlyMap<string, string>
  /** Tries to attach them. */
  heal(): void
  close(): void
}

export function attach(options: AttachOptions): Attached {
  const { disk, folders } = options
  const watches = new Map<string, { readonly watcher: FSWatcher; readonly round: number }>()
  const unwatched = new Map<string, string>()
  const walks: Walk[] = []
  const waiters: (() => void)[] = []
  let round = 0
  let closed = false
  let timer: NodeJS.Immediate | undefined

  /** Folders that lead to a watched one are watched too: it may be replaced as a whole. */
  const isWanted = (folder: string) =>
    folders.some((top) => isWithin(folder, top) || isWithin(top, folder)) && !options.ignored(folder)
  const isInside = (path: string) => folders.some((top) => isWithin(path, top))
  const touch = (path: string, kind: TouchKind) => {
    if (isInside(path) || (kind !== 'file' && folders.some((top) => isWithin(top, path)))) {
      options.onTouch(path, kind)
    }
  }

  function onEvent(folder: string, event: string, name: string | null): void {
    if (closed) return
    if (name === null) {
      touch(folder, 'folder')
      return
    }
    // Said of the folder itself, or of a child of the same name: look at both.
    if (folder === '' && event === 'rename' && name === basename(disk.root)) again('')
    const path = join(folder, name)
    if (event !== 'rename' && !watches.has(path) && !unwatched.has(path)) {
      touch(path, 'file')
      return
    }
    const stat = disk.lstat(path)
    if (typeof stat !== 'string' && stat.kind === 'folder') {
      if (isWanted(path)) again(path)
      return
    }
    if (watches.has(path) || unwatched.has(path)) {
      detach(path, Number.POSITIVE_INFINITY)
      forgive(path)
      touch(path, 'folder')
      timer ??= setImmediate(work)
    }
    touch(path, typeof stat === 'string' ? 'gone' : 'file')
  }

  function again(folder: string): void {
    touch(folder, 'folder')
    forgive(folder)
    walks.push({ top: folder, round: ++round, left: [folder], announce: true })
    work()
  }

  function work(): void {
    timer = undefined
    const until = performance.now() + SLICE_MS
    for (let walk = walks[0]; walk && !closed; walk = walks[0]) {
      const folder = walk.left.pop()
      if (folder === undefined) {
        walks.shift()
        detach(walk.top, walk.round)
        if (walk.announce) touch(walk.top, 'folder')
      } else {
        enter(folder, walk)
      }
      if (performance.now() > until) break
    }
    if (!closed && walks.length > 0) {
      timer ??= setImmediate(work)
      return
    }
    if (!closed) options.onRest()
    for (const done of waiters.splice(0)) done()
  }

  /** The watch first, then the look inside: what appears in between is either seen or heard. */
  function enter(folder: string, walk: Walk): void {
    if (!open(folder, walk.round)) return
    const items = disk.list(folder)
    // Nobody knows what is below, so nothing below is watched.
    if (items === 'unreadable') unwatched.set(folder, 'EACCES')
    if (typeof items === 'string') return
    for (const { name, kind } of items) {
      const path = join(folder, name)
      if (kind === 'folder' && isWanted(path)) walk.left.push(path)
    }
  }

  function open(folder: string, inRound: number): boolean {
    const old = watches.get(folder)
    try {
      const absolute = folder === '' ? disk.root : `${disk.root}/${folder}`
      const watcher = options.watch(absolute, (event, name) => onEvent(folder, event, name))
      watcher.on('error', () => again(folder))
      watches.set(folder, { watcher, round: inRound })
      old?.watcher.close()
      return true
    } catch (error) {
      const failure = error as NodeJS.ErrnoException
      const code = failure.code ?? 'unknown'
      if (folder === '' || !(options.partial || DENIED.has(code) || GONE.has(code))) fail(failure)
      else if (!GONE.has(code)) unwatched.set(folder, code)
      return false
    }
  }

  /** Closes what is at or under `folder` and was not attached anew since `before`. */
  function detach(folder: string, before: number): void {
    for (const [path, watch] of watches) {
      if (watch.round >= before || !isWithin(path, folder)) continue
      watch.watcher.close()
      watches.delete(path)
    }
  }

  /** Below `folder` all is tried anew, or gone. */
  function forgive(folder: string): void {
    for (const path of unwatched.keys()) if (isWithin(path, folder)) unwatched.delete(path)
  }

  function fail(error: NodeJS.ErrnoException): void {
    close()
    options.onFailure(error)
  }

  function close(): void {
    closed = true
    if (timer) clearImmediate(timer)
    for (const { watcher } of watches.values()) watcher.close()
    watches.clear()
    unwatched.clear()
    for (const done of waiters.splice(0)) done()
  }

  walks.push({ top: '', round: ++round, left: [''], announce: false })
  timer = setImmediate(work)
  return {
    settled: () =>
      new Promise((resolve) => {
        if (closed || walks.length === 0) resolve()
        else waiters.push(resolve)
      }),
    again,
    folders: () => watches.size,
    unwatched: () => unwatched,
    heal() {
      for (const folder of [...unwatched.keys()]) again(folder)
    },
    close,
  }
}

interface Walk {
  readonly top: string
  readonly round: number
  /** Folders still to be attached; the last is next. */
  readonly left: string[]
  /** Whether the folder is hinted at in the end. */
  readonly announce: boolean
}

/** Meanwhile: the scan says so too. */
const GONE = new Set(['ENOENT', 'ENOTDIR'])

/** Not ours to read; no fault of the system. */
const DENIED = new Set(['EACCES', 'EPERM'])

const SLICE_MS = 8
