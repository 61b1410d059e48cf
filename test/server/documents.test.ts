/** Export as a stream, changes for those who poll, and verification. */
import { once } from 'node:events'
import { get as httpGet, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { added, HASH, LOGIN, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  server = await serve()
})
afterEach(() => server.app.close())

const get = (url: string) => server.app.inject({ url, headers: { host: 'localhost' } })

/** The head of an answer over TCP; nothing of the body is taken yet. */
async function open(path: string): Promise<IncomingMessage> {
  if (!server.app.server.listening) await server.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.app.server.address() as AddressInfo
  const [response] = await once(httpGet({ host: '127.0.0.1', port, path, agent: false }), 'response')
  return response as IncomingMessage
}

test('an export is the chunks of the graph thread, one after the other', async () => {
  const answer = await get('/export?format=json')
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.json()).toEqual({ format: 'mu-json', nodes: [], edges: [] })
})

test('an export makes no more than the client takes, and stops when the client goes', async () => {
  let made = 0
  let stopped = false
  server.graph.chunks = async function* () {
    try {
      for (; made < 10_000; made++) yield Buffer.alloc(64 * 1024, 32)
    } finally {
      stopped = true
    }
  }
  const response = await open('/export')
  // The client takes nothing: production comes to rest once the buffers between are full.
  let before = -1
  await expect
    .poll(
      () => {
        const rests = made === before
        before = made
        return rests
      },
      { interval: 100, timeout: 5000 },
    )
    .toBe(true)
  expect(made).toBeLessThan(1000)
  expect(stopped).toBe(false)
  response.destroy()
  await expect.poll(() => stopped).toBe(true)
})

test('an export that fails at once is an error answer, one that fails later does not look whole', async () => {
  server.graph.chunks = async function* () {
    yield* []
    throw new MuError('not_ready')
  }
  expect((await get('/export')).statusCode).toBe(503)
  server.graph.chunks = async function* () {
    yield Buffer.from('{"nodes":[')
    throw new Error('the disk is gone')
  }
  const response = await open('/export')
  expect(response.statusCode).toBe(200)
  await expect(response.toArray()).rejects.toThrow()
  expect(server.log.join()).toContain('the disk is gone')
})

test('a client that goes away ends its query before the first chunk', async () => {
  let asked = false
  server.graph.overrides.query = () => {
    asked = true
    return new Promise(() => {})
  }
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.app.server.address() as AddressInfo
  const sent = httpGet({ host: '127.0.0.1', port, path: '/cycles', agent: false })
  sent.on('error', () => {})
  await expect.poll(() => asked).toBe(true)
  expect(server.graph.gone?.aborted).toBe(false)
  sent.destroy()
  await expect.poll(() => server.graph.gone?.aborted).toBe(true)
})

test('changes come oldest first, in pages, until there are no more', async () => {
  for (let i = 0; i < 5; i++) server.graph.commit({ events: [added(i % 2 ? HASH : LOGIN)] })
  const first = (await get('/changes?since=1&limit=3')).json()
  expect(first).toMatchObject({ epoch: 'k3f9', since: 1, seq: 4, more: true })
  expect(first.changes.map(({ seq }: { seq: number }) => seq)).toEqual([2, 3, 4])
  expect(first.changes[0].events).toEqual([added(HASH)])
  const second = (await get(`/changes?since=${first.seq}&epoch=k3f9`)).json()
  expect(second).toMatchObject({ since: 4, seq: 5, more: false })
  expect((await get('/changes?since=5')).json()).toMatchObject({ seq: 5, more: false, changes: [] })
})

test('changes that are not kept, of another epoch or of the future say resync', async () => {
  for (let i = 0; i < 5; i++) server.graph.commit({ events: [added(HASH)] })
  server.graph.kept = 3
  for (const query of ['since=1', 'since=9', 'since=4&epoch=old']) {
    const answer = (await get(`/changes?${query}`)).json()
    expect(answer, query).toMatchObject({ seq: 5, changes: [], more: false })
    expect(answer.resync, query).toBeTypeOf('string')
  }
  expect((await get('/changes?since=3')).json()).not.toHaveProperty('resync')
})

test('verification answers the differences, with an empty body or none, one at a time', async () => {
  const verify = (options: { payload?: object; query?: Record<string, string> } = {}) =>
    server.app.inject({ method: 'POST', url: '/verify', headers: { host: 'localhost' }, ...options })
  const [first, second] = await Promise.all([verify(), verify()])
  expect(first.json()).toMatchObject({ seq: 0, edges: 1, differences: ['+ fn:a.py:f'], ms: 2 })
  expect([second.statusCode, second.json().error.code]).toEqual([429, 'too_many'])
  expect((await verify({ payload: {} })).statusCode).toBe(200)
  expect((await verify({ payload: { depth: 1 } })).statusCode).toBe(400)
})
