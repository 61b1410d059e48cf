/**
 * First index: no database, the whole tree to be read and linked until mu answers, and to be stored.
 *
 * Each round indexes and then parses barely, so that both meet the same noise; the round
 * whose ratio is the median counts. The time is what a person waits for `mu daemon start`.
 *
 * The bare parser has as many threads as mu parses on: the parse threads and the graph thread, where there are cores.
 * Beside it stands what a start takes on a folder with nothing in it: no index is faster than both together.
 *
 * Budgets  The ratio from 500 files on, since below that the start of processes rules. The
 *          memory grows with the tree: 250 MB at 675 files, 700 MB at 5,900.
 */
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Bare, parseBare } from '../bare.ts'
import { startMade } from '../made.ts'
import { cpuMs, peakMb } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { median } from '../spread.ts'

export const first: Scenario = {
  name: 'first',
  about: 'mu daemon start on a tree it has never seen, until the graph is ready',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const rounds: Round[] = []
  for (let round = 0; round < bench.settings.rounds; round++) rounds.push(await index(bench))
  const ratio = median(rounds.map(ratioOf))
  const { startMs, indexMs, storedMs, usedMs, bare } = rounds.find((round) => ratioOf(round) === ratio)!
  const sources = await bench.sources()
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const perSecond = (amount: number) => amount / (startMs / 1000)
  const what = 'bare parsing'
  return [
    {
      name: 'wall',
      value: startMs / 1000,
      unit: 's',
      limit: { what, value: bare.wallMs / 1000 },
      ...(sources.length >= LARGE ? { budget: { kind: 'times', value: 2 } } : {}),
      note: `in the daemon ${(indexMs / 1000).toFixed(2)} s`,
    },
    { name: 'until it is stored', value: storedMs / 1000, unit: 's' },
    { name: 'a start on an empty folder', value: (await emptyStartMs(bench)) / 1000, unit: 's' },
    {
      name: 'processor time',
      value: usedMs / 1000,
      unit: 's',
      limit: { what, value: bare.cpuMs / 1000 },
      guard: GUARD,
      note: 'of all threads',
    },
    { name: 'files', value: perSecond(sources.length), unit: 'files/s' },
    { name: 'text', value: perSecond(bytes / 1e6), unit: 'MB/s' },
    {
      name: 'peak memory',
      value: median(rounds.map(({ peak }) => peak)),
      unit: 'MB',
      budget: { kind: 'most', value: memoryBudgetMb(sources.length) },
    },
  ]
}

interface Round {
  readonly startMs: number
  readonly indexMs: number
  /** Until the tables have it, too. */
  readonly storedMs: number
  /** Processor time of the daemon. */
  readonly usedMs: number
  readonly peak: number
  readonly bare: Bare
}

async function index(bench: Bench): Promise<Round> {
  const { root, settings } = bench
  await bench.stop()
  await rm(join(root, '.mu'), { recursive: true, force: true })
  const begun = performance.now()
  const { startMs, indexMs, pid, stored } = await bench.daemon()
  await stored()
  const storedMs = performance.now() - begun
  const usedMs = cpuMs(pid)
  const peak = peakMb(pid)
  const sources = await bench.sources()
  await bench.stop()
  const threads = Math.max(settings.threads, Math.min(settings.threads + 1, availableParallelism()))
  return { startMs, indexMs, storedMs, usedMs, peak, bare: await parseBare(root, sources, threads) }
}

async function emptyStartMs(bench: Bench): Promise<number> {
  const { daemon, stop } = await startMade(bench, 0)
  await stop()
  return daemon.startMs
}

function ratioOf({ startMs, bare }: Round): number {
  return startMs / bare.wallMs
}

/** The line through the two budgets, and never below the lower one. */
function memoryBudgetMb(files: number): number {
  return Math.round(250 + (Math.max(0, files - 675) * (700 - 250)) / (5900 - 675))
}

const LARGE = 500
/** On mu's own sources it is 9 to 10, of which a third is the start of processes and threads. */
const GUARD = 20
