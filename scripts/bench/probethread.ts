/** The thread of `probe.ts`: sends, times, and gives all latencies at the end. */
import { Agent, request } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { parentPort, workerData } from 'node:worker_threads'
import type { Ask, ProbeData, Probed } from './probe.ts'

const { asks, everyMs, count } = workerData as ProbeData
const agent = new Agent({ keepAlive: true })
const latencies: number[] = []
let failed = 0
let reason: string | undefined
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
  const done = (failure?: string) => {
    if (failure === undefined) latencies.push(performance.now() - begun)
    else {
      failed++
      reason ??= failure
    }
    open--
    endIfDone()
  }
  const asked = request(url, { method, headers, agent }, (answer) => {
    if (answer.statusCode === 200) {
      answer.resume()
      answer.once('end', () => done())
    } else void readText(answer).then((told) => done(`${answer.statusCode} ${told.slice(0, 200)}`))
  })
  asked.once('error', (error) => done(error.message))
  asked.end(body)
}

function endIfDone(): void {
  if (sent < count || open > 0) return
  agent.destroy()
  parentPort!.postMessage({ latencies, failed, ...(reason === undefined ? {} : { reason }) } satisfies Probed)
  parentPort!.close()
}
