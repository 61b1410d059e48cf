/**
 * Requests about one node: latency at a steady pace, and throughput beside that of an empty
 * route in the same run.
 *
 * The latency is of fresh reads over many nodes; the throughput of `fresh=false` on one.
 */
import type { Daemon } from '../daemon.ts'
import { emptyRoute, throughput } from '../load.ts'
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { evenly, spreadOf } from '../spread.ts'

export const http: Scenario = {
  name: 'http',
  about: 'GET /nodes/{id} and /neighbors, beside a route that does nothing',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { seconds } = bench.settings
  const requests = Math.min(REQUESTS, bench.settings.requests)
  const daemon = await bench.rested()
  const ids = await nodeIds(daemon)
  const empty = await emptyRoute(bench.undo)
  try {
    const pace = spreadOf(await latencies([empty.ask], requests, EVERY_MS))
    const rate = (await throughput(empty.ask, seconds)).perSecond
    const figures: Figure[] = []
    for (const [name, rest] of ROUTES) {
      const spread = spreadOf(await latencies(asksFor(daemon, ids, rest), requests, EVERY_MS))
      const middle = ids[Math.floor(ids.length / 2)]!
      const [ask] = asksFor(daemon, [middle], `${rest}?fresh=false`)
      const what = 'an empty route'
      figures.push(
        {
          name: `${name} p50`,
          value: spread.p50,
          unit: 'ms',
          limit: { what, value: pace.p50 },
          budget: { kind: 'most', value: 1 },
        },
        {
          name: `${name} p99`,
          value: spread.p99,
          unit: 'ms',
          limit: { what, value: pace.p99 },
          budget: { kind: 'most', value: 10 },
        },
        {
          name: `${name} throughput`,
          value: (await throughput(ask!, seconds)).perSecond,
          unit: 'requests/s',
          limit: { what, value: rate },
          budget: { kind: 'share', value: 0.5 },
          note: middle,
        },
      )
    }
    return figures
  } finally {
    empty.close()
  }
}

/** Requests for these nodes; `rest` follows the id. */
export function asksFor({ url, headers }: Daemon, ids: readonly string[], rest: string): Ask[] {
  return ids.map((id) => ({ method: 'GET', url: `${url}/nodes/${encodeURIComponent(id)}${rest}`, headers }))
}

/** Ids of functions and classes, evenly over the graph. */
export async function nodeIds(daemon: Daemon): Promise<readonly string[]> {
  const rows = await daemon.query("SELECT id FROM nodes WHERE type IN ('FUNCTION', 'CLASS') ORDER BY id")
  if (rows.length === 0) throw new Error('the graph has neither functions nor classes')
  return evenly(rows, NODES).map(([id]) => String(id))
}

const ROUTES = [
  ['node', ''],
  ['neighbors', '/neighbors'],
] as const
const NODES = 200
const REQUESTS = 500
/** Slow enough that a busy machine's answers do not queue up behind each other. */
const EVERY_MS = 10
