/** The log of the database is taken in when all rests, and amid changes when it is long. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { openStore } from '../../src/store/open.ts'
import { Engine } from '../../src/worker/engine.ts'
import type { Notice } from '../../src/worker/protocol.ts'
import { Upkeep, type UpkeepLimits } from '../../src/worker/upkeep.ts'
import { until } from '../daemon/temporary.ts'
import { MemoryDisk } from './disk.ts'

beforeAll(() => loadGrammars(['python']))

/** An engine whose every commit is told to its upkeep, as the graph thread does. */
async function kept(limits: UpkeepLimits) {
  const folder = mkdtempSync(join(tmpdir(), 'mu-upkeep-'))
  const disk = new MemoryDisk()
  const log = { info: () => {}, warn: () => {} }
  const notices: Notice[] = []
  const engine: Engine = new Engine({
    disk,
    watch: [''],
    maxFileBytes: 100_000,
    openStore: () => openStore({ file: join(folder, 'db'), derivation: 'test', log }),
    now: Date.now,
    notify: (notice) => {
      if (notice.event === 'delta') upkeep.touch()
      if (notice.event === 'log') notices.push(notice)
    },
  })
  const upkeep = new Upkeep(engine, (notice) => notices.push(notice), limits)
  onTestFinished(async () => {
    upkeep.stop()
    await engine.close()
    rmSync(folder, { recursive: true })
  })
  await engine.open()
  const save = async (name: string) => {
    disk.write(`${name}.py`, `def ${name}():\n    ${name}()\n`.repeat(100))
    await engine.update([`${name}.py`])
    await engine.store!.settled()
  }
  const stored = (sql: string) => engine.store!.select(sql, [], { maxRows: 1, timeoutMs: 10_000 })
  const touch = () => upkeep.touch()
  return { save, touch, logBytes: () => engine.store!.walBytes(), notices, stored }
}

test('amid changes the log never grows far beyond its bound, and nothing is lost', async () => {
  const { save, logBytes, notices, stored } = await kept({ idleMs: 60_000, idleBytes: 1, busyBytes: 50_000 })
  let longest = 0
  let largest = 0
  let shrunk = 0
  for (let n = 0; n < 8; n += 1) {
    const before = logBytes()
    await save(`f${n}`)
    longest = Math.max(longest, logBytes())
    largest = Math.max(largest, logBytes() - before)
    if (logBytes() < before) shrunk += 1
  }
  expect(shrunk).toBeGreaterThan(1)
  expect(longest).toBeLessThan(50_000 + 2 * largest)
  expect((await stored('SELECT count(*) FROM files')).rows).toEqual([[8]])
  expect(notices).toEqual([])
})

test('at rest a log that is worth it is taken in, a short one is left', async () => {
  const short = await kept({ idleMs: 10, idleBytes: 1_000_000, busyBytes: 1e9 })
  const long = await kept({ idleMs: 10, idleBytes: 1000, busyBytes: 1e9 })
  await Promise.all([short.save('a'), long.save('a')])
  await until('the log to be taken in', () => long.logBytes() === 0)
  expect(short.logBytes()).toBeGreaterThan(1000)
})

test('at rest what the changes left in memory is cleared away', async () => {
  const { save, touch } = await kept({ idleMs: 50, idleBytes: 1e9, busyBytes: 1e9 })
  let needed: object | undefined = {}
  const left = new WeakRef(needed)
  await save('a')
  expect(needed).toBeDefined()
  needed = undefined
  touch()
  await until('what is left to be gone', () => left.deref() === undefined)
})
