/** `/live` as server-sent events: what `curl -N` and an `EventSource` see. */
import { once } from 'node:events'
import { get as httpGet, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { connected as connectedSocket, listen } from './ear.ts'
import { added, CALL, HASH, LOGIN, MAIN, modified, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

interface Event {
  readonly id?: string
  readonly event?: string
  readonly data?: Record<string, unknown>
  readonly retry?: string
  readonly comment?: true
}

class Stream {
  readonly response: IncomingMessage
  readonly #chunks: AsyncIterator<Buffer>
  #text = ''

  constructor(response: IncomingMessage) {
    this.response = response
    this.#chunks = response[Symbol.asyncIterator]()
  }

  /** Undefined when the stream has ended. */
  async next(): Promise<Event | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n')
      if (end >= 0) {
        const block = this.#text.slice(0, end)
        this.#text = this.#text.slice(end + 2)
        return parse(block)
      }
      const { value, done } = await this.#chunks.next()
      if (done) return undefined
      this.#text += String(value)
    }
  }

  async take(count: number): Promise<Event[]> {
    const events: Event[] = []
    while (events.length < count) {
      const event = await this.next()
      if (!event) break
      events.push(event)
    }
    return events
  }
}

function parse(block: string): Event {
  if (block.startsWith(':')) return { comment: true }
  const fields = block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)!.slice(1) as [string, string])
  return Object.fromEntries(fields.map(([name, text]) => [name, name === 'data' ? JSON.parse(text) : text]))
}

async function listening(app: FastifyInstance): Promise<number> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

async function open(query = '', headers: Record<string, string> = {}, app = server.app): Promise<Stream> {
  const asked = {
    host: '127.0.0.1',
    port: await listening(app),
    path: `/live${query}`,
    headers: { accept: 'text/event-stream', ...headers },
    agent: false,
  }
  const [response] = await once(httpGet(asked), 'response')
  return new Stream(response as IncomingMessage)
}

/** Opened, with its greeting read: retry, connected, subscribed. */
async function connected(query = '', headers: Record<string, string> = {}): Promise<Stream> {
  const stream = await open(query, headers)
  expect((await stream.take(3)).map(({ event }) => event)).toEqual([undefined, 'connected', 'subscribed'])
  return stream
}

const seqs = (events: readonly Event[]) => events.map(({ data }) => data?.seq)

test('a stream begins with how to come back, and with the position; each commit is an event with its seq as id', async () => {
  server.graph.seq = 0
  const stream = await open()
  expect(stream.response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(await stream.take(3)).toEqual([
    { retry: '1000' },
    {
      id: '0',
      event: 'connected',
      data: { type: 'connected', epoch: 'k3f9', seq: 0, root: '/repo', version: '1.2.3' },
    },
    { event: 'subscribed', data: { type: 'subscribed', id: 'stream', seq: 0 } },
  ])
  server.graph.commit({ events: [added(HASH)] })
  const data = {
    type: 'graph_update',
    seq: 1,
    timestamp: 1700000000000,
    events: [{ event_type: 'added', node: HASH }],
  }
  expect(await stream.next()).toEqual({ id: '1', event: 'graph_update', data })
  const status = await server.app.inject({ url: '/status', headers: { host: 'localhost' } })
  expect(status.json().connections).toBe(1)
})

test('a stream and a WebSocket say the same', async () => {
  const stream = await connected('?edges=true')
  const ear = await connectedSocket(server.app)
  ear.say({ type: 'subscribe', id: 'a', edges: true })
  await ear.next()
  server.graph.commit({ events: [modified(LOGIN, 'body')], edges: [{ event_type: 'added', edge: CALL }] })
  expect((await stream.next())?.data).toEqual(await ear.next())
})

test.each([
  ['?paths=src/auth.*', [HASH, LOGIN]],
  ['?paths=src/{auth,nothing}.py,nowhere/**', [HASH, LOGIN]],
  ['?paths=nowhere&paths=src/app.py', [MAIN]],
  ['?types=function,class&events=Modified', [LOGIN]],
  [`?nodes=${encodeURIComponent(HASH.id)}&nodes=${encodeURIComponent(MAIN.id)}`, [HASH, MAIN]],
  [`?nodes=${encodeURIComponent(HASH.id)}&neighbors=0`, [HASH]],
])('the filters of %s are those of a subscription', async (query, nodes) => {
  const stream = await connected(query)
  server.graph.commit({ events: [added(HASH), modified(LOGIN, 'body'), added(MAIN)] })
  const events = (await stream.next())?.data?.events as { node: { id: string } }[]
  expect(events.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id))
})

test.each([
  ['?types=FUNCTIN', {}, 'FUNCTIN'],
  ['?path=x', {}, 'not known'],
  ['?paths=', {}, 'empty'],
  ['?neighbors=2', {}, 'no nodes'],
  ['?neighbors=99&nodes=a', {}, '<= 10'],
  ['?edges=perhaps', {}, 'true or false'],
  ['?since=-1', {}, '>= 0'],
  ['', { 'last-event-id': 'yesterday' }, 'Last-Event-ID'],
])('a stream of %s %j is answered with what is wrong', async (query, headers, words) => {
  const { response } = await open(query, headers)
  expect(response.statusCode).toBe(400)
  const { error } = JSON.parse(Buffer.concat(await response.toArray()).toString())
  expect(error.code).toBe('bad_request')
  expect(error.message).toContain(words)
})

test('since and Last-Event-ID bring what was missed, then what comes; the header wins', async () => {
  for (let i = 0; i < 5; i++) server.graph.commit({ events: [added(HASH)] })
  const asked: [string, Record<string, string>][] = [
    ['?since=2', {}],
    ['?since=0', { 'last-event-id': '2' }],
    ['?since=0&epoch=k3f9', { 'last-event-id': '2' }],
    ['?since=0&epoch=old', { 'last-event-id': 'k3f9:2' }],
  ]
  for (const [query, headers] of asked) {
    const stream = await open(query, headers)
    // Who breaks off before the first update comes back to where it was.
    expect((await stream.take(3))[1]?.id).toBe('2')
    expect(seqs(await stream.take(3))).toEqual([3, 4, 5])
    stream.response.destroy()
  }
  const stream = await connected('', { 'last-event-id': '4' })
  server.graph.commit({ events: [added(HASH)] })
  expect(seqs(await stream.take(2))).toEqual([5, 6])
})

test('a sequence of another epoch, or no longer kept, is answered with resync', async () => {
  for (let i = 0; i < 5; i++) server.graph.commit({ events: [added(HASH)] })
  server.graph.kept = 3
  for (const [query, id] of [
    ['', 'old:2'],
    ['?epoch=old', '2'],
    ['', '9'],
    ['', '1'],
  ] as const) {
    const stream = await connected(query, { 'last-event-id': id })
    expect(await stream.next()).toMatchObject({ event: 'resync', id: '5', data: { epoch: 'k3f9', seq: 5 } })
    stream.response.destroy()
  }
})

test('without the Accept header the address says how to listen', async () => {
  const answer = await server.app.inject({ url: '/live', headers: { host: 'localhost' } })
  expect([answer.statusCode, answer.json().error.code]).toEqual([426, 'upgrade_required'])
  expect(answer.json().error.hint).toContain('text/event-stream')
  const ear = await listen(server.app, '/live?paths=x')
  expect(await ear.next()).toMatchObject({ type: 'error', code: 'bad_request' })
  expect((await ear.closed)[0]).toBe(1008)
})

test('a stream passes the guard and the limits as a WebSocket does', async () => {
  const { app, graph } = await serve({ token: 'secret', limits: { liveClients: 1 } })
  try {
    expect((await open('', {}, app)).response.statusCode).toBe(401)
    const authorization = 'Bearer secret'
    expect((await open('', { authorization, origin: 'http://evil.example' }, app)).response.statusCode).toBe(
      403,
    )
    graph.overrides.position = async () => {
      throw new MuError('not_ready')
    }
    expect((await open('', { authorization }, app)).response.statusCode).toBe(503)
    delete graph.overrides.position
    const first = await open('', { authorization }, app)
    await first.take(3)
    const second = await open('', { authorization }, app)
    expect(second.response.statusCode).toBe(429)
    expect(second.response.headers['retry-after']).toBe('1')
    expect(JSON.parse(Buffer.concat(await second.response.toArray()).toString()).error.code).toBe(
      'too_many_clients',
    )
    first.response.destroy()
    await expect.poll(async () => (await open('', { authorization }, app)).response.statusCode).toBe(200)
  } finally {
    await app.close()
  }
})

test('a quiet stream hears comments; one that takes nothing for long is cut off', async () => {
  const { app, graph } = await serve({ limits: { livePingMs: 30 } })
  const stream = await open('', {}, app)
  expect((await stream.take(5)).slice(3)).toEqual([{ comment: true }, { comment: true }])
  const socket = connect(await listening(app), '127.0.0.1')
  socket.write('GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n')
  await once(socket, 'readable')
  const status = async () => (await app.inject({ url: '/status', headers: { host: 'localhost' } })).json()
  expect((await status()).connections).toBe(2)
  const events = [added({ ...HASH, properties: { docstring: 'x'.repeat(500_000) } })]
  const reading = (async () => {
    while (await stream.next());
  })()
  await expect
    .poll(
      async () => {
        graph.commit({ events })
        return (await status()).connections
      },
      { timeout: 10_000 },
    )
    .toBe(1)
  socket.destroy()
  await app.close()
  await reading
})

test('a slow stream is told of its gap, and then hears by itself what it has missed', async () => {
  const { app, graph } = await serve({ limits: { liveQueueBytes: 100_000 } })
  const stream = await open('', {}, app)
  await stream.take(3)
  const events = [added({ ...HASH, properties: { docstring: 'x'.repeat(200_000) } })]
  for (let i = 0; i < 100; i++) {
    graph.commit({ events })
    if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const heard: unknown[] = []
  let gaps = 0
  while (heard.at(-1) !== 100) {
    const event = await stream.next()
    if (event?.event === 'gap') {
      gaps++
      expect(event.id).toBe(String(heard.at(-1)))
    } else heard.push(event?.data?.seq)
  }
  expect(gaps).toBeGreaterThan(0)
  expect(heard).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  await app.close()
})

test('closing the app ends every stream cleanly', async () => {
  const stream = await connected()
  await server.app.close()
  expect(await stream.next()).toBeUndefined()
  expect(stream.response.complete).toBe(true)
})
