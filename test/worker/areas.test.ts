/**
 * Neighbourhoods as they are now, and as they were: held to a slow count over all edges
 * before and after each commit of a random history.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { type Area, adjacentIn, areaKey, around, MOST_AROUND, nearIds } from '../../src/graph/around.ts'
import type { Delta, NodeEvent } from '../../src/graph/delta.ts'
import type { Graph } from '../../src/graph/memory.ts'
import { externalNode } from '../../src/graph/node.ts'
import { openStore } from '../../src/store/open.ts'
import { Engine } from '../../src/worker/engine.ts'
import { hindsight } from '../../src/worker/hindsight.ts'
import { Pace } from '../../src/worker/pace.ts'
import type { Notice } from '../../src/worker/protocol.ts'
import { surround } from '../../src/worker/requests/surround.ts'
import type { Room } from '../../src/worker/room.ts'
import { MemoryDisk } from './disk.ts'

const RUNS = Number(process.env.MU_FUZZ_RUNS ?? 6)
const FILES = 6

beforeAll(() => loadGrammars(['python']))

async function withEngine(
  use: (engine: Engine, disk: MemoryDisk, notices: Notice[]) => Promise<void>,
  disk = new MemoryDisk(),
) {
  const folder = mkdtempSync(join(tmpdir(), 'mu-areas-'))
  const notices: Notice[] = []
  const log = { info: () => {}, warn: () => {} }
  const engine = new Engine({
    disk,
    watch: [''],
    maxFileBytes: 1e6,
    now: () => 7,
    notify: (notice) => notices.push(notice),
    openStore: () => openStore({ derivation: 'test', file: join(folder, 'db'), log }),
  })
  try {
    await engine.open()
    await use(engine, disk, notices)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
}

type Pairs = readonly (readonly [string, string])[]

function edgesOf({ nodes, edges, files }: Graph): Pairs {
  return [...files.values()].flatMap(({ fileId }) =>
    [...edges.ofFile(fileId)].map(
      (slot) => [nodes.id(edges.source(slot)), nodes.id(edges.target(slot))] as const,
    ),
  )
}

/** Grown edge by edge over the whole list: slow, and plainly right. */
function within(pairs: Pairs, { nodes, depth }: Area): Set<string> {
  let reached = new Set(nodes)
  for (let step = 0; step < depth; step++) {
    const wider = new Set(reached)
    for (const [a, b] of pairs) {
      if (reached.has(a)) wider.add(b)
      if (reached.has(b)) wider.add(a)
    }
    reached = wider
  }
  return reached
}

function expectedNear({ events, edges }: Delta, area: Area, before: Pairs, after: Pairs): string[] {
  const near = new Set([...within(before, area), ...within(after, area)])
  const named = [
    ...events.map(({ node }) => node.id),
    ...edges.flatMap(({ edge }) => [edge.source, edge.target]),
  ]
  return [...new Set(named)].filter((id) => near.has(id)).sort()
}

const sorted = (ids: readonly string[] | undefined) => ids && [...ids].sort()

const source = fc.record({
  file: fc.nat({ max: FILES - 1 }),
  /** Calls functions of these files; undefined removes the file. */
  calls: fc.option(fc.array(fc.nat({ max: FILES - 1 }), { maxLength: 3 }), { nil: undefined, freq: 5 }),
})

function textOf(file: number, calls: readonly number[]): string {
  const imports = calls.map((other) => `from m${other} import f${other}\n`).join('')
  return `${imports}\ndef f${file}():\n    return 1\n\ndef g${file}():\n${calls.map((other) => `    f${other}()\n`).join('')}    f${file}()\n`
}

const AREAS: readonly Area[] = [
  { nodes: ['fn:m0.py:f0'], depth: 1 },
  { nodes: ['fn:m0.py:f0', 'fn:nowhere.py:f'], depth: 2 },
  { nodes: ['mod:m1.py'], depth: 3 },
]

test('what is near a delta is told as it was before or after it, live and in hindsight alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(source, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      async (history) => {
        await withEngine(async (engine, disk, notices) => {
          for (const area of AREAS) engine.areas.follow(area, engine.graph)
          const expected = new Map<string, string[]>()
          for (const batch of history) {
            const before = edgesOf(engine.graph)
            for (const { file, calls } of batch) {
              if (calls) disk.write(`m${file}.py`, textOf(file, calls))
              else if (engine.graph.file(`m${file}.py`)) disk.remove(`m${file}.py`)
            }
            const told = notices.length
            await engine.update(batch.map(({ file }) => `m${file}.py`))
            const [delta] = notices.slice(told).flatMap((one) => (one.event === 'delta' ? [one] : []))
            if (!delta) continue
            const parsed = JSON.parse(delta.json) as Delta
            const after = edgesOf(engine.graph)
            for (const area of AREAS) {
              expected.set(`${delta.seq} ${areaKey(area)}`, expectedNear(parsed, area, before, after))
            }
            const last = notices.at(-1)
            expect(last).toMatchObject({ event: 'near', seq: delta.seq })
            const near = new Map(last?.event === 'near' ? last.near : [])
            for (const area of AREAS) {
              expect(sorted(near.get(areaKey(area)))).toEqual(expected.get(`${delta.seq} ${areaKey(area)}`))
            }
          }
          const { seq: until } = engine.graph
          for (const area of AREAS) {
            for (const since of [0, Math.floor(until / 2)]) {
              const past = await hindsight(engine, area, { since, until }, new Pace())
              expect(past?.map(([seq]) => seq)).toEqual(
                Array.from({ length: until - since }, (_, i) => until - i),
              )
              for (const [seq, ids] of past ?? []) {
                expect(sorted(ids)).toEqual(expected.get(`${seq} ${areaKey(area)}`))
              }
            }
          }
        })
      },
    ),
    { numRuns: RUNS },
  )
}, 120_000)

test('hindsight is not misled by what is committed while it looks back', async () => {
  await withEngine(async (engine, disk) => {
    const area = AREAS[0]!
    for (const calls of [[0], [], [2], [0]]) {
      for (let file = 0; file < FILES; file++)
        disk.write(`m${file}.py`, textOf(file, file === 1 ? calls : []))
      await engine.update([''])
    }
    const { seq: until } = engine.graph
    const undisturbed = await hindsight(engine, area, { since: 0, until }, new Pace())
    const looking = hindsight(engine, area, { since: 0, until }, new Pace())
    disk.write('m3.py', textOf(3, [0]))
    disk.write('m1.py', textOf(1, []))
    await engine.update(['m3.py', 'm1.py'])
    expect(engine.graph.seq).toBe(until + 1)
    expect(await looking).toEqual(undisturbed)
    expect(await hindsight(engine, area, { since: 0, until }, new Pace())).toEqual(undisturbed)
  })
}, 60_000)

test('a neighbourhood that is too large is refused, and is not followed', async () => {
  const disk = new MemoryDisk()
  const calls = Array.from({ length: MOST_AROUND }, (_, i) => `def f${i}():\n    hub()\n`).join('')
  disk.write('big.py', `def hub():\n    pass\n${calls}`)
  await withEngine(async (engine) => {
    const room = { engine } as Room
    const area = { nodes: ['fn:big.py:hub'], depth: 1 }
    for (const follow of [true, false]) {
      const asked = surround(
        room,
        { ...area, since: 1, follow },
        { give: async () => true, gone: new AbortController().signal },
      )
      await expect(asked).rejects.toMatchObject({ code: 'too_large' })
    }
    expect(engine.areas.size).toBe(0)
    expect(around(area, adjacentIn(engine.graph))).toBeUndefined()
  }, disk)
}, 60_000)

test('in a neighbourhood that has grown too large everything is near', () => {
  const event: NodeEvent = { event_type: 'removed', node: externalNode('ext:a') }
  expect(nearIds({ events: [event], edges: [] }, new Set(), undefined)).toEqual(['ext:a'])
  expect(nearIds({ events: [event], edges: [] }, undefined, new Set())).toEqual(['ext:a'])
  expect(nearIds({ events: [event], edges: [] }, new Set(), new Set())).toEqual([])
})
