/**
 * First index: no database, the whole tree to be read, linked and stored.
 *
 * Each round indexes and then parses barely, so that both meet the same noise; the round
 * whose ratio is the median counts. The time is what a person waits for `mu daemon start`.
 *
 * Budgets  The ratio from 500 files on, since below that the start of processes rules. The
 *          memory grows with the tree: 250 MB at 675 files, 700 MB at 5,900.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseBare } from '../bare.ts'
import { peakMb } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { median } from '../spread.ts'

export const first: Scenario = {
  name: 'first',
  about: 'mu daemon start on a tree it has never seen, until the graph is ready',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const rounds: {
    readonly startMs: number
    readonly indexMs: number
    readonly bareMs: number
    readonly peak: number
  }[] = []
  for (let round = 0; round < bench.settings.rounds; round++) {
    await bench.stop()
    await rm(join(bench.root, '.mu'), { recursive: true, force: true })
    const { startMs, indexMs, pid } = await bench.daemon()
    const peak = peakMb(pid)
    const sources = await bench.sources()
    await bench.stop()
    const bareMs = await parseBare(bench.root, sources, bench.settings.threads)
    rounds.push({ startMs, indexMs, bareMs, peak })
  }
  const sources = await bench.sources()
  const ratio = median(rounds.map(({ startMs, bareMs }) => startMs / bareMs))
  const { startMs, indexMs, bareMs } = rounds.find((one) => one.startMs / one.bareMs === ratio)!
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const limit = { what: 'bare parsing', value: bareMs / 1000 }
  const budget = sources.length >= LARGE ? { budget: { kind: 'times', value: 2 } as const } : {}
  const of = (value: number) => value / (startMs / 1000)
  return [
    {
      name: 'wall',
      value: startMs / 1000,
      unit: 's',
      limit,
      ...budget,
      note: `in the daemon ${(indexMs / 1000).toFixed(2)} s`,
    },
    { name: 'files', value: of(sources.length), unit: 'files/s' },
    { name: 'text', value: of(bytes / 1e6), unit: 'MB/s' },
    {
      name: 'peak memory',
      value: median(rounds.map(({ peak }) => peak)),
      unit: 'MB',
      budget: { kind: 'most', value: memoryBudgetMb(sources.length) },
    },
  ]
}

/** The line through the two budgets, and never below the lower one. */
function memoryBudgetMb(files: number): number {
  return Math.round(250 + (Math.max(0, files - 675) * (700 - 250)) / (5900 - 675))
}

const LARGE = 500
