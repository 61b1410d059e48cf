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

/** A promise of freshness that is kept, and notes what was asked of it. */
function promised() {
  const asked: unknown[] = []
  const state = { reached: true, isAsRead: true }
  return {
    asked,
    state,
    freshness: {
      settle: async (withinMs?: number) => {
        asked.push(withinMs)
        return state.reached
      },
      about: (id: string, withinMs = 1000) => ({ id, withinMs }),
      isAsRead: ({ path }: { path: string }) => {
        asked.push(path)
        return state.isAsRead
      },
      barrier: async () => ({ fresh: true, seq: 0, files: [] }),
    },
  }
}

test('a read waits for the disk unless fresh=false, and says whether it got there', async () => {
  const { asked, state, freshness } = promised()
  const { app } = await serve({ freshness })
  const fresh = async (url: string) =>
    (await app.inject({ url, headers: { host: 'localhost' } })).headers['mu-fresh']
  expect(await fresh('/nodes?name=x')).toBe('true')
  state.reached = false
  expect(await fresh('/nodes?name=x')).toBe('false')
  expect(asked).toEqual([undefined, undefined])
  expect(await fresh('/nodes?name=x&fresh=false')).toBe('false')
  expect(asked).toHaveLength(2)
  await fresh('/nodes?fresh_timeout_ms=250')
  expect(asked.at(-1)).toBe(250)
  await app.close()
})

test('a read about one node waits for its file on the way, and for the tree only when no file decides', async () => {
  const { asked, state, freshness } = promised()
  const { app, graph } = await serve({ freshness })
  const get = async (id: string) => {
    const { statusCode, headers } = await app.inject({ url: `/nodes/${id}`, headers: { host: 'localhost' } })
    return [statusCode, headers['mu-fresh'], asked.splice(0).length]
  }
  expect(await get(LOGIN.id)).toEqual([200, 'true', 0])
  expect(await get('fn:no.py:f')).toEqual([404, 'true', 0])
  graph.settledAs = 'late'
  expect(await get(MAIN.id)).toEqual([200, 'false', 0])
  expect(await get('fn:no.py:f')).toEqual([404, 'false', 0])
  graph.settledAs = 'whole'
  expect(await get(MAIN.id)).toEqual([200, 'true', 1])
  state.reached = false
  expect(await get('fn:no.py:f')).toEqual([404, 'false', 1])
  await app.close()
})

test('an answer is given again until the graph changes, even in what no delta tells', async () => {
  const { app, graph } = await serve()
  const asked = () => graph.calls.splice(0).length
  const get = async () => {
    await app.inject({ url: `/nodes/${LOGIN.id}?fresh=false`, headers: { host: 'localhost' } })
    return asked()
  }
  await app.inject({ url: '/status', headers: { host: 'localhost' } })
  await get()
  expect(await get()).toBe(0)
  for (const change of [
    () => graph.commit({}),
    () => graph.announce({ event: 'untold' }),
    () => graph.announce({ event: 'reset', epoch: graph.epoch, seq: graph.seq, reason: 'built anew' }),
  ]) {
    change()
    expect(await get()).toBeGreaterThan(0)
    expect(await get()).toBe(0)
  }
  await app.close()
})

test('an answer that was on its way when the graph changed is not given again', async () => {
  const { app, graph } = await serve()
  const url = `/nodes/${LOGIN.id}?fresh=false`
  const old = { body: '"old"', seq: 0 }
  graph.overrides.node = async () => {
    graph.commit({})
    return old
  }
  const get = async () => (await app.inject({ url, headers: { host: 'localhost' } })).body
  expect(await get()).toBe('"old"')
  graph.overrides.node = async () => ({ body: '"new"', seq: 1 })
  expect(await get()).toBe('"new"')
  await app.close()
})

test('a fresh read is answered again only while its file is on disk as it was read', async () => {
  const { asked, state, freshness } = promised()
  const { app, graph } = await serve({ freshness })
  const file = { path: 'src/auth.py', size: 7, changedMs: 8 }
  graph.overrides.node = async () => ({ body: '{}', seq: 0, file })
  const get = async () => {
    const before = graph.calls.length
    const { headers } = await app.inject({ url: `/nodes/${LOGIN.id}`, headers: { host: 'localhost' } })
    return [headers['mu-fresh'], graph.calls.slice(before).filter(({ method }) => method === 'node').length]
  }
  expect(await get()).toEqual(['true', 1])
  expect(await get()).toEqual(['true', 0])
  expect(asked).toEqual(['src/auth.py'])
  state.isAsRead = false
  graph.settledAs = 'late'
  expect(await get()).toEqual(['false', 1])
  await app.close()
})
