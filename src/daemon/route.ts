/**
 * `GET /daemon`: which process this is, and how far it is.
 *
 * Answered from the main thread's memory alone, at once, even while the first index runs;
 * `ping.ts` and the progress bar of `mu daemon start` rest on that. Who waits for the graph
 * says how long, and hears the moment it is ready.
 */
import type { FastifyInstance } from 'fastify'
import type { Greeting } from './ping.ts'

/** `ready` is settled when the graph is ready, or never will be. */
export function greetOn(app: FastifyInstance, greeting: () => Greeting, ready: Promise<unknown>): void {
  app.get<{ Querystring: { wait_ms?: number } }>('/daemon', { schema }, async ({ query }) => {
    if (query.wait_ms !== undefined) await settled(ready, query.wait_ms)
    return greeting()
  })
}

async function settled(promise: Promise<unknown>, atMostMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, atMostMs)
  })
  await Promise.race([promise.catch(() => {}), late])
  clearTimeout(timer)
}

const WAIT = { type: 'integer', minimum: 0, maximum: 1000 }
const schema = {
  summary: 'Which process this is, and how far it is',
  querystring: {
    type: 'object',
    properties: { wait_ms: { ...WAIT, description: 'Wait so long for the graph to be ready' } },
    additionalProperties: false,
  },
}
