/**
 * The feed: watcher, queue and one timer, joined on the main thread.
 *
 * Promise    A path that may have changed is delivered once it is quiet; one
 *            delivery at a time, and what arrives meanwhile waits for the next.
 *            A delivery that fails is made again. `flush` resolves when all that
 *            was heard before it has been delivered, `catchUp` when all that was
 *            done before it has.
 *            Of a lone file that has been quiet for a moment `onRest` tells beforehand.
 * Mechanism  Ignored and unsupported files are dropped here. An ignore file is
 *            delivered like a source: whoever scans reads the rules again.
 *            To catch up, a cookie is awaited (`cookie.ts`) and the feed flushed;
 *            where cookies say nothing, the root is delivered: a scan always tells.
 * Limits     Linux drops events when too many are unread, and nobody tells. A turn
 *            that may have (`storm.ts`), and a batch of `STORM_PATHS` and more, is
 *            followed by the root itself: one scan makes up for what was dropped.
 *            What is missed for another reason is found by the next sweep (`sweep.ts`).
 */
import { openJar } from './cookie.ts'
import { nodeDisk } from './disk.ts'
import { type Cause, type FeedFigures, Figures } from './figures.ts'
import { watchGit } from './git.ts'
import { IgnoreRules, isIgnoreFile } from './ignore.ts'
import { parentOf } from './paths.ts'
import { type QueueOptions, UpdateQueue } from './queue.ts'
import { stormGauge } from './storm.ts'
import { startSweeps } from './sweep.ts'
import { type Mode, SYSTEM, type TouchKind, type WatcherState, type WatchOptions, watch } from './watcher.ts'

export interface FeedOptions
  extends Pick<
    WatchOptions,
    'folders' | 'onLost' | 'onFound' | 'onUnwatched' | 'pollMs' | 'fallbackMs' | 'retryMs' | 'system'
  > {
  /** Absolute, real path. */
  readonly root: string
  /** Whether a file of this name is read at all: source, or configuration. */
  supported(path: string): boolean
  readonly queue?: Partial<QueueOptions>
  /** Absolute path of a folder of our own; without one, `catchUp` scans, and nobody probes whether events come. */
  readonly cookies?: string
  /** Time between two sweeps; 0 or absent: none. */
  readonly sweepMs?: number
  /** Paths to look at again, files and folders. Gives how many files were not as known; rejecting keeps the paths. */
  deliver(paths: readonly string[]): Promise<number>
  /** This file will soon be delivered, and probably as it is now: a hint to who can work ahead. */
  onRest?(path: string): void
  /** A delivery failed and will be made again. */
  onError(error: unknown): void
  /** A sweep found files that no event had told of. */
  onMissed?(files: number): void
}

export interface FeedState extends FeedFigures {
  readonly watcher: WatcherState
  readonly sweeps: { readonly count: number; readonly lastMs: number }
}

export interface Feed {
  readonly ready: Promise<void>
  /** Delivers what waits, due or not. Rejects when the delivery does. */
  flush(): Promise<void>
  /** A hint from elsewhere that the path may differ, `''` being all; taken like an event. */
  touch(path: string): void
  /** Delivers what was done on disk before the call, whether heard of or not. Rejects when the delivery does. */
  catchUp(): Promise<void>
  /** Looks at the whole tree for what was not heard of. Gives what that cost, in milliseconds. */
  sweep(): Promise<number>
  /** Why catching up costs a scan each time, as a sentence. */
  trouble(): string | undefined
  /** Paths heard of and not yet delivered. */
  depth(): number
  state(): FeedState
  mode(): Mode
  /** Hears no more; what still waits is found again by the scan of the next start. */
  close(): void
}

export function startFeed(options: FeedOptions): Feed {
  const { root, supported } = options
  const disk = nodeDisk(root)
  const rules = new IgnoreRules(disk)
  const queue = new UpdateQueue(options.queue)
  const system = { ...SYSTEM, ...options.system }
  const watchFolder = (folder: string, listener: (event: string, name: string | null) => void) =>
    system.watch(folder, listener, false)
  const jar =
    options.cookies !== undefined && system.ordered
      ? openJar({ folder: options.cookies, watch: watchFolder })
      : undefined
  const isStorm = stormGauge()
  const figures = new Figures()
  let timer: NodeJS.Timeout | undefined
  /** The running delivery, which never rejects. */
  let running: Promise<void> | undefined
  let underway = 0
  let closed = false

  const watcher = watch({
    ...options,
    disk,
    ignored: (folder) => rules.ignored(folder, true),
    onTouch: (path, kind) => onTouch(path, kind, 'event'),
    onPoll: look,
    ...(jar && { probe: jar.probe }),
  })
  const sweeps = startSweeps({ intervalMs: options.sweepMs ?? 0, sweep })
  const git = watchGit({ root, watch: watchFolder, onMove: sweeps.soon })

  function onTouch(path: string, kind: TouchKind, cause: Cause): void {
    if (isStorm()) recover()
    if (isIgnoreFile(path)) {
      if (rules.ignored(parentOf(path), true)) return
      rules.forget()
      watcher.again(parentOf(path))
    } else {
      // A folder that was made again may have brought an ignore file before it was watched.
      if (kind !== 'file') rules.forget()
      if (!isOfInterest(path, kind)) return
    }
    enqueue(path, cause)
  }

  function enqueue(path: string, cause: Cause): void {
    const now = performance.now()
    figures.touched(path, cause, now)
    queue.touch(path, now)
    arm()
  }

  /** Scans them soon. */
  function look(folders: readonly string[]): void {
    for (const folder of folders) enqueue(folder, 'scan')
  }

  /** Nothing that was heard before, or is under way, can be relied on; nor that all new folders are watched. */
  function recover(): void {
    look([''])
    jar?.spill()
    setImmediate(() => watcher.again(''))
  }

  function isOfInterest(path: string, kind: TouchKind): boolean {
    if (kind !== 'file') return !rules.ignored(path, true)
    return supported(path) && !rules.ignored(path, false)
  }

  function arm(): void {
    clearTimeout(timer)
    const due = queue.nextDue()
    if (due === undefined || running || closed) return
    const rest = options.onRest ? queue.nextRest() : undefined
    timer = setTimeout(onTimer, Math.max(0, Math.min(due, rest ?? due) - performance.now()))
  }

  function onTimer(): void {
    if (running) return
    const now = performance.now() + TICK_MS
    const paths = queue.takeDue(now)
    if (paths.length > 0) {
      deliver(paths).catch(() => {})
      return
    }
    const rested = queue.takeRested(now)
    if (rested !== undefined && supported(rested)) options.onRest?.(rested)
    arm()
  }

  /** Rejects when the delivery does, after its paths were put back. */
  async function deliver(paths: string[]): Promise<void> {
    if (paths.length >= STORM_PATHS) paths.push('')
    const touches = figures.take(paths)
    const found = await hand(paths, (error) => figures.failed(touches, error))
    figures.delivered(paths.length, touches, found, performance.now())
  }

  /** One at a time: call it when none is running. */
  async function hand(paths: readonly string[], onFailure: (error: unknown) => void): Promise<number> {
    clearTimeout(timer)
    underway = paths.length
    const delivery = options.deliver(paths)
    const end = (pauseMs: number) => {
      running = undefined
      underway = 0
      if (pauseMs === 0) arm()
      else if (!closed) timer = setTimeout(onTimer, pauseMs)
    }
    running = delivery.then(
      () => end(0),
      (error) => {
        onFailure(error)
        for (const path of paths) queue.touch(path, performance.now())
        end(RETRY_MS)
        options.onError(error)
      },
    )
    await running
    return delivery
  }

  async function flush(): Promise<void> {
    await watcher.settled()
    look(watcher.polled())
    while (running) await running
    clearTimeout(timer)
    const paths = queue.takeAll()
    if (paths.length > 0) await deliver(paths)
  }

  async function catchUp(): Promise<void> {
    const isHeard = watcher.mode() === 'events' && (await jar?.bake()) === true
    if (!isHeard) look([''])
    await flush()
  }

  async function sweep(): Promise<number> {
    // What is heard by then is no finding of the sweep, and where all is polled it would find nothing.
    if (closed || watcher.mode() !== 'events') return 0
    git.look()
    await catchUp()
    while (running) await running
    if (closed) return 0
    const started = performance.now()
    const found = await hand([''], (error) => figures.failed(new Map(), error))
    // What is saved while the sweep looks is heard of, too: it waits in the queue.
    const missed = Math.max(0, found - figures.heard())
    figures.swept(missed, found - missed)
    if (missed > 0) {
      // What was not heard once may not be heard again.
      watcher.again('')
      options.onMissed?.(missed)
    }
    return performance.now() - started
  }

  return {
    ready: watcher.ready,
    flush,
    catchUp,
    sweep,
    touch: (path) => onTouch(path, supported(path) ? 'file' : 'folder', 'hint'),
    trouble: () => (watcher.mode() === 'events' ? jar?.trouble() : undefined),
    depth: () => queue.size + underway,
    state: () => ({ ...figures.now(), watcher: watcher.state(), sweeps: sweeps.state() }),
    mode: watcher.mode,
    close() {
      closed = true
      clearTimeout(timer)
      sweeps.close()
      git.close()
      jar?.close()
      watcher.close()
    },
  }
}

/** Timers know whole milliseconds: to wait for the rest of one takes another. */
const TICK_MS = 1

/** Linux holds 16,384 unread events; a new file causes two or three. */
const STORM_PATHS = 2000

const RETRY_MS = 1000
