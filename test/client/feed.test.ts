/**
 * What the feed makes of what it hears. A stand-in speaks as the daemon does, so that what is
 * rare there (a gap, a resync, a line that dies in the middle) comes when it is wanted.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { WatchedDelta, WatchedResult } from '../../src/client/answers.ts'
import { type Client, connectTo, keepRows, merge, type WebOptions } from '../../src/client/node.ts'
import { delayMs } from '../../src/client/retry.ts'

type Said = Record<string, unknown> & { readonly type: string }

test('what was missed is asked for from the last sequence that was heard, on every new line', async () => {
  const { client, daemon } = await standIn()
  const feed = client.events({ paths: ['src/**'] })
  const first = await daemon.line(feed, 41)
  expect(await first.heard('subscribe')).toEqual({
    type: 'subscribe',
    id: 'main',
    paths: ['src/**'],
    epoch: 'e',
    since: 41,
  })
  first.say({ type: 'subscribed', id: 'main', seq: 41 }, update(42), update(45))
  expect(await types(feed, 2)).toEqual([42, 45])
  first.cut()
  expect(await types(feed, 1)).toEqual(['lost'])
  const second = await daemon.line(feed, 50)
  expect(await second.heard('subscribe')).toMatchObject({ epoch: 'e', since: 45 })
  second.say({ type: 'subscribed', id: 'main', seq: 50 }, update(46))
  expect(await types(feed, 1)).toEqual([46])
  await feed.return()
})

test('what is heard between asking and being answered does not count', async () => {
  const { client, daemon } = await standIn()
  const feed = client.events()
  const line = await daemon.line(feed, 1)
  await line.heard('subscribe')
  line.say(update(2), { type: 'subscribed', id: 'main', seq: 2 }, update(2), update(3))
  expect(await types(feed, 2)).toEqual([2, 3])
  feed.follow({ types: ['CLASS'] })
  expect(await line.heard('subscribe')).toMatchObject({ types: ['CLASS'], since: 3 })
  line.say(update(4), { type: 'gap', from: 4, to: 6 }, { type: 'subscribed', id: 'main', seq: 6 }, update(5))
  expect(await types(feed, 1)).toEqual([5])
  await feed.return()
})

test('a gap is told and filled; one that is filled already is not told', async () => {
  const { client, daemon } = await standIn()
  const feed = client.events()
  const line = await daemon.line(feed, 1)
  await line.heard('subscribe')
  line.say({ type: 'subscribed', id: 'main', seq: 1 }, update(2), { type: 'gap', from: 4, to: 9 }, update(10))
  expect(await types(feed, 2)).toEqual([2, 'gap'])
  expect(await line.heard('subscribe')).toMatchObject({ since: 4 })
  line.say({ type: 'subscribed', id: 'main', seq: 10 }, update(5), update(10))
  line.say({ type: 'gap', from: 6, to: 8 }, update(11))
  expect(await types(feed, 3)).toEqual([5, 10, 11])
  await feed.return()
})

test('after a resync it goes on in the new epoch; a pong moves it on though nothing was wanted', async () => {
  const { client, daemon } = await standIn()
  const feed = client.events({}, { epoch: 'old', since: 7 })
  const line = await daemon.line(feed, 3)
  expect(await line.heard('subscribe')).toMatchObject({ epoch: 'old', since: 7 })
  const reason = 'The sequence is of another epoch.'
  line.say(
    { type: 'subscribed', id: 'main', seq: 3 },
    { type: 'resync', id: 'main', epoch: 'e', seq: 3, reason },
  )
  expect(await types(feed, 1)).toEqual(['resync'])
  expect(feed.position).toEqual({ epoch: 'e', since: 3 })
  line.say({ type: 'pong', seq: 80 }, update(81))
  expect(await types(feed, 1)).toEqual([81])
  line.say({ type: 'pong', seq: 90 }, { type: 'gap', from: 90, to: 91 })
  expect(await types(feed, 1)).toEqual(['gap'])
  expect(await line.heard('subscribe')).toMatchObject({ epoch: 'e', since: 90 })
  await feed.return()
})

test('a subscription that is refused ends the feed with the reason, and without retry so does a lost line', async () => {
  const { client, daemon } = await standIn()
  const wrong = client.events({ neighbors: 99 })
  const line = await daemon.line(wrong, 1)
  await line.heard('subscribe')
  line.say({ type: 'error', code: 'bad_message', message: 'No.', hint: 'Less.' })
  await expect(wrong.next()).rejects.toMatchObject({ code: 'bad_message', details: { hint: 'Less.' } })
  const once = client.events({}, { retry: false })
  const other = await daemon.line(once, 1)
  other.cut()
  await expect(once.next()).rejects.toMatchObject({ code: 'not_running' })
})

test('a feed that waits ends at once by its signal and by return', async () => {
  const { client, daemon } = await standIn()
  const ending = new AbortController()
  const [bySignal, byReturn] = [client.events({}, { signal: ending.signal }), client.events()]
  await daemon.line(bySignal, 1)
  await daemon.line(byReturn, 1)
  const waiting = [bySignal.next(), byReturn.next()]
  ending.abort()
  await byReturn.return()
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ])
  await daemon.empty()
})

test('a reader that cannot hold its socket up lets go, and gets the rest in order', async () => {
  const { client, daemon } = await standIn()
  const feed = client.events()
  const line = await daemon.line(feed, 0)
  await line.heard('subscribe')
  line.say(
    { type: 'subscribed', id: 'main', seq: 0 },
    ...Array.from({ length: 3000 }, (_, i) => update(i + 1)),
  )
  expect(await types(feed, 1)).toEqual([1])
  await line.gone
  let last = 1
  for (let item = await feed.next(); ; item = await feed.next()) {
    if (item.value?.type !== 'graph_update') break
    expect(item.value.seq).toBe(++last)
  }
  expect(last).toBeLessThan(3000)
  const second = await daemon.line(feed, 3000)
  expect(await second.heard('subscribe')).toMatchObject({ since: last })
  await feed.return()
})

test('a standing query is said again on every line, and its rows are kept as a set in which equal rows count', async () => {
  const { client, daemon } = await standIn()
  const watching = client.watch('SELECT name FROM functions', { a: 1 })
  const line = await daemon.line(watching, 1)
  expect(await line.heard('watch')).toEqual({
    type: 'watch',
    id: 'query',
    muql: 'SELECT name FROM functions',
    params: { a: 1 },
  })
  const kept = keepRows()
  line.say(result(1, ['a'], ['a'], ['b']), delta(2, [['c']], [['a'], ['b']]))
  for (let i = 0; i < 2; i++) kept.take((await watching.next()).value!)
  expect(kept).toMatchObject({ columns: ['name'], rows: [['a'], ['c']], seq: 2 })
  line.cut()
  expect(await types(watching, 1)).toEqual(['lost'])
  const second = await daemon.line(watching, 5)
  expect(await second.heard('watch')).toMatchObject({ params: { a: 1 } })
  second.say(result(5, ['z']), { type: 'error', id: 'query', code: 'node_not_found', message: 'Gone.' })
  kept.take((await watching.next()).value!)
  expect(kept.rows).toEqual([['z']])
  await expect(watching.next()).rejects.toMatchObject({ code: 'node_not_found' })
})

test('merged streams are told apart, and leaving the loop ends them all', async () => {
  const { client, daemon } = await standIn()
  const both = merge({ changes: client.events(), rows: client.watch('SELECT 1') })
  const heard = both.next()
  await daemon.greet(1)
  await daemon.greet(1)
  const names = [(await heard).value![0], (await both.next()).value![0]]
  expect(names.sort()).toEqual(['changes', 'rows'])
  await both.return()
  await daemon.empty()
})

test('waits double up to a bound and are spread by chance', () => {
  expect([0, 1, 2, 20].map((failures) => delayMs(failures, 0))).toEqual([50, 100, 200, 7500])
  expect([0, 1, 2, 20].map((failures) => delayMs(failures, 0.999_999))).toEqual([100, 200, 400, 15_000])
})

const update = (seq: number): Said => ({ type: 'graph_update', seq, timestamp: 1, events: [] })
const shape = { id: 'query', total: 1, truncated: false } as const
const result = (seq: number, ...rows: string[][]): WatchedResult & Said => ({
  type: 'result',
  seq,
  columns: ['name'],
  rows,
  ...shape,
})
const delta = (seq: number, added: string[][], removed: string[][]): WatchedDelta & Said => ({
  type: 'result_delta',
  seq,
  added,
  removed,
  ...shape,
})

/** The next items: updates by their sequence, others by their type. */
async function types(stream: AsyncIterator<unknown, void>, count: number): Promise<(string | number)[]> {
  const items: (string | number)[] = []
  for (let i = 0; i < count; i++) {
    const { type, seq } = (await stream.next()).value as { type: string; seq: number }
    items.push(type === 'graph_update' ? seq : type)
  }
  return items
}

/** A daemon that says what it is told to, and a client of it. */
async function standIn() {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  const lines: WebSocket[] = []
  let wake = () => {}
  sockets.on('connection', (socket) => {
    lines.push(socket)
    wake()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client: Client = connectTo(url, { WebSocket: WebSocket as unknown as WebOptions['WebSocket'] & {} })
  onTestFinished(() => {
    for (const one of sockets.clients) one.terminate()
    server.close()
  })
  const take = async (): Promise<WebSocket> => {
    while (lines.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return lines.shift()!
  }
  /** The next connection. */
  const greet = async (seq: number) => {
    const socket = await take()
    const heard: Said[] = []
    let tell = () => {}
    socket.on('message', (data) => {
      heard.push(JSON.parse(String(data)))
      tell()
    })
    const say = (...messages: readonly Said[]) => {
      for (const message of messages) socket.send(JSON.stringify(message))
    }
    say({ type: 'connected', epoch: 'e', seq, root: '/r', version: '1' })
    return {
      say,
      cut: () => socket.terminate(),
      gone: once(socket, 'close'),
      /** The next message, which must be of this type. */
      async heard(type: string): Promise<Said> {
        while (heard.length === 0) {
          await new Promise<void>((resolve) => {
            tell = resolve
          })
        }
        const message = heard.shift()!
        expect(message.type).toBe(type)
        return message
      },
    }
  }
  /** The line of a stream that connects now. */
  const line = async (stream: AsyncIterator<unknown>, seq: number) => {
    const [{ value }, greeted] = await Promise.all([stream.next(), greet(seq)])
    expect(value).toMatchObject({ type: 'connected', seq })
    return greeted
  }
  const empty = () => expect.poll(() => sockets.clients.size, { timeout: 5000 }).toBe(0)
  return { client, daemon: { line, greet, empty } }
}
