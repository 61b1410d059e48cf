/**
 * The whole line on a real repository: a copy of fastify's published sources
 * (some hundred files), with the real process.
 */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { type Project, project } from './project.ts'
import { until } from './temporary.ts'

const FASTIFY = fileURLToPath(new URL('../../node_modules/fastify', import.meta.url))

test('a save is heard; hub files may vanish, move and come back; three hundred edits later it is a fresh build', async () => {
  const it = project({})
  cpSync(FASTIFY, it.root, { recursive: true })
  const hub = join(it.root, 'lib/reply.js')
  const source = readFileSync(hub, 'utf8')
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  const { stats } = await it.client().status()
  expect(stats.by_type.MODULE).toBeGreaterThan(200)

  const feed = it.client().events()
  await feed.next()
  writeFileSync(hub, `${source}\nfunction heard () {}\n`)
  expect(JSON.stringify((await feed.next()).value)).toContain('fn:lib/reply.js:heard')
  await feed.return()

  await it.mu('daemon', 'stop')
  rmSync(hub)
  renameSync(join(it.root, 'lib'), join(it.root, 'library'))
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  await agrees(it)

  renameSync(join(it.root, 'library'), join(it.root, 'lib'))
  writeFileSync(hub, source)
  const daemon = it.record()!
  process.kill(daemon.pid, 'SIGKILL')
  await until('the daemon to be gone', () => !isAlive(daemon))
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0 })
  await agrees(it)
  expect((await it.client().status()).stats).toEqual(stats)

  const files = readdirSync(join(it.root, 'lib')).filter((file) => file.endsWith('.js'))
  const texts = new Map(files.map((file) => [file, readFileSync(join(it.root, 'lib', file), 'utf8')]))
  for (let edit = 0; edit < 300; edit++) {
    const file = files[(edit * 7) % files.length]!
    const text = texts.get(file)!
    const path = join(it.root, 'lib', file)
    if (edit % 5 === 0) rmSync(path, { force: true })
    else if (edit % 5 === 1) writeFileSync(path, text.replace(/function (\w+)/, `function $1${edit}`))
    else if (edit % 5 === 2) writeFileSync(path, text.slice(0, text.length / 2))
    else if (edit % 5 === 3)
      writeFileSync(path, `${text}\nmodule.exports.extra${edit} = () => require('./reply')\n`)
    else writeFileSync(path, text)
  }
  await agrees(it)
  for (const [file, text] of texts) writeFileSync(join(it.root, 'lib', file), text)
  await agrees(it)
  expect((await it.client().status()).stats).toEqual(stats)
}, 240_000)

/** `verify` looks at the disk first, so it waits for nothing that the watcher has yet to say. */
async function agrees(it: Project): Promise<void> {
  const { code, stdout } = await it.mu('verify')
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^no difference/) })
}
