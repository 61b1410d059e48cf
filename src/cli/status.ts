/** How a daemon is, for people and for programs. */

import type { Status, WatcherStatus } from '../client/answers.ts'
import { clientOf } from '../client/node.ts'
import { runningDaemon } from '../daemon/identity.ts'
import { urlOf } from '../daemon/ping.ts'
import type { DaemonRecord } from '../daemon/record.ts'
import type { Exit } from './exit.ts'
import { count, counted, duration, json, line, note, pairs } from './print.ts'

interface Options {
  readonly json?: boolean
  readonly verbose?: boolean
}

/** Errors: `not_running`; `timeout` when it runs and does not answer. */
export async function showStatus(root: string, options: Options): Promise<Exit> {
  const record = await runningDaemon(root)
  const status = await statusOf(record)
  const { pid, socket } = record
  if (options.json) json({ ...status, pid, url: urlOf(record), socket })
  else print(record, status, options.verbose === true)
  return 'ok'
}

/** The one line, or the document, at the end of a start. */
export async function showReady(record: DaemonRecord, options: Options, ms: number): Promise<Exit> {
  const status = await statusOf(record)
  const { root, pid, socket } = record
  const url = urlOf(record)
  const { nodes, edges } = status.stats
  if (options.json) {
    json({ root, pid, url, socket, files: status.files, nodes, edges, seq: status.seq, ms: Math.round(ms) })
    return 'ok'
  }
  const sizes = `${counted(nodes, 'node')}, ${counted(edges, 'edge')}, ${counted(status.files, 'file')}`
  line(`mu is ready in ${duration(ms)}: ${sizes}: ${url}`)
  if (status.files === 0) note(`No supported source file was found under ${root}; new ones will be noticed.`)
  const { skipped_count, syntax_count } = status.problems
  if (skipped_count > 0) note(`${counted(skipped_count, 'file')} left out: see "mu daemon status --verbose".`)
  if (syntax_count > 0) note(`${counted(syntax_count, 'file')} with syntax errors.`)
  return 'ok'
}

async function statusOf(record: DaemonRecord): Promise<Status> {
  const client = clientOf(record)
  try {
    return await client.status()
  } finally {
    client.close()
  }
}

function print(record: DaemonRecord, status: Status, verbose: boolean): void {
  const { stats, problems } = status
  pairs([
    ['status', status.status],
    ['root', status.root],
    ['url', urlOf(record)],
    ['socket', record.socket],
    ['pid', record.pid],
    ['version', status.version],
    ['uptime', duration(status.uptime_seconds * 1000)],
    ['mode', status.mode],
    ['files', `${count(status.files)}${listed(status.languages)}`],
    ['nodes', `${count(stats.nodes)}${verbose ? listed(stats.by_type) : ''}`],
    ['edges', count(stats.edges)],
    ['unresolved', verbose ? count(stats.unresolved) : undefined],
    ['seq', status.seq === undefined ? undefined : `${status.seq} (epoch ${status.epoch})`],
    ['pending', status.pending > 0 || verbose ? counted(status.pending, 'path') : undefined],
    [
      'clients',
      status.connections > 0 || verbose ? counted(status.connections, 'live connection') : undefined,
    ],
    ['updates', verbose ? updates(status) : undefined],
    ...(verbose && status.watcher ? watching(status.watcher, status.updates.asked) : []),
    ['database', verbose ? status.mubase : undefined],
  ])
  const shown = verbose ? Number.POSITIVE_INFINITY : 5
  list('problems', problems.daemon, problems.daemon.length, shown)
  const { unwatched = [], unwatched_count = 0 } = status.watcher ?? {}
  if (verbose) list('not watched', unwatched.map(named), unwatched_count, shown)
  list('syntax errors', problems.syntax, problems.syntax_count, shown)
  list('left out', problems.skipped.map(named), problems.skipped_count, shown)
}

function updates({ updates: { batches, files, last_ms, last_at } }: Status): string {
  const last = last_ms === undefined ? '' : `, the last in ${duration(last_ms)}`
  return `${batchesOf(batches)}, ${counted(files, 'file')}${last}${last_at === undefined ? '' : ` at ${last_at}`}`
}

/** What the daemon knows of changes, and how it came to know. */
function watching(watcher: WatcherStatus, asked: number): [string, string | undefined][] {
  const { found, latency_ms, last_batch, last_error, losses } = watcher
  const unwatched = watcher.unwatched_count > 0 ? `, ${count(watcher.unwatched_count)} not` : ''
  const share = `${Math.round(watcher.fallback_share * 1000) / 10} %`
  return [
    [
      'watching',
      `${counted(watcher.folders, 'folder')}${unwatched}${watcher.reason ? `: ${watcher.reason}` : ''}`,
    ],
    ['heard', counted(watcher.events, 'file event')],
    [
      'found',
      `${count(found.event)} by events, ${count(found.scan)} by scans, ${count(found.hint)} by hints, ${count(asked)} by reads`,
    ],
    [
      'latency',
      latency_ms && `p50 ${duration(latency_ms.p50)}, p99 ${duration(latency_ms.p99)}, from event to graph`,
    ],
    [
      'delivered',
      `${batchesOf(watcher.batches)}, ${counted(watcher.paths, 'path')}${last_batch === undefined ? '' : `, the last at ${last_batch}`}`,
    ],
    [
      'sweeps',
      `${count(watcher.sweeps)}${watcher.sweeps > 0 ? `, the last in ${duration(watcher.last_sweep_ms)}` : ''}`,
    ],
    ['polling', `${share} of the time; events were lost ${counted(losses, 'time')}`],
    [
      'errors',
      `${count(watcher.failures)}${last_error === undefined ? '' : `, the last at ${last_error.at}: ${last_error.message}`}`,
    ],
  ]
}

function batchesOf(n: number): string {
  return counted(n, 'batch').replace('batchs', 'batches')
}

function named({ path, reason }: { readonly path: string; readonly reason: string }): string {
  return `${path} (${reason})`
}

function list(title: string, items: readonly string[], total: number, most: number): void {
  if (total === 0) return
  line(`${title}: ${count(total)}`)
  const shown = items.slice(0, most)
  for (const item of shown) line(`  ${item}`)
  if (total > shown.length) line(`  and ${count(total - shown.length)} more`)
}

/** ` (python 12, go 3)`, most first. */
function listed(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort((a, b) => b[1] - a[1])
  return sorted.length === 0 ? '' : ` (${sorted.map(([name, n]) => `${name} ${count(n)}`).join(', ')})`
}
