/** The daemon's life, with real processes: start, second start, stop, restart, and what is left behind. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { MAIN, mu as run } from '../cli/run.ts'
import { project } from './project.ts'
import { temporaryFolder, until } from './temporary.ts'

test('a start returns when the graph is ready, a stop leaves nothing running, and the log tells of both', async () => {
  const { root, mu, record, log } = project()
  const started = await mu('daemon', 'start')
  expect(started).toMatchObject({ code: 0, stderr: '' })
  expect(started.stdout).toMatch(
    /^mu is ready in .*: \d+ nodes, \d+ edges, 3 files: http:\/\/127\.0\.0\.1:\d+\n$/,
  )
  const daemon = record()!
  expect(statSync(daemon.socket).mode & 0o777).toBe(0o600)
  const { stdout } = await mu('daemon', 'status', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'running',
    root,
    pid: daemon.pid,
    files: 3,
    mode: 'events',
  })

  expect(await mu('daemon', 'stop')).toMatchObject({
    code: 0,
    stdout: `Stopped (pid ${daemon.pid}, ${root}).\n`,
  })
  expect(isAlive(daemon)).toBe(false)
  expect(record()).toBeUndefined()
  expect(existsSync(daemon.socket)).toBe(false)
  expect(await mu('daemon', 'status')).toMatchObject({ code: 3 })
  const lines = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).msg)
  expect(lines).toEqual(
    expect.arrayContaining([
      'the daemon answers',
      'the graph shows the tree',
      'the daemon ends',
      'the daemon has ended',
    ]),
  )
  expect(existsSync(join(root, '.mu/claims'))).toBe(true)
})

test('of six starts at once, by two names of the root, one becomes the daemon and the others say where it is', async () => {
  const { root, mu, record } = project()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(root, link)
  const starts = await Promise.all(
    Array.from({ length: 6 }, (_, n) => mu('daemon', 'start', n % 2 === 0 ? root : link)),
  )
  const { pid, port } = record()!
  expect(starts.map(({ code }) => code).sort()).toEqual([0, 4, 4, 4, 4, 4])
  for (const { stderr } of starts.filter(({ code }) => code === 4))
    expect(stderr).toContain(`pid ${pid}, http://127.0.0.1:${port}`)
  expect(isAlive(record()!)).toBe(true)
})

test('six commands at once start one daemon and all get their answer', async () => {
  const { mu } = project()
  const asked = Array.from({ length: 6 }, () => mu('query', "SELECT id FROM classes WHERE name = 'Cart'"))
  for (const answer of await Promise.all(asked)) {
    expect(answer).toMatchObject({ code: 0, stdout: 'id\ncls:src/cart.py:Cart\n', stderr: '' })
  }
})

test('when the port is taken the next free one is used and recorded', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    blocker.close()
  })
  await once(blocker, 'listening')
  const { port: taken } = blocker.address() as { port: number }
  const { mu, record } = project()
  const { stdout } = await mu('daemon', 'start', '--json', '--port', String(taken))
  const { port } = record()!
  expect(port).toBeGreaterThan(taken)
  expect(JSON.parse(stdout).url).toBe(`http://127.0.0.1:${port}`)
  const answer = await fetch(`http://127.0.0.1:${port}/status`)
  expect(answer.status).toBe(200)
})

test('a start that fails prints what the daemon failed with', async () => {
  const { mu, env, record } = project()
  env.MU_TOKEN = 'secret'
  const { code, stderr } = await mu('daemon', 'start', '--host', '203.0.113.1')
  expect(code).toBe(1)
  expect(stderr).toContain('mu: Cannot listen on 203.0.113.1:0')
  expect(record()).toBeUndefined()
})

test('a restart keeps the flags, and takes the new ones', async () => {
  const { mu, record, write } = project()
  write({ 'other/x.py': 'def outside(): pass\n' })
  await mu('daemon', 'start', '--watch', 'src', '--log-level', 'debug')
  const before = record()!
  const { code } = await mu('daemon', 'restart', '--log-level', 'warn')
  expect(code).toBe(0)
  expect(isAlive(before)).toBe(false)
  expect(record()).toMatchObject({ flags: { watch: ['src'], logLevel: 'warn' } })
  const { stdout } = await mu('daemon', 'status', '--json')
  expect(JSON.parse(stdout).files).toBe(3)
})

test('a restart keeps the settings of the environment: a token is not lost', async () => {
  const { mu, record, env } = project()
  Object.assign(env, { MU_TOKEN: 't'.repeat(24), MU_LOG_LEVEL: 'debug' })
  await mu('daemon', 'start')
  Object.assign(env, { MU_TOKEN: undefined, MU_LOG_LEVEL: 'warn' })
  expect((await mu('daemon', 'restart')).code).toBe(0)
  expect(record()).toMatchObject({
    token: 't'.repeat(24),
    settings: { MU_TOKEN: 't'.repeat(24), MU_LOG_LEVEL: 'warn' },
  })
})

test('a copy of a folder with a running daemon has its own, and stopping that leaves the other alone', async () => {
  const { root, mu, record, env } = project()
  await mu('daemon', 'start')
  const copy = join(temporaryFolder(), 'copy')
  cpSync(root, copy, { recursive: true })
  const of = (...args: string[]) => run(args, { cwd: copy, env })
  expect((await of('daemon', 'stop', '--force')).stderr + (await of('ping')).stderr).toContain('No daemon')
  expect(isAlive(record()!)).toBe(true)
  expect((await of('daemon', 'start')).code).toBe(0)
  expect((await of('daemon', 'stop')).code).toBe(0)
  expect(isAlive(record()!)).toBe(true)
})

test('in the foreground Ctrl-C ends it in good order', async () => {
  const { root, env, record } = project()
  const child = spawn(process.execPath, [MAIN, 'daemon', 'run', root], { env: { ...process.env, ...env } })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  await until('the graph to be ready', () => log.includes('the graph shows the tree'))
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  expect(record()).toBeUndefined()
  for (const line of log.trim().split('\n')) expect(JSON.parse(line).level).toBe('info')
})

test('a root that is moved away ends its daemon', async () => {
  const { root, mu, record } = project()
  await mu('daemon', 'start')
  const daemon = record()!
  renameSync(root, `${root}-moved`)
  await until('the daemon to end', () => !isAlive(daemon))
  rmSync(`${root}-moved`, { recursive: true })
})

test('an empty root is served, and told to be empty', async () => {
  const { mu } = project({ 'README.md': 'nothing here' })
  const { code, stdout, stderr } = await mu('daemon', 'start')
  expect(code).toBe(0)
  expect(stdout).toContain('0 nodes, 0 edges, 0 files')
  expect(stderr).toContain('No supported source file was found')
})
