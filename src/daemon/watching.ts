/**
 * How the daemon watches: what the configuration makes of the feed, what is logged when
 * events go and come, and what the status says of it.
 */
import type { Logger } from 'pino'
import { MuError } from '../errors.ts'
import type { WatcherFacts } from '../server/parts.ts'
import type { Feed, FeedOptions, FeedState } from '../watch/feed.ts'
import { QUEUE_DEFAULTS, type QueueOptions } from '../watch/queue.ts'
import type { Config } from './knobs.ts'

export function listening(
  config: Config,
): Pick<FeedOptions, 'pollMs' | 'fallbackMs' | 'sweepMs'> & { readonly queue: Partial<QueueOptions> } {
  const intervalMs = config.pollInterval * 1000
  return {
    queue: queueOptions(config),
    fallbackMs: config.watcherFallback && intervalMs,
    sweepMs: config.sweepInterval * 1000,
    ...(config.mode === 'poll' ? { pollMs: intervalMs } : {}),
  }
}

/** `onFailure` is called when events are lost and nothing may take over. */
export function tellerOf(
  config: Config,
  log: Logger,
  onFailure: (error: MuError) => void,
): Pick<FeedOptions, 'onLost' | 'onFound' | 'onUnwatched' | 'onMissed' | 'onError'> {
  return {
    onLost: (reason) => {
      if (config.watcherFallback) {
        log.warn({ reason }, 'file events are no longer to be had, so the tree is polled')
      } else {
        const message = `The tree cannot be watched. ${reason}`
        onFailure(new MuError('start_failed', message, { hint: FALLBACK_HINT }))
      }
    },
    onFound: () => log.info('file events are to be had again, so polling has ended'),
    onUnwatched: (folders) => {
      if (folders.size === 0) log.info('all folders are watched again')
      else log.warn({ count: folders.size, folders: named(folders) }, 'some folders cannot be watched')
    },
    onMissed: (files) => log.warn({ files }, 'a sweep found changes that no event had told of'),
    onError: (error) => log.error({ err: error }, 'changes could not be taken in, and will be tried again'),
  }
}

export function watcherFacts(state: FeedState, uptimeMs: number): WatcherFacts {
  const { watcher, sweeps, latency, lastBatch, lastError } = state
  const { events, batches, paths, failures, found } = state
  return {
    mode: watcher.mode,
    ...(watcher.reason !== undefined && { reason: watcher.reason }),
    folders: watcher.folders,
    unwatched: named(watcher.unwatched),
    unwatched_count: watcher.unwatched.size,
    events,
    batches,
    paths,
    failures,
    losses: watcher.losses,
    found: { ...found },
    ...(latency && {
      latency_ms: { p50: tenths(latency.p50Ms), p99: tenths(latency.p99Ms), paths: latency.paths },
    }),
    sweeps: sweeps.count,
    last_sweep_ms: tenths(sweeps.lastMs),
    fallback_share: Math.round(Math.min(1, watcher.pollingMs / uptimeMs) * 10_000) / 10_000,
    ...(lastBatch && { last_batch: lastBatch.toISOString() }),
    ...(lastError && { last_error: { message: lastError.message, at: lastError.at.toISOString() } }),
  }
}

/** Sentences about what is found later, or at more cost, than it should be. */
export function watcherProblems(
  feed: Pick<Feed, 'state' | 'trouble'>,
  { pollInterval, watcherFallback }: Config,
): readonly string[] {
  const { reason, unwatched } = feed.state().watcher
  const trouble = feed.trouble()
  const problems: string[] = []
  if (reason !== undefined) problems.push(`${reason} Changes are found by polling, every ${pollInterval} s.`)
  if (unwatched.size > 0) {
    const folders = named(unwatched).slice(0, FEW)
    const list = folders.map(({ path, reason }) => `${path}/ (${reason})`).join(', ')
    const more = unwatched.size > folders.length ? ` and ${unwatched.size - folders.length} more` : ''
    const instead = watcherFallback ? `, and are polled every ${pollInterval} s` : ''
    problems.push(`Some folders cannot be watched${instead}: ${list}${more}.`)
  }
  if (trouble !== undefined) problems.push(`${trouble} So every read scans the tree to be fresh.`)
  return problems
}

function named(folders: ReadonlyMap<string, string>): { path: string; reason: string }[] {
  return [...folders].slice(0, MANY).map(([path, reason]) => ({ path, reason }))
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}

/** A burst waits longer than a lone save, but never longer than the maximum. */
function queueOptions({ debounceMs, maxWaitMs }: Config): Partial<QueueOptions> {
  const burstQuietMs = Math.min(Math.max(QUEUE_DEFAULTS.burstQuietMs, debounceMs), maxWaitMs)
  return { quietMs: debounceMs, burstQuietMs, maxWaitMs }
}

const FALLBACK_HINT = 'Allow polling with --watcher-fallback, or raise the limit.'

/** Folders named in a sentence, and in the status. */
const FEW = 3
const MANY = 100
