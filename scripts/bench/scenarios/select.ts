/** MUQL: a SELECT with a filter and an order, asked over HTTP. */
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const select: Scenario = {
  name: 'muql',
  about: 'POST /query with a filter, an order and a limit',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.daemon()
  const { stats } = await daemon.status()
  const figures: Figure[] = []
  for (const [name, muql, budget] of STATEMENTS) {
    const headers = { ...daemon.headers, 'content-type': 'application/json' }
    const ask: Ask = { method: 'POST', url: `${daemon.url}/query`, headers, body: JSON.stringify({ muql }) }
    const { p50, p99 } = spreadOf(await latencies([ask], REQUESTS, EVERY_MS))
    const note = `${stats.nodes} nodes`
    figures.push(
      { name: `${name} p50`, value: p50, unit: 'ms', note, ...budget },
      { name: `${name} p99`, value: p99, unit: 'ms' },
    )
  }
  return figures
}

const STATEMENTS = [
  [
    'select',
    'SELECT name, file_path, complexity FROM functions WHERE complexity > 5 ORDER BY complexity DESC LIMIT 50',
    { budget: { kind: 'most', value: 15 } as const },
  ],
  ['group', 'SELECT file_path, COUNT(*) AS n FROM functions GROUP BY file_path ORDER BY n DESC LIMIT 20', {}],
] as const
const REQUESTS = 100
const EVERY_MS = 25
