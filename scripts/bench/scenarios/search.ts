/**
 * Search on a made project of 200,000 nodes: the first search, which makes the index, then names,
 * beginnings of words, slips and words.
 */
import { startMade, word } from '../made.ts'
import { latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const search: Scenario = {
  name: 'search',
  about: 'GET /search on a made project of 200,000 nodes',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { daemon, note, stop } = await startMade(bench, FILES)
  const { headers } = daemon
  const begun = performance.now()
  await fetch(`${daemon.url}/search?q=first`, { headers })
  const figures: Figure[] = [{ name: 'first search', value: performance.now() - begun, unit: 'ms', note }]
  for (const [name, q] of QUERIES) {
    const url = `${daemon.url}/search?fresh=false&q=${encodeURIComponent(q)}`
    const { p50, p99 } = spreadOf(await latencies([{ method: 'GET', url, headers }], REQUESTS, EVERY_MS))
    figures.push({ name: `${name} p50`, value: p50, unit: 'ms', budget: { kind: 'most', value: 10 } })
    figures.push({ name: `${name} p99`, value: p99, unit: 'ms' })
  }
  await stop()
  return figures
}

const FILES = 4000
const QUERIES = [
  ['name', `${word(1234)}_${word(99)}`],
  ['beginnings', 'bCoD'],
  ['slip', `${word(77).slice(0, 4)}x${word(77).slice(5)}`],
  ['words', `the ${word(5)} of ${word(600)} for ${word(9)}`],
] as const
const REQUESTS = 50
const EVERY_MS = 40
