/** `/live` from the outside: what a client says and hears. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { MuError } from '../../src/errors.ts'
import {
  added,
  CALL,
  FixtureGraph,
  HASH,
  type Handler,
  LOGIN,
  MAIN,
  modified,
  removed,
  serve,
} from './fixture.ts'

type Message = { type: string; [field: string]: unknown }

/** A client that keeps what it hears until it is asked for. */
class Ear {
  readonly #heard: Message[] = []
  #wake: (() => void) | undefined
  readonly socket: WebSocket
  readonly closed: Promise<[code: number, reason: Buffer]>

  constructor(socket: WebSocket) {
    this.socket = socket
    this.closed = once(socket, 'close') as Promise<[number, Buffer]>
    socket.on('message', (data) => {
      this.#heard.push(JSON.parse(String(data)))
      this.#wake?.()
    })
  }

  say(message: object | string | Buffer): void {
    this.socket.send(
      typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
    )
  }

  async next(): Promise<Message> {
    while (this.#heard.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#heard.shift()!
  }

  /** Everything heard before the answer to a ping: proof of what was not said. */
  async untilPong(): Promise<Message[]> {
    this.say({ type: 'ping' })
    const heard: Message[] = []
    for (let next = await this.next(); next.type !== 'pong'; next = await this.next()) heard.push(next)
    return heard
  }
}

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

/** Connects over TCP, so that closing and dying are what they are in life. */
async function listen(app = server.app): Promise<Ear> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const ear = new Ear(new WebSocket(`ws://127.0.0.1:${port}/live`))
  await once(ear.socket, 'open')
  return ear
}

/** Connects without a network between, whose buffers would hide that a client is slow. */
async function listenInside(app = server.app): Promise<Ear> {
  let ear: Ear | undefined
  const onInit = (socket: WebSocket) => {
    ear = new Ear(socket)
  }
  await app.injectWS('/live', { headers: { host: 'localhost' } }, { onInit })
  expect((await ear!.next()).type).toBe('connected')
  return ear!
}

async function connected(app = server.app): Promise<Ear> {
  const ear = await listen(app)
  expect((await ear.next()).type).toBe('connected')
  return ear
}

const ids = (message: Message) =>
  (message.events as { event_type: string; node: { id: string } }[]).map(
    ({ event_type, node }) => `${event_type} ${node.id}`,
  )

test('a client is greeted with epoch, sequence, root and version, and counted', async () => {
  server.graph.seq = 41
  const ear = await listen()
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
  const ear = await connected()
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
  const ear = await connected()
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
  const ear = await connected()
  ear.say({ type: 'subscribe', id: 'a', ...wish })
  expect(await ear.next()).toEqual({ type: 'subscribed', id: 'a', seq: 0 })
  server.graph.commit({ events: [added(HASH), modified(LOGIN, 'body'), added(MAIN)] })
  const heard = (await ear.untilPong()).flatMap(ids)
  expect(heard.map((line) => line.split(' ')[1])).toEqual(nodes.map(({ id }) => id))
})

test('positions and edges come to those who ask', async () => {
  const ear = await connected()
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
  const ear = await connected()
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

test('since brings what was missed, oldest first, then goes on without loss or repeat', async () => {
  for (let i = 0; i < 250; i++) server.graph.commit({ events: [added(HASH)] })
  const ear = await connected()
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
  const ear = await connected()
  for (const asked of [{ since: 4, epoch: 'old' }, { since: 6 }, { since: 1 }]) {
    ear.say({ type: 'subscribe', id: 'a', ...asked })
    expect(await ear.next()).toMatchObject({ type: 'subscribed' })
    expect(await ear.next()).toMatchObject({ type: 'resync', id: 'a', seq: 5, epoch: 'k3f9' })
  }
  server.graph.commit({ events: [added(HASH)] })
  expect(await ear.next()).toMatchObject({ type: 'graph_update', seq: 6 })
})

test.each([
  ['not json', 'not valid JSON', undefined],
  ['[]', 'no JSON object', undefined],
  ['null', 'no JSON object', undefined],
  ['{}', 'no type', undefined],
  ['{"type":"subscrib"}', 'not known', ['subscribe']],
  ['{"type":5}', 'not known', undefined],
  ['{"type":"toString"}', 'not known', undefined],
  ['{"type":"subscribe"}', '"id" is missing', undefined],
  ['{"type":"subscribe","id":"a","path":["x"]}', '"path" is not known', ['paths']],
  ['{"type":"subscribe","id":"a","paths":"x"}', 'must be a list', undefined],
  ['{"type":"subscribe","id":"a","types":["FUNCTIN"]}', 'must be one of', ['FUNCTION']],
  ['{"type":"subscribe","id":"a","since":-1}', '>= 0', undefined],
  ['{"type":"unsubscribe","id":"zzz"}', 'no subscription', undefined],
  [Buffer.from([1, 2, 3]), 'not binary', undefined],
])(
  'the message %s is answered with what is wrong, and the connection stays',
  async (message, words, suggestions) => {
    const ear = await connected()
    ear.say(message)
    const answer = await ear.next()
    expect(answer).toMatchObject({ type: 'error', code: 'bad_message' })
    expect(answer.message).toContain(words)
    expect(answer.suggestions).toEqual(suggestions)
    expect(await ear.untilPong()).toEqual([])
  },
)

test('an error about a subscription names it', async () => {
  const { app } = await serve({ limits: { liveSubscriptions: 1 } })
  const ear = await connected(app)
  ear.say({ type: 'subscribe', id: 'a' })
  ear.say({ type: 'subscribe', id: 'b' })
  ear.say({ type: 'subscribe', id: 'a', paths: ['x'] })
  await ear.next()
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'too_many', id: 'b' })
  expect(await ear.next()).toMatchObject({ type: 'subscribed', id: 'a' })
  await app.close()
})

test('what is said before the greeting is answered after it', async () => {
  const ear = await listen()
  ear.say({ type: 'ping' })
  expect([(await ear.next()).type, (await ear.next()).type]).toEqual(['connected', 'pong'])
})

test('a commit while a client is being greeted is in its greeting or in its first update, never lost', async () => {
  const { graph } = server
  graph.overrides.status = async () => {
    delete graph.overrides.status
    const told = await graph.call('status', {})
    graph.commit({ events: [added(HASH)] })
    return told
  }
  const ear = await listen()
  const greeting = await ear.next()
  const heard = [...(await ear.untilPong()).map(({ seq }) => seq as number)]
  expect([greeting.seq as number, ...heard].at(-1)).toBe(1)
  graph.commit({ events: [added(HASH)] })
  expect((await ear.next()).seq).toBe(2)
})

test('a message that is too long closes the connection with 1009, a client too many with 1013', async () => {
  const { app } = await serve({ limits: { liveMessageBytes: 100, liveClients: 1 } })
  const first = await connected(app)
  const second = await listen(app)
  expect(await second.next()).toMatchObject({ type: 'error', code: 'too_many' })
  expect((await second.closed)[0]).toBe(1013)
  first.say(JSON.stringify({ type: 'ping', pad: 'x'.repeat(200) }))
  expect((await first.closed)[0]).toBe(1009)
  await expect.poll(async () => (await (await listen(app)).next()).type).toBe('connected')
  await app.close()
})

test('a graph that cannot tell its position yet sends clients away with 1013', async () => {
  server.graph.overrides.status = async () => {
    throw new MuError('not_ready')
  }
  const ear = await listen()
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'not_ready' })
  expect((await ear.closed)[0]).toBe(1013)
  delete server.graph.overrides.status
  await connected()
})

test('a peer that answers no ping is cut off, one that does stays', async () => {
  const { app } = await serve({ limits: { livePingMs: 20 } })
  const alive = await connected(app)
  const dead = await connected(app)
  dead.socket.pong = () => undefined
  await dead.closed
  let pings = 0
  await new Promise<void>((resolve) => {
    alive.socket.on('ping', () => {
      pings += 1
      if (pings === 3) resolve()
    })
  })
  expect(alive.socket.readyState).toBe(alive.socket.OPEN)
  await app.close()
})

test('a slow client gets a gap, loses nothing it cannot ask for, and delays nobody', async () => {
  const { app, graph } = await serve({ limits: { liveQueueBytes: 20_000 } })
  const quick = await listenInside(app)
  const slow = await listenInside(app)
  slow.socket.pause()
  const events = [added({ ...HASH, properties: { docstring: 'x'.repeat(2000) } })]
  for (let i = 1; i <= 100; i++) {
    graph.commit({ events })
    expect((await quick.next()).seq).toBe(i)
  }
  slow.socket.resume()
  const heard: number[] = []
  let gap: Message | undefined
  while (!gap) {
    const message = await slow.next()
    if (message.type === 'gap') gap = message
    else heard.push(message.seq as number)
  }
  expect(gap).toEqual({ type: 'gap', from: heard.at(-1), to: 100 })
  expect(heard.length).toBeLessThan(50)
  slow.say({ type: 'subscribe', id: 'a', since: gap.from })
  expect((await slow.next()).type).toBe('subscribed')
  while (heard.at(-1) !== 100) heard.push((await slow.next()).seq as number)
  expect(heard).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  await app.close()
})

test('when the graph thread comes back with a new epoch, clients are told to read again', async () => {
  const ear = await connected()
  server.graph.commit({ events: [added(HASH)] })
  await ear.next()
  server.graph.epoch = 'new1'
  server.graph.seq = 0
  server.graph.commit({ events: [added(MAIN)] })
  expect(await ear.next()).toMatchObject({ type: 'resync', epoch: 'new1', seq: 1 })
  server.graph.commit({ events: [added(LOGIN)] })
  expect(await ear.next()).toMatchObject({ type: 'graph_update', seq: 2 })
})

test('a commit that was never announced is made up for by the next', async () => {
  const ear = await connected()
  server.graph.commit({ events: [added(HASH)] }, { announced: false })
  server.graph.commit({ events: [added(MAIN)] })
  expect([(await ear.next()).seq, (await ear.next()).seq]).toEqual([1, 2])
})

test('closing the app says goodbye to every client', async () => {
  const graph = new FixtureGraph()
  const { app } = await serve({ graph })
  const ear = await connected(app)
  await app.close()
  expect((await ear.closed)[0]).toBe(1001)
})
