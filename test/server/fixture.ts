/**
 * A graph client over a tiny fixed graph in memory: a fixture, so that the server
 * can be tested without threads, grammars or a database. It keeps the protocol of
 * `worker/protocol.ts` and nothing more; `test/integration` has the real thread.
 *
 * The graph is two files: `src/auth.py` with a class, its method `login` and a
 * function `hash`, and `src/app.py` whose `main` calls `login`; and names that make
 * addresses hard.
 */
import { pino } from 'pino'
import { fromJSON, MuError } from '../../src/errors.ts'
import { areaKey } from '../../src/graph/around.ts'
import type { Delta, NodeEvent } from '../../src/graph/delta.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import type { ServerParts, WatcherFacts } from '../../src/server/parts.ts'
import { buildServer } from '../../src/server/server.ts'
import type {
  Answer,
  GraphClient,
  GraphMethod,
  GraphMethods,
  GraphStatus,
  Notice,
  Outcome,
  Pieces,
  Settling,
  Streamed,
  Whole,
} from '../../src/worker/protocol.ts'

export const HARD_NAMES = [
  'src/with space.py',
  'src/ünïcode/日本.py',
  'src/100%.py',
  'src/what?.py',
  'src/c#/a&b=c;d+e.py',
  'src/new\nline.py',
  'src/neighbors',
  'a:b/c.py',
  '%2F.py',
]

export function node(type: GraphNode['type'], path: string, qualified = ''): GraphNode {
  const prefix = { MODULE: 'mod', CLASS: 'cls', FUNCTION: 'fn', EXTERNAL: 'ext' }[type]
  const name = qualified.split('.').at(-1) || path.split('/').at(-1)!
  return {
    id: qualified ? `${prefix}:${path}:${qualified}` : `${prefix}:${path}`,
    type,
    kind: type.toLowerCase(),
    name,
    qualified_name: qualified || path,
    file_path: path,
    line_start: 1,
    line_end: 2,
    complexity: type === 'FUNCTION' ? 1 : 0,
    properties: {},
    hash: '0123456789abcdef',
  }
}

export const LOGIN = node('FUNCTION', 'src/auth.py', 'Auth.login')
export const HASH = node('FUNCTION', 'src/auth.py', 'hash')
export const MAIN = node('FUNCTION', 'src/app.py', 'main')

const NODES: readonly GraphNode[] = [
  node('MODULE', 'src/auth.py'),
  node('CLASS', 'src/auth.py', 'Auth'),
  LOGIN,
  HASH,
  node('MODULE', 'src/app.py'),
  MAIN,
  ...HARD_NAMES.map((path) => node('MODULE', path)),
]

export const CALL: GraphEdge = {
  source: MAIN.id,
  target: LOGIN.id,
  type: 'CALLS',
  origin: 'import',
  sites: [[2, 4]],
}

export type Handler<M extends GraphMethod> = (params: GraphMethods[M][0]) => Promise<GraphMethods[M][1]>

export class FixtureGraph implements GraphClient {
  epoch = 'k3f9'
  seq = 0
  indexing = false
  /** Set to make the next call of a method fail, hang or answer something else. */
  readonly overrides: { [M in GraphMethod]?: Handler<M> } = {}
  /** Parameters of the calls that were made, newest last. */
  readonly calls: { method: GraphMethod; params: unknown }[] = []
  chunks: () => AsyncIterable<Uint8Array> = async function* () {
    yield Buffer.from('{"format":"mu-json","nodes":[')
    yield Buffer.from('],"edges":[]}')
  }
  /** Of the last stream. */
  gone: AbortSignal | undefined
  /** Deltas from this index of `#deltas` on are still kept. */
  kept = 0
  readonly #deltas: string[] = []
  readonly #listeners = new Set<(notice: Notice) => void>()

  async call<M extends GraphMethod>(method: M, params: GraphMethods[M][0]): Promise<GraphMethods[M][1]> {
    this.calls.push({ method, params })
    const handler = this.overrides[method] ?? this.#handlers[method]
    if (!handler) throw new MuError('internal', `The fixture has no ${method}.`)
    return (handler as Handler<M>)(params)
  }

  /** What was settled first. */
  settledAs: Outcome<Whole>['settled'] = 'fresh'

  async settled<M extends Whole>(
    method: M,
    params: GraphMethods[M][0],
    _settling: Settling,
  ): Promise<Outcome<M>> {
    const settled = this.settledAs
    return this.call(method, params).then(
      (result) => ({ settled, result }),
      (error: Error) => ({ settled, error }),
    )
  }

  async opened(): Promise<void> {}

  /** An export in `chunks`, a query whole; but for the seq of the first, as it is. */
  async stream<M extends Streamed>(
    method: M,
    params: GraphMethods[M][0],
    gone?: AbortSignal,
  ): Promise<Pieces> {
    this.gone = gone
    if (method === 'query') {
      const { body, seq } = await this.call('query', params as GraphMethods['query'][0])
      return { seq, first: body as Uint8Array }
    }
    const rest = this.chunks()[Symbol.asyncIterator]()
    const { value: first = new Uint8Array() } = await rest.next()
    return { seq: this.seq, first, rest: { [Symbol.asyncIterator]: () => rest } }
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get listeners(): number {
    return this.#listeners.size
  }

  /** Commits a delta and, unless told not to, announces it. */
  commit(change: Partial<Delta>, { announced = true } = {}): void {
    this.seq += 1
    const delta: Delta = {
      seq: this.seq,
      timestamp: 1700000000000,
      events: [],
      edges: [],
      paths: [],
      ...change,
    }
    const json = JSON.stringify(delta)
    this.#deltas.push(json)
    if (announced) this.announce({ event: 'delta', seq: this.seq, json })
  }

  announce(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice)
  }

  readonly #handlers: { [M in GraphMethod]?: Handler<M> } = {
    status: async () => this.#status(),
    position: async () => ({ epoch: this.epoch, seq: this.seq }),
    node: async ({ id }) => this.#answer(this.#find(id)),
    nodes: async ({ name = '', type, path = '', limit }) => {
      const found = NODES.filter(
        (one) =>
          one.name.includes(name) && (!type || one.type === type) && (one.file_path ?? '').startsWith(path),
      )
      const nodes = found.slice(0, limit)
      return this.#answer({
        nodes,
        total: found.length,
        truncated: nodes.length < found.length,
        seq: this.seq,
      })
    },
    neighbors: async ({ id, direction, edgeTypes }) => {
      this.#find(id)
      const neighbors = edgeTypes.includes('CALLS')
        ? [
            ...(id === LOGIN.id && direction !== 'out' ? [{ node: MAIN, depth: 1, edges: [CALL] }] : []),
            ...(id === MAIN.id && direction !== 'in' ? [{ node: LOGIN, depth: 1, edges: [CALL] }] : []),
          ]
        : []
      return this.#answer({ node_id: id, direction, neighbors, truncated: false, seq: this.seq })
    },
    query: async ({ muql, rows }) => {
      if (!/^select /i.test(muql)) {
        const details = { line: 1, column: 1, expected: ['SELECT', 'SHOW'] }
        throw fromJSON({
          error: { code: 'bad_muql', message: 'A statement begins with a verb.', ...details },
        })
      }
      const names = NODES.map(({ name }) => (rows === 'objects' ? { name } : [name]))
      const { body, seq } = this.#answer({
        columns: ['name'],
        rows: names,
        total: names.length,
        truncated: false,
        execution_time_ms: 0.1,
        seq: this.seq,
      })
      return { body: Buffer.from(body as string), seq }
    },
    verify: async () => ({
      seq: this.seq,
      nodes: NODES.length,
      edges: 1,
      differences: ['+ fn:a.py:f'],
      ms: 2,
    }),
    surround: async (area) => ({ key: areaKey(area), seq: this.seq, near: [] }),
    forget: async () => ({}),
    changes: async ({ since, limit }) =>
      since < this.kept
        ? { seq: this.seq }
        : { deltas: this.#deltas.slice(since, since + limit), seq: this.seq },
  }

  #find(id: string): GraphNode {
    const found = NODES.find((one) => one.id === id)
    if (found) return found
    throw new MuError('node_not_found', `There is no node ${JSON.stringify(id)}.`, {
      suggestions: [LOGIN.id],
    })
  }

  #answer(document: object): Answer {
    return { body: JSON.stringify(document), seq: this.seq }
  }

  #status(): GraphStatus {
    return {
      epoch: this.epoch,
      seq: this.seq,
      indexing: this.indexing,
      stats: {
        nodes: NODES.length,
        edges: 1,
        unresolved: 2,
        by_type: { FUNCTION: 3, CLASS: 1 },
        search_bytes: 0,
      },
      files: 2,
      languages: { python: 2 },
      pending: 1,
      problems: {
        syntax: ['src/broken.py'],
        syntax_count: 1,
        skipped: [{ path: 'big.py', reason: 'too_large' }],
        skipped_count: 1,
      },
      updates: { batches: 3, files: 5, asked: 1, last_ms: 1.5 },
      memory: { heap: 2e6, external: 1e6 },
    }
  }
}

export const modified = (node: GraphNode, ...changes: ('body' | 'position' | 'signature')[]): NodeEvent => ({
  event_type: 'modified',
  node,
  changes,
})

export const added = (node: GraphNode): NodeEvent => ({ event_type: 'added', node })
export const removed = (node: GraphNode): NodeEvent => ({ event_type: 'removed', node })

const WATCHER: WatcherFacts = {
  mode: 'events',
  folders: 12,
  unwatched: [{ path: 'data', reason: 'may not be read' }],
  unwatched_count: 1,
  events: 7,
  batches: 4,
  paths: 6,
  failures: 0,
  losses: 1,
  found: { event: 5, hint: 0, scan: 1 },
  latency_ms: { p50: 31.5, p99: 80, paths: 6 },
  sweeps: 2,
  last_sweep_ms: 3.5,
  fallback_share: 0.25,
}

/** A server over the fixture. `log` holds the lines it has written. */
export async function serve(parts: Partial<ServerParts> = {}) {
  const graph = new FixtureGraph()
  const log: string[] = []
  const app = await buildServer({
    graph,
    project: { root: '/repo', version: '1.2.3', mubase: '/repo/.mu/mubase.duckdb' },
    facts: () => ({ uptimeMs: 1234, mode: 'events', pending: 2, watcher: WATCHER, problems: [] }),
    allowedHosts: [],
    logger: pino({ level: 'debug' }, { write: (line: string) => log.push(line) }),
    ...parts,
  })
  await app.ready()
  return { app, graph, log }
}
