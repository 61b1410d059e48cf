/**
 * The watcher: says which paths may have changed, never what happened to them.
 *
 * Promise    After `ready`, every change in a folder that is not ignored leads
 *            to a touch of the path, or of a folder above it; of folders without
 *            events, to a poll of them.
 * Mechanism  Linux: one watch per folder (`attach.ts`). macOS and Windows: one
 *            recursive watch (`recursive.ts`). Where watches cannot be had (`ENOSPC`,
 *            `EMFILE`, `EACCES` on the root), where they stand and `probe` hears
 *            nothing, and where `pollMs` is given: the whole tree is polled. Folders
 *            that alone cannot be watched are polled alone. A poll is a scan like any
 *            other, asked for now and then.
 * Healing    What was lost is tried again after `retryMs`, later after ten times that.
 *            When it is there the tree is polled once more, for what fell in between.
 * Limits     Network file systems report only changes made on this machine. The
 *            system may drop events in a storm. Both are healed by the sweep.
 *
 * Does not know: which files are of interest, what is in them, git.
 */
import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { type Attached, attach, type TouchKind } from './attach.ts'
import type { Disk } from './disk.ts'
import { listenRecursively } from './recursive.ts'

export type { TouchKind }

export type Mode = 'events' | 'poll' | 'none'

export interface WatchOptions {
  readonly disk: Disk
  /** Watched folders, relative; `['']` is all. */
  readonly folders: readonly string[]
  /** Whether nothing under this folder is of interest. */
  ignored(folder: string): boolean
  onTouch(path: string, kind: TouchKind): void
  /** No events come from these folders: they are to be scanned. */
  onPoll(folders: readonly string[]): void
  /** Events are no longer to be had, and why; polling has taken over unless `fallbackMs` is false. */
  onLost(reason: string): void
  /** Events are to be had again, and polling has ended. */
  onFound?(): void
  /** Other folders than before cannot be watched: path → reason. Empty: all are. */
  onUnwatched?(folders: ReadonlyMap<string, string>): void
  /** Whether events come at all, where watches can be had. */
  probe?(): Promise<boolean>
  /** Polls at this interval instead of listening. */
  readonly pollMs?: number
  /** Interval of the polling that takes over; false: nothing takes over, and a limit is a loss. Default 5 s. */
  readonly fallbackMs?: number | false
  /** Time until what was lost is tried again. Default one minute. */
  readonly retryMs?: number
  /** For tests of what this platform does not have. */
  readonly system?: Partial<System>
}

export interface System {
  readonly recursive: boolean
  /** Whether events of different watches come in the order of what happened. */
  readonly ordered: boolean
  watch(folder: string, listener: (event: string, name: string | null) => void, recursive: boolean): FSWatcher
}

export interface WatcherState {
  readonly mode: Mode
  /** Why the tree is polled though events are wanted. */
  readonly reason?: string
  /** Folders under watch. */
  readonly folders: number
  /** Folders that cannot be watched, each with all below it → why, as a few words. */
  readonly unwatched: ReadonlyMap<string, string>
  /** How often events were lost. */
  readonly losses: number
  /** Time spent polling the whole tree. */
  readonly pollingMs: number
}

export interface Watcher {
  /** The initial watch is in place: what is saved from now on is heard. */
  readonly ready: Promise<void>
  mode(): Mode
  state(): WatcherState
  /** Folders of which no events come: who wants to know what is in them has to look. */
  polled(): readonly string[]
  /** Resolves when every folder that has appeared so far is watched. */
  settled(): Promise<void>
  /** The ignore rules of this folder have changed, or it may not be watched as it is now. */
  again(folder: string): void
  close(): void
}

export function watch(options: WatchOptions): Watcher {
  const { disk, fallbackMs = FALLBACK_MS, retryMs = RETRY_MS } = options
  const system: System = { ...SYSTEM, ...options.system }
  const pollEveryMs = options.pollMs ?? (fallbackMs === false ? undefined : fallbackMs)
  let mode: Mode = 'none'
  /** In use, or on trial while the tree is polled. */
  let events: Attached | undefined
  let poller: NodeJS.Timeout | undefined
  let retrier: NodeJS.Timeout | undefined
  let tries = 0
  let reason: string | undefined
  let rootIsGone = false
  let losses = 0
  let told = ''
  let pollingMs = 0
  let pollingSince: number | undefined
  let closed = false

  async function listen(): Promise<void> {
    if (mode === 'none') become('events')
    const make = system.recursive ? listenRecursively : attach
    // Before the folders are attached, so that the cookie's own watch is there when they run out.
    const proof = options.probe?.()
    const made: Attached = make({
      ...options,
      partial: fallbackMs !== false,
      watch: (folder, listener) => system.watch(folder, listener, system.recursive),
      onFailure: (error) => events === made && lose(REASONS[error.code ?? '']?.long ?? error.message),
      onRest: () => events === made && rest(made),
    })
    events = made
    await made.settled()
    const comes = (await proof) ?? true
    if (events !== made) return
    if (!comes) lose(SILENCE)
    else if (mode === 'poll') regain()
  }

  function lose(why: string): void {
    events?.close()
    events = undefined
    rootIsGone = disk.lstat('') === 'gone'
    const isNews = mode !== 'poll'
    reason = rootIsGone ? 'The root folder is gone.' : why
    become(fallbackMs === false ? 'none' : 'poll')
    if (fallbackMs !== false) retryLater()
    if (!isNews) return
    losses++
    told = ''
    options.onLost(reason)
  }

  function regain(): void {
    reason = undefined
    tries = 0
    become('events')
    options.onPoll([''])
    options.onFound?.()
    rest(events!)
  }

  /** All that can be attached is. */
  function rest(made: Attached): void {
    if (mode !== 'events') return
    const unwatched = made.unwatched()
    keepPolling()
    if (unwatched.size > 0) retryLater()
    else tries = 0
    const now = [...unwatched.keys()].sort().join('\0')
    if (now === told) return
    told = now
    options.onUnwatched?.(inWords(unwatched))
  }

  function retryLater(): void {
    if (closed || retrier) return
    const delayMs = Math.min(retryMs * 2 ** tries++, retryMs * 10)
    retrier = setTimeout(() => {
      retrier = undefined
      if (mode === 'poll') void listen()
      else events?.heal()
    }, delayMs)
  }

  function become(next: Mode): void {
    if (pollingSince !== undefined) pollingMs += performance.now() - pollingSince
    pollingSince = next === 'poll' ? performance.now() : undefined
    mode = next
    keepPolling()
  }

  function polled(): readonly string[] {
    if (mode === 'poll') return ['']
    if (mode === 'none' || pollEveryMs === undefined) return []
    const unwatched = [...(events?.unwatched().keys() ?? [])]
    return unwatched.length > MANY ? [''] : unwatched
  }

  function keepPolling(): void {
    const isNeeded = !closed && polled().length > 0
    if (isNeeded && pollEveryMs !== undefined) poller ??= setInterval(poll, pollEveryMs)
    else {
      clearInterval(poller)
      poller = undefined
    }
  }

  function poll(): void {
    if (rootIsGone && disk.lstat('') !== 'gone') {
      rootIsGone = false
      clearTimeout(retrier)
      retrier = undefined
      void listen()
    }
    const folders = polled()
    if (folders.length > 0) options.onPoll(folders)
  }

  const ready = options.pollMs === undefined ? listen() : Promise.resolve(become('poll'))
  return {
    ready,
    mode: () => mode,
    state: () => ({
      mode,
      ...(reason !== undefined && { reason }),
      folders: mode === 'events' ? (events?.folders() ?? 0) : 0,
      unwatched: mode === 'events' && events ? inWords(events.unwatched()) : new Map(),
      losses,
      pollingMs: pollingMs + (pollingSince === undefined ? 0 : performance.now() - pollingSince),
    }),
    polled,
    settled: async () => events?.settled(),
    again: (folder) => events?.again(folder),
    close() {
      closed = true
      events?.close()
      events = undefined
      clearTimeout(retrier)
      become('none')
    },
  }
}

export const SYSTEM: System = {
  recursive: process.platform === 'darwin' || process.platform === 'win32',
  ordered: process.platform === 'linux',
  watch: (folder, listener, recursive) => watchFolder(folder, { recursive }, listener),
}

function inWords(unwatched: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...unwatched].sort().map(([path, code]) => [path, REASONS[code]?.short ?? code]))
}

const DENIED = { long: 'The root folder may not be read.', short: 'may not be read' }

const REASONS: Readonly<Record<string, { readonly long: string; readonly short: string }>> = {
  ENOSPC: {
    long: 'The system has no file watches left (fs.inotify.max_user_watches).',
    short: 'no file watches left',
  },
  EMFILE: {
    long: 'The system has no watch instances or file descriptors left (fs.inotify.max_user_instances, ulimit -n).',
    short: 'no watch instances or file descriptors left',
  },
  EACCES: DENIED,
  EPERM: DENIED,
}

const SILENCE = 'The file system sends no events.'

const FALLBACK_MS = 5000

const RETRY_MS = 60_000

/** So many folders that cannot be watched are polled as one: the whole tree. */
const MANY = 200
