/**
 * A client that reconnects with the last sequence it saw never misses an event and never
 * sees one twice, whatever happens to it, to the files and to the daemon: a random history
 * with a real daemon, after which every client's own graph is the daemon's.
 *
 * `MU_FUZZ_RUNS` histories (default 1), `MU_FUZZ_SEED` repeats one.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { edgeKey } from '../../src/graph/diff.ts'
import { type Document, Mirror } from './mirror.ts'
import { type Project, project } from './project.ts'
import { until } from './temporary.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 1)
const STEPS = 60
const FILES = 8
/** Saves of about a megabyte each: the system's buffers may hold some thirty of them. */
const MOST_FLOODS = 100

test.each(Array.from({ length: RUNS }, (_, run) => run))(
  'clients that come, go, read slowly and outlive daemons end with its graph (history %i)',
  async (run) => {
    const seed = Number(process.env.MU_FUZZ_SEED ?? Date.now() % 1_000_000) + run
    const random = randomFrom(seed)
    const it = project(
      Object.fromEntries(Array.from({ length: FILES }, (_, i) => [`m${i}.py`, source(random)])),
    )
    const start = async () =>
      expect(await it.mu('daemon', 'start', '--debounce-ms', '5')).toMatchObject({ code: 0 })
    await start()
    const url = () => `http://127.0.0.1:${it.record()?.port ?? 1}`
    const mirrors = [0, 1, 2].map(() => new Mirror(url))
    try {
      for (const mirror of mirrors) {
        await mirror.read()
        mirror.connect()
      }
      for (let step = 0; step < STEPS; step++) {
        const mirror = mirrors[random(mirrors.length)]!
        // Each kind of end comes once in every history.
        if (step === 20) await stopAndEdit(it, random, start)
        else if (step === 40) await killAndEdit(it, random, start)
        else await [save, save, save, save, drop, pauseOne, reconnect][random(7)]!(it, random, mirror)
        if (step === 30) await flood(it, mirrors[0]!, mirrors.slice(1))
        if (step === 20 || step === 40) for (const one of mirrors) one.connect()
      }
      await settle(it, url, mirrors)
    } catch (error) {
      throw new Error(`MU_FUZZ_SEED=${seed}: ${(error as Error).message}`, { cause: error })
    } finally {
      for (const mirror of mirrors) mirror.disconnect()
    }
  },
  120_000,
)

type Random = (below: number) => number

function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function source(random: Random): string {
  const lines = ['import os', '']
  for (let i = random(4); i > 0; i--) lines.push(`from m${random(FILES)} import f0, f1`)
  for (let i = random(5); i >= 0; i--) {
    lines.push('', `def f${i}(a${random(2)}):`, `    f${random(4)}()`, `    return ${random(3)}`)
  }
  return `${lines.join('\n')}\n`
}

async function save(it: Project, random: Random): Promise<void> {
  const file = random(FILES)
  if (random(6) === 0) rmSync(join(it.root, `m${file}.py`), { force: true })
  else it.write({ [`m${file}.py`]: source(random) })
  if (random(2) === 0) await new Promise((resolve) => setTimeout(resolve, random(40)))
}

async function drop(_it: Project, _random: Random, mirror: Mirror): Promise<void> {
  mirror.disconnect()
}

async function pauseOne(_: Project, random: Random, mirror: Mirror): Promise<void> {
  if (random(2) === 0) mirror.pause()
  else mirror.resume()
}

async function reconnect(_: Project, __: Random, mirror: Mirror): Promise<void> {
  mirror.connect()
}

async function stopAndEdit(it: Project, random: Random, start: () => Promise<void>): Promise<void> {
  await save(it, random)
  await it.mu('daemon', 'stop')
  await save(it, random)
  await start()
}

async function killAndEdit(it: Project, random: Random, start: () => Promise<void>): Promise<void> {
  for (let i = 0; i < 5; i++) await save(it, random)
  const daemon = it.record()!
  process.kill(daemon.pid, 'SIGKILL')
  await until('the daemon to be gone', () => !isAlive(daemon))
  await save(it, random)
  await start()
}

/** More than anybody's outbox holds, while one client does not read. */
async function flood(it: Project, slow: Mirror, others: readonly Mirror[]): Promise<void> {
  slow.connect()
  for (const one of others) one.resume()
  const client = it.client()
  await until(
    'the slow client to hear what others hear',
    async () => slow.seq === (await client.status()).seq,
  )
  await until('the others to keep up', async () => (await behind(it)) === 0)
  slow.pause()
  const text = 'x'.repeat(700)
  const functions = Array.from({ length: 1000 }, (_, i) => `def flood${i}():\n    '''${text}'''\n`).join('')
  for (let round = 0; (await behind(it)) === 0; round++) {
    if (round === MOST_FLOODS) throw new Error(`the daemon holds ${round} MB for a client that does not read`)
    const { seq = 0 } = await client.status()
    it.write({ 'flood.py': `${'#\n'.repeat(round)}${functions}` })
    await until('the flood to rise', async () => ((await client.status()).seq ?? 0) > seq)
  }
  rmSync(join(it.root, 'flood.py'))
  slow.resume()
  await until('the slow client to hear of its gap', () => slow.gaps > 0)
}

/** How many clients the daemon has dropped something for. */
async function behind(it: Project): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${it.record()!.port}/metrics`)).text()
  return Number(/^mu_live_clients_behind (\d+)$/m.exec(metrics)![1])
}

async function settle(it: Project, url: () => string, mirrors: readonly Mirror[]): Promise<void> {
  for (const mirror of mirrors) {
    mirror.resume()
    if (!mirror.isConnected) mirror.connect()
  }
  // It looks at the disk first.
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
  const truth = (await (await fetch(`${url()}/export?format=json`)).json()) as Document
  for (const [i, mirror] of mirrors.entries()) {
    await until(`client ${i} to reach ${truth.seq}`, () => {
      if (mirror.failure) throw mirror.failure
      return mirror.seq >= truth.seq
    })
    expect(asSets(mirror.document())).toEqual(asSets(truth))
  }
}

function asSets({ nodes, edges }: Pick<Document, 'nodes' | 'edges'>) {
  return {
    nodes: nodes.map((node) => JSON.stringify(node)).sort(),
    edges: edges.map((edge) => `${edgeKey(edge)} ${JSON.stringify(edge)}`).sort(),
  }
}
