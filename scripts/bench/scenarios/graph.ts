/** The graph's own answers over HTTP: callers, impact, ancestors, a path, cycles; from and to the most called function. */
import { endsOf } from '../ends.ts'
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const graph: Scenario = {
  name: 'graph',
  about: 'impact, path, cycles and callers of the function that is called most',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.rested()
  const { stats } = await daemon.status()
  const { hub, far } = await endsOf(daemon)
  const to = encodeURIComponent(hub)
  const from = encodeURIComponent(far)
  const note = `${stats.nodes} nodes, ${stats.edges} edges`
  const figures: Figure[] = []
  for (const [name, path, most] of [
    ['callers', `/nodes/${to}/callers?limit=100`, 10],
    ['impact', `/impact?node=${to}&limit=100`, 20],
    ['ancestors', `/ancestors?node=${from}&limit=100`, 20],
    ['path', `/path?from=${from}&to=${to}`, 20],
    ['cycles', '/cycles?limit=10', 300],
  ] as const) {
    const ask: Ask = { method: 'GET', url: `${daemon.url}${path}`, headers: { ...daemon.headers } }
    const { p50, p99 } = spreadOf(
      await latencies([ask], Math.min(REQUESTS, bench.settings.requests), EVERY_MS),
    )
    figures.push(
      { name: `${name} p50`, value: p50, unit: 'ms', note, budget: { kind: 'most', value: most } },
      { name: `${name} p99`, value: p99, unit: 'ms' },
    )
  }
  return figures
}

const REQUESTS = 50
const EVERY_MS = 40
