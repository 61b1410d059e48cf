/** The graph is right again whatever happened to the process: killed, stopped, edited behind its back. */
import { mkdirSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { type Project, project } from './project.ts'
import { until } from './temporary.ts'

test('a save is heard on the live feed within a second', async () => {
  const { mu, write, client } = project()
  await mu('daemon', 'start')
  const feed = client().events()
  expect((await feed.next()).value).toMatchObject({ type: 'connected' })
  const saved = performance.now()
  write({
    'src/cart.py':
      'class Cart:\n    def total(self):\n        return 0\n\n    def clear(self):\n        pass\n',
  })
  const { value } = await feed.next()
  expect(performance.now() - saved).toBeLessThan(1000)
  expect(value).toMatchObject({ type: 'graph_update' })
  expect(idsIn(value)).toContain('added fn:src/cart.py:Cart.clear')
  await feed.return()
})

test('edits made while it was down are found at the next start', async () => {
  const it = project()
  await it.mu('daemon', 'start')
  await it.mu('daemon', 'stop')
  it.write({ 'src/new.py': 'def fresh():\n    pass\n' })
  unlinkSync(join(it.root, 'src/shop.py'))
  mkdirSync(join(it.root, 'lib'))
  renameSync(join(it.root, 'src/cart.py'), join(it.root, 'lib/cart.py'))
  await it.mu('daemon', 'start')
  expect(await functions(it)).toEqual(['fn:lib/cart.py:Cart.total', 'fn:src/new.py:fresh'])
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

test('killed in the middle of updates, the next start is right', async () => {
  const it = project()
  await it.mu('daemon', 'start')
  for (let round = 0; round < 3; round += 1) {
    const daemon = it.record()!
    for (let file = 0; file < 40; file += 1) {
      it.write({
        [`src/m${file}.py`]: `from src.m${(file + 1) % 40} import f\n\n\ndef f():\n    return f${round}()\n`,
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 30 * round))
    process.kill(daemon.pid, 'SIGKILL')
    await until('the daemon to be gone', () => !isAlive(daemon))
    expect(await it.mu('daemon', 'status')).toMatchObject({ code: 3 })
    expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
    expect((await functions(it)).length).toBe(42)
    expect(await it.mu('verify')).toMatchObject({ code: 0 })
  }
})

test('what waits in the queue when it is stopped is not lost', async () => {
  const it = project()
  await it.mu('daemon', 'start', '--debounce-ms', '900', '--max-wait-ms', '1000')
  it.write({ 'src/late.py': 'def late():\n    pass\n' })
  await it.mu('daemon', 'stop')
  await it.mu('daemon', 'start')
  expect(await functions(it)).toContain('fn:src/late.py:late')
})

test('a database that was damaged is built again', async () => {
  const it = project()
  await it.mu('daemon', 'start')
  await it.mu('daemon', 'stop')
  it.write({ '.mu/mubase.duckdb': 'this is no database' })
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  expect((await functions(it)).length).toBe(2)
})

test('polling finds changes too', async () => {
  const it = project()
  it.env.MU_DAEMON_MODE = 'poll'
  it.env.MU_POLL_INTERVAL = '0.1'
  await it.mu('daemon', 'start')
  expect(JSON.parse((await it.mu('daemon', 'status', '--json')).stdout).mode).toBe('poll')
  it.write({ 'src/late.py': 'def late():\n    pass\n' })
  await until('the new function', async () => (await functions(it)).includes('fn:src/late.py:late'))
})

test('the token is asked for on TCP, and the command line has it', async () => {
  const it = project()
  it.env.MU_TOKEN = 'secret'
  await it.mu('daemon', 'start')
  const { port } = it.record()!
  expect((await fetch(`http://127.0.0.1:${port}/status`)).status).toBe(401)
  const headers = { authorization: 'Bearer secret' }
  expect((await fetch(`http://127.0.0.1:${port}/status`, { headers })).status).toBe(200)
  delete it.env.MU_TOKEN
  expect(await it.mu('daemon', 'status')).toMatchObject({ code: 0 })
  rmSync(it.record()!.socket)
  expect(await it.mu('daemon', 'status')).toMatchObject({ code: 0 })
})

async function functions(it: Project): Promise<readonly string[]> {
  const { rows } = await it.client().query('SELECT id FROM functions ORDER BY id')
  return rows.map(([id]) => String(id))
}

function idsIn(message: unknown): readonly string[] {
  const { events = [] } = message as { events?: readonly { event_type: string; node: { id: string } }[] }
  return events.map(({ event_type, node }) => `${event_type} ${node.id}`)
}
