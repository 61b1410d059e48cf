/** Contexts on a made project of 50,000 nodes: questions in words, with names and with markup, under two budgets. */
import { startMade, word } from '../made.ts'
import { type Ask, latencies } from '../probe.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'

export const context: Scenario = {
  name: 'context',
  about: 'POST /context on a made project of 50,000 nodes',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  const { daemon, note, stop } = await startMade(bench, FILES)
  const headers = { ...daemon.headers, 'content-type': 'application/json' }
  const ask = (question: string, max_tokens: number): Ask => ({
    method: 'POST',
    url: `${daemon.url}/context`,
    headers,
    body: JSON.stringify({ question, max_tokens }),
  })
  // The first one makes the index and reads the vocabulary.
  const [first = 0] = await latencies([ask(QUESTIONS[0]!, 1000)], 1, EVERY_MS)
  const figures: Figure[] = [{ name: 'first', value: first, unit: 'ms', note }]
  for (const tokens of [1000, 8000]) {
    const asks = QUESTIONS.map((question) => ask(question, tokens))
    const { p50, p99 } = spreadOf(await latencies(asks, REQUESTS, EVERY_MS))
    figures.push(
      { name: `${tokens} tokens p50`, value: p50, unit: 'ms', budget: { kind: 'most', value: 50 } },
      { name: `${tokens} tokens p99`, value: p99, unit: 'ms', budget: { kind: 'most', value: 200 } },
    )
  }
  await stop()
  return figures
}

const FILES = 1000
const QUESTIONS = [
  `how is the ${word(5)} of ${word(600)} made?`,
  `who calls ${word(7)}_${word(18)}_${word(40)}_1`,
  `${word(300)} and ${word(2000)} in ${word(3)}`,
  `<p>The <code>${word(13)}_${word(31)}</code> of ${word(900)} is wrong for every ${word(77)}</p>`,
]
const REQUESTS = 50
const EVERY_MS = 160
