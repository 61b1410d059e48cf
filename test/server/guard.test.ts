/** Host, Origin and token: who may ask, over HTTP and over WebSocket. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isHostAllowed, isOriginAllowed } from '../../src/server/guard.ts'
import { serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
let closed: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({ allowedHosts: ['Mu.Example', 'fe80::1'] })
  closed = await serve({ token: 's3cret' })
})
afterAll(() => Promise.all([server.app.close(), closed.app.close()]))

const HOSTS = new Set(['localhost', '127.0.0.1', '[::1]', 'mu.example'])

test('a host is allowed by its name, with or without port, in any case', () => {
  for (const host of ['localhost', 'LOCALHOST:8765', '127.0.0.1:1', '[::1]:8765', '[::1]', 'Mu.example']) {
    expect(isHostAllowed(host, HOSTS), host).toBe(true)
  }
})

test('a host that only looks allowed is refused', () => {
  const hosts = [
    'evil.example',
    'localhost.evil.example',
    'evil@localhost',
    'localhost:80:80',
    '',
    ' localhost',
  ]
  for (const host of [...hosts, 'localhost/x', '::1', '127.0.0.1.nip.io', 'localhost:port', undefined]) {
    expect(isHostAllowed(host, HOSTS), String(host)).toBe(false)
  }
})

test('an origin is allowed when absent or on an allowed host', () => {
  for (const origin of [undefined, 'http://localhost:3000', 'https://127.0.0.1', 'http://[::1]:8765']) {
    expect(isOriginAllowed(origin, HOSTS), String(origin)).toBe(true)
  }
})

test('the origins of other pages, sandboxes and files are refused', () => {
  const origins = ['null', 'https://evil.example', 'file://', 'http://localhost.evil.example', '']
  for (const origin of [...origins, 'http://evil.example/localhost', 'http://a@localhost', 'localhost']) {
    expect(isOriginAllowed(origin, HOSTS), origin).toBe(false)
  }
})

test('every address checks Host and Origin, even those that lead nowhere', async () => {
  for (const url of ['/', '/status', '/health/live', '/docs', '/openapi.json', '/nowhere']) {
    const host = await server.app.inject({ url, headers: { host: 'evil.example' } })
    expect([host.statusCode, host.json().error.code], url).toEqual([403, 'forbidden_host'])
    const headers = { host: 'localhost', origin: 'http://evil.example' }
    const origin = await server.app.inject({ url, headers })
    expect([origin.statusCode, origin.json().error.code], url).toEqual([403, 'forbidden_origin'])
  }
  const configured = await server.app.inject({ url: '/', headers: { host: 'mu.example:80' } })
  expect(configured.statusCode).toBe(200)
  const address = await server.app.inject({ url: '/', headers: { host: '[fe80::1]:80' } })
  expect(address.statusCode).toBe(200)
})

test('every answer names the root, also one that refuses', async () => {
  const answers = await Promise.all([
    server.app.inject('/status'),
    server.app.inject('/nowhere'),
    server.app.inject('/docs'),
    server.app.inject({ url: '/status', headers: { host: 'evil.example' } }),
    closed.app.inject('/status'),
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404, 200, 403, 401])
  for (const { headers } of answers) expect(headers['mu-root']).toBe(encodeURIComponent('/repo'))
})

test('a WebSocket upgrade is held to the same rules', async () => {
  const upgrade = (app: typeof server.app, headers: Record<string, string>) =>
    app.injectWS('/live', { headers })
  await expect(upgrade(server.app, { host: 'evil.example' })).rejects.toThrow('403')
  await expect(upgrade(server.app, { host: 'localhost', origin: 'https://evil.example' })).rejects.toThrow(
    '403',
  )
  await expect(upgrade(closed.app, { host: 'localhost' })).rejects.toThrow('401')
  const socket = await upgrade(closed.app, { host: 'localhost', authorization: 'Bearer s3cret' })
  socket.terminate()
})

test('with a token, everything but the health checks asks for it', async () => {
  const ask = (url: string, authorization?: string) =>
    closed.app.inject({ url, headers: { host: 'localhost', ...(authorization && { authorization }) } })
  for (const url of [
    '/',
    '/status',
    '/nodes',
    '/docs',
    '/openapi.json',
    '/nowhere',
    '/docs/static/index.html',
  ]) {
    const answer = await ask(url)
    expect([answer.statusCode, answer.headers['www-authenticate']], url).toEqual([401, 'Bearer'])
  }
  for (const wrong of ['Bearer', 'Bearer s3cre', 'Bearer s3crets', 'Basic s3cret', 's3cret']) {
    expect((await ask('/status', wrong)).statusCode, wrong).toBe(401)
  }
  expect((await ask('/status', 'Bearer s3cret')).statusCode).toBe(200)
  expect((await ask('/status', 'bearer s3cret')).statusCode).toBe(200)
  expect((await ask('/health/live')).statusCode).toBe(200)
  expect((await ask('/health/ready')).statusCode).toBe(200)
})

test('no answer invites other pages in or lets a browser guess its type', async () => {
  const headers = { host: 'localhost', origin: 'http://localhost:3000' }
  const answer = await server.app.inject({ url: '/status', headers })
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('a ticket opens the feed once, for a while, and nothing else', async () => {
  let uptimeMs = 0
  const facts = () => ({ uptimeMs, mode: 'events' as const, pending: 0, problems: [] })
  const { app } = await serve({ token: 's3cret', facts })
  const bearer = { host: 'localhost', authorization: 'Bearer s3cret' }
  const page = { host: 'localhost', origin: 'http://localhost:3000' }
  const ticket = async () => {
    const answer = await app.inject({ method: 'POST', url: '/ticket', headers: bearer })
    expect(answer.headers['cache-control']).toBe('no-store')
    return answer.json().ticket as string
  }
  const open = (one: string) => app.injectWS(`/live?ticket=${one}`, { headers: page })
  expect((await app.inject({ method: 'POST', url: '/ticket', headers: page })).statusCode).toBe(401)

  const first = await ticket()
  for (const url of ['/status', '/nodes', '/export']) {
    expect((await app.inject({ url: `${url}?ticket=${first}`, headers: page })).statusCode, url).toBe(401)
  }
  const socket = await open(first)
  socket.terminate()
  await expect(open(first)).rejects.toThrow('401')
  await expect(open('made-up')).rejects.toThrow('401')

  const late = await ticket()
  uptimeMs += 30_001
  await expect(open(late)).rejects.toThrow('401')
  await app.close()
})
