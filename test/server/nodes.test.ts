/** Nodes over HTTP: addresses with hard ids, search, neighbours, and the headers of answers. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALL, HARD_NAMES, LOGIN, MAIN, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.app.close())

const get = (url: string) => server.app.inject({ url, headers: { host: 'localhost' } })

test('an id is taken with its slashes raw or encoded, in either case of hex', async () => {
  for (const id of [LOGIN.id, encodeURIComponent(LOGIN.id), LOGIN.id.replace('/', '%2f')]) {
    const answer = await get(`/nodes/${id}`)
    expect(answer.statusCode, id).toBe(200)
    expect(answer.json()).toEqual(LOGIN)
  }
})

test('ids with spaces, newlines, unicode, percent, question and hash signs are reached when encoded', async () => {
  for (const path of HARD_NAMES) {
    const answer = await get(`/nodes/${encodeURIComponent(`mod:${path}`)}`)
    expect(answer.json().id, path).toBe(`mod:${path}`)
  }
})

test('an id that ends in /neighbors is reached encoded, and its neighbours too', async () => {
  expect((await get('/nodes/mod:src%2Fneighbors')).json().id).toBe('mod:src/neighbors')
  expect((await get('/nodes/mod:src%2Fneighbors/neighbors')).json().node_id).toBe('mod:src/neighbors')
  expect((await get('/nodes/mod:src/neighbors/neighbors')).json().node_id).toBe('mod:src/neighbors')
})

test('a slash inside the query does not disturb the id', async () => {
  const answer = await get(`/nodes/${LOGIN.id}/neighbors?edge_type=a/neighbors`)
  expect(answer.json().error.message).toContain('is no edge type')
})

test('answers carry the sequence, the epoch, and no promise of freshness that was not made', async () => {
  const { headers } = await get(`/nodes/${LOGIN.id}`)
  expect(headers).toMatchObject({
    'mu-seq': '0',
    'mu-epoch': 'k3f9',
    'mu-fresh': 'false',
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
})

test('the bytes of the graph thread go out as they are', async () => {
  const body = Buffer.from('  {"id":"with its own   layout"}')
  server.graph.overrides.node = async () => ({ body: body.subarray(2), seq: 9 })
  const answer = await get('/nodes/x')
  delete server.graph.overrides.node
  expect(answer.body).toBe('{"id":"with its own   layout"}')
  expect(answer.headers['mu-seq']).toBe('9')
})

test('an unknown node is 404 with near names', async () => {
  const answer = await get('/nodes/fn:src/auth.py:Auth.logn')
  expect(answer.statusCode).toBe(404)
  expect(answer.json().error).toMatchObject({ code: 'node_not_found', suggestions: [LOGIN.id] })
})

test('search passes on name, type in any case, path and limit', async () => {
  const answer = await get('/nodes?name=log&type=function&path=src/&limit=5')
  expect(answer.json()).toMatchObject({ nodes: [LOGIN], total: 1, truncated: false })
  expect(server.graph.calls.at(-1)).toEqual({
    method: 'nodes',
    params: { name: 'log', type: 'FUNCTION', path: 'src/', limit: 5 },
  })
})

test('neighbours take directions by both names and edge types by comma, repetition and in any case', async () => {
  const asked = async (query: string) => {
    const answer = await get(`/nodes/${LOGIN.id}/neighbors?${query}`)
    return { neighbors: answer.json().neighbors, params: server.graph.calls.at(-1)?.params }
  }
  expect(await asked('direction=incoming&edge_type=calls')).toMatchObject({
    neighbors: [{ node: MAIN, depth: 1, edges: [CALL] }],
    params: { direction: 'in', edgeTypes: ['CALLS'], depth: 1 },
  })
  expect(await asked('direction=out&edge_type=Calls,USES&depth=3&limit=7')).toMatchObject({
    neighbors: [],
    params: { direction: 'out', edgeTypes: ['CALLS', 'USES'], depth: 3, limit: 7 },
  })
  expect(await asked('edge_type=imports&edge_type=uses')).toMatchObject({
    params: { direction: 'both', edgeTypes: ['IMPORTS', 'USES'] },
  })
})

test('a read waits for the disk unless fresh=false, and says whether it got there', async () => {
  const needs: unknown[] = []
  let reached = true
  const { app } = await serve({
    freshness: {
      settle: async (need, withinMs) => {
        needs.push(withinMs === undefined ? need : { ...need, withinMs })
        return reached
      },
      barrier: async () => ({ fresh: true, seq: 0, files: [] }),
    },
  })
  const fresh = async (url: string) =>
    (await app.inject({ url, headers: { host: 'localhost' } })).headers['mu-fresh']
  expect(await fresh(`/nodes/${LOGIN.id}`)).toBe('true')
  expect(await fresh('/nodes?name=x')).toBe('true')
  reached = false
  expect(await fresh('/nodes?name=x')).toBe('false')
  expect(needs).toEqual([{ id: LOGIN.id }, {}, {}])
  expect(await fresh('/nodes?name=x&fresh=false')).toBe('false')
  expect(needs).toHaveLength(3)
  await fresh('/nodes?fresh_timeout_ms=250')
  expect(needs.at(-1)).toEqual({ withinMs: 250 })
  await app.close()
})
