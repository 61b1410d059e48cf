/** `GET /export` and `GET /nodes/{id}/source`, as addresses: what is asked of the graph thread, and what is refused. */
import { expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS } from '../../src/export/formats.ts'
import type { ExportRequest } from '../../src/worker/protocol.ts'
import { FixtureGraph, serve } from './fixture.ts'

async function served() {
  const asked: ExportRequest[] = []
  const graph = new FixtureGraph()
  const stream = graph.stream.bind(graph)
  graph.stream = (method, params, gone) => {
    if (method === 'export') asked.push(params as ExportRequest)
    return stream(method, params, gone)
  }
  const { app } = await serve({ graph })
  return { app, graph, asked }
}

test('each format has its media type and a file name', async () => {
  const { app } = await served()
  for (const format of FORMAT_NAMES) {
    const { statusCode, headers } = await app.inject(`/export?format=${format}`)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe(FORMATS[format].type)
    expect(headers['content-disposition']).toMatch(
      new RegExp(`filename=".+\\.${FORMATS[format].extension}"; filename\\*=UTF-8''`),
    )
  }
  const { headers } = await app.inject('/export?format=csv&table=edges')
  expect(headers['content-disposition']).toContain('-edges.csv"')
})

test('wishes reach the graph thread as they were meant', async () => {
  const { app, asked } = await served()
  await app.inject(
    '/export?format=dot&nodes=a,b&nodes=c&depth=0&direction=incoming&edge_types=calls,uses&types=function&paths=src/**&max_nodes=9',
  )
  expect(asked).toEqual([
    {
      format: 'dot',
      nodes: ['a,b', 'c'],
      depth: 0,
      direction: 'in',
      edgeTypes: ['CALLS', 'USES'],
      types: ['FUNCTION'],
      paths: ['src/**'],
      maxNodes: 9,
    },
  ])
})

test.each([
  ['format=jsn', 'one of json, ndjson'],
  ['format=json&table=nodes', 'no tables'],
  ['depth=2', 'none is named'],
  ['direction=in', 'none is named'],
  ['types=METHOD', 'is no type'],
  ['edge_types=KNOWS', 'is no edge type'],
  ['max_nodes=0', 'max_nodes'],
  ['node=x', 'is not known'],
])('%s is refused', async (query, sentence) => {
  const { app } = await served()
  const { statusCode, body } = await app.inject(`/export?${query}`)
  expect(statusCode).toBe(400)
  expect(JSON.parse(body).error.message).toContain(sentence)
})

test('the source of a node has an address, ids with slashes too', async () => {
  const { app, graph } = await served()
  graph.overrides.source = async () => ({ body: new TextEncoder().encode('{"text":"x"}'), seq: 3 })
  const { statusCode, headers, json } = await app.inject(
    '/nodes/fn:src/auth.py:Auth.login/source?context_lines=2',
  )
  expect(statusCode).toBe(200)
  expect(headers['mu-seq']).toBe('3')
  expect(json()).toEqual({ text: 'x' })
  expect(graph.calls.find(({ method }) => method === 'source')).toEqual({
    method: 'source',
    params: { id: 'fn:src/auth.py:Auth.login', contextLines: 2, maxLines: 5000 },
  })
  expect((await app.inject('/nodes/fn:src/auth.py:hash/source?context_lines=-1')).statusCode).toBe(400)
})
