/** The small pure pieces: outbox, filters, near names, addresses, and the schemas against the graph's types. */
import type { Static } from '@fastify/type-provider-typebox'
import { expect, expectTypeOf, test } from 'vitest'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import { nearest } from '../../src/nearest.ts'
import { foldId } from '../../src/server/address.ts'
import { compileFilter } from '../../src/server/live/filter.ts'
import { type Letter, sealed } from '../../src/server/live/letter.ts'
import { Outbox } from '../../src/server/live/outbox.ts'
import { Rendering, viewOf } from '../../src/server/live/rendering.ts'
import type { EdgeShape, NodeShape } from '../../src/server/schemas/graph.ts'
import { added, HASH, MAIN } from './fixture.ts'

/** A wire that takes bytes only when told to. */
function wire() {
  const sent: string[] = []
  const waiting: { bytes: number; done: () => void }[] = []
  return {
    sent,
    isCut: false,
    unsent: () => waiting.reduce((sum, { bytes }) => sum + bytes, 0),
    send({ body }: Letter, done: () => void) {
      sent.push(String(body))
      waiting.push({ bytes: body.length, done })
    },
    cork() {},
    uncork() {},
    cut() {
      this.isCut = true
    },
    take(count = waiting.length) {
      for (const { done } of waiting.splice(0, count)) done()
    },
  }
}

const ten = sealed('test', Buffer.from('x'.repeat(10)))

test('an outbox drops what does not fit and tells the range once half of it is taken', () => {
  const line = wire()
  const outbox = new Outbox(line, 40)
  for (let seq = 1; seq <= 9; seq++) outbox.offer(seq, ten)
  expect(line.sent).toHaveLength(4)
  line.take(1)
  expect(line.sent).toHaveLength(4)
  line.take(1)
  expect(line.sent[4]).toBe('{"type":"gap","from":4,"to":9}')
  line.take()
  outbox.offer(10, ten)
  expect(line.sent).toHaveLength(6)
})

test('a message larger than the whole outbox passes when nothing else waits', () => {
  const line = wire()
  const outbox = new Outbox(line, 5)
  outbox.offer(1, ten)
  outbox.offer(2, ten)
  line.take()
  expect(line.sent).toEqual(['xxxxxxxxxx', '{"type":"gap","from":1,"to":2}'])
})

test('who asks on without reading the answers is cut off', () => {
  const line = wire()
  const outbox = new Outbox(line, 40)
  for (let i = 0; i < 10 && !line.isCut; i++) outbox.say({ type: 'pong', seq: i })
  expect(line.isCut).toBe(true)
  expect(line.unsent()).toBeLessThan(120)
})

test('a replay waits for room, and no longer than the client lives', async () => {
  const line = wire()
  const outbox = new Outbox(line, 15)
  outbox.replay(ten)
  outbox.replay(ten)
  let isRoomy = false
  const waits = outbox.roomy().then(() => {
    isRoomy = true
  })
  await Promise.resolve()
  expect(isRoomy).toBe(false)
  line.take(2)
  await waits
  outbox.replay(ten)
  outbox.replay(ten)
  const waitsAgain = outbox.roomy()
  outbox.close()
  await waitsAgain
})

test('equal wishes have one key, however they are written', () => {
  const key = (wish: Parameters<typeof compileFilter>[0]) => compileFilter(wish).key
  expect(key({ paths: ['b', 'a', 'b'], edges: false })).toBe(key({ paths: ['a', 'b'], positions: false }))
  expect(key({ paths: [] })).not.toBe(key({}))
  expect(key({ nodes: ['a'] })).not.toBe(key({ paths: ['a'] }))
})

test('a delta is rendered once for all who wish for the same', () => {
  const delta = { seq: 1, timestamp: 2, events: [added(HASH), added(MAIN)], edges: [], paths: [] }
  const rendering = new Rendering({ seq: 1, json: JSON.stringify(delta) })
  const view = () => viewOf([compileFilter({ nodes: [HASH.id] })])
  expect(rendering.letter(view())).toBe(rendering.letter(view()))
  expect(rendering.letter(viewOf([]))).toBeUndefined()
})

test('an edge belongs to the files of its ends, even when a path holds colons', () => {
  const filter = compileFilter({ edges: true, paths: ['a:b/*.py'] })
  const edge = (source: string): GraphEdge => ({
    source,
    target: 'ext:x',
    type: 'CALLS',
    origin: 'scope',
    sites: [],
  })
  const wants = (source: string, paths: string[] = []) =>
    filter.wantsEdge({ event_type: 'added', edge: edge(source) }, paths)
  expect(wants('fn:a:b/c.py:f')).toBe(true)
  expect(wants('mod:a:b/c.py')).toBe(true)
  expect(wants('fn:a:b/c.py:f:g', ['a:b/c.py'])).toBe(true)
  expect(wants('fn:b/c.py:f')).toBe(false)
})

test('near names are few, nearest first, and never far', () => {
  expect(nearest('limt', ['limit', 'name', 'list'])).toEqual(['limit', 'list'])
  expect(nearest('nmae', ['name'])).toEqual(['name'])
  expect(nearest('zebra', ['limit', 'name'])).toEqual([])
  expect(nearest('', ['a', 'bc'])).toEqual(['a'])
})

test('only what follows /nodes/ is folded, and only its path', () => {
  expect(foldId('/nodes/mod:a/b?x=c/d')).toBe('/nodes/mod:a%2Fb?x=c/d')
  expect(foldId('/nodes/mod:a/b/neighbors?x=1')).toBe('/nodes/mod:a%2Fb/neighbors?x=1')
  expect(foldId('/nodes/mod:a%2Fneighbors')).toBe('/nodes/mod:a%2Fneighbors')
  for (const url of ['/', '/nodes', '/nodes/', '/nodes?path=a/b', '/health/live', '/nodes/neighbors']) {
    expect(foldId(url)).toBe(url)
  }
})

test('the wire shapes are the shapes of the graph', () => {
  expectTypeOf<GraphNode>().toExtend<DeepReadonly<Static<typeof NodeShape>>>()
  expectTypeOf<DeepReadonly<Static<typeof NodeShape>>>().toExtend<GraphNode>()
  expectTypeOf<GraphEdge>().toExtend<DeepReadonly<Static<typeof EdgeShape>>>()
  expectTypeOf<DeepReadonly<Static<typeof EdgeShape>>>().toExtend<GraphEdge>()
})

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
