/** Working ahead: what is done before a file is due changes nothing but the time it takes then. */
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { type Look, look, type Parsed } from '../../src/extract/look.ts'
import { Asked } from '../../src/graph/asked.ts'
import type { FileLinks } from '../../src/link/links.ts'
import { Engine } from '../../src/worker/engine.ts'
import { Linker } from '../../src/worker/linker.ts'
import { Pace } from '../../src/worker/pace.ts'
import { Prepared } from '../../src/worker/prepared.ts'
import type { Notice } from '../../src/worker/protocol.ts'
import { type Reading, toReading } from '../../src/worker/reading.ts'
import { MemoryDisk } from './disk.ts'
import { pictureOf } from './picture.ts'

beforeAll(() => loadGrammars(['python']))

const MAX_BYTES = 10_000_000

function lookAt(disk: MemoryDisk, path: string, prepared?: Prepared): Look {
  return look(disk, { path, language: 'python' }, MAX_BYTES, prepared?.take)
}

function parsed(disk: MemoryDisk, path: string, text: string): Parsed {
  disk.write(path, text)
  return lookAt(disk, path) as Parsed
}

test('what was prepared is taken for the same bytes, and with the stamp of now', () => {
  const disk = new MemoryDisk()
  const prepared = new Prepared()
  const first = parsed(disk, 'a.py', 'def a(): pass\n')
  prepared.keep(first)
  disk.write('a.py', 'def a(): pass\n')
  const second = lookAt(disk, 'a.py', prepared) as Parsed
  expect(second.facts).toBe(first.facts)
  expect(second.stamp.changedMs).toBeGreaterThan(first.stamp.changedMs)
  expect(prepared.bytes).toBe(0)
})

test('other bytes of the same size are extracted anew, and so are the same bytes at another path', () => {
  const disk = new MemoryDisk()
  const prepared = new Prepared()
  prepared.keep(parsed(disk, 'a.py', 'def a(): pass\n'))
  disk.write('b.py', 'def a(): pass\n')
  disk.write('a.py', 'def b(): pass\n')
  for (const path of ['a.py', 'b.py']) expect(lookAt(disk, path, prepared)).toEqual(lookAt(disk, path))
  expect(prepared.bytes).toBe(0)
})

test('few files are held, and no more than so many bytes', () => {
  const disk = new MemoryDisk()
  const prepared = new Prepared()
  const held = Array.from({ length: 100 }, (_, n) => parsed(disk, `${n}.py`, `def f${n}(): pass\n`))
  for (const one of held) prepared.keep(one)
  const isHeld = ({ path, stamp }: Parsed): boolean => prepared.take(path, stamp.hash) !== undefined
  const { length } = held.filter(isHeld)
  expect([length > 0, length < 10, prepared.bytes]).toEqual([true, true, 0])
  const large = { ...held[0]!, facts: new Uint8Array(5_000_000) }
  prepared.keep(held[1]!)
  prepared.keep(large)
  expect([isHeld(large), isHeld(held[1]!), prepared.bytes]).toEqual([false, false, 0])
})

const USES = 'from a import f\n\ndef g():\n    f()\n'

/** A linker that has taken in two files, of which one uses the other. */
function linkerOfTwo(): { linker: Linker; reading: (path: string, text: string) => Reading } {
  const disk = new MemoryDisk()
  const log: Notice[] = []
  const linker = new Linker(
    () => ({ files: new Map(), nodes: { call: () => {} }, asked: new Asked() }),
    (notice) => log.push(notice),
  )
  onTestFinished(() => expect(log).toEqual([]))
  return { linker, reading: (path, text) => toReading(parsed(disk, path, text))! }
}

async function linksOf(linker: Linker, path: string): Promise<FileLinks> {
  for await (const [, links] of linker.link([path], new Pace())) return links
  throw new Error(`no links of ${path}`)
}

test('what was foreseen is not linked again, and equals what linking finds', async () => {
  const { linker, reading } = linkerOfTwo()
  const b = reading('b.py', USES)
  linker.foresee(b)
  expect(linker.replace('b.py', b).length).toBeGreaterThan(0)
  const found = await linksOf(linker, 'b.py')
  expect(await linksOf(linker, 'b.py')).toBe(found)
  const other = linkerOfTwo().linker
  other.replace('b.py', b)
  expect(await linksOf(other, 'b.py')).toEqual(found)
})

test('what was foreseen is forgotten when another file is replaced first, and nothing is foreseen beside a batch', async () => {
  const { linker, reading } = linkerOfTwo()
  const [a, b] = [reading('a.py', 'def f(): pass\n'), reading('b.py', USES)]
  linker.foresee(b)
  linker.replace('a.py', a)
  linker.replace('b.py', b)
  const targets = async (path: string) => (await linksOf(linker, path)).edges.map(({ target }) => target)
  expect(await targets('b.py')).toContain('fn:a.py:f')
  // The batch is not committed yet.
  linker.foresee(reading('b.py', 'def h(): pass\n'))
  expect(await targets('b.py')).toContain('fn:a.py:f')
})

async function engineOn(tree: Readonly<Record<string, string>>) {
  const disk = new MemoryDisk()
  const notices: Notice[] = []
  const parts = { disk, watch: [''], maxFileBytes: MAX_BYTES, now: () => 7 }
  for (const [path, text] of Object.entries(tree)) disk.write(path, text)
  const open = async (notify: (notice: Notice) => void): Promise<Engine> => {
    const engine = new Engine({ ...parts, notify })
    onTestFinished(() => engine.close())
    await engine.open()
    return engine
  }
  const engine = await open((notice) => notices.push(notice))
  notices.splice(0)
  const built = async () => pictureOf((await open(() => {})).graph)
  return { disk, engine, notices, built }
}

test('working ahead shows nobody anything, neither in the graph nor in what other files mean', async () => {
  const { disk, engine, notices, built } = await engineOn({ 'a.py': 'def f(): pass\n', 'b.py': USES })
  const errors = () => notices.filter(({ event }) => event === 'log')
  const before = pictureOf(engine.graph)
  disk.write('a.py', 'def other(): pass\n')
  await engine.prepare('a.py')
  expect([pictureOf(engine.graph), notices]).toEqual([before, []])
  disk.write('b.py', `${USES}    f()\n`)
  await engine.update(['b.py'])
  const { graph } = engine
  const called = graph.nodes.nid('fn:a.py:f')!
  expect([...graph.edges.in(called)].length).toBeGreaterThan(0)
  await engine.update(['a.py'])
  expect(pictureOf(graph)).toEqual(await built())
  disk.write('new/c.py', 'def f(): pass\n')
  await engine.prepare('new/c.py')
  disk.write('b.py', 'from new.c import f\nf()\n')
  await engine.update(['b.py'])
  expect([graph.nodes.nid('fn:new/c.py:f'), errors()]).toEqual([undefined, []])
  await engine.update(['new/c.py'])
  expect(pictureOf(graph)).toEqual(await built())
})

test('a file that changes between being prepared and being due is shown as it is at last', async () => {
  const { disk, engine, built } = await engineOn({ 'a.py': 'def f(): pass\n', 'b.py': USES })
  for (const last of ['def f(): pass\n', 'def later(): pass\n', '']) {
    disk.write('a.py', 'def earlier(): pass\n')
    await engine.prepare('a.py')
    disk.write('a.py', last)
    await engine.update(['a.py'])
    expect(pictureOf(engine.graph)).toEqual(await built())
  }
  disk.write('a.py', 'def earlier(): pass\n')
  await engine.prepare('a.py')
  disk.remove('a.py')
  await engine.update(['a.py'])
  expect(pictureOf(engine.graph)).toEqual(await built())
})
