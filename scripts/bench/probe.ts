/**
 * Latency of HTTP requests, measured from a thread of its own, so that what the bench
 * does meanwhile is not mistaken for the daemon's slowness.
 *
 * Requests are sent at a steady pace whether or not earlier ones were answered: a probe
 * that waits for each answer would count a stall once instead of for everybody it met.
 */
import { Worker } from 'node:worker_threads'

export interface Ask {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface ProbeData {
  /** Sent in turn, again and again. */
  readonly asks: readonly Ask[]
  readonly everyMs: number
  /** Ends by itself after so many; else when it is stopped. */
  readonly count: number
}

export interface Probed {
  /** In ms, of the requests that were answered with status 200. */
  readonly latencies: readonly number[]
  readonly failed: number
  /** What the first of those was told. */
  readonly reason?: string
}

export class Probe {
  readonly #worker: Worker
  /** Settles when `count` requests are answered, or `stop` was called. */
  readonly result: Promise<Probed>

  constructor(data: ProbeData) {
    this.#worker = new Worker(new URL('./probethread.js', import.meta.url), { workerData: data })
    this.result = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve)
      this.#worker.once('error', reject)
    })
    this.result.catch(() => {})
  }

  stop(): Promise<Probed> {
    this.#worker.postMessage('stop')
    return this.result
  }
}

/** So many requests, and their latencies in ms. Throws when one fails. */
export async function latencies(
  asks: readonly Ask[],
  count: number,
  everyMs: number,
): Promise<readonly number[]> {
  const probed = await new Probe({ asks, count, everyMs }).result
  if (probed.failed > 0) throw new Error(`${probed.failed} of ${count} requests failed: ${probed.reason}`)
  return probed.latencies
}
