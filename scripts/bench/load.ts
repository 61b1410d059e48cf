/** Throughput by autocannon, in a process of its own; and the empty route to compare with. */
import { execFile, fork } from 'node:child_process'
import { promisify } from 'node:util'
import { AUTOCANNON } from './places.ts'
import type { Ask } from './probe.ts'
import type { Undo } from './undo.ts'

/** Requests a second, of `CONNECTIONS` clients that ask again as soon as they are answered. */
export async function throughput({ url, headers }: Ask): Promise<number> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const args = [AUTOCANNON, '-j', '-c', String(CONNECTIONS), '-d', String(SECONDS), ...given, url]
  const { stdout } = await run(process.execPath, args)
  const result = JSON.parse(stdout) as { requests: { average: number }; non2xx: number; errors: number }
  if (result.non2xx + result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests to ${url} failed`)
  return result.requests.average
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
const SECONDS = 4
