/** Throughput by autocannon, in a process of its own; and the empty route to compare with. */
import { execFile, fork } from 'node:child_process'
import { promisify } from 'node:util'
import { AUTOCANNON } from './places.ts'
import type { Ask } from './probe.ts'
import type { Undo } from './undo.ts'

export interface Throughput {
  readonly perSecond: number
  /** Latency in ms, in whole ones. */
  readonly p50: number
  /** Of an answer, with its headers. */
  readonly bytes: number
}

/**
 * Of `CONNECTIONS` clients that ask again as soon as they are answered, for as long before the clock
 * starts as after it: by then V8 has compiled what they run through.
 */
export async function throughput(ask: Ask, seconds: number): Promise<Throughput> {
  await load(ask, seconds)
  return load(ask, seconds)
}

async function load({ method, url, headers, body }: Ask, seconds: number): Promise<Throughput> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const sent = body === undefined ? [] : ['-b', body]
  const args = ['-j', '-m', method, '-c', String(CONNECTIONS), '-d', String(seconds), ...given, ...sent, url]
  const { stdout } = await run(process.execPath, [AUTOCANNON, ...args])
  const { requests, latency, throughput, non2xx, errors } = JSON.parse(stdout) as Result
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests to ${url} failed`)
  const bytes = Math.round(throughput.total / Math.max(1, requests.total))
  return { perSecond: requests.average, p50: latency.p50, bytes }
}

interface Result {
  readonly requests: { readonly average: number; readonly total: number }
  readonly latency: { readonly p50: number }
  readonly throughput: { readonly total: number }
  readonly non2xx: number
  readonly errors: number
}

/** Starts the empty route; returns its address and its end. */
export async function emptyRoute(undo: Undo): Promise<{ ask: Ask; close: () => void }> {
  const child = fork(new URL('./empty.js', import.meta.url))
  undo.add(() => child.kill())
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the empty route ended with exit code ${code}`)))
  })
  const ask: Ask = { method: 'GET', url, headers: {} }
  return { ask, close: () => child.kill() }
}

const run = promisify(execFile)
const CONNECTIONS = 10
