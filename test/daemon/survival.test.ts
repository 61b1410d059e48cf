/** The graph is right whatever happens around the process: saves, stops, edits behind its back. `test/faults` has the rougher ones. */
import { mkdirSync, renameSync, rmSync, statSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
  it.write({ 'src/copied.py': 'def old():\n    pass\n' })
  await it.mu('daemon', 'start')
  await it.mu('daemon', 'stop')
  // As many bytes and the time it had: so a copy may come.
  const copied = join(it.root, 'src/copied.py')
  const { atime, mtime } = statSync(copied)
  it.write({ 'src/copied.py': 'def new():\n    pass\n' })
  utimesSync(copied, atime, mtime)
  it.write({ 'src/new.py': 'def fresh():\n    pass\n' })
  unlinkSync(join(it.root, 'src/shop.py'))
  mkdirSync(join(it.root, 'lib'))
  renameSync(join(it.root, 'src/cart.py'), join(it.root, 'lib/cart.py'))
  await it.mu('daemon', 'start')
  expect(await functions(it)).toEqual([
    'fn:lib/cart.py:Cart.total',
    'fn:src/copied.py:new',
    'fn:src/new.py:fresh',
  ])
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

test('what waits in the queue when it is stopped is not lost', async () => {
  const it = project()
  await it.mu('daemon', 'start', '--debounce-ms', '900', '--max-wait-ms', '1000')
  it.write({ 'src/late.py': 'def late():\n    pass\n' })
  await it.mu('daemon', 'stop')
  await it.mu('daemon', 'start')
  expect(await functions(it)).toContain('fn:src/late.py:late')
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
