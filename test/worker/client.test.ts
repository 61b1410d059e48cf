/** The graph thread through its client, from `dist/`, on a real folder. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NodeAnswer } from '../../src/client/answers.ts'
import type { MuError } from '../../src/errors.ts'
import type { Completeness } from '../../src/graph/completeness.ts'
import type { Delta } from '../../src/graph/delta.ts'
import { EDGE_TYPES, type GraphEdge, type GraphNode, ORIGINS } from '../../src/graph/types.ts'
import type { RunningGraph } from '../../src/worker/client.ts'
import { chunksOf } from '../../src/worker/pieces.ts'
import type { Answer, GraphOptions, Notice } from '../../src/worker/protocol.ts'
import { until } from '../daemon/temporary.ts'
import { breakable } from './defect.ts'

const { startGraph } = (await import('../../dist/worker/client.js' as string)) as {
  startGraph: () => RunningGraph
}

let root: string
let graph: RunningGraph
let breakThread: () => void
let notices: Notice[]

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mu-client-')))
  mkdirSync(join(root, 'p'))
  writeFileSync(join(root, 'p/a.py'), 'class A:\n    def save(self):\n        pass\n')
  writeFileSync(join(root, 'b.py'), 'from p.a import A\n\ndef run():\n    A().save()\n')
  start()
})

afterEach(async () => {
  await graph.close()
  rmSync(root, { recursive: true })
})

function start(): void {
  const started = breakable(startGraph)
  graph = started.graph
  breakThread = started.breakThread
  notices = []
  graph.onNotice((notice) => notices.push(notice))
}

function open(more: Partial<GraphOptions> = {}) {
  const database = join(root, '.mu/mubase.duckdb')
  return graph.call('open', {
    root,
    watch: [''],
    database,
    maxFileBytes: 1e6,
    threads: 1,
    keepDeltas: 10,
    keepDeltasMs: 3_600_000,
    ...more,
  })
}

function heard(message: string): boolean {
  return notices.some((notice) => notice.event === 'log' && notice.message === message)
}

function read<T>({ body }: Answer): T {
  return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as T
}

async function exported(): Promise<{ seq: number; nodes: GraphNode[]; edges: GraphEdge[] }> {
  const chunks: Uint8Array[] = []
  for await (const chunk of chunksOf(await graph.stream('export', { format: 'json' }))) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as {
    seq: number
    nodes: GraphNode[]
    edges: GraphEdge[]
  }
}

test('callers are exact or a lower bound, by what stays unresolved', async () => {
  await open()
  const query = { id: 'fn:p/a.py:A.save', edgeTypes: ['CALLS'], depth: 2, limit: 10 } as const
  const sure = async (more: object = {}) => {
    const asked = { direction: 'in', ...query, ...more } as const
    return read<Partial<Completeness>>(await graph.call('neighbors', asked))
  }
  expect(await sure()).toMatchObject({ completeness: 'exact', unresolved: { calls: 0 } })
  writeFileSync(
    join(root, 'c.py'),
    'from p.a import A\n\ndef other(x):\n    x.run()\n    x.save()\n    x.save()\n',
  )
  await graph.call('update', { paths: ['c.py'] })
  expect(await sure({ depth: 1 })).toMatchObject({ completeness: 'lower_bound', unresolved: { calls: 2 } })
  // The callers of its callers are asked for too.
  expect(await sure()).toMatchObject({ completeness: 'lower_bound', unresolved: { calls: 3 } })
  expect(await sure({ edgeTypes: ['CONTAINS'] })).toMatchObject({ completeness: 'exact', unresolved: {} })
  expect(await sure({ direction: 'out' })).not.toHaveProperty('completeness')
  const limited = { id: 'mod:p/a.py', edgeTypes: ['IMPORTS'], depth: 1, limit: 1 } as const
  expect(await sure(limited)).toMatchObject({ truncated: true, completeness: 'lower_bound' })
})

test('every edge of every answer says how its target was found and where it is written', async () => {
  await open()
  const said = (edges: readonly GraphEdge[]) =>
    edges.map((edge) => `${edge.type} ${edge.origin} ${edge.sites.join(' ')}`)
  const of = ['CALLS import 4,4', 'CALLS receiver_type 4,8', 'IMPORTS import 1,16']
  const { edges } = await exported()
  expect(said(edges.filter(({ type }) => type !== 'CONTAINS')).sort()).toEqual(of)
  expect(edges.filter(({ origin, sites }) => !ORIGINS.includes(origin) || !Array.isArray(sites))).toEqual([])

  const query = { id: 'mod:b.py', direction: 'both', edgeTypes: EDGE_TYPES, depth: 9, limit: 99 } as const
  const near = read<{ neighbors: { edges: GraphEdge[] }[] }>(await graph.call('neighbors', query))
  const seen = near.neighbors.flatMap((one) => one.edges)
  expect(seen.length).toBeGreaterThan(0)
  for (const edge of seen) expect(edges).toContainEqual(edge)

  const muql = "SELECT source, target, line FROM edges WHERE origin = 'receiver_type' AND type = 'CALLS'"
  const answer = await graph.call('query', { muql, maxRows: 10, timeoutMs: 5000, rows: 'arrays' })
  expect(read<{ rows: unknown[] }>(answer).rows).toEqual([['fn:b.py:run', 'fn:p/a.py:A.save', 4]])

  writeFileSync(join(root, 'b.py'), 'from p.a import A\n\n\ndef run():\n    A().save()\n')
  await graph.call('update', { paths: ['b.py'] })
  const notice = notices.findLast(({ event }) => event === 'delta') as { json: string }
  const delta = JSON.parse(notice.json) as Delta
  expect(said(delta.edges.map(({ edge }) => edge)).sort()).toEqual([
    'CALLS import 5,4',
    'CALLS receiver_type 5,8',
  ])
})

test('before it is opened, everything is not ready', async () => {
  await expect(graph.call('status', {})).rejects.toMatchObject({ code: 'not_ready' })
})

test('whoever asks for the position while what is stored is being loaded hears that of the stored graph', async () => {
  const { epoch, seq } = await open()
  expect(seq).toBeGreaterThan(0)
  await graph.close()
  start()
  const opened = open()
  expect(await graph.call('position', {})).toEqual({ epoch, seq })
  await opened
})

test('nodes, neighbours, search, query, changes and export tell of the same graph', async () => {
  const { epoch } = await open()
  const { completeness, unresolved, ...node } = read<NodeAnswer>(
    await graph.call('node', { id: 'fn:p/a.py:A.save' }),
  )
  expect({ completeness, unresolved }).toEqual({
    completeness: 'exact',
    unresolved: { calls: 0, decorators: 0 },
  })
  expect(node).toMatchObject({ name: 'save', kind: 'method', file_path: 'p/a.py', line_start: 2 })
  expect(read(await graph.call('node', { id: `fn:${root}/p/a.py:A.save` }))).toMatchObject(node)

  const around = read<{ neighbors: { node: GraphNode; depth: number; edges: GraphEdge[] }[] }>(
    await graph.call('neighbors', {
      id: node.id,
      direction: 'in',
      edgeTypes: ['CALLS'],
      depth: 1,
      limit: 10,
    }),
  )
  expect(around.neighbors.map((near) => [near.node.id, near.depth])).toEqual([['fn:b.py:run', 1]])
  expect(around.neighbors[0]?.edges).toMatchObject([
    { source: 'fn:b.py:run', target: node.id, sites: [[4, 8]] },
  ])

  const found = read<{ nodes: GraphNode[]; total: number }>(
    await graph.call('nodes', { name: 'SA*', type: 'FUNCTION', path: 'p/', limit: 10 }),
  )
  expect(found).toMatchObject({ nodes: [node], total: 1, truncated: false })

  const muql = 'SELECT id FROM functions ORDER BY id'
  const rows = read<{ rows: unknown[] }>(
    await graph.call('query', { muql, maxRows: 10, timeoutMs: 5000, rows: 'arrays' }),
  )
  expect(rows.rows).toEqual([['fn:b.py:run'], ['fn:p/a.py:A.save']])

  const document = await exported()
  expect(document.nodes).toContainEqual(node)
  expect(document.nodes.map(({ id }) => id)).toEqual(document.nodes.map(({ id }) => id).sort())

  writeFileSync(join(root, 'b.py'), 'from p.a import A\n')
  const { seq } = await graph.call('update', { paths: ['b.py'] })
  const { deltas } = await graph.call('changes', { since: seq - 1, limit: 10 })
  expect(deltas?.map((json) => (JSON.parse(json) as { seq: number }).seq)).toEqual([seq])
  expect(await graph.call('status', {})).toMatchObject({ epoch, seq, indexing: false, files: 2, pending: 0 })
  expect(await graph.call('verify', {})).toMatchObject({ seq, differences: [] })
})

test('a file that was prepared is shown as it is when it is read, prepared in the same moment or not', async () => {
  await open()
  const save = (name: string) => writeFileSync(join(root, 'p/a.py'), `def ${name}():\n    pass\n`)
  const functions = async () => {
    const { nodes } = read<{ nodes: GraphNode[] }>(
      await graph.call('nodes', { type: 'FUNCTION', path: 'p/a.py', limit: 10 }),
    )
    return nodes.map(({ name }) => name)
  }
  for (const last of ['early', 'later']) {
    save('early')
    const preparing = graph.call('prepare', { path: 'p/a.py' })
    if (last === 'later') await preparing
    save(last)
    await graph.call('update', { paths: ['p/a.py'] })
    expect([await functions(), await preparing]).toEqual([[last], {}])
  }
})

test('nobody can resume from before a graph that was built anew', async () => {
  const { seq } = await open()
  expect(await graph.call('changes', { since: 0, limit: 10 })).toEqual({ seq })
  expect(notices).toContainEqual(expect.objectContaining({ event: 'reset', seq }))
})

test('an unknown node is answered with near names', async () => {
  await open()
  const error = (await graph.call('node', { id: 'fn:p/a.py:A.sav' }).catch((e: unknown) => e)) as MuError
  expect(error).toMatchObject({ code: 'node_not_found', details: { suggestions: ['fn:p/a.py:A.save'] } })
})

test('an export shows one sequence, though commits come in between', async () => {
  for (let i = 0; i < 300; i++)
    writeFileSync(join(root, `m${i}.py`), `def f${i}():\n    f${i}()\n`.repeat(20))
  await open()
  const before = await exported()
  const chunks = chunksOf(await graph.stream('export', { format: 'json' }))[Symbol.asyncIterator]()
  const parts = [(await chunks.next()).value as Uint8Array]
  for (let i = 0; i < 300; i += 2) writeFileSync(join(root, `m${i}.py`), `def g${i}():\n    g${i}()\n`)
  const { seq } = await graph.call('scan', {})
  expect(seq).toBeGreaterThan(before.seq)
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) parts.push(next.value)
  expect(JSON.parse(Buffer.concat(parts).toString())).toEqual(before)
})

test('an export that nobody reads to its end does not go on, nor hold anybody up', async () => {
  for (let i = 0; i < 200; i++)
    writeFileSync(join(root, `m${i}.py`), `def f${i}():\n    f${i}()\n`.repeat(20))
  await open()
  for await (const _ of chunksOf(await graph.stream('export', { format: 'json' }))) break
  expect((await exported()).nodes.length).toBeGreaterThan(4000)
})

test('a thread that dies is started again, from its database', async () => {
  await open()
  const before = await exported()
  const told = new Promise<void>((resolve) => {
    graph.onNotice((notice) => {
      if (notice.event === 'log' && notice.message === 'the graph was opened again') resolve()
    })
  })
  writeFileSync(join(root, 'c.py'), 'def c(): pass\n')
  const lost = graph.call('verify', {})
  breakThread()
  await expect(lost).rejects.toMatchObject({ code: 'not_ready' })
  await told
  const after = await exported()
  expect(after.nodes.map(({ id }) => id)).toEqual(
    [...before.nodes.map(({ id }) => id), 'fn:c.py:c', 'mod:c.py'].sort(),
  )
})

test('a defect while the database is being opened ends the thread, and not the process', async () => {
  const lost = open()
  breakThread()
  await expect(lost).rejects.toMatchObject({ code: 'not_ready' })
  await until('another thread', () => heard('the graph thread ended and is started again'))
  expect(heard('a defect ends the graph thread')).toBe(true)
  await until('it to be there', async () => (await open().catch(() => undefined)) !== undefined)
  expect((await exported()).nodes.length).toBeGreaterThan(3)
})

test('closing while it opens gives up the index instead of waiting for it', async () => {
  for (let i = 0; i < 120; i++)
    writeFileSync(join(root, `m${i}.py`), `def f${i}():\n    f${i}()\n`.repeat(20))
  const lost = open()
  const indexing = new Promise<void>((resolve) => {
    graph.onNotice((notice) => {
      if (notice.event === 'progress' && notice.phase === 'parse') resolve()
    })
  })
  await indexing
  await Promise.all([graph.close(), expect(lost).rejects.toMatchObject({ code: 'not_ready' })])
  expect(notices.some((notice) => notice.event === 'progress' && notice.phase === 'link')).toBe(false)
  expect(notices.filter((notice) => notice.event === 'log' && notice.level === 'error')).toEqual([])
  start()
  expect(await open()).toMatchObject({ seq: 1 })
})

test('closing twice is closing once, and what was stored is there at the next start', async () => {
  const { epoch, seq } = await open()
  await Promise.all([graph.close(), graph.close()])
  start()
  expect(await open()).toEqual({ epoch, seq })
})
