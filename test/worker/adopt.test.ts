/** A graph built from nothing is shown while it is being stored. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { type Opened, openStore } from '../../src/store/open.ts'
import { Engine } from '../../src/worker/engine.ts'
import type { Notice } from '../../src/worker/protocol.ts'
import { changes } from '../../src/worker/requests/changes.ts'
import type { Room } from '../../src/worker/room.ts'
import { type Around, watched } from './around.ts'
import { MemoryDisk } from './disk.ts'
import { pictureOf } from './picture.ts'

let folder: string
let disk: MemoryDisk
const undo: (() => Promise<void>)[] = []

beforeAll(() => loadGrammars(['python']))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mu-adopt-'))
  disk = new MemoryDisk()
  disk.write('a.py', 'def a(): pass\n')
})

afterEach(async () => {
  for (const step of undo.splice(0)) await step()
  rmSync(folder, { recursive: true })
})

function engineOn(open: () => Promise<Opened>, notices: Notice[] = []): Engine {
  const engine = new Engine({
    disk,
    watch: [''],
    maxFileBytes: 1000,
    now: () => 7,
    notify: (notice) => notices.push(notice),
    openStore: open,
  })
  undo.push(() => engine.close())
  return engine
}

function stored(): Promise<Opened> {
  return openStore({ derivation: 'test', file: join(folder, 'db'), log: { info: () => {}, warn: () => {} } })
}

async function storedAround(around: Around, failed?: () => Error | undefined): Promise<Opened> {
  const opened = await stored()
  return { ...opened, store: watched(opened.store, around, failed) }
}

/** Whoever opens it next finds what it shows, and nothing to do. */
async function expectStored(engine: Engine): Promise<void> {
  const shown = pictureOf(engine.graph)
  await engine.close()
  const again = engineOn(stored)
  await again.open()
  expect(again.updates.batches).toBe(0)
  expect(pictureOf(again.graph)).toEqual(shown)
}

test('it is there before it is on disk, and what comes next waits for that', async () => {
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  let running = 0
  let most = 0
  const around: Around = async (commit) => {
    most = Math.max(most, ++running)
    await gate
    await commit()
    running--
  }
  const engine = engineOn(() => storedAround(around))
  await engine.open()
  expect(engine.graph.nodes.nid('fn:a.py:a')).toBeDefined()
  expect(engine.store?.seq).toBe(0)
  disk.write('b.py', 'from a import a\na()\n')
  const updated = engine.update(['b.py'])
  const resumed = changes({ engine } as Room, { since: 1, limit: 10 }, NOBODY)
  release()
  await updated
  expect(most).toBe(1)
  expect(await resumed).toMatchObject({ deltas: [] })
  await expectStored(engine)
})

test('who reads the tables right after the start finds all of it there', async () => {
  for (let i = 0; i < 300; i++) disk.write(`m${i}.py`, 'def a(): pass\n')
  const engine = engineOn(stored)
  await engine.open()
  const counted = await engine.store!.select('SELECT count(*)::INTEGER FROM nodes', [], LIMITS)
  expect(counted.rows).toEqual([[engine.graph.nodes.size]])
})

test('when it could not be stored it is stored again before anything else', async () => {
  const notices: Notice[] = []
  const full = new Error('disk full')
  let attempts = 0
  const around: Around = async (commit) => {
    if (++attempts === 1) throw full
    await commit()
  }
  // The store that is opened after it has not failed.
  const engine = engineOn(() => storedAround(around, () => (attempts === 1 ? full : undefined)), notices)
  await engine.open()
  expect(notices).toContainEqual(expect.objectContaining({ event: 'log', level: 'error' }))
  expect(attempts).toBe(2)
  expect(engine.trouble).toBeUndefined()
  disk.write('b.py', 'from a import a\na()\n')
  await engine.update(['b.py'])
  await expectStored(engine)
})

const NOBODY = undefined as never
const LIMITS = { maxRows: 10, timeoutMs: 5000 }
