/** ping, logs, nuke, completion; a daemon that ends when nobody needs it, or is of another version. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from '../../src/daemon/process.ts'
import { project } from '../daemon/project.ts'
import { temporaryFolder, until } from '../daemon/temporary.ts'
import { MAIN, mu as run } from './run.ts'

test('ping tells whether a daemon answers, and starts none', async () => {
  const { mu, record } = project()
  expect(await mu('ping')).toMatchObject({ code: 3, stdout: '' })
  expect(record()).toBeUndefined()
  await mu('daemon', 'start')
  const { pid } = record()!
  expect((await mu('ping')).stdout).toMatch(new RegExp(`^pong from pid ${pid} in [\\d.]+ ms\n$`))
  expect(JSON.parse((await mu('ping', '--json')).stdout)).toMatchObject({ pid, ready: true })
})

test('logs shows the last lines, and with -f those that come, across rotation', async () => {
  const { mu, root, env, log } = project()
  await mu('daemon', 'start')
  await mu('daemon', 'stop')
  expect((await mu('logs', '-n', '1')).stdout).toMatch(/^\d{4}-\S+ info the daemon has ended\n$/)
  expect(JSON.parse((await mu('logs', '-n', '1', '--json')).stdout).msg).toBe('the daemon has ended')

  const child = spawn(process.execPath, [MAIN, 'logs', '-f', '-n', '1'], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let heard = ''
  child.stdout.on('data', (chunk) => {
    heard += chunk
  })
  await until('the last line', () => heard.includes('the daemon has ended'))
  const say = (msg: string) =>
    writeFileSync(log, `${JSON.stringify({ level: 'info', msg })}\n`, { flag: 'a' })
  say('one')
  await until('a new line', () => heard.includes('info one'))
  say('two')
  renameSync(log, `${log}.1`)
  say('three')
  await until('the new file', () => heard.includes('info three'))
  expect(heard.match(/info (one|two|three)/g)).toEqual(['info one', 'info two', 'info three'])
})

test('nuke ends the daemon and leaves nothing of it', async () => {
  const { mu, root, record } = project()
  await mu('daemon', 'start')
  const daemon = record()!
  expect((await mu('nuke')).stdout).toContain(`Removed ${root}/.mu, and its daemon has ended.`)
  expect(isAlive(daemon)).toBe(false)
  expect(existsSync(join(root, '.mu'))).toBe(false)
  expect(existsSync(daemon.socket)).toBe(false)
  expect((await mu('nuke')).code).toBe(0)
})

test('a shell is taught to complete commands and options', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await run(['completion', shell])
    expect(code).toBe(0)
    expect(stdout).toContain('mu complete --')
  }
  expect((await run(['complete', '--', 'daemon', 'st'])).stdout).toMatch(/^start\t.*\nstop\t.*\nstatus\t/)
  expect((await run(['complete', '--', 'nu'])).stdout).toContain('nuke\t')
  expect((await run(['completion', 'tcsh'])).stderr).toContain('Allowed choices are bash, zsh')
})

test('a daemon that nobody needs ends after idle_exit, and not while somebody listens', async () => {
  const { mu, record, client } = project()
  await mu('daemon', 'start', '--idle-exit', '0.02')
  const daemon = record()!
  const begun = performance.now()
  const listener = client().events()
  await listener.next()
  await until('longer than idle_exit', () => performance.now() - begun > 2500)
  expect(isAlive(daemon)).toBe(true)
  await listener.return()
  await until('the daemon to end', () => !isAlive(daemon))
  expect(record()).toBeUndefined()
})

test('a daemon of an older version is replaced and keeps its settings, of a newer one is told', async () => {
  const { mu, root, env, record } = project()
  const copies = temporaryFolder()
  const copy = (version: string) => {
    const folder = join(copies, version)
    const home = join(import.meta.dirname, '../..')
    mkdirSync(folder)
    for (const part of ['dist', 'grammars', 'src/context/vocabulary'])
      cpSync(join(home, part), join(folder, part), { recursive: true })
    symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'))
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }))
    return (...args: string[]) =>
      new Promise<string>((resolve) => {
        const main = join(folder, 'dist/bin/mu.js')
        const child = spawn(process.execPath, [main, ...args], { cwd: root, env: { ...process.env, ...env } })
        let heard = ''
        child.stdout.on('data', (chunk) => {
          heard += chunk
        })
        child.stderr.on('data', (chunk) => {
          heard += chunk
        })
        child.on('close', () => resolve(heard))
      })
  }
  await copy('0.0.9')('daemon', 'start', '--log-level', 'debug')
  expect(record()).toMatchObject({ version: '0.0.9' })
  const told = await mu('query', 'SELECT name FROM classes', '--no-start')
  expect(told).toMatchObject({ code: 7 })
  expect(told.stderr).toContain('is mu 0.0.9')
  const answer = await mu('query', 'SELECT name FROM classes')
  expect(answer).toMatchObject({ code: 0, stdout: 'name\nCart\n' })
  expect(answer.stderr).toContain('The daemon was of an older version, 0.0.9')
  expect(record()).toMatchObject({ flags: { logLevel: 'debug' } })

  const older = await copy('0.0.8')('query', 'SELECT name FROM classes')
  expect(older).toMatch(/The daemon of .* is mu \d.*"mu daemon restart" makes it this version/s)
})
