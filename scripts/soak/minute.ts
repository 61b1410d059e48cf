/** A minute of the soak: what the daemon holds at its end, what was measured in it, and whether it is too much. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Daemon } from '../bench/daemon.ts'
import { type Spread, spreadOf } from '../bench/spread.ts'
import type { Samples } from './load.ts'
import { type Memory, type MemoryWatch, metricsOf } from './memory.ts'

export interface Minute extends Memory {
  readonly minute: number
  /** Of the database, not compacted yet. */
  readonly logMb: number
  readonly handles: number
  readonly threads: number
  readonly fds: number
  /** Save to event, in ms. */
  readonly events?: Spread
  readonly reads?: Spread
  readonly differences: readonly string[]
  readonly errors: readonly string[]
}

export async function minuteOf(
  minute: number,
  { daemon, root, memory }: { daemon: Daemon; root: string; memory: MemoryWatch },
  samples: Samples,
): Promise<Minute> {
  const differences = await daemon.verify().catch((error: Error) => [error.message])
  const figure = await metricsOf(daemon)
  const log = statSync(join(root, '.mu/mubase.duckdb.wal'), { throwIfNoEntry: false })
  return {
    minute,
    ...(await memory.take()),
    logMb: (log?.size ?? 0) / 1e6,
    handles: figure('nodejs_active_handles_total'),
    threads: readdirSync(`/proc/${daemon.pid}/task`).length,
    fds: readdirSync(`/proc/${daemon.pid}/fd`).length,
    ...(samples.events.length > 0 && { events: spreadOf(samples.events) }),
    ...(samples.reads.length > 0 && { reads: spreadOf(samples.reads) }),
    differences,
    errors: samples.errors,
  }
}

/** What was wrong, a sentence each. Growth is from the first minute to the last, for before it everything is new. */
export function growthOf(minutes: readonly Minute[]): readonly string[] {
  const complaints = minutes.flatMap(({ minute, differences, errors, events, reads }) => [
    ...differences.map((one) => `Minute ${minute}: the graph differs from one built anew: ${one}`),
    ...errors.map((one) => `Minute ${minute}: ${one}`),
    ...(events && reads ? [] : [`Minute ${minute}: nothing was measured.`]),
  ])
  const [first] = minutes
  const last = minutes.at(-1)
  if (!first || !last) return ['No minute was measured.']
  for (const [figure, most] of BOUNDS) {
    const grown = last[figure] - first[figure]
    if (!(grown <= most)) complaints.push(`${figure} has grown by ${round(grown)}, more than ${most}.`)
  }
  return complaints
}

export function tableOf(minutes: readonly Minute[]): string {
  const rows = minutes.map((one) => [
    one.minute,
    `${round(one.rssMb)} – ${round(one.peakMb)}`,
    round(one.heapMb),
    round(one.graphHeapMb),
    round(one.externalMb),
    round(one.logMb),
    one.handles,
    one.threads,
    one.fds,
    spread(one.events),
    spread(one.reads),
    one.differences.length,
    one.errors.length,
  ])
  const head =
    'minute|RSS, MB|heap, MB|graph heap, MB|external, MB|log, MB|handles|threads|fds|save → event, p50 / p99 ms|read, p50 / p99 ms|differences|errors'
  return [head.split('|'), head.split('|').map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function spread(one: Spread | undefined): string {
  return one ? `${round(one.p50)} / ${round(one.p99)} (${one.count})` : '–'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The most that each may grow: a heap that waits to be collected, a connection that is being closed. */
const BOUNDS = [
  ['rssMb', 150],
  ['heapMb', 60],
  ['graphHeapMb', 60],
  ['externalMb', 60],
  ['handles', 10],
  ['threads', 4],
  ['fds', 10],
] as const
