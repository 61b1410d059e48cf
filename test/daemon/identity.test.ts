/** A pid is not a daemon: what must agree before a record is believed, and before anything is killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findDaemon } from '../../src/daemon/identity.ts'
import { prepareFolder } from '../../src/daemon/paths.ts'
import { identityOf, isAlive, ownIdentity, type ProcessIdentity } from '../../src/daemon/process.ts'
import { type DaemonRecord, readRecord, removeRecord, writeRecord } from '../../src/daemon/record.ts'
import { stopDaemon } from '../../src/daemon/stop.ts'
import { temporaryFolder, until } from './temporary.ts'

test('a process is known by its pid and its start, and is dead once it has ended', async () => {
  const { identity, child } = await sleeper()
  expect(isAlive(identity)).toBe(true)
  expect(isAlive({ ...identity, started: 'earlier' })).toBe(false)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isAlive(identity)).toBe(false)
  for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 40]) expect(identityOf(pid)).toBeUndefined()
})

test('without a record, or with one that makes no sense, there is no daemon', async () => {
  const root = temporaryFolder()
  const paths = prepareFolder(root)
  expect(await findDaemon(root)).toEqual({ kind: 'none' })
  for (const text of ['', '{', 'null', '[]', '{"pid": "12"}']) {
    writeFileSync(paths.record, text)
    expect(await findDaemon(root)).toEqual({ kind: 'none' })
  }
})

test('a record is readable by its user only', () => {
  const root = temporaryFolder()
  const paths = prepareFolder(root)
  writeRecord(paths.record, recordOf(root, ownIdentity()))
  expect(statSync(paths.record).mode & 0o777).toBe(0o600)
})

test('a daemon is believed when its process, its answer and its root agree', async () => {
  const root = temporaryFolder()
  const own = ownIdentity()
  const record = recordOf(root, own)
  writeRecord(prepareFolder(root).record, record)
  expect((await findDaemon(root)).kind).toBe('silent')
  await answering(record.socket, { ...own, root, version: '1', ready: true })
  expect(await findDaemon(root)).toEqual({ kind: 'running', record })
})

test('who answers with another pid or root is not believed', async () => {
  for (const lie of [{ pid: 1 }, { root: '/elsewhere' }]) {
    const root = temporaryFolder()
    const own = ownIdentity()
    const record = recordOf(root, own)
    writeRecord(prepareFolder(root).record, record)
    await answering(record.socket, { ...own, root, version: '1', ready: true, ...lie })
    expect((await findDaemon(root)).kind).toBe('silent')
  }
})

test('a record that came along with a copied folder is stale', async () => {
  const root = temporaryFolder()
  writeRecord(prepareFolder(root).record, recordOf('/elsewhere', ownIdentity()))
  expect((await findDaemon(root)).kind).toBe('stale')
})

test('a pid that means another process now is never killed', async () => {
  const root = temporaryFolder()
  const { identity } = await sleeper()
  const paths = prepareFolder(root)
  writeRecord(paths.record, recordOf(root, { pid: identity.pid, started: 'another-time' }))
  expect((await findDaemon(root)).kind).toBe('stale')
  expect(await stopDaemon(root, { force: true, limitMs: 200 })).toEqual({ outcome: 'was_not_running' })
  expect(isAlive(identity)).toBe(true)
  expect(existsSync(paths.record)).toBe(false)
})

test('a process that does not answer is killed only by force', async () => {
  const root = temporaryFolder()
  const { identity } = await sleeper()
  writeRecord(prepareFolder(root).record, recordOf(root, identity))
  await expect(stopDaemon(root, { limitMs: 100 })).rejects.toMatchObject({ code: 'timeout' })
  expect(isAlive(identity)).toBe(true)
  expect(await stopDaemon(root, { force: true, limitMs: 2000 })).toMatchObject({ outcome: 'stopped' })
  expect(isAlive(identity)).toBe(false)
})

test('who ends removes its own record, never that of its successor', () => {
  const root = temporaryFolder()
  const paths = prepareFolder(root)
  const own = ownIdentity()
  const record = recordOf(root, own)
  writeRecord(paths.record, record)
  removeRecord(paths.record, { ...own, started: 'earlier' })
  expect(readRecord(paths.record)).toEqual(record)
  removeRecord(paths.record, own)
  expect(readRecord(paths.record)).toBeUndefined()
})

function recordOf(root: string, who: ProcessIdentity): DaemonRecord {
  const socket = join(temporaryFolder(), 's')
  return { ...who, root, version: '1', host: '127.0.0.1', port: 1, socket, token: '', flags: {} }
}

/** A process that is no daemon. */
async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const identity = await until('the process to start', () => identityOf(child.pid!))
  return { child, identity }
}

async function answering(socket: string, greeting: object): Promise<Server> {
  const server = createServer((_, answer) => answer.end(JSON.stringify(greeting))).listen(socket)
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  return server
}
