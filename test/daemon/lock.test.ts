/** One holder per root, whatever processes do at the same time. Runs `dist/`, for it takes real processes. */
import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { claimant, takeLock } from '../../src/daemon/lock.ts'
import { temporaryFolder, until } from './temporary.ts'

const LOCK = pathToFileURL(join(import.meta.dirname, '../../dist/daemon/lock.js')).href

test('who holds the lock keeps others out until it lets go', async () => {
  const folder = temporaryFolder()
  const unlock = await takeLock(folder)
  expect(claimant(folder)?.pid).toBe(process.pid)
  const second = contender(folder)
  expect(await second.outcome()).toBe('already_running')
  unlock()
  expect(claimant(folder)).toBeUndefined()
  const third = contender(folder)
  expect(await third.outcome()).toBe('held')
})

test('of ten processes at once exactly one gets it, whatever is left of dead ones', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '1-long-ago'), '')
  writeFileSync(join(folder, '1-long-ago.held'), '')
  const contenders = Array.from({ length: 10 }, () => contender(folder))
  const outcomes = await Promise.all(contenders.map((one) => one.outcome()))
  expect(outcomes.sort()).toEqual([...Array(9).fill('already_running'), 'held'])
  expect(readdirSync(folder).filter((file) => file.startsWith('1-'))).toEqual([])
})

test('the lock of a killed process is free at once', async () => {
  const folder = temporaryFolder()
  const first = contender(folder)
  expect(await first.outcome()).toBe('held')
  first.kill()
  await until('the process to be gone', () => claimant(folder) === undefined)
  const second = contender(folder)
  expect(await second.outcome()).toBe('held')
})

/** A process that tries once, says how it went, and then stays. */
function contender(folder: string) {
  const script = `
    import { takeLock } from ${JSON.stringify(LOCK)}
    try { await takeLock(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000) }
    catch (error) { console.log(error.code ?? error) }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return {
    kill: () => child.kill('SIGKILL'),
    outcome: () => until('the process to say how it went', () => said.trim(), 20_000),
  }
}
