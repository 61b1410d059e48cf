/**
 * Many files changed at once, as by a checkout: until the last event is heard, while others
 * go on asking.
 */
import { parseBare } from '../bare.ts'
import { Feed } from '../feed.ts'
import { Probe } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor } from '../sources.ts'
import { evenly, spreadOf } from '../spread.ts'
import { asksFor, nodeIds } from './http.ts'

export const burst: Scenario = {
  name: 'burst',
  about: '500 files written at once, until all events are heard, and HTTP meanwhile',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.rested()
  const chosen = evenly(await bench.sources(), FILES)
  // A fresh read waits for the burst, as it should; whether the daemon answers at all is the question here.
  const asks = asksFor(daemon, await nodeIds(daemon), '?fresh=false')
  const feed = await Feed.open(daemon)
  const editor = new Editor(bench.root)
  const probe = new Probe({ asks, everyMs: EVERY_MS, count: Number.POSITIVE_INFINITY })
  try {
    const arrivals = chosen.map(({ path }) => feed.arrival(path, PATIENCE_MS))
    const begun = performance.now()
    for (const source of chosen) editor.save(source)
    const writtenMs = performance.now() - begun
    const at = await Promise.all(arrivals)
    const { latencies, failed } = await probe.stop()
    if (failed > 0) throw new Error(`${failed} requests failed meanwhile`)
    const http = spreadOf(latencies)
    const bare = await parseBare(bench.root, chosen, bench.settings.threads)
    const note = `${chosen.length} files, ${feed.messages} messages, written in ${Math.round(writtenMs)} ms`
    return [
      {
        name: 'all events',
        value: (Math.max(...at) - begun) / 1000,
        unit: 's',
        limit: { what: 'bare parsing', value: bare.wallMs / 1000 },
        budget: { kind: 'most', value: 3 },
        note,
      },
      { name: 'http p50 meanwhile', value: http.p50, unit: 'ms', note: `${http.count} requests` },
      { name: 'http p99 meanwhile', value: http.p99, unit: 'ms', budget: { kind: 'most', value: 50 } },
    ]
  } finally {
    await probe.stop().catch(() => {})
    await editor.restore(feed).finally(() => feed.close())
  }
}

const FILES = 500
const EVERY_MS = 4
const PATIENCE_MS = 60_000
