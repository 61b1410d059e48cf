/** The thread of `probe.ts`: sends, times, and gives all latencies at the end. */
import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import type { Ask, ProbeData, Probed } from './probe.ts'

const { asks, everyMs, count } = workerData as ProbeData
const agent = new Agent({ keepAlive: true })
const latencies: number[] = []
let failed = 0
let sent = 0
let open = 0

const timer = setInterval(() => {
  send(asks[sent % asks.length]!)
  if (++sent >= count) clearInterval(timer)
}, everyMs)
parentPort!.once('message', () => {
  clearInterval(timer)
  sent = count
  endIfDone()
})

function send({ method, url, headers, body }: Ask): void {
  open++
  const begun = performance.now()
  const done = (ok: boolean) => {
    if (ok) latencies.push(performance.now() - begun)
    else failed++
    open--
    endIfDone()
  }
  const asked = request(url, { method, headers, agent }, (answer) => {
    answer.resume()
    answer.once('end', () => done(answer.statusCode === 200))
  })
  asked.once('error', () => done(false))
  asked.end(body)
}

function endIfDone(): void {
  if (sent < count || open > 0) return
  agent.destroy()
  parentPort!.postMessage({ latencies, failed } satisfies Probed)
  parentPort!.close()
}
