/**
 * The load: one editor and one reader at their own pace, and a crowd that comes and goes.
 *
 * Every edit writes a file's own text and perhaps one more definition, so that the tree
 * stays the size it was and growth is the daemon's own.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Daemon } from '../bench/daemon.ts'
import { Feed } from '../bench/feed.ts'
import { definition } from '../bench/sources.ts'

export interface Samples {
  /** Milliseconds. */
  readonly events: readonly number[]
  readonly reads: readonly number[]
  readonly errors: readonly string[]
}

export interface Load {
  /** Resolves when nothing is under way any more. */
  run(ms: number): Promise<void>
  /** What was measured since the last time. */
  takeSamples(): Samples
  close(): void
}

export async function beginLoad(root: string, daemon: Daemon, files: readonly string[]): Promise<Load> {
  const feed = await Feed.open(daemon)
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  let events: number[] = []
  let reads: number[] = []
  let errors: string[] = []
  let edits = 0

  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    await act().catch((error: unknown) =>
      errors.push(`${what}: ${error instanceof Error ? error.message : error}`),
    )
  }

  async function edit(): Promise<void> {
    const file = oneOf(files)
    const path = join(root, file)
    edits += 1
    const arrived = feed.arrival(file, 20_000)
    const begun = performance.now()
    writeFileSync(path, `${texts.get(file)!}\n${definition(extname(file), `soak${edits}`)}\n`)
    events.push((await arrived) - begun)
  }

  async function removeAndRestore(): Promise<void> {
    const file = oneOf(files)
    const removed = feed.arrival(file, 20_000)
    rmSync(join(root, file))
    await removed
    const restored = feed.arrival(file, 20_000)
    writeFileSync(join(root, file), texts.get(file)!)
    await restored
  }

  async function read(): Promise<void> {
    const begun = performance.now()
    const [method, path, body] = oneOf(READS)
    const headers = { ...daemon.headers, 'content-type': 'application/json' }
    const asked = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(`${daemon.url}${path}`, asked)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
    reads.push(performance.now() - begun)
  }

  async function visit(): Promise<void> {
    const socket = new WebSocket(`${daemon.url.replace('http', 'ws')}/live`, { headers: daemon.headers })
    await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject))
    socket.send(JSON.stringify({ type: 'subscribe', id: 'a', nodes: [`mod:${oneOf(files)}`], neighbors: 2 }))
    await sleep(Math.random() * 2000)
    if (Math.random() < 0.5) socket.close()
    else socket.terminate()
  }

  return {
    async run(ms) {
      const end = performance.now() + ms
      const during = async (restMs: number, what: string, act: () => Promise<void>): Promise<void> => {
        while (performance.now() < end) {
          await attempt(what, act)
          await sleep(Math.random() * restMs)
        }
      }
      const change = () => (Math.random() < 0.9 ? edit() : removeAndRestore())
      await Promise.all([
        during(300, 'edit', change),
        during(100, 'read', read),
        during(500, 'visit', visit),
        during(500, 'visit', visit),
      ])
    },
    takeSamples() {
      const samples = { events, reads, errors }
      events = []
      reads = []
      errors = []
      return samples
    },
    close: () => feed.close(),
  }
}

function oneOf<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)]!
}

const READS: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', '/status'],
  ['GET', '/nodes?type=FUNCTION&limit=20'],
  ['GET', '/changes?since=0&limit=5'],
  ['POST', '/query', { muql: 'SELECT name, complexity FROM functions ORDER BY complexity DESC LIMIT 10' }],
  ['POST', '/query', { muql: 'SELECT type, count(*) FROM nodes GROUP BY type' }],
  ['GET', '/cycles?limit=10'],
]
