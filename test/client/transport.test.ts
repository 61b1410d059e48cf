/** What a client makes of who answers, and of how. Stand-ins answer here as other programs would. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { clientOf, type DaemonClient, type FeedItem } from '../../src/client/node.ts'
import { temporaryFolder } from '../daemon/temporary.ts'

const ROOT = '/répo/ä b'
const ROOTED = { 'mu-root': encodeURIComponent(ROOT) }

test('an answer for another root is refused', async () => {
  const client = await clientFor((_, answer) =>
    answer.writeHead(200, { 'mu-root': '%2Felsewhere' }).end('{}'),
  )
  await expect(client.status()).rejects.toMatchObject({ code: 'wrong_root' })
  await expect(client.exportStream()).rejects.toMatchObject({ code: 'wrong_root' })
})

test('an answer of a program that is no daemon is refused', async () => {
  const client = await clientFor((_, answer) => answer.end('{}'))
  await expect(client.status()).rejects.toMatchObject({ code: 'wrong_root' })
})

test('an error comes back as what it was', async () => {
  const error = { code: 'node_not_found', message: 'There is no such node.', suggestions: ['fn:a:b'] }
  const client = await clientFor((_, answer) => answer.writeHead(404, ROOTED).end(JSON.stringify({ error })))
  await expect(client.node('fn:a:x')).rejects.toMatchObject({
    name: 'MuError',
    code: 'node_not_found',
    message: error.message,
    details: { suggestions: ['fn:a:b'] },
  })
})

test('an error that is no JSON is told by its status', async () => {
  const client = await clientFor((_, answer) => answer.writeHead(502).end('<html>'))
  await expect(client.status()).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining('502'),
  })
})

test('ids and filters reach the daemon as they are, whatever is in them', async () => {
  const seen: string[] = []
  const client = await clientFor((request, answer) => {
    seen.push(decodeURIComponent(request.url ?? ''))
    answer.writeHead(200, ROOTED).end('{}')
  })
  await client.node('fn:src/a b?#%.py:f')
  await client.neighbors('mod:x', { direction: 'in', edgeTypes: ['CALLS', 'USES'], depth: 2 })
  await client.nodes({ name: 'a&b=c' })
  expect(seen).toEqual([
    '/nodes/fn:src/a b?#%.py:f',
    '/nodes/mod:x/neighbors?direction=in&edge_type=CALLS,USES&depth=2',
    '/nodes?name=a&b=c',
  ])
})

test('without its socket the daemon is asked over TCP, with its token', async () => {
  const server = createServer((request, answer) => {
    answer.writeHead(200, ROOTED).end(JSON.stringify({ asked: request.headers.authorization }))
  }).listen(0, '127.0.0.1')
  await opened(server)
  const client = clientWith('/nowhere/socket', (server.address() as AddressInfo).port, 'secret')
  expect(await client.status()).toEqual({ asked: 'Bearer secret' })
})

test('a daemon that is gone is told as not running', async () => {
  await expect(clientWith('/nowhere/socket', 1, '').status()).rejects.toMatchObject({ code: 'not_running' })
})

test('the live feed yields messages in order and ends when the daemon says goodbye', async () => {
  const { client, sockets } = await liveClient()
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'connected', epoch: 'e', seq: 1, root: ROOT, version: '1' }))
    socket.on('message', (data) => {
      const { id, paths } = JSON.parse(String(data))
      socket.send(JSON.stringify({ type: 'subscribed', id, seq: 1 }))
      socket.send(JSON.stringify({ type: 'graph_update', seq: paths.length, timestamp: 1, events: [] }))
      socket.close(1001)
    })
  })
  const heard: FeedItem[] = []
  for await (const item of client.events({ paths: ['a', 'b'] }, ONCE)) heard.push(item)
  expect(heard).toMatchObject([{ type: 'connected' }, { type: 'graph_update', seq: 2 }])
})

test('a live feed of another root is refused', async () => {
  const { client, sockets } = await liveClient()
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'connected', epoch: 'e', seq: 1, root: '/elsewhere', version: '1' }))
  })
  await expect(client.events({}, ONCE).next()).rejects.toMatchObject({ code: 'wrong_root' })
})

test('a live feed that is refused says why', async () => {
  const { client, server } = await liveClient()
  server.removeAllListeners('upgrade')
  server.on('upgrade', (_, socket) => {
    const body = JSON.stringify({ error: { code: 'too_many', message: 'Too many at once.' } })
    socket.end(`HTTP/1.1 429 Too Many\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  })
  await expect(client.events({}, ONCE).next()).rejects.toMatchObject({ code: 'too_many' })
})

test('a reader that stops reading holds the sender up instead of filling memory', async () => {
  const { client, sockets } = await liveClient()
  const padding = 'x'.repeat(10_000)
  const sender = new Promise<number>((resolve) => {
    sockets.on('connection', async (socket) => {
      socket.send(JSON.stringify({ type: 'connected', epoch: 'e', seq: 1, root: ROOT, version: '1' }))
      const { id } = await new Promise<{ id: string }>((heard) => {
        socket.once('message', (data) => heard(JSON.parse(String(data))))
      })
      socket.send(JSON.stringify({ type: 'subscribed', id, seq: 1 }))
      for (let seq = 2; seq < 20_002; seq += 1) {
        socket.send(JSON.stringify({ type: 'graph_update', seq, timestamp: 1, events: [], padding }))
        if (seq % 500 === 0) await new Promise((tick) => setImmediate(tick))
      }
      resolve(socket.bufferedAmount)
    })
  })
  const feed = client.events()
  await feed.next()
  expect(await sender).toBeGreaterThan(50_000_000)
  for (let seq = 2; seq < 5000; seq += 1) expect((await feed.next()).value).toMatchObject({ seq })
  await feed.return()
})

const ONCE = { retry: false }

async function clientFor(listener: RequestListener): Promise<DaemonClient> {
  const socket = join(temporaryFolder(), 's')
  await opened(createServer(listener).listen(socket))
  return clientWith(socket, 1, '')
}

async function liveClient() {
  const socket = join(temporaryFolder(), 's')
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  onTestFinished(() => {
    for (const one of sockets.clients) one.terminate()
  })
  await opened(server.listen(socket))
  return { client: clientWith(socket, 1, ''), server, sockets }
}

async function opened(server: Server): Promise<void> {
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
}

function clientWith(socket: string, port: number, token: string): DaemonClient {
  const who = { pid: 1, started: 'x', root: ROOT, version: '1', host: '127.0.0.1', flags: {} }
  const client = clientOf({ ...who, socket, port, token })
  onTestFinished(() => client.close())
  return client
}
