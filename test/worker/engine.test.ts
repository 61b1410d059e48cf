/** The engine: batches, failures, what readers see meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { grammarOf, loadGrammars } from '../../src/extract/grammar.ts'
import type { Delta } from '../../src/graph/delta.ts'
import { type Opened, openStore } from '../../src/store/open.ts'
import { Engine, type EngineParts } from '../../src/worker/engine.ts'
import type { Notice } from '../../src/worker/protocol.ts'
import type { Reading } from '../../src/worker/reading.ts'
import { Rehearsal } from '../../src/worker/rehearsal.ts'
import type { Room } from '../../src/worker/room.ts'
import { watched } from './around.ts'
import { MemoryDisk } from './disk.ts'
import { pictureOf } from './picture.ts'

let folder: string
let disk: MemoryDisk
let notices: Notice[]
const undo: (() => Promise<void>)[] = []

beforeAll(() => loadGrammars(['python']))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mu-engine-'))
  disk = new MemoryDisk()
  notices = []
})

afterEach(async () => {
  for (const step of undo.splice(0)) await step()
  rmSync(folder, { recursive: true })
})

function engineOn(parts: Partial<EngineParts> = {}): Engine {
  const notify = (notice: Notice): unknown => notices.push(notice)
  const engine = new Engine({ disk, watch: [''], maxFileBytes: 1000, now: () => 7, notify, ...parts })
  undo.push(() => engine.close())
  return engine
}

function stored(): Promise<Opened> {
  return openStore({ derivation: 'test', file: join(folder, 'db'), log: { info: () => {}, warn: () => {} } })
}

const deltas = (): Delta[] =>
  notices.flatMap((notice) => (notice.event === 'delta' ? [JSON.parse(notice.json) as Delta] : []))

test('what is asked for while a batch runs is one further batch', async () => {
  const engine = engineOn()
  await engine.open()
  disk.write('a.py', 'def a(): pass\n')
  const first = engine.update(['a.py'])
  await Promise.resolve()
  disk.write('b.py', 'def b(): pass\n')
  disk.write('c.py', 'def c(): pass\n')
  await Promise.all([first, engine.update(['b.py']), engine.update(['c.py'])])
  expect(deltas().map(({ paths }) => paths)).toEqual([['a.py'], ['b.py', 'c.py']])
  expect(deltas().map(({ seq }) => seq)).toEqual([1, 2])
})

test('a file that was touched and not changed makes no delta, and is not read again', async () => {
  disk.write('a.py', 'def a(): pass\n')
  const engine = engineOn()
  await engine.open()
  disk.write('a.py', 'def a(): pass\n')
  await engine.update(['a.py'])
  expect(engine.graph.seq).toBe(1)
  expect((await engine.scan()).changed).toBe(0)
  expect(engine.graph.file('a.py')?.changedMs).toBe(disk.lstat('a.py') !== 'gone' && statOf('a.py'))
})

function statOf(path: string): number {
  const stat = disk.lstat(path)
  return stat === 'gone' ? Number.NaN : stat.changedMs
}

test('a file that is gone when it is read is simply gone', async () => {
  disk.write('a.py', 'def a(): pass\n')
  const engine = engineOn()
  await engine.open()
  disk.remove('a.py')
  await engine.update(['a.py', 'never.py'])
  expect([...engine.graph.nodes]).toEqual([])
  expect(deltas()[0]?.events.map(({ event_type, node }) => `${event_type} ${node.id}`)).toEqual([
    'removed fn:a.py:a',
    'removed mod:a.py',
  ])
})

test('files that cannot be read as source have no nodes, and come back when they can', async () => {
  disk.write('a.py', Buffer.from([0x80, 0x81]))
  disk.write('b.py', '#'.repeat(2000))
  const engine = engineOn()
  await engine.open()
  expect([...engine.graph.files.values()].map(({ path, skipped }) => [path, skipped]).sort()).toEqual([
    ['a.py', 'not_utf8'],
    ['b.py', 'too_large'],
  ])
  expect(engine.graph.nodes.size).toBe(0)
  disk.write('a.py', 'def a(): pass\n')
  await engine.update(['a.py'])
  expect(engine.graph.nodes.nid('fn:a.py:a')).toBeDefined()
  disk.write('a.py', Buffer.from([0x80]))
  await engine.update(['a.py'])
  expect(engine.graph.nodes.size).toBe(0)
})

test('a new ignore file takes its folder out, and its end brings it back', async () => {
  disk.write('p/a.py', 'def a(): pass\n')
  disk.write('b.py', 'from p.a import a\na()\n')
  const engine = engineOn()
  await engine.open()
  const before = pictureOf(engine.graph)
  disk.write('.gitignore', 'p/\n')
  await engine.update(['.gitignore'])
  expect([...engine.graph.files.keys()]).toEqual(['b.py'])
  disk.remove('.gitignore')
  await engine.update(['.gitignore'])
  expect(pictureOf(engine.graph)).toEqual(before)
})

test('readers see the graph of before until the commit is on disk', async () => {
  disk.write('a.py', 'def a(): pass\n')
  let seen: string[] = []
  const engine = engineOn({
    openStore: async () => {
      const opened = await stored()
      return {
        ...opened,
        store: watched(opened.store, async (commit) => {
          seen = [...engine.graph.nodes].map(([id]) => id)
          await commit()
        }),
      }
    },
  })
  await engine.open()
  disk.write('a.py', 'def b(): pass\n')
  await engine.update(['a.py'])
  expect(seen).toEqual(['mod:a.py', 'fn:a.py:a'])
  expect([...engine.graph.nodes].map(([id]) => id)).toEqual(['mod:a.py', 'fn:a.py:b'])
})

test('a batch that cannot be stored is kept, and made again with what came after it', async () => {
  disk.write('a.py', 'def a(): pass\n')
  let broken = false
  const engine = engineOn({
    openStore: async () => {
      const opened = await stored()
      return {
        ...opened,
        store: watched(opened.store, async (commit) => {
          if (broken) throw new Error('disk full')
          await commit()
        }),
      }
    },
  })
  await engine.open()
  const before = pictureOf(engine.graph)
  broken = true
  disk.write('a.py', 'def b(): pass\n')
  disk.write('new.py', 'from a import b\nb()\n')
  await expect(engine.update(['a.py', 'new.py'])).rejects.toThrow('disk full')
  expect(pictureOf(engine.graph)).toEqual(before)
  expect(engine.trouble).toContain('disk full')
  expect(engine.pending).toBeGreaterThan(0)
  broken = false
  disk.remove('new.py')
  disk.write('c.py', 'from a import b\nb()\n')
  await engine.update(['c.py'])
  expect(engine.trouble).toBeUndefined()
  expect((await engine.verify()).differences).toEqual([])
  expect(engine.graph.seq).toBe(2)
  const last = pictureOf(engine.graph)
  await engine.close()
  const again = engineOn({ openStore: stored })
  await again.open()
  expect(pictureOf(again.graph)).toEqual(last)
})

test('a graph that was loaded is the graph that was stored, at the same sequence', async () => {
  disk.write('a.py', 'import os\nclass A:\n    def f(self):\n        self.f()\n        os.x(); what.f()\n')
  const first = engineOn({ openStore: stored })
  await first.open()
  disk.write('b.py', 'from a import A\nA().f()\n')
  await first.update(['b.py'])
  const before = pictureOf(first.graph)
  await first.close()
  const second = engineOn({ openStore: stored })
  await second.open()
  expect(pictureOf(second.graph)).toEqual(before)
  expect(second.graph.seq).toBe(2)
  expect(second.updates.batches).toBe(0)
})

test('what changed while nobody looked is found at the start', async () => {
  disk.write('a.py', 'def a(): pass\n')
  disk.write('b.py', 'from a import a\na()\n')
  const first = engineOn({ openStore: stored })
  await first.open()
  await first.close()
  disk.write('a.py', 'def z(): pass\n')
  disk.remove('b.py')
  const second = engineOn({ openStore: stored })
  await second.open()
  expect([...second.graph.nodes].map(([id]) => id).sort()).toEqual(['fn:a.py:z', 'mod:a.py'])
  expect(second.graph.seq).toBe(2)
})

test('verify names what is missing, too much, or different', async () => {
  disk.write('a.py', 'def a(): pass\n')
  const engine = engineOn()
  await engine.open()
  const record = engine.graph.file('a.py')!
  engine.graph.apply({
    seq: 1,
    removed: [],
    externals: [],
    gone: [record.nids[1]!],
    files: [{ record: { ...record, nids: record.nids.slice(0, 1) }, links: { edges: [], unresolved: [] } }],
  })
  const { differences } = await engine.verify()
  expect(differences).toEqual(['+ fn:a.py:a', '+ mod:a.py CONTAINS fn:a.py:a scope []'])
})

test('a commit that no delta tells is told all the same, before any answer that shows it', async () => {
  const engine = engineOn()
  await engine.open()
  disk.write('a.py', 'def a(x):\n    x.one()\n')
  await engine.update(['a.py'])
  notices.length = 0
  disk.write('a.py', 'def a(x):\n    x.one() #\n')
  await engine.update(['a.py'])
  expect(notices.filter(({ event }) => event !== 'progress')).toEqual([{ event: 'untold' }])
})

test('a rehearsal loads the grammars of what is written here, and links it, unless it is over', async () => {
  disk.write('main.rs', 'fn main() {}\n')
  const record = { path: 'main.rs', language: 'rust', size: 13 }
  const graph = { files: new Map([['main.rs', record]]) }
  const linked: string[] = []
  const practise = async ({ path }: Reading) => void linked.push(path)
  const room = { engine: { disk, graph, practise }, options: { maxFileBytes: 1000 } } as unknown as Room
  const over = new Rehearsal()
  over.stop()
  await over.run(room)
  expect(() => grammarOf('rust')).toThrow('not loaded')
  await new Rehearsal().run(room)
  expect(grammarOf('rust')).toBeDefined()
  expect(linked).toEqual(['main.rs'])
})

test('a rehearsal goes on when nobody has asked for anything for a while', async () => {
  disk.write('main.py', 'def f():\n    pass\n')
  const record = { path: 'main.py', language: 'python', size: 20 }
  const graph = { files: new Map([['main.py', record]]) }
  let isQuiet = false
  const practise = async () => expect(isQuiet).toBe(true)
  const room = { engine: { disk, graph, practise }, options: { maxFileBytes: 1000 } } as unknown as Room
  const rehearsal = new Rehearsal()
  rehearsal.giveWay()
  setTimeout(() => {
    rehearsal.giveWay()
    setTimeout(() => {
      isQuiet = true
    }, 150)
  }, 150)
  await rehearsal.run(room)
  expect(isQuiet).toBe(true)
})

test('linking for practice changes nothing, and the next save is what it would have been', async () => {
  disk.write('a.py', 'def f():\n    pass\n')
  disk.write('b.py', 'from a import f\n\ndef g():\n    f()\n')
  const engine = engineOn()
  await engine.open()
  const before = pictureOf(engine.graph)
  for (const record of engine.graph.files.values())
    await engine.practise({ ...record, facts: record.facts.slice() })
  expect(pictureOf(engine.graph)).toEqual(before)
  disk.write('a.py', 'def h():\n    pass\n')
  await engine.update(['a.py'])
  expect((await engine.verify()).differences).toEqual([])
})
