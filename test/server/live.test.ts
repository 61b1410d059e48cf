/** `/live` from the outside: what a client says and hears. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connected, listen, type Message } from './ear.ts'
import { added, CALL, HASH, type Handler, LOGIN, MAIN, modified, removed, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

const ids = (message: Message) =>
  (message.events as { event_type: string; node: { id: string } }[]).map(
    ({ event_type, node }) => `${event_type} ${node.id}`,
  )

test('a client is greeted with epoch, sequence, root and version, and counted', async () => {
  server.graph.seq = 41
  const ear = await listen(server.app)
  expect(await ear.next()).toEqual({
    type: 'connected',
    epoch: 'k3f9',
    seq: 41,
    root: '/repo',
    version: '1.2.3',
  })
  const status = await server.app.inject({ url: '/status', headers: { host: 'localhost' } })
  expect(status.json().connections).toBe(1)
})

test('a client that says nothing hears every node event of a commit in one message, and no edges', async () => {
  const ear = await connected(server.app)
  server.graph.commit({
    events: [added(HASH), modified(LOGIN, 'body'), removed(MAIN)],
    edges: [{ event_type: 'added', edge: CALL }],
  })
  expect(await ear.next()).toEqual({
    type: 'graph_update',
    seq: 1,
    timestamp: 1700000000000,
    events: [
      { event_type: 'added', node: HASH },
      { event_type: 'modified', node: LOGIN, changes: ['body'] },
      { event_type: 'removed', node: MAIN },
    ],
  })
})

test('what only moved is left out, and a commit with nothing else is not heard at all', async () => {
  const ear = await connected(server.app)
  server.graph.commit({ events: [modified(HASH, 'position')] })
  server.graph.commit({ events: [modified(HASH, 'position'), modified(LOGIN, 'body', 'position')] })
  const heard = await ear.untilPong()
  expect(heard.map(({ seq }) => seq)).toEqual([2])
  expect(ids(heard[0]!)).toEqual([`modified ${LOGIN.id}`])
})

test.each([
  [{ paths: ['src/auth.*'] }, [HASH, LOGIN]],
  [{ paths: ['src/*.py'] }, [HASH, LOGIN, MAIN]],
  [{ paths: ['app.py', '**/app.py'] }, [MAIN]],
  [{ nodes: [HASH.id] }, [HASH]],
  [{ types: ['CLASS'] }, []],
  [{ types: ['FUNCTION'], paths: ['src/app.py'] }, [MAIN]],
  [{ events: ['modified'] }, [LOGIN]],
  [{ nodes: [MAIN.id], events: ['modified'] }, []],
  [{ paths: [] }, []],
  [{ types: [] }, []],
  [{ nodes: [] }, []],
  [{ events: [] }, []],
  [{}, [HASH, LOGIN, MAIN]],
])('a subscription to %j hears what fits all of it', async (wish, nodes) => {
  const ear = await connected(server.app)
  ear.say({ type: 'subscribe', id: 'a', ...wish })
  expect(await ear.next()).toEqual({ type: 'subscribed', id: 'a', seq: 0 })
  server.graph.commit({ events: [added(HASH), modified(LOGIN, 'body'), added(MAIN)] })
  const heard = (await ear.untilPong()).flatMap(ids)
  expect(heard.map((line) => line.split(' ')[1])).toEqual(nodes.map(({ id }) => id))
})

test('positions and edges come to those who ask', async () => {
  const ear = await connected(server.app)
  ear.say({ type: 'subscribe', id: 'a', positions: true, edges: true, paths: ['src/auth.py'] })
  await ear.next()
  const elsewhere = { ...CALL, source: 'fn:src/x.py:f', target: 'ext:requests' }
  server.graph.commit({
    events: [modified(HASH, 'position')],
    edges: [
      { event_type: 'added', edge: CALL },
      { event_type: 'removed', edge: elsewhere },
    ],
    paths: ['src/app.py'],
  })
  const update = await ear.next()
  expect(ids(update)).toEqual([`modified ${HASH.id}`])
  expect(update.edges).toEqual([{ event_type: 'added', edge: CALL }])
})

test('several subscriptions add up, each commit comes once, and unsubscribing takes away', async () => {
  const ear = await connected(server.app)
  ear.say({ type: 'subscribe', id: 'a', paths: ['src/auth.py'] })
  ear.say({ type: 'subscribe', id: 'b', nodes: [HASH.id, MAIN.id] })
  await ear.untilPong()
  const all = { events: [added(HASH), added(LOGIN), added(MAIN)] }
  server.graph.commit(all)
  expect((await ear.untilPong()).map(ids)).toEqual([
    [`added ${HASH.id}`, `added ${LOGIN.id}`, `added ${MAIN.id}`],
  ])
  ear.say({ type: 'unsubscribe', id: 'a' })
  expect(await ear.next()).toEqual({ type: 'unsubscribed', id: 'a' })
  server.graph.commit(all)
  expect((await ear.untilPong()).map(ids)).toEqual([[`added ${HASH.id}`, `added ${MAIN.id}`]])
  ear.say({ type: 'unsubscribe', id: 'b' })
  await ear.next()
  server.graph.commit(all)
  expect(await ear.untilPong()).toEqual([])
})

test('a glob that could be matched for minutes is refused, under the id of its subscription', async () => {
  const ear = await connected(server.app)
  for (const glob of ['**/*a*a*a*b', '**/**/**/**/x']) {
    ear.say({ type: 'subscribe', id: 'a', paths: [glob] })
    expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message', id: 'a' })
  }
  ear.say({ type: 'subscribe', id: 'a', types: ['function'] })
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_message', id: 'a' })
  ear.say({ type: 'subscribe', id: 'a', paths: ['**/test_*_*.{py,ts}', 'src/**/lib/**'] })
  expect(await ear.next()).toMatchObject({ type: 'subscribed', id: 'a' })
})

test('since brings what was missed, oldest first, then goes on without loss or repeat', async () => {
  for (let i = 0; i < 250; i++) server.graph.commit({ events: [added(HASH)] })
  const ear = await connected(server.app)
  // A commit arrives before and after each of the pages that are read.
  const { graph } = server
  const readPage: Handler<'changes'> = async (params) => {
    graph.commit({ events: [added(MAIN)] })
    delete graph.overrides.changes
    const page = await graph.call('changes', params)
    if (graph.seq < 260) graph.overrides.changes = readPage
    graph.commit({ events: [added(MAIN)] })
    return page
  }
  graph.overrides.changes = readPage
  ear.say({ type: 'subscribe', id: 'a', epoch: 'k3f9', since: 20 })
  expect(await ear.next()).toEqual({ type: 'subscribed', id: 'a', seq: 250 })
  const heard: unknown[] = []
  while (heard.length < 230 || heard.at(-1) !== graph.seq) heard.push((await ear.next()).seq)
  graph.commit({ events: [added(LOGIN)] })
  heard.push((await ear.next()).seq)
  expect(heard).toEqual(Array.from({ length: graph.seq - 20 }, (_, i) => 21 + i))
  expect(await ear.untilPong()).toEqual([])
})

test('since of another epoch, of the future, or older than what is kept is answered with resync', async () => {
  for (let i = 0; i < 5; i++) server.graph.commit({ events: [added(HASH)] })
  server.graph.kept = 3
  const ear = await connected(server.app)
  for (const asked of [{ since: 4, epoch: 'old' }, { since: 6 }, { since: 1 }]) {
    ear.say({ type: 'subscribe', id: 'a', ...asked })
    expect(await ear.next()).toMatchObject({ type: 'subscribed' })
    expect(await ear.next()).toMatchObject({ type: 'resync', id: 'a', seq: 5, epoch: 'k3f9' })
  }
  server.graph.commit({ events: [added(HASH)] })
  expect(await ear.next()).toMatchObject({ type: 'graph_update', seq: 6 })
})

test('pong says up to where a client was told all it wants: not past a replay under way, nor a delta that waits', async () => {
  const { app, graph } = server
  const ear = await connected(app)
  const pong = async () => {
    ear.say({ type: 'ping' })
    for (;;) {
      const { type, seq } = await ear.next()
      if (type === 'pong') return seq
    }
  }
  graph.commit({ events: [added(HASH)] })
  graph.commit({ events: [added(MAIN)] })
  expect(await pong()).toBe(2)

  let go = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  const kept = graph.overrides.changes
  graph.overrides.changes = async () => {
    await held
    return { deltas: [], seq: 2 }
  }
  ear.say({ type: 'subscribe', id: 'old', since: 1 })
  expect(await pong()).toBe(1)
  ear.say({ type: 'unsubscribe', id: 'old' })
  if (kept) graph.overrides.changes = kept
  else delete graph.overrides.changes
  go()
  expect(await pong()).toBe(2)

  ear.say({ type: 'subscribe', id: 'near', nodes: [LOGIN.id], neighbors: 1 })
  await vi.waitFor(async () => expect(await pong()).toBe(2))
  graph.commit({ events: [modified(MAIN, 'body')] })
  expect(await pong()).toBe(2)
  graph.announce({ event: 'near', seq: 3, near: [] })
  expect(await pong()).toBe(3)
})
