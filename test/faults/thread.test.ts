/** The graph thread dies while clients are connected: they stay, readiness says so, and all is right afterwards. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { watchHealth } from '../../src/daemon/health.ts'
import { temporaryFolder, until, writeTree } from '../daemon/temporary.ts'
import { connected } from '../server/ear.ts'
import { serve } from '../server/fixture.ts'
import { breakable } from '../worker/defect.ts'

const { startGraph } = (await import(
  new URL('../../dist/worker/client.js', import.meta.url).href
)) as typeof import('../../src/worker/client.ts')

test('a defect in the graph thread costs nobody the connection, is told by readiness, and comes back right', async () => {
  const root = temporaryFolder()
  writeTree(root, { 'a.py': 'def a():\n    pass\n' })
  const { graph, breakThread } = breakable(startGraph)
  onTestFinished(() => graph.close())
  const database = join(root, '.mu', 'mubase.duckdb')
  const options = { root, watch: [''], database, maxFileBytes: 1e6, threads: 1, keepDeltas: 100 }
  await graph.call('open', { ...options, keepDeltasMs: 1e9 })
  const health = watchHealth({
    graph,
    folder: root,
    watcherMode: () => 'events',
    waiting: () => 0,
    isOpen: () => true,
    log: pino({ level: 'silent' }),
    now: () => performance.now(),
  })
  onTestFinished(() => health.close())
  const { app } = await serve({ graph, check: () => health.check() })
  onTestFinished(() => app.close())
  const ear = await connected(app)
  const ready = async () =>
    (await app.inject({ url: '/health/ready', headers: { host: 'localhost' } })).statusCode

  expect(await ready()).toBe(200)
  breakThread()
  await until('readiness to say so', async () => (await ready()) === 503)
  await until('the thread to be back', async () => (await ready()) === 200, 20_000)
  writeFileSync(join(root, 'b.py'), 'def b():\n    pass\n')
  await graph.call('update', { paths: ['b.py'] })
  const heard = await ear.next()
  expect(heard.type).toBe('graph_update')
  expect(JSON.stringify(heard)).toContain('fn:b.py:b')
  expect((await graph.call('verify', {})).differences).toEqual([])
  ear.socket.close()
})
