/**
 * Memory over many saves, one after the other without a pause.
 *
 * The first half is warm-up: caches fill, the collector finds its pace. What counts is how
 * much the last quarter stands above the third. Below `JUDGED_FROM` saves the collector's
 * breath is larger than any leak, so the figure is shown and not judged.
 */
import { Feed } from '../feed.ts'
import { peakMb, residentMb } from '../process.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor } from '../sources.ts'
import { evenly, median } from '../spread.ts'

export const growth: Scenario = {
  name: 'growth',
  about: 'resident memory over many saves',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const saves = bench.settings.growth
  const daemon = await bench.rested()
  const chosen = evenly(await bench.sources(), FILES)
  const feed = await Feed.open(daemon)
  const editor = new Editor(bench.root)
  const memory: number[] = []
  const begun = performance.now()
  try {
    for (let i = 0; i < saves; i++) {
      const source = chosen[i % chosen.length]!
      const arrival = feed.arrival(source.path, PATIENCE_MS)
      editor.save(source)
      await arrival
      memory.push(residentMb(daemon.pid))
    }
  } finally {
    await editor.restore(feed).finally(() => feed.close())
  }
  const seconds = (performance.now() - begun) / 1000
  const quarter = Math.floor(saves / 4)
  const before = median(memory.slice(quarter * 2, quarter * 3))
  const after = median(memory.slice(quarter * 3))
  const budget = saves >= JUDGED_FROM ? { budget: { kind: 'most', value: 3 } as const } : {}
  const note = `${saves} saves, ${(saves / seconds).toFixed(0)} a second`
  return [
    { name: 'memory after', value: after, unit: 'MB', note },
    { name: 'growth', value: ((after - before) / before) * 100, unit: '%', ...budget },
    { name: 'peak memory', value: peakMb(daemon.pid), unit: 'MB' },
  ]
}

const FILES = 50
const PATIENCE_MS = 10_000
const JUDGED_FROM = 4000
