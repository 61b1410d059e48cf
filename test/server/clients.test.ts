/** `/live` with difficult clients and difficult times: bad messages, slow and dead peers, restarts. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { collect } from '../../src/worker/collect.ts'
import { connected, listen, listenInside, type Message } from './ear.ts'
import { added, FixtureGraph, HASH, LOGIN, MAIN, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

test.each([
  ['not json', 'not valid JSON', undefined],
  ['[]', 'no JSON object', undefined],
  ['null', 'no JSON object', undefined],
  ['{}', 'no type', undefined],
  ['{"type":"subscrib"}', 'not known', ['subscribe', 'unsubscribe']],
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
    const ear = await connected(server.app)
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
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'too_many_subscriptions', id: 'b' })
  expect(await ear.next()).toMatchObject({ type: 'subscribed', id: 'a' })
  await app.close()
})

test('what is said before the greeting is answered after it', async () => {
  const ear = await listen(server.app)
  ear.say({ type: 'ping' })
  expect([(await ear.next()).type, (await ear.next()).type]).toEqual(['connected', 'pong'])
})

test('a commit while a client is being greeted is in its greeting or in its first update, never lost', async () => {
  const { graph } = server
  graph.overrides.position = async () => {
    delete graph.overrides.position
    const told = await graph.call('position', {})
    graph.commit({ events: [added(HASH)] })
    return told
  }
  const ear = await listen(server.app)
  const greeting = await ear.next()
  const heard = [...(await ear.untilPong()).map(({ seq }) => seq as number)]
  expect([greeting.seq as number, ...heard].at(-1)).toBe(1)
  graph.commit({ events: [added(HASH)] })
  expect((await ear.next()).seq).toBe(2)
})

test('a message that is too long is refused, and one far too long closes the connection with 1009', async () => {
  const { app } = await serve({ limits: { liveMessageBytes: 100 } })
  const ear = await connected(app)
  ear.say(JSON.stringify({ type: 'ping', pad: 'x'.repeat(200) }))
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'message_too_large' })
  expect(await ear.untilPong()).toEqual([])
  ear.say(JSON.stringify({ type: 'ping', pad: 'x'.repeat(2000) }))
  expect((await ear.closed)[0]).toBe(1009)
  await app.close()
})

test('a client too many is told so and sent away with 1013, until another leaves', async () => {
  const { app } = await serve({ limits: { liveClients: 1 } })
  const first = await connected(app)
  const second = await listen(app)
  expect(await second.next()).toMatchObject({ type: 'error', code: 'too_many_clients' })
  expect((await second.closed)[0]).toBe(1013)
  first.socket.close()
  await expect.poll(async () => (await (await listen(app)).next()).type).toBe('connected')
  await app.close()
})

test('messages that come too fast are refused one by one, and who never stops is sent away', async () => {
  const { app } = await serve({ limits: { liveMessagesPerSecond: 10 } })
  const ear = await connected(app)
  for (let i = 0; i < 15; i++) ear.say({ type: 'ping' })
  const answers: string[] = []
  while (answers.length < 15) answers.push((await ear.next()).type)
  expect(answers.slice(0, 10)).toEqual(Array(10).fill('pong'))
  expect(answers.slice(12)).toEqual(Array(3).fill('error'))
  for (let i = 0; i < 100; i++) ear.say({ type: 'ping' })
  expect((await ear.next()).code).toBe('too_many_messages')
  expect((await ear.closed)[0]).toBe(1008)
  await app.close()
})

test('a graph that cannot tell its position yet sends clients away with 1013', async () => {
  server.graph.overrides.position = async () => {
    throw new MuError('not_ready')
  }
  const ear = await listen(server.app)
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'not_ready' })
  expect((await ear.closed)[0]).toBe(1013)
  delete server.graph.overrides.position
  await connected(server.app)
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
  // Of streams on the way Node 22 and later hold 64 kB each.
  const events = [added({ ...HASH, properties: { docstring: 'x'.repeat(10_000) } })]
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

test('one that stops reading costs bounded memory and nobody else anything, and gets a gap when it reads again', async () => {
  const { app, graph } = await serve()
  const ears = [await connected(app), await connected(app)]
  const { port } = app.server.address() as AddressInfo
  const stalled = connect(port, '127.0.0.1')
  stalled.write(
    `GET /live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  )
  await once(stalled, 'readable')
  const before = process.memoryUsage().arrayBuffers
  const events = [added({ ...HASH, properties: { docstring: 'x'.repeat(500_000) } })]
  for (let seq = 1; seq <= 200; seq++) {
    graph.commit({ events })
    for (const ear of ears) expect((await ear.next()).seq).toBe(seq)
  }
  // A hundred megabytes have gone by; it may hold its megabyte, and others theirs until they are sent.
  collect()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30e6)
  const metrics = await app.inject({ url: '/metrics', headers: { host: 'localhost' } })
  expect(metrics.body).toMatch(/^mu_live_clients_behind 1$/m)
  let tail = ''
  const told = new Promise<string>((resolve) => {
    stalled.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString('latin1')).slice(-200_000)
      const gap = /\{"type":"gap","from":\d+,"to":\d+\}/.exec(tail)
      if (gap) resolve(gap[0])
    })
  })
  expect(JSON.parse(await told)).toMatchObject({ to: 200 })
  stalled.destroy()
  await app.close()
})

test('when the graph thread comes back with a new epoch, clients are told to read again', async () => {
  const ear = await connected(server.app)
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
  const ear = await connected(server.app)
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
