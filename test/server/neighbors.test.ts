/** Subscriptions to neighbourhoods: how the word of what is near and the deltas come together. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { areaKey } from '../../src/graph/around.ts'
import { connected, type Message } from './ear.ts'
import { added, CALL, HASH, LOGIN, MAIN, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

const AREA = { nodes: [LOGIN.id], depth: 2 }
const WISH = { type: 'subscribe', id: 'a', nodes: [LOGIN.id], neighbors: 2 }
const ALL = { events: [added(HASH), added(LOGIN), added(MAIN)] }
const near = (seq: number, ...ids: string[]) =>
  server.graph.announce({ event: 'near', seq, near: [[areaKey(AREA), ids]] })
const idsIn = ({ events }: Message) => (events as { node: { id: string } }[]).map(({ node }) => node.id)
const asked = (method: string) => server.graph.calls.filter((call) => call.method === method)

async function listening(more: object = {}) {
  const ear = await connected(server.app)
  ear.say({ ...WISH, ...more })
  expect(await ear.next()).toMatchObject({ type: 'subscribed', id: 'a' })
  await ear.untilPong()
  return ear
}

test('a delta is heard when it is known what is near in it; others do not wait', async () => {
  const ear = await listening()
  const other = await connected(server.app)
  server.graph.commit(ALL)
  expect(idsIn(await other.next())).toEqual([HASH.id, LOGIN.id, MAIN.id])
  expect(await ear.untilPong()).toEqual([])
  near(1, LOGIN.id, MAIN.id)
  expect(idsIn(await ear.next())).toEqual([LOGIN.id, MAIN.id])
})

test('deltas keep their order while they wait, and come once for all subscriptions', async () => {
  const ear = await listening()
  ear.say({ type: 'subscribe', id: 'b', nodes: [HASH.id] })
  await ear.next()
  for (let i = 0; i < 3; i++) server.graph.commit(ALL)
  near(1)
  near(2, MAIN.id)
  near(3, MAIN.id)
  const heard = await ear.untilPong()
  expect(heard.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(heard.map(idsIn)).toEqual([[HASH.id], [HASH.id, MAIN.id], [HASH.id, MAIN.id]])
})

test('nobody waits for a neighbourhood that is no longer listened to', async () => {
  const ear = await listening()
  ear.say({ type: 'subscribe', id: 'b', nodes: [HASH.id] })
  await ear.untilPong()
  server.graph.commit(ALL)
  ear.say({ type: 'unsubscribe', id: 'a' })
  expect((await ear.untilPong()).map(({ type }) => type)).toEqual(['graph_update', 'unsubscribed'])
  expect(asked('forget')).toHaveLength(1)
})

test('equal neighbourhoods are followed until the last who listens has left', async () => {
  const ears = [await listening(), await listening({ nodes: [LOGIN.id, LOGIN.id] })]
  ears[0]!.socket.close()
  await ears[0]!.closed
  await ears[1]!.untilPong()
  expect(asked('forget')).toEqual([])
  ears[1]!.socket.close()
  await expect.poll(() => asked('forget').length).toBe(1)
})

test('edges are heard when one of their ends is near', async () => {
  const ear = await listening({ edges: true })
  server.graph.commit({ edges: [{ event_type: 'removed', edge: CALL }] })
  near(1, CALL.target)
  server.graph.commit({ edges: [{ event_type: 'added', edge: CALL }] })
  near(2)
  expect((await ear.untilPong()).map(({ seq }) => seq)).toEqual([1])
})

test('since brings what was near then', async () => {
  for (let i = 0; i < 4; i++) server.graph.commit(ALL)
  server.graph.overrides.surround = async ({ since = 0 }) => {
    const told: [number, string[]][] = [
      [2, [MAIN.id]],
      [3, []],
      [4, [HASH.id]],
    ]
    return { key: areaKey(AREA), seq: server.graph.seq, near: told.filter(([seq]) => seq > since) }
  }
  const ear = await connected(server.app)
  ear.say({ ...WISH, since: 1 })
  expect([await ear.next(), await ear.next(), await ear.next()].map(({ type, seq }) => [type, seq])).toEqual([
    ['subscribed', 4],
    ['graph_update', 2],
    ['graph_update', 4],
  ])
  server.graph.commit(ALL)
  near(5, LOGIN.id)
  expect(idsIn(await ear.next())).toEqual([LOGIN.id])
})

test('when the graph thread dies before it has told what is near, that is asked of the next', async () => {
  const ear = await listening()
  server.graph.commit(ALL)
  server.graph.overrides.surround = async () => ({
    key: areaKey(AREA),
    seq: server.graph.seq,
    near: [[1, [MAIN.id]]],
  })
  server.graph.announce({ event: 'opened', epoch: 'k3f9', seq: 1 })
  expect(idsIn(await ear.next())).toEqual([MAIN.id])
  delete server.graph.overrides.surround
  server.graph.commit(ALL)
  near(2, LOGIN.id)
  expect(await ear.next()).toMatchObject({ seq: 2 })
})

test('one too large is an error, and the subscription is gone', async () => {
  server.graph.overrides.surround = async () => {
    throw new MuError('too_large', 'The neighbourhood is too large to be followed.')
  }
  const ear = await connected(server.app)
  ear.say(WISH)
  expect(await ear.next()).toMatchObject({ type: 'subscribed' })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'too_large', id: 'a' })
  ear.say({ type: 'unsubscribe', id: 'a' })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message' })
})

test('the filters of /changes are those of a subscription', async () => {
  for (let i = 0; i < 4; i++)
    server.graph.commit({ ...ALL, edges: [{ event_type: 'added', edge: CALL }], paths: ['x'] })
  server.graph.commit({ events: [added(HASH)] })
  const get = async (query: string) =>
    (await server.app.inject({ url: `/changes?${query}`, headers: { host: 'localhost' } })).json()
  const some = await get('since=1&limit=2&paths=src/app.py')
  expect(some).toMatchObject({ since: 1, seq: 3, more: true })
  expect(some.changes).toEqual(
    [2, 3].map((seq) => ({
      seq,
      timestamp: 1700000000000,
      events: [{ event_type: 'added', node: MAIN }],
      edges: [],
      paths: ['x'],
    })),
  )
  expect((await get('since=0&types=class')).changes).toEqual([])
  expect(await get('since=0&types=class')).toMatchObject({ seq: 5, more: false })
  expect((await get('since=3&edges=true&events=added')).changes[0].edges).toHaveLength(1)
  server.graph.overrides.surround = async () => ({ key: '', seq: 5, near: [[4, [MAIN.id]]] })
  const around = await get(`since=3&neighbors=2&nodes=${encodeURIComponent(LOGIN.id)}`)
  expect(around.changes.map(idsIn)).toEqual([[MAIN.id]])
  expect(around).toMatchObject({ seq: 5, more: false })
  expect(asked('surround').at(-1)?.params).toMatchObject({ follow: false })
  expect((await get('since=0&types=klass')).error.code).toBe('bad_request')
  expect((await get('since=0&neighbors=1')).error.code).toBe('bad_request')
})
