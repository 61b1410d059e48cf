/**
 * What freshness costs: reads that wait until the graph is as new as the disk, beside the same
 * reads that do not; on an idle daemon, and right after a save, which waits for no debounce.
 */
import type { Daemon } from '../daemon.ts'
import { Feed } from '../feed.ts'
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { Editor } from '../sources.ts'
import { evenly, spreadOf } from '../spread.ts'
import { asksFor, nodeIds } from './http.ts'

export const fresh: Scenario = {
  name: 'fresh',
  about: 'reads that wait for the disk, beside those that do not',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.rested()
  const ids = await nodeIds(daemon)
  // What is near a node is a matter of the whole tree, and cheap to answer.
  const whole = (rest: string) => asksFor(daemon, ids, `/neighbors?limit=10${rest}`)
  const figures = [
    ...(await beside('whole tree', whole(''), whole('&fresh=false'), 5)),
    ...(await beside('one node', asksFor(daemon, ids, ''), asksFor(daemon, ids, '?fresh=false'), 1)),
  ]
  return [...figures, await afterSaves(bench, daemon, whole('')[0]!)]
}

async function beside(
  name: string,
  fresh: readonly Ask[],
  hasty: readonly Ask[],
  budgetMs: number,
): Promise<readonly Figure[]> {
  const bare = spreadOf(await latencies(hasty, REQUESTS, EVERY_MS))
  const waited = spreadOf(await latencies(fresh, REQUESTS, EVERY_MS))
  const what = 'fresh=false'
  return [
    {
      name: `${name} p50`,
      value: waited.p50,
      unit: 'ms',
      limit: { what, value: bare.p50 },
      budget: { kind: 'most', value: budgetMs },
    },
    { name: `${name} p99`, value: waited.p99, unit: 'ms', limit: { what, value: bare.p99 } },
  ]
}

/** From the end of a save to the answer that holds it. */
async function afterSaves({ root, sources }: Bench, daemon: Daemon, { url, headers }: Ask): Promise<Figure> {
  const feed = await Feed.open(daemon)
  const editor = new Editor(root)
  const taken: number[] = []
  const missed: string[] = []
  try {
    for (const source of evenly(await sources(), SAVES)) {
      editor.save(source)
      const begun = performance.now()
      const answer = await fetch(url, { headers })
      await answer.arrayBuffer()
      taken.push(performance.now() - begun)
      if (answer.headers.get('mu-fresh') !== 'true') missed.push(source.path)
    }
  } finally {
    await editor.restore(feed).finally(() => feed.close())
  }
  const note = missed.length === 0 ? `${taken.length} saves` : `${missed.length} late`
  return { name: 'right after a save p50', value: spreadOf(taken).p50, unit: 'ms', note }
}

const REQUESTS = 300
const EVERY_MS = 10
const SAVES = 50
