/**
 * Feeds and mirrors outlive daemons and connections: a random history with a real daemon that
 * is stopped and killed, and a network that breaks. After it every mirror is the daemon's
 * graph, and a feed has heard every commit once.
 *
 * `MU_FUZZ_RUNS` histories (default 1), `MU_FUZZ_SEED` repeats one.
 */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import type { GraphExport } from '../../src/client/answers.ts'
import { connect, connectTo, type FeedItem, type Mirror, type WebOptions } from '../../src/client/node.ts'
import { isAlive } from '../../src/daemon/process.ts'
import { edgeKey } from '../../src/graph/diff.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import { type Project, project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 1)
const STEPS = 40
const FILES = 6

test.each(Array.from({ length: RUNS }, (_, run) => run))(
  'mirrors and feeds end with the graph of the daemon, whatever happened meanwhile (history %i)',
  async (run) => {
    const seed = Number(process.env.MU_FUZZ_SEED ?? Date.now() % 1_000_000) + run
    const random = randomFrom(seed)
    const files = Array.from({ length: FILES }, (_, i) => [`m${i}.py`, source(random)])
    const it = project(Object.fromEntries(files))
    await start(it)
    const web = await network(() => it.record()?.port)
    const near = await connect(it.root, { start: false })
    const far = connectTo(web.url, { WebSocket: WebSocket as unknown as WebOptions['WebSocket'] & {} })
    const part = { keep: ({ type }: Pick<GraphNode, 'type'>) => type === 'FUNCTION' }
    const mirrors = [near.mirror(), far.mirror(), near.mirror(part)]
    const closing = new AbortController()
    onTestFinished(() => {
      closing.abort()
      for (const mirror of mirrors) mirror.close()
      near.close()
    })
    await Promise.all(mirrors.map(({ ready }) => ready))
    const first = mirrors[0]!.seq
    const heard: FeedItem[] = []
    const position = { since: first, epoch: mirrors[0]!.epoch }
    const listening = listen(far.events(ALL, { ...position, signal: closing.signal }), heard)
    try {
      for (let step = 0; step < STEPS; step++) {
        if (step === 15) await stop(it, random)
        else if (step === 28) await kill(it, random)
        else if (random(5) === 0) web.cut()
        else save(it, random)
        if (random(2) === 0) await new Promise((resolve) => setTimeout(resolve, random(60)))
      }
      // It looks at the disk first.
      expect(await it.mu('verify')).toMatchObject({ code: 0 })
      const truth = await near.export()
      await Promise.all(mirrors.map((mirror) => mirror.until(truth.seq)))
      for (const mirror of mirrors.slice(0, 2)) expect(asSets(mirror)).toEqual(asSets(mapsOf(truth)))
      expect(asSets(mirrors[2]!)).toEqual(asSets(mapsOf(functionsOf(truth))))
      const updates = () => heard.filter(({ type }) => type === 'graph_update')
      await until('the feed to have heard it all', () => updates().length >= truth.seq - first)
      const seqs = updates().map((item) => (item as { seq: number }).seq)
      expect(seqs).toEqual(Array.from({ length: truth.seq - first }, (_, i) => first + 1 + i))
      expect(heard.some(({ type }) => type === 'lost')).toBe(true)
    } catch (error) {
      throw new Error(`MU_FUZZ_SEED=${seed}: ${(error as Error).message}`, { cause: error })
    }
    closing.abort()
    await listening
  },
  120_000,
)

test('a client that revives its daemon answers, listens and mirrors on when it was stopped', async () => {
  const it = project()
  const client = await connect(it.root, { revive: true, env: { ...process.env, ...it.env } })
  const mirror = client.mirror()
  onTestFinished(() => {
    mirror.close()
    client.close()
  })
  await mirror.ready
  await it.mu('daemon', 'stop')
  it.write({ 'src/new.py': 'def fresh():\n    pass\n' })
  expect(await client.node('fn:src/new.py:fresh')).toMatchObject({ name: 'fresh' })
  await mirror.until((await client.barrier()).seq)
  expect(mirror.get('fn:src/new.py:fresh')).toBeDefined()
}, 120_000)

const ALL = { edges: true, positions: true }

async function listen(feed: AsyncIterable<FeedItem>, heard: FeedItem[]): Promise<void> {
  for await (const item of feed) heard.push(item)
}

/** A network to whatever port there is now, that can be cut. */
async function network(port: () => number | undefined) {
  const open = new Set<Socket>()
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  const server = createServer((near) => {
    const far = connectTcp(port() ?? 1, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    cut()
  })
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cut }
}

type Graph = Pick<Mirror, 'nodes' | 'edges'>

function mapsOf({ nodes, edges }: Pick<GraphExport, 'nodes' | 'edges'>): Graph {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edgeKey(edge), edge])),
  }
}

function functionsOf({ nodes, edges }: GraphExport) {
  const kept = nodes.filter(({ type }) => type === 'FUNCTION')
  const ids = new Set(kept.map(({ id }) => id))
  return { nodes: kept, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) }
}

function asSets({ nodes, edges }: Graph) {
  const texts = (map: ReadonlyMap<string, GraphNode | GraphEdge>) =>
    [...map].map(([key, value]) => `${key} ${JSON.stringify(value)}`).sort()
  return { nodes: texts(nodes), edges: texts(edges) }
}

type Random = (below: number) => number

function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function source(random: Random): string {
  const lines = ['import os', '']
  for (let i = random(3); i > 0; i--) lines.push(`from m${random(FILES)} import f0, f1`)
  for (let i = random(4); i >= 0; i--) lines.push('', `def f${i}(a${random(2)}):`, `    f${random(3)}()`)
  return `${lines.join('\n')}\n`
}

function save(it: Project, random: Random): void {
  const file = `m${random(FILES)}.py`
  if (random(6) === 0) rmSync(join(it.root, file), { force: true })
  else it.write({ [file]: source(random) })
}

async function start(it: Project): Promise<void> {
  expect(await it.mu('daemon', 'start', '--debounce-ms', '5')).toMatchObject({ code: 0 })
}

async function stop(it: Project, random: Random): Promise<void> {
  await it.mu('daemon', 'stop')
  save(it, random)
  await start(it)
}

async function kill(it: Project, random: Random): Promise<void> {
  for (let i = 0; i < 4; i++) save(it, random)
  const daemon = it.record()!
  process.kill(daemon.pid, 'SIGKILL')
  await until('the daemon to be gone', () => !isAlive(daemon))
  save(it, random)
  await start(it)
}
