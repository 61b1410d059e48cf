/** MUQL over HTTP: each form of statement on the graph of the tree. */
import type { Daemon } from '../daemon.ts'
import { endsOf } from '../ends.ts'
import { type Form, finds, selects, walks } from '../forms.ts'
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const muql: Scenario = {
  name: 'muql',
  about: 'POST /query with each form of statement',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const daemon = await bench.rested()
  const { stats } = await daemon.status()
  const ends = await endsOf(daemon)
  const note = `${stats.nodes} nodes, ${stats.edges} edges`
  return asked(daemon, [...selects(ends), ...walks(ends), ...finds(ends)], bench.settings.requests, note)
}

/** The statements of which much is promised come with their 99th percentile. */
export async function asked(
  { url, headers }: Daemon,
  forms: readonly Form[],
  most: number,
  note: string,
  everyMs = EVERY_MS,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, muql, most: budget } of forms) {
    const sent = { ...headers, 'content-type': 'application/json' }
    const ask: Ask = { method: 'POST', url: `${url}/query`, headers: sent, body: JSON.stringify({ muql }) }
    const count = Math.min(budget === undefined ? FEW : MANY, most)
    const { p50, p99 } = spreadOf(await latencies([ask], count, everyMs))
    const about = figures.length === 0 ? { note } : {}
    const bound = budget === undefined ? {} : { budget: { kind: 'most', value: budget } as const }
    figures.push({ name: `${name} p50`, value: p50, unit: 'ms', ...about, ...bound })
    if (budget !== undefined) figures.push({ name: `${name} p99`, value: p99, unit: 'ms' })
  }
  return figures
}

const MANY = 50
const FEW = 15
const EVERY_MS = 25
