/** A start from the image is a start from the tables, or it is not from the image. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { Engine } from '../../src/worker/engine.ts'
import { MemoryDisk } from './disk.ts'
import { pictureOf } from './picture.ts'

let folder: string
let disk: MemoryDisk
/** Of each start from a stored graph: whether it was from the image. */
let starts: unknown[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mu-image-'))
  disk = new MemoryDisk()
  starts = []
  disk.write('a.py', 'import os\nclass A:\n    def f(self):\n        self.f()\n        os.x(); what.f()\n')
  disk.write('b.py', 'from a import A\nA().f()\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

const image = (): string => join(folder, 'db.image')

async function opened(isImaged = true): Promise<Engine> {
  const log = {
    info: (details: object) => starts.push((details as { image: boolean }).image),
    warn: () => {},
  }
  const engine = new Engine({
    ...{ disk, watch: [''], maxFileBytes: 1000, now: () => 7, notify: () => {} },
    openStore: (recall) => openStore({ derivation: 'test', file: join(folder, 'db'), log, recall }),
    ...(isImaged ? { image: image() } : {}),
  })
  await engine.open()
  return engine
}

test('the graph that was kept is the one that is there again', async () => {
  const first = await opened()
  disk.write('c.py', 'import b\ndef c(): b.A().f(); missing()\n')
  disk.remove('b.py')
  await first.update(['b.py', 'c.py'])
  const before = pictureOf(first.graph)
  await first.close()
  const second = await opened()
  expect(starts).toEqual([true])
  expect(pictureOf(second.graph)).toEqual(before)
  expect(second.graph.seq).toBe(2)
  expect(second.updates.batches).toBe(0)
  disk.write('b.py', 'from a import A\nA().f()\n')
  disk.write('a.py', 'class A:\n    def g(self): missing()\n')
  await second.update(['a.py', 'b.py'])
  expect((await second.verify()).differences).toEqual([])
  await second.close()
  const tables = await opened(false)
  expect(starts).toEqual([true, false])
  expect(pictureOf(tables.graph)).toEqual(pictureOf(second.graph))
  await tables.close()
})

test('an image of an older commit is not looked at', async () => {
  await (await opened()).close()
  const unkept = await opened(false)
  disk.write('c.py', 'def c(): pass\n')
  await unkept.update(['c.py'])
  await unkept.close()
  const again = await opened()
  expect(starts).toEqual([false, false])
  expect(pictureOf(again.graph)).toEqual(pictureOf(unkept.graph))
  await again.close()
})

test('an image is not of another database', async () => {
  await (await opened()).close()
  rmSync(join(folder, 'db'))
  const again = await opened()
  expect(starts).toEqual([])
  expect((await again.verify()).differences).toEqual([])
  await again.close()
  await (await opened()).close()
  expect(starts).toEqual([true])
})

test('what cannot be read as an image is as if it were not there', async () => {
  for (const text of ['', 'no line', '{"version":1}\n', '\n\n']) {
    await (await opened()).close()
    expect(existsSync(image())).toBe(true)
    writeFileSync(image(), text)
    starts = []
    const again = await opened()
    expect([text, ...starts]).toEqual([text, false])
    await again.close()
  }
})
