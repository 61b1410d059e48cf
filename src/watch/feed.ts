/**
 * The feed: watcher, queue and one timer, joined on the main thread.
 *
 * Promise    A path that may have changed is delivered once it is quiet; one
 *            delivery at a time, and what arrives meanwhile waits for the next.
 *            A delivery that fails is made again. `flush` resolves when all that
 *            was heard before it has been delivered, `catchUp` when all that was
 *            done before it has.
 * Mechanism  Ignored and unsupported files are dropped here. An ignore file is
 *            delivered like a source: whoever scans reads the rules again.
 *            To catch up, a cookie is awaited (`cookie.ts`) and the feed flushed;
 *            where cookies say nothing, the root is delivered: a scan always tells.
 * Limits     Linux drops events when too many are unread, and nobody tells. A turn
 *            that may have (`storm.ts`), and a batch of `STORM_PATHS` and more, is
 *            followed by the root itself: one scan makes up for what was dropped.
 */
import { openJar } from './cookie.ts'
import { nodeDisk } from './disk.ts'
import { IgnoreRules, isIgnoreFile } from './ignore.ts'
import { parentOf } from './paths.ts'
import { type QueueOptions, UpdateQueue } from './queue.ts'
import { stormGauge } from './storm.ts'
import { SYSTEM, type TouchKind, type WatchOptions, watch } from './watcher.ts'

export interface FeedOptions
  extends Pick<WatchOptions, 'folders' | 'onLost' | 'pollMs' | 'fallbackMs' | 'system'> {
  /** Absolute, real path. */
  readonly root: string
  /** Whether a file of this name is read at all: source, or configuration. */
  supported(path: string): boolean
  readonly queue?: Partial<QueueOptions>
  /** Absolute path of a folder of our own; without one, `catchUp` scans. */
  readonly cookies?: string
  /** Paths to look at again, files and folders. Rejecting keeps them. */
  deliver(paths: readonly string[]): Promise<void>
  /** A delivery failed and will be made again. */
  onError(error: unknown): void
}

export interface FeedStats {
  /** Touches by files and folders of interest. */
  readonly events: number
  readonly batches: number
  readonly paths: number
  readonly failures: number
}

export interface Feed {
  readonly ready: Promise<void>
  /** Delivers what waits, due or not. Rejects when the delivery does. */
  flush(): Promise<void>
  /** A hint from elsewhere that the path may differ, `''` being all; taken like an event. */
  touch(path: string): void
  /** Delivers what was done on disk before the call, whether heard of or not. Rejects when the delivery does. */
  catchUp(): Promise<void>
  /** Why catching up costs a scan each time, as a sentence. */
  trouble(): string | undefined
  /** Paths heard of and not yet delivered. */
  depth(): number
  stats(): FeedStats
  mode(): 'events' | 'poll' | 'none'
  /** Folders under watch. */
  folders(): number
  /** Hears no more; what still waits is found again by the scan of the next start. */
  close(): void
}

export function startFeed(options: FeedOptions): Feed {
  const disk = nodeDisk(options.root)
  const rules = new IgnoreRules(disk)
  const queue = new UpdateQueue(options.queue)
  const system = { ...SYSTEM, ...options.system }
  const jar =
    options.cookies !== undefined && system.ordered
      ? openJar({
          folder: options.cookies,
          watch: (folder, listener) => system.watch(folder, listener, false),
        })
      : undefined
  const isStorm = stormGauge()
  const stats = { events: 0, batches: 0, paths: 0, failures: 0 }
  let timer: NodeJS.Timeout | undefined
  /** The running delivery, which never rejects. */
  let running: Promise<void> | undefined
  let underway = 0
  let closed = false

  const watcher = watch({ ...options, disk, ignored: (folder) => rules.ignored(folder, true), onTouch })

  function onTouch(path: string, kind: TouchKind): void {
    if (isStorm()) scanAll()
    if (isIgnoreFile(path)) {
      if (rules.ignored(parentOf(path), true)) return
      rules.forget()
      watcher.again(parentOf(path))
    } else {
      // A folder that was made again may have brought an ignore file before it was watched.
      if (kind !== 'file') rules.forget()
      if (!isOfInterest(path, kind)) return
    }
    stats.events++
    queue.touch(path, performance.now())
    arm()
  }

  /** Nothing that was heard before, or is under way, can be relied on. */
  function scanAll(): void {
    queue.touch('', performance.now())
    jar?.spill()
    arm()
  }

  function isOfInterest(path: string, kind: TouchKind): boolean {
    if (kind !== 'file') return !rules.ignored(path, true)
    return options.supported(path) && !rules.ignored(path, false)
  }

  function arm(): void {
    clearTimeout(timer)
    const due = queue.nextDue()
    if (due === undefined || running || closed) return
    timer = setTimeout(onTimer, Math.max(0, due - performance.now()))
  }

  function onTimer(): void {
    if (running) return
    const paths = queue.takeDue(performance.now())
    if (paths.length > 0) deliver(paths).catch(() => {})
    else arm()
  }

  /** Rejects when the delivery does, after its paths were put back. */
  function deliver(paths: string[]): Promise<void> {
    if (paths.length >= STORM_PATHS) paths.push('')
    underway = paths.length
    const delivery = options.deliver(paths)
    const end = (pauseMs: number) => {
      running = undefined
      underway = 0
      if (pauseMs === 0) arm()
      else if (!closed) timer = setTimeout(onTimer, pauseMs)
    }
    running = delivery.then(
      () => {
        stats.batches++
        stats.paths += paths.length
        end(0)
      },
      (error) => {
        stats.failures++
        for (const path of paths) queue.touch(path, performance.now())
        end(RETRY_MS)
        options.onError(error)
      },
    )
    return Promise.all([delivery, running]).then(() => {})
  }

  async function flush(): Promise<void> {
    await watcher.settled()
    if (watcher.mode() === 'poll') queue.touch('', performance.now())
    while (running) await running
    clearTimeout(timer)
    const paths = queue.takeAll()
    if (paths.length > 0) await deliver(paths)
  }

  return {
    ready: watcher.ready,
    flush,
    async catchUp() {
      const isHeard = watcher.mode() === 'events' && (await jar?.bake()) === true
      if (!isHeard) queue.touch('', performance.now())
      await flush()
    },
    touch: (path) => onTouch(path, options.supported(path) ? 'file' : 'folder'),
    trouble: () => (watcher.mode() === 'events' ? jar?.trouble() : undefined),
    depth: () => queue.size + underway,
    stats: () => ({ ...stats }),
    mode: watcher.mode,
    folders: watcher.folders,
    close() {
      closed = true
      clearTimeout(timer)
      jar?.close()
      watcher.close()
    },
  }
}

/** Linux holds 16,384 unread events; a new file causes two or three. */
const STORM_PATHS = 2000

const RETRY_MS = 1000
