/**
 * The watcher: says which paths may have changed, never what happened to them.
 *
 * Promise    After `ready`, every change in a folder that is not ignored leads
 *            to a touch of the path, or of a folder above it.
 * Mechanism  Linux: one watch per folder (`attach.ts`). macOS and Windows: one
 *            recursive watch. Where watches cannot be had (`ENOSPC`, `EMFILE`,
 *            a file system without them) or `pollMs` is given: a touch of the
 *            whole tree now and then, so that polling is a scan like any other.
 * Limits     Network file systems report only changes made on this machine. The
 *            system may drop events in a storm. Both are healed by the sweep.
 *
 * Does not know: which files are of interest, what is in them, git.
 */
import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { type Attached, attach, type TouchKind } from './attach.ts'
import type { Disk } from './disk.ts'
import { isWithin } from './paths.ts'

export type { TouchKind }

export interface WatchOptions {
  readonly disk: Disk
  /** Watched folders, relative; `['']` is all. */
  readonly folders: readonly string[]
  /** Whether nothing under this folder is of interest. */
  ignored(folder: string): boolean
  onTouch(path: string, kind: TouchKind): void
  /** Events are no longer to be had, and why; polling has taken over unless `fallback` is false. */
  onLost(reason: string): void
  /** Polls at this interval instead of listening. */
  readonly pollMs?: number
  /** Interval of the polling that takes over; false: nothing takes over. Default 5 s. */
  readonly fallbackMs?: number | false
  /** For tests of what this platform does not have. */
  readonly system?: Partial<System>
}

export interface System {
  readonly recursive: boolean
  /** Whether events of different watches come in the order of what happened. */
  readonly ordered: boolean
  watch(folder: string, listener: (event: string, name: string | null) => void, recursive: boolean): FSWatcher
}

export interface Watcher {
  /** The initial watch is in place: what is saved from now on is heard. */
  readonly ready: Promise<void>
  mode(): 'events' | 'poll' | 'none'
  /** Folders under watch. */
  folders(): number
  /** Resolves when every folder that has appeared so far is watched. */
  settled(): Promise<void>
  /** The ignore rules of this folder have changed. */
  again(folder: string): void
  close(): void
}

export function watch(options: WatchOptions): Watcher {
  const { disk } = options
  const system: System = { ...SYSTEM, ...options.system }
  let mode: 'events' | 'poll' | 'none' = 'none'
  let events: Attached | undefined
  let timer: NodeJS.Timeout | undefined

  function listen(): void {
    mode = 'events'
    const make = system.recursive ? listenRecursively : attach
    events = make({
      ...options,
      watch: (folder, listener) => system.watch(folder, listener, system.recursive),
      onFailure: lose,
    })
  }

  function lose(error: NodeJS.ErrnoException): void {
    events = undefined
    mode = 'none'
    // A limit stays until somebody raises it; a root that is gone may come back.
    const mayReturn = disk.lstat('') === 'gone'
    if (options.fallbackMs !== false) poll(options.fallbackMs ?? FALLBACK_MS, mayReturn)
    options.onLost(mayReturn ? 'The root folder is gone.' : (REASONS[error.code ?? ''] ?? error.message))
  }

  function poll(everyMs: number, mayReturn = false): void {
    mode = 'poll'
    timer = setInterval(() => {
      if (mayReturn && disk.lstat('') !== 'gone') {
        clearInterval(timer)
        listen()
      }
      options.onTouch('', 'folder')
    }, everyMs)
  }

  if (options.pollMs === undefined) listen()
  else poll(options.pollMs)

  const settled = async (): Promise<void> => events?.settled()
  return {
    ready: settled(),
    mode: () => mode,
    folders: () => events?.folders() ?? 0,
    settled,
    again: (folder) => events?.again(folder),
    close() {
      events?.close()
      clearInterval(timer)
      events = undefined
      mode = 'none'
    },
  }
}

/** One watch for all. What a vanished path was is not told, so it is a `gone` and its scan is cheap. */
function listenRecursively(options: Parameters<typeof attach>[0]): Attached {
  const { disk, folders, onTouch } = options
  const isInside = (path: string) => folders.some((top) => isWithin(path, top) || isWithin(top, path))
  const onEvent = (event: string, name: string | null) => {
    const path = name?.replaceAll('\\', '/') ?? ''
    if (!isInside(path)) return
    const stat = event === 'rename' ? disk.lstat(path) : undefined
    if (stat === undefined) onTouch(path, path === '' ? 'folder' : 'file')
    else if (typeof stat === 'string') onTouch(path, 'gone')
    else onTouch(path, stat.kind === 'folder' ? 'folder' : 'file')
  }
  let watcher: FSWatcher | undefined
  const ready = new Promise<void>((resolve) => setImmediate(resolve))
  try {
    watcher = options.watch(disk.root, onEvent)
    watcher.on('error', (error) => options.onFailure(error))
  } catch (error) {
    setImmediate(() => options.onFailure(error as NodeJS.ErrnoException))
  }
  return {
    settled: () => ready,
    again: (folder) => onTouch(folder, 'folder'),
    folders: () => (watcher ? 1 : 0),
    close: () => watcher?.close(),
  }
}

export const SYSTEM: System = {
  recursive: process.platform === 'darwin' || process.platform === 'win32',
  ordered: process.platform === 'linux',
  watch: (folder, listener, recursive) => watchFolder(folder, { recursive }, listener),
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The system has no file watches left (fs.inotify.max_user_watches).',
  EMFILE:
    'The system has no watch instances or file descriptors left (fs.inotify.max_user_instances, ulimit -n).',
}

const FALLBACK_MS = 5000
