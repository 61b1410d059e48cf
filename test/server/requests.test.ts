/** What clients get wrong, and how the graph thread fails them: every answer is an error of the catalogue. */
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MuError } from '../../src/errors.ts'
import { FixtureGraph, LOGIN, serve } from './fixture.ts'

let server: Awaited<ReturnType<typeof serve>>
let roomy: typeof server
beforeAll(async () => {
  roomy = await serve()
  server = await serve({ limits: { bodyBytes: 1000, urlChars: 500 } })
})
afterAll(() => Promise.all([server.app.close(), roomy.app.close()]))

const LOCAL = { host: 'localhost' }
const get = (url: string) => server.app.inject({ url, headers: LOCAL })
const post = (payload: string | object, type = 'application/json', url = '/query') =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...LOCAL, 'content-type': type } })

test.each([
  ['/nodes?limt=3', 'limt', ['limit']],
  ['/nodes?colour=red', 'colour', undefined],
  ['/nodes?limit=ten', 'a whole number', undefined],
  ['/nodes?limit=1.5', 'a whole number', undefined],
  ['/nodes?limit=', 'a whole number', undefined],
  ['/nodes?limit=1&limit=2', 'a whole number', undefined],
  ['/nodes?limit=0', '>= 1', undefined],
  ['/nodes?limit=10001', '<= 10000', undefined],
  ['/search', '"q" is missing', undefined],
  ['/search?q=x&type=klass', '"klass" is no type', ['CLASS']],
  ['/search?q=x&limit=1001', '<= 1000', undefined],
  ['/nodes?type=klass', '"klass" is no type', ['CLASS']],
  ['/nodes?fresh=yes', 'true or false', undefined],
  ['/nodes/x/neighbors?direction=inn', 'one of both, in, out', ['in']],
  ['/nodes/x/neighbors?edge_type=call', '"call" is no edge type', ['CALLS']],
  ['/nodes/x/neighbors?depth=21', '<= 20', undefined],
  ['/nodes/x?depth=1', '"depth" is not known', undefined],
  ['/nodes/%zz', 'percent-encoding', undefined],
  ['/export?format=jsn', 'one of json', ['json']],
  ['/changes', '"since" is missing', undefined],
  ['/changes?since=-1', '>= 0', undefined],
  ['/status?verbose=1', '"verbose" is not known', undefined],
])('GET %s is refused with what is wrong', async (url, words, suggestions) => {
  const answer = await get(url)
  expect(answer.statusCode).toBe(400)
  const { error } = answer.json()
  expect(error.code).toBe('bad_request')
  expect(error.message).toContain(words)
  expect(error.suggestions).toEqual(suggestions)
})

test.each([
  [{ muql: 5 }, '"muql" must be a string'],
  [{ muql: '' }, '"muql"'],
  [{}, '"muql" is missing'],
  [{ mulq: 'SELECT 1' }, '"mulq" is not known'],
  [{ muql: 'SELECT 1', max_rows: '5' }, '"max_rows" must be a whole number'],
  [{ muql: 'SELECT 1', timeout_ms: 0.5 }, '"timeout_ms" must be a whole number'],
  [
    { muql: 'SELECT 1', params: { a: [1] } },
    '"params.a" must be a string or a number or true or false or null',
  ],
  [[], 'must be a JSON object'],
  ['"text"', 'must be a JSON object'],
  ['{"muql":', 'not valid JSON'],
  ['', 'empty'],
  ['{"__proto__":{"muql":"x"}}', 'not valid JSON'],
])('POST /query with %j is refused with what is wrong', async (body, words) => {
  const answer = await post(body)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error.message).toContain(words)
})

test.each([
  [{}, 'The question is empty.'],
  [{ question: ' \n' }, 'The question is empty.'],
  [{ question: 'x'.repeat(10_001) }, '"question"'],
  [{ question: 'x', max_tokens: 0 }, '"max_tokens"'],
  [{ question: 'x', max_tokens: '9' }, '"max_tokens" must be a whole number'],
  [{ question: 'x', include_source: 'all' }, 'one of none, signature, sites, body'],
  [{ question: 'x', format: 'lisp' }, 'one of mu'],
  [{ question: 'x', budget: 9 }, '"budget" is not known'],
])('POST /context with %j is refused with what is wrong', async (body, words) => {
  const answer = await roomy.app.inject({ method: 'POST', url: '/context', payload: body, headers: LOCAL })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error.message).toContain(words)
})

test('a misspelt body field is answered with the nearest known one', async () => {
  expect((await post({ mulq: 'SELECT 1' })).json().error.suggestions).toEqual(['muql'])
})

test('a bad statement says line, column and what was expected', async () => {
  const answer = await post({ muql: 'SELCT name' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error).toMatchObject({
    code: 'bad_muql',
    line: 1,
    column: 1,
    expected: ['SELECT', 'SHOW'],
  })
})

test('a query passes on its parameters and limits, and rows come as arrays or objects', async () => {
  const body = { muql: 'SELECT name', params: { n: 1, s: 'x', z: null }, max_rows: 3, timeout_ms: 50 }
  expect((await post(body)).json().rows[0]).toEqual(['auth.py'])
  expect(server.graph.calls.findLast(({ method }) => method === 'query')?.params).toEqual({
    muql: 'SELECT name',
    params: { n: 1, s: 'x', z: null },
    maxRows: 3,
    timeoutMs: 50,
    rows: 'arrays',
    format: 'json',
  })
  expect((await post(body, 'application/json', '/query?rows=objects')).json().rows[0]).toEqual({
    name: 'auth.py',
  })
})

test('a body of another type, too large a body and too long an address have their own codes', async () => {
  const answers = [
    await post('muql=x', 'application/x-www-form-urlencoded'),
    await post('SELECT 1', 'text/plain'),
    await post({ muql: 'x'.repeat(1000) }),
    await get(`/nodes/${'x'.repeat(501)}`),
  ]
  expect(answers.map((answer) => [answer.statusCode, answer.json().error.code])).toEqual([
    [415, 'unsupported_media_type'],
    [415, 'unsupported_media_type'],
    [413, 'too_large'],
    [413, 'too_large'],
  ])
})

test('an unknown address is 404 with near ones, a known one with another method 405 with Allow', async () => {
  const lost = await get('/statu')
  expect([lost.statusCode, lost.json().error.code]).toEqual([404, 'not_found'])
  expect(lost.json().error.suggestions).toEqual(['/status'])
  const wrong = await server.app.inject({ method: 'DELETE', url: `/nodes/${LOGIN.id}`, headers: LOCAL })
  expect([wrong.statusCode, wrong.json().error.code, wrong.headers.allow]).toEqual([
    405,
    'method_not_allowed',
    'GET, HEAD',
  ])
  const query = await get('/query')
  expect([query.statusCode, query.headers.allow]).toEqual([405, 'POST'])
})

test('GET /live without an upgrade says what to do', async () => {
  const answer = await get('/live')
  expect([answer.statusCode, answer.headers.upgrade]).toEqual([426, 'websocket'])
})

test('errors of the graph thread keep their code, status and details', async () => {
  const { app, graph } = await serve()
  graph.overrides.node = async () => {
    throw new MuError('ambiguous_node', undefined, { suggestions: ['fn:a:f', 'fn:b:f'] })
  }
  graph.overrides.query = async () => {
    throw new MuError('query_timeout')
  }
  graph.overrides.nodes = async () => {
    throw new MuError('not_ready')
  }
  const node = await app.inject({ url: '/nodes/f', headers: LOCAL })
  expect([node.statusCode, node.json().error.suggestions]).toEqual([409, ['fn:a:f', 'fn:b:f']])
  const query = await app.inject({
    method: 'POST',
    url: '/query',
    payload: { muql: 'SELECT 1' },
    headers: LOCAL,
  })
  expect([query.statusCode, query.json().error.code]).toEqual([504, 'query_timeout'])
  const nodes = await app.inject({ url: '/nodes', headers: LOCAL })
  expect([nodes.statusCode, nodes.headers['retry-after']]).toEqual([503, '1'])
  await app.close()
})

test('a defect of ours tells the client nothing and the log everything', async () => {
  const { app, graph, log } = await serve()
  graph.overrides.node = async () => {
    throw new TypeError('secret detail')
  }
  const answer = await app.inject({ url: '/nodes/f', headers: LOCAL })
  expect(answer.statusCode).toBe(500)
  expect(answer.json()).toEqual({ error: { code: 'internal', message: 'mu failed; the log says more.' } })
  expect(log.join()).toContain('secret detail')
  await app.close()
})

test('a graph thread that hangs costs its clients a deadline, not for ever', async () => {
  const { app, graph } = await serve({ limits: { answerMs: 20 } })
  graph.overrides.node = () => new Promise(() => undefined)
  const answer = await app.inject({ url: '/nodes/f', headers: LOCAL })
  expect([answer.statusCode, answer.json().error.code]).toEqual([408, 'timeout'])
  await app.close()
})

test('what is no HTTP gets an error of the same shape on the bare socket', async () => {
  const { app } = await serve()
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  const said = async (bytes: string) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const chunks = await socket.setEncoding('utf8').toArray()
    const [head = '', body = ''] = chunks.join('').split('\r\n\r\n')
    return [head.split(' ')[1], JSON.parse(body).error.code]
  }
  expect(await said('hello there\r\n\r\n')).toEqual(['400', 'bad_request'])
  expect(await said(`GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)).toEqual(['413', 'too_large'])
  await app.close()
})

test('closing the app leaves no listener behind in the graph', async () => {
  const graph = new FixtureGraph()
  const { app } = await serve({ graph })
  expect(graph.listeners).toBeGreaterThan(0)
  await app.close()
  expect(graph.listeners).toBe(0)
})
