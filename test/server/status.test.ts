/** The index, status, health, and the OpenAPI document. */
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { StatusBody } from '../../src/server/schemas/daemon.ts'
import { serve } from './fixture.ts'

const LOCAL = { host: 'localhost' }

test('status joins the facts of the graph and of the process', async () => {
  const { app } = await serve()
  const status = (await app.inject({ url: '/status', headers: LOCAL })).json()
  expect(status).toMatchObject({
    status: 'running',
    root: '/repo',
    version: '1.2.3',
    mubase: '/repo/.mu/mubase.duckdb',
    epoch: 'k3f9',
    seq: 0,
    uptime_seconds: 1.234,
    mode: 'events',
    stats: { edges: 1, unresolved: 2, by_type: { FUNCTION: 3, CLASS: 1 } },
    files: 2,
    languages: { python: 2 },
    pending: 2,
    connections: 0,
    updates: { batches: 3, files: 5, last_ms: 1.5 },
    watcher: { events: 7 },
    problems: { daemon: [], syntax: ['src/broken.py'], skipped: [{ path: 'big.py', reason: 'too_large' }] },
  })
  expect(Value.Check(StatusBody, status)).toBe(true)
  await app.close()
})

test('status answers while the graph thread is not there, and says starting', async () => {
  const { app, graph } = await serve()
  graph.overrides.status = async () => {
    throw new MuError('not_ready')
  }
  const ask = async (url: string) => app.inject({ url, headers: LOCAL })
  const status = (await ask('/status')).json()
  expect(status).toMatchObject({ status: 'starting', stats: { nodes: 0 }, root: '/repo' })
  expect(status).not.toHaveProperty('epoch')
  expect(Value.Check(StatusBody, status)).toBe(true)
  expect((await ask('/health')).json()).toEqual({ status: 'starting' })
  expect((await ask('/health/live')).json()).toEqual({ status: 'ok' })
  const ready = await ask('/health/ready')
  expect([ready.statusCode, ready.json().error.code]).toEqual([503, 'not_ready'])
  await app.close()
})

test('the state is indexing until the tree is read, degraded with a problem, and both but indexing are ready', async () => {
  let problems: string[] = []
  const { app, graph } = await serve({
    facts: () => ({ uptimeMs: 0, mode: 'poll', pending: 0, problems }),
  })
  const state = async () => (await app.inject({ url: '/status', headers: LOCAL })).json().status
  const ready = async () => (await app.inject({ url: '/health/ready', headers: LOCAL })).statusCode
  expect([await state(), await ready()]).toEqual(['running', 200])
  problems = ['The watcher fell back to polling.']
  expect([await state(), await ready()]).toEqual(['degraded', 200])
  graph.indexing = true
  expect([await state(), await ready()]).toEqual(['indexing', 503])
  await app.close()
})

test('the index names the root and every address it links to exists', async () => {
  const { app } = await serve()
  const index = (await app.inject({ url: '/', headers: LOCAL })).json()
  expect(index).toMatchObject({ name: 'mu', version: '1.2.3', root: '/repo' })
  for (const link of Object.values<string>(index.links)) {
    const { statusCode } = await app.inject({ url: link.split('?')[0]!, headers: LOCAL })
    expect([200, 302, 400, 404, 405, 426], link).toContain(statusCode)
    const isThere = statusCode !== 404 || link.includes('{id}')
    expect(isThere, link).toBe(true)
  }
  await app.close()
})

test('the OpenAPI document holds every route with its answers and errors', async () => {
  const { app } = await serve()
  const document = (await app.inject({ url: '/openapi.json', headers: LOCAL })).json()
  expect(document.openapi).toMatch(/^3\./)
  expect(Object.keys(document.paths).sort()).toEqual([
    '/',
    '/ancestors',
    '/barrier',
    '/changes',
    '/context',
    '/cycles',
    '/export',
    '/health',
    '/health/live',
    '/health/ready',
    '/impact',
    '/live',
    '/metrics',
    '/nodes',
    '/nodes/{id}',
    '/nodes/{id}/callees',
    '/nodes/{id}/callers',
    '/nodes/{id}/neighbors',
    '/nodes/{id}/references',
    '/nodes/{id}/source',
    '/notify',
    '/path',
    '/query',
    '/search',
    '/status',
    '/ticket',
    '/verify',
  ])
  const { get } = document.paths['/nodes/{id}']
  expect(get.responses['200'].content['application/json'].schema.properties).toHaveProperty('qualified_name')
  expect(get.responses['4XX'].content['application/json'].schema.properties).toHaveProperty('error')
  expect(document.paths['/query'].post.requestBody.content['application/json'].schema.required).toEqual([
    'muql',
  ])
  const page = await app.inject({ url: '/docs', headers: LOCAL })
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const script = await app.inject({ url: '/docs/static/swagger-ui-bundle.js', headers: LOCAL })
  expect(script.statusCode).toBe(200)
  await app.close()
})

test('a hint about the tree is passed on relative to the root, and nothing outside of it is', async () => {
  const touched: string[] = []
  const { app } = await serve({ touch: (paths) => touched.push(...paths) })
  const notify = (payload?: object) =>
    app.inject({ method: 'POST', url: '/notify', headers: LOCAL, ...(payload && { payload }) })
  expect((await notify()).statusCode).toBe(202)
  expect((await notify({ paths: ['src/a.py', '/repo/lib', './b/../c.py', '/repo'] })).json()).toEqual({
    noted: 4,
  })
  expect(touched).toEqual(['', 'src/a.py', 'lib', 'c.py', ''])
  for (const path of ['../x', '/repository/x', '/etc/passwd', 'a\0b']) {
    const refused = await notify({ paths: ['ok.py', path] })
    expect([refused.statusCode, refused.json().error.code], path).toEqual([400, 'bad_request'])
  }
  expect((await notify({ files: [] })).statusCode).toBe(400)
  expect(touched).toHaveLength(5)
  await app.close()
})
