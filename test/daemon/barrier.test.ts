/** `POST /barrier`: whether the graph shows what was saved, file by file. */
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from '../server/fixture.ts'
import { asker } from './asker.ts'
import { type Project, project } from './project.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const CART = 'class Cart:\n    def total(self):\n        return 0\n'

async function running(): Promise<{
  it: Project
  barrier: (body: object) => Promise<Record<string, unknown>>
}> {
  const it = project()
  it.write({ '.gitignore': 'secret.py\n', 'secret.py': 'x = 1\n', 'notes.txt': 'text' })
  expect(await it.mu('daemon', 'start', '--max-file-kb', '1')).toMatchObject({ code: 0 })
  const ask = asker(it)
  return { it, barrier: async (body) => (await ask('/barrier', body)).body }
}

test('a barrier says of each file what the graph shows of it', async () => {
  const { it, barrier } = await running()
  it.write({ 'big.py': `x = "${'a'.repeat(2000)}"\n`, 'new/deep/a.py': 'def a(): pass\n' })
  writeFileSync(join(it.root, 'binary.py'), Buffer.from([0, 1, 2]))
  const files = [
    { path: 'src/cart.py', sha256: sha256(CART) },
    { path: join(it.root, 'src/../src/cart.py'), sha256: sha256(CART).toUpperCase() },
    { path: './new/deep/a.py' },
    { path: 'big.py' },
    { path: 'binary.py' },
    { path: 'secret.py' },
    { path: 'notes.txt' },
    { path: 'no/such.py' },
    { path: 'src' },
  ]
  expect(await barrier({ files, timeout_ms: 5000 })).toMatchObject({
    fresh: true,
    files: [
      { path: 'src/cart.py', state: 'in' },
      { path: 'src/cart.py', state: 'in' },
      { path: 'new/deep/a.py', state: 'in' },
      { path: 'big.py', state: 'skipped', reason: 'too_large' },
      { path: 'binary.py', state: 'skipped', reason: 'not_utf8' },
      { path: 'secret.py', state: 'ignored' },
      { path: 'notes.txt', state: 'unsupported' },
      { path: 'no/such.py', state: 'missing' },
      { path: 'src', state: 'unsupported' },
    ],
  })
  const node = await it.client().node('fn:new/deep/a.py:a')
  expect(node.name).toBe('a')
})

test('contents that are still to be written are waited for', async () => {
  const { it, barrier } = await running()
  const text = 'def later(): pass\n'
  const files = [
    { path: 'later.py', sha256: sha256(text) },
    { path: 'src/cart.py', sha256: sha256(text) },
  ]
  const reached = barrier({ files, timeout_ms: 10_000 })
  it.write({ 'later.py': text.slice(0, 5) })
  setTimeout(() => it.write({ 'later.py': text, 'src/cart.py': text }), 100)
  const answer = await reached
  expect(answer).toMatchObject({ fresh: true, files: [{ state: 'in' }, { state: 'in' }] })
  const changes = await it.client().changes({ since: 0 })
  expect(answer.seq).toBeGreaterThanOrEqual(changes.seq)
})

test('a barrier that is not reached in time says what is amiss', async () => {
  const { it, barrier } = await running()
  rmSync(join(it.root, 'src/shop.py'))
  const files = [
    { path: 'src/cart.py', sha256: sha256('other') },
    { path: 'src/shop.py', sha256: sha256('other') },
    { path: 'src/shop.py' },
  ]
  const begun = performance.now()
  expect(await barrier({ files, timeout_ms: 300 })).toMatchObject({
    fresh: false,
    files: [{ state: 'different' }, { state: 'missing' }, { state: 'missing' }],
  })
  expect(performance.now() - begun).toBeGreaterThan(290)
})

test('without files the whole tree counts', async () => {
  const { it, barrier } = await running()
  for (let save = 0; save < 20; save++) {
    it.write({ [`n${save}/a.py`]: `def only_${save}(): pass\n` })
    expect(await barrier({})).toMatchObject({ fresh: true, files: [] })
    const { total } = (await asker(it)(`/nodes?name=only_${save}&fresh=false`)).body
    expect(total).toBe(1)
  }
  expect(await barrier({ files: [] })).toMatchObject({ fresh: true, files: [] })
})

test.each([
  [{ files: [{ path: '../other.py' }] }, 'outside the root'],
  [{ files: [{ path: '/etc/passwd' }] }, 'outside the root'],
  [{ files: [{ path: 'a/../../b.py' }] }, 'outside the root'],
  [{ files: [{ path: '.' }] }, 'is the root'],
  [{ files: [{ path: 'a\0.py' }] }, ''],
  [{ files: [{ path: '' }] }, ''],
  [{ files: [{}] }, ''],
  [{ files: [{ path: 'a.py', sha256: 'abc' }] }, ''],
  [{ files: [{ path: 'a.py', sha1: 'abc' }] }, ''],
  [{ files: 'a.py' }, ''],
  [{ file: [] }, ''],
  [{ timeout_ms: -1 }, ''],
])('%j is refused', async (body, reason) => {
  const { app } = await serve()
  const answer = await app.inject({
    method: 'POST',
    url: '/barrier',
    headers: { host: 'localhost' },
    payload: body,
  })
  const { code, message } = answer.json().error
  expect([answer.statusCode, code, message]).toEqual([400, 'bad_request', expect.stringContaining(reason)])
  await app.close()
})

test('a barrier without a body is one for the whole tree, and without a promise it says so', async () => {
  const { app } = await serve()
  const answer = await app.inject({ method: 'POST', url: '/barrier', headers: { host: 'localhost' } })
  expect(answer.json()).toEqual({ fresh: false, seq: 0, files: [] })
  await app.close()
})
