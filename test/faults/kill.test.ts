/**
 * kill -9 at random moments under load: the daemon always opens again, a client that heard
 * of a commit finds it, and the graph is the one a fresh build gives.
 *
 * `MU_FUZZ_RUNS` kills (default 4), `MU_FUZZ_SEED` repeats their moments.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { clientOf } from '../../src/client/node.ts'
import { isAlive } from '../../src/daemon/process.ts'
import { project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'

const KILLS = Number(process.env.MU_FUZZ_RUNS ?? 4)
const SEED = Number(process.env.MU_FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
const FILES = 24

test(`killed at any moment it opens again, and loses no commit that was heard (seed ${SEED})`, {
  timeout: 30_000 + 15_000 * KILLS,
}, async () => {
  const random = randomFrom(SEED)
  const it = project({ 'src/m0.py': moduleText(0, 0) })
  let heardEver = 0
  const epochs = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { code, stderr } = await it.mu('daemon', 'start')
    expect({ kill, code, stderr, log: code === 0 ? '' : lastOf(it.log) }).toMatchObject({
      code: 0,
      stderr: '',
    })
    const daemon = it.record()!
    const client = clientOf(daemon)
    onTestFinished(() => client.close())
    const { epoch, seq } = await client.status()
    epochs.add(epoch!)
    // Of the same epoch, for a rebuild would begin another.
    expect([...epochs]).toEqual([epoch])
    expect(seq).toBeGreaterThanOrEqual(heardEver)

    const feed = client.events({}, { retry: false })
    let onHeard = () => {}
    const hearing = (async () => {
      for await (const message of feed) {
        if (message.type !== 'graph_update') continue
        heardEver = message.seq
        onHeard()
      }
    })().catch(() => undefined)
    let isOver = false
    const load = (async () => {
      for (let round = kill * 1000; !isOver; round += 1) {
        const file = Math.floor(random() * FILES)
        it.write({ [`src/m${file}.py`]: moduleText(file, round) })
        if (round % 5 === 0) await client.query('SELECT count(*) FROM functions').catch(() => undefined)
        await sleep(random() * 30)
      }
    })()
    await sleep(random() * 600)
    // Every second one dies as soon as it has told something: its tables have not followed yet.
    if (kill % 2 === 1) {
      await new Promise<void>((resolve) => {
        onHeard = resolve
      })
    }
    process.kill(daemon.pid, 'SIGKILL')
    await until('the daemon to be gone', () => !isAlive(daemon))
    isOver = true
    await load
    await hearing
    client.close()
  }
  expect(await it.mu('daemon', 'status')).toMatchObject({ code: 3 })
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  expect(heardEver).toBeGreaterThan(0)
  expect((await it.client().status()).seq).toBeGreaterThanOrEqual(heardEver)
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

/** The daemon's last words. */
function lastOf(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-20).join('\n')
}

function moduleText(file: number, round: number): string {
  const next = (file + 1) % FILES
  return `from src.m${next} import f${next}\n\n\ndef f${file}():\n    return f${next}()\n\n\ndef r${round}():\n    return f${file}()\n`
}

function randomFrom(seed: number): () => number {
  let state = seed | 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
}
