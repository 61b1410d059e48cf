/**
 * Whatever is sent to any endpoint: every answer is one of those that the document promises,
 * and the daemon is as well afterwards as before. The inputs are made from the daemon's own
 * `/openapi.json`, so a new endpoint is fuzzed by existing.
 *
 * `MU_FUZZ_RUNS` requests (default 1000); fast-check prints the seed of what fails.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'
import { type Holding, holdingOf } from './figures.ts'
import { type OpenApi, operationsOf, requestOf } from './requests.ts'
import { FILES, WORDS } from './shop.ts'
import { told } from './told.ts'
import { faultOf, send, show } from './wire.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 1000)
/** Requests under way at once. */
const AT_ONCE = 10

test('no request gets a 5xx, an error of another shape, or the daemon down; and none leaks', {
  timeout: 60_000 + 40 * RUNS,
}, async () => {
  const it = project(FILES)
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const daemon = it.record()!
  const { port, pid } = daemon
  const document = (await (await fetch(`http://127.0.0.1:${port}/openapi.json`)).json()) as OpenApi
  const operations = operationsOf(document)
  expect(operations.length).toBeGreaterThan(20)
  const request = fc.oneof(...operations.map((operation) => requestOf(operation, WORDS)))
  const holdings: Holding[] = []
  const statuses = new Map<number, number>()

  const fuzz = (runs: number) =>
    fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (batch) => {
        const answers = await Promise.all(batch.map((one) => send(port, one)))
        for (const [at, got] of answers.entries()) {
          const sent = batch[at]!
          if (!got && !sent.isCut) throw new Error(`no answer to ${show(sent.bytes)}`)
          statuses.set(got?.status ?? 0, (statuses.get(got?.status ?? 0) ?? 0) + 1)
          const fault = got && faultOf(sent, got)
          if (fault) throw new Error(`${fault}\nto ${show(sent.bytes)}\n${complaintsIn(it.log)}`)
        }
      }),
      { numRuns: Math.ceil(runs / AT_ONCE), endOnFailure: true, asyncReporter: async (run) => told(run) },
    )

  for (let quarter = 0; quarter < 4; quarter += 1) {
    await fuzz(RUNS / 4)
    holdings.push(holdingOf(pid))
  }
  if (process.env.MU_FUZZ_RUNS) console.log({ statuses: Object.fromEntries([...statuses].sort()), holdings })

  // Both what is refused and what is answered was tried.
  expect([200, 400, 404, 405, 413, 415].filter((status) => !statuses.has(status))).toEqual([])
  const [first, , , last] = holdings as [Holding, Holding, Holding, Holding]
  await until('the connections to be closed', () => holdingOf(pid).handles <= first.handles + 5)
  expect(holdingOf(pid).threads).toBeLessThanOrEqual(first.threads + 4)
  expect(last.rssMb - first.rssMb).toBeLessThan(GROWTH_MB)
  expect(isAlive(daemon)).toBe(true)
  expect(await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()).toMatchObject({
    status: 'running',
  })
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

/** What the daemon says itself about it. */
function complaintsIn(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines
    .filter((line) => line.includes('"level":"error"'))
    .slice(-2)
    .join('\n')
}

/** A heap that has not been collected yet is no leak. */
const GROWTH_MB = 150
