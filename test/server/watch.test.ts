/** Standing queries on `/live` from the outside. What they evaluate to is tested in `test/worker/standing.test.ts`. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import type { Freshness } from '../../src/server/parts.ts'
import type { WatchRequest } from '../../src/worker/watched.ts'
import { connected, type Ear, listenInside } from './ear.ts'
import { added, type FixtureGraph, HASH, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
let graph: FixtureGraph
/** Tickets that are watched, with their requests. */
let watched: Map<number, WatchRequest>

beforeEach(async () => {
  await start()
})
afterEach(() => server.app.close())

/** A graph that answers every watch with the same result, unless it is told to be silent. */
async function start(limits = {}, freshness?: Freshness): Promise<void> {
  server = await serve({ limits, ...(freshness && { freshness }) })
  graph = server.graph
  watched = new Map()
  graph.overrides.watch = async (request) => {
    watched.set(request.ticket, request)
    say(
      'result',
      [request.ticket],
      `"seq":${graph.seq},"columns":["name"],"rows":[],"total":0,"truncated":false`,
    )
    return {}
  }
  graph.overrides.unwatch = async ({ tickets }) => {
    for (const ticket of tickets) watched.delete(ticket)
    return {}
  }
}

function say(type: 'result' | 'result_delta', tickets: readonly number[], rest: string): void {
  graph.announce({ event: 'standing', type, tickets, rest })
}

const change = (row: string) => `"seq":1,"added":[["${row}"]],"removed":[],"total":1,"truncated":false`
const tickets = () => [...watched.keys()]

async function watching(ear: Ear, id = 'q', muql = 'SELECT name FROM functions'): Promise<void> {
  ear.say({ type: 'watch', id, muql })
  expect(await ear.next()).toMatchObject({ type: 'result', id })
}

test('a client that watches hears the result and its differences under its id, and no other events', async () => {
  const ear = await connected(server.app)
  ear.say({ type: 'watch', id: 'q"1', muql: 'SELECT $a', params: { a: 1 }, rows: 'objects' })
  expect(await ear.next()).toEqual({
    type: 'result',
    id: 'q"1',
    seq: 0,
    columns: ['name'],
    rows: [],
    total: 0,
    truncated: false,
  })
  expect([...watched.values()]).toMatchObject([{ muql: 'SELECT $a', params: { a: 1 }, rows: 'objects' }])
  graph.commit({ events: [added(HASH)] })
  say('result_delta', tickets(), change('hash'))
  expect(await ear.untilPong()).toEqual([
    { type: 'result_delta', id: 'q"1', seq: 1, added: [['hash']], removed: [], total: 1, truncated: false },
  ])
})

test('unwatch is answered and nothing is heard afterwards; what is not watched cannot be unwatched', async () => {
  const ear = await connected(server.app)
  await watching(ear)
  const before = tickets()
  ear.say({ type: 'unwatch', id: 'q' })
  expect(await ear.next()).toEqual({ type: 'unwatched', id: 'q' })
  expect(watched.size).toBe(0)
  say('result_delta', before, change('late'))
  ear.say({ type: 'unwatch', id: 'q' })
  expect(await ear.untilPong()).toMatchObject([{ type: 'error', code: 'bad_message', id: 'q' }])
})

test('watches and subscriptions share their ids; a watch takes the place of one before', async () => {
  const ear = await connected(server.app)
  ear.say({ type: 'subscribe', id: 'a' })
  await ear.next()
  ear.say({ type: 'watch', id: 'a', muql: 'SELECT 1' })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message', id: 'a' })
  await watching(ear, 'q', 'SELECT 1')
  ear.say({ type: 'subscribe', id: 'q' })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message', id: 'q' })
  await watching(ear, 'q', 'SELECT 2')
  expect([...watched.values()].map(({ muql }) => muql)).toEqual(['SELECT 2'])
})

test('a statement that cannot be watched is answered with an error, and its id is free again', async () => {
  const ear = await connected(server.app)
  const { watch } = graph.overrides
  graph.overrides.watch = async () => {
    throw new MuError('cannot_watch', 'No.', { hint: 'Ask.' })
  }
  ear.say({ type: 'watch', id: 'q', muql: 'BLAME x' })
  expect(await ear.next()).toEqual({
    type: 'error',
    code: 'cannot_watch',
    message: 'No.',
    hint: 'Ask.',
    id: 'q',
  })
  graph.overrides.watch = watch!
  await watching(ear)
  graph.announce({
    event: 'standing',
    type: 'error',
    tickets: tickets(),
    error: { code: 'query_timeout', message: 'Too slow.' },
  })
  expect(await ear.next()).toEqual({ type: 'error', code: 'query_timeout', message: 'Too slow.', id: 'q' })
  ear.say({ type: 'subscribe', id: 'q' })
  expect(await ear.next()).toMatchObject({ type: 'subscribed', id: 'q' })
})

test('a message that is not valid is refused with what is wrong', async () => {
  const ear = await connected(server.app)
  for (const wrong of [{ muql: 1 }, {}, { muql: '' }, { muql: 'x', rows: 'csv' }, { muql: 'x', max: 1 }]) {
    ear.say({ type: 'watch', id: 'q', ...wrong })
    expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message' })
  }
  expect(watched.size).toBe(0)
})

test('a connection has only so many watches', async () => {
  await server.app.close()
  await start({ liveWatches: 1 })
  const ear = await connected(server.app)
  await watching(ear, 'a')
  ear.say({ type: 'watch', id: 'b', muql: 'SELECT 1' })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'too_many_subscriptions', id: 'b' })
  await watching(ear, 'a', 'SELECT 2')
})

test('a client that leaves is forgotten by the graph', async () => {
  const ear = await connected(server.app)
  await watching(ear, 'a')
  await watching(ear, 'b')
  ear.socket.close()
  await ear.closed
  await expect.poll(() => watched.size).toBe(0)
})

test('after the graph thread was started again everybody gets a new result', async () => {
  const ear = await connected(server.app)
  await watching(ear)
  watched.clear()
  graph.announce({ event: 'opened', epoch: graph.epoch, seq: graph.seq })
  expect(await ear.next()).toMatchObject({ type: 'result', id: 'q' })
  expect(watched.size).toBe(1)
})

test('what is watched while the graph is not ready gets its result when it is', async () => {
  const { watch } = graph.overrides
  graph.overrides.watch = async () => {
    throw new MuError('not_ready')
  }
  const ear = await connected(server.app)
  ear.say({ type: 'watch', id: 'q', muql: 'SELECT 1' })
  ear.say({ type: 'watch', id: 'r', muql: 'SELECT 2' })
  expect(await ear.untilPong()).toEqual([])
  graph.overrides.watch = watch!
  graph.announce({ event: 'opened', epoch: graph.epoch, seq: graph.seq })
  expect(await ear.next()).toMatchObject({ type: 'result', id: 'q' })
  expect(await ear.next()).toMatchObject({ type: 'result', id: 'r' })
})

test('a result comes after the changes that led to it, though both come in one turn', async () => {
  const ear = await connected(server.app)
  ear.say({ type: 'subscribe', id: 'all' })
  expect(await ear.next()).toMatchObject({ type: 'subscribed' })
  await watching(ear)
  graph.commit({ events: [added(HASH)] })
  say('result_delta', tickets(), change('hash'))
  expect((await ear.untilPong()).map(({ type }) => type)).toEqual(['graph_update', 'result_delta'])
})

test('a statement is evaluated when the graph is as new as the disk', async () => {
  await server.app.close()
  let reach = (_: boolean) => {}
  const reached = new Promise<boolean>((resolve) => {
    reach = resolve
  })
  await start(
    {},
    {
      settle: () => reached,
      about: () => undefined,
      isAsRead: () => false,
      barrier: async () => ({ fresh: true, seq: 0, files: [] }),
    },
  )
  const ear = await connected(server.app)
  ear.say({ type: 'watch', id: 'q', muql: 'SELECT 1' })
  expect([await ear.untilPong(), watched.size]).toEqual([[], 0])
  reach(true)
  expect(await ear.next()).toMatchObject({ type: 'result', id: 'q' })
})

test('a slow client misses differences and gets the whole result when it has caught up', async () => {
  await server.app.close()
  await start({ liveQueueBytes: 2000 })
  const slow = await listenInside(server.app)
  const quick = await connected(server.app)
  await watching(slow)
  await watching(quick)
  slow.socket.pause()
  const long = 'x'.repeat(10_000)
  let heardByQuick = 0
  // Until the bytes stay behind: how much lies between the two ends is not ours to say.
  for (let i = 0; i < 100; i++) {
    say('result_delta', tickets(), change(`${i}${long}`))
    expect(await quick.next()).toMatchObject({ type: 'result_delta' })
    heardByQuick += 1
  }
  slow.socket.resume()
  const heard = []
  for (let next = await slow.next(); next.type !== 'result'; next = await slow.next()) heard.push(next)
  expect(heard.length).toBeLessThan(heardByQuick)
  const rows = heard.map(({ added }) => Number.parseInt((added as string[][])[0]![0]!, 10))
  expect(rows).toEqual(rows.map((_, i) => i))
  say('result_delta', tickets(), change('after'))
  expect(await slow.next()).toMatchObject({ type: 'result_delta', added: [['after']] })
})
