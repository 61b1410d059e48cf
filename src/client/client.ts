/**
 * A client of one daemon: its routes as methods, its feed as iterators, over whatever
 * `Transport` the platform has.
 *
 * Pure: nothing here, and nothing it imports, needs Node. The client knows nothing of the
 * graph's insides: whatever it needs, it asks. `node.ts` and `browser.ts` make one.
 */
import type {
  Barrier,
  Changes,
  ContextAnswer,
  GraphExport,
  HitList,
  Neighbors,
  NodeAnswer,
  NodeList,
  NodeSource,
  QueryResult,
  Status,
  VerifyResult,
} from './answers.ts'
import { type EventsOptions, events, type Feed } from './events.ts'
import { type Mirror, type MirrorOptions, openMirror } from './mirror.ts'
import {
  type ChangesSearch,
  type ContextSearch,
  changesPath,
  contextBody,
  type ExportSearch,
  exportPath,
  hasty,
  type NeighborSearch,
  type NodeSearch,
  neighborsPath,
  nodePath,
  nodesPath,
  type PathSearch,
  type QueryParams,
  type RankedSearch,
  type RowSearch,
  rowsPath,
  type SavedFile,
  type SourceSearch,
  type Subscription,
  searchPath,
  sourcePath,
} from './requests.ts'
import type { Stream, TalkOptions } from './talk.ts'
import { type WatchItem, watch } from './watch.ts'
import type { Transport } from './wire.ts'

export interface Reads {
  /** False: reads do not wait until the graph is as new as the disk. */
  readonly fresh?: boolean
  /** An answer may be older than the last save, though it was waited for. */
  onLate?(): void
}

export interface Client {
  status(): Promise<Status>
  /** Errors: `node_not_found` and `ambiguous_node`, with suggestions. */
  node(id: string): Promise<NodeAnswer>
  nodes(search?: NodeSearch): Promise<NodeList>
  /** What somebody typed → nodes, best first. */
  search(text: string, search?: RankedSearch): Promise<HitList>
  /** What to read for a question, in at most so many tokens. Errors: those of `node`, for seeds. */
  context(question: string, search?: ContextSearch): Promise<ContextAnswer>
  neighbors(id: string, search?: NeighborSearch): Promise<Neighbors>
  /** Errors: as `node`, and `no_source` for what the tree does not define. */
  source(id: string, search?: SourceSearch): Promise<NodeSource>
  callers(id: string, search?: RowSearch): Promise<QueryResult>
  callees(id: string, search?: RowSearch): Promise<QueryResult>
  /** Every site that names it. */
  references(id: string, search?: RowSearch): Promise<QueryResult>
  /** What may break when it changes. A node is named by its id, path or name here. */
  impact(node: string, search?: RowSearch): Promise<QueryResult>
  /** What it stands on. */
  ancestors(node: string, search?: RowSearch): Promise<QueryResult>
  path(from: string, to: string, search?: PathSearch): Promise<QueryResult>
  cycles(search?: Omit<RowSearch, 'depth'>): Promise<QueryResult>
  /** Errors: `bad_muql` with its position, `query_timeout`. */
  query(muql: string, params?: QueryParams): Promise<QueryResult>
  /** The rows alone, as they are found, in pieces of text. */
  queryStream(
    muql: string,
    params?: QueryParams,
    format?: 'csv' | 'ndjson',
  ): Promise<AsyncIterable<Uint8Array>>
  /** The whole graph at once. */
  export(): Promise<GraphExport>
  /** The graph, or a part of it, in pieces; JSON unless another format is asked for. */
  exportStream(search?: ExportSearch): Promise<AsyncIterable<Uint8Array>>
  changes(search: ChangesSearch): Promise<Changes>
  /** Waits until the graph shows these files, or the whole tree; not reaching it in time is no error. */
  barrier(files?: readonly SavedFile[], timeoutMs?: number): Promise<Barrier>
  /** A hint that files may have changed. */
  notify(paths?: readonly string[]): Promise<void>
  /** Builds the graph anew beside the live one and compares; may take as long as a first index. */
  verify(): Promise<VerifyResult>
  /** What changes in the graph, as it changes, on and on: see `events.ts`. */
  events(subscription?: Subscription, options?: EventsOptions): Feed
  /** The result of a statement, and then what comes to it and goes: see `watch.ts`. */
  watch(muql: string, params?: QueryParams, options?: TalkOptions): Stream<WatchItem>
  /** A copy of the graph that follows it: see `mirror.ts`. */
  mirror(options?: MirrorOptions): Mirror
  /** Closes what is kept open between requests. Feeds and mirrors end by themselves. */
  close(): void
}

export function clientOver(transport: Transport, reads: Reads = {}): Client {
  const wished = (path: string): string => (reads.fresh === false ? hasty(path) : path)
  const get = <T>(path: string, limitMs?: number): Promise<T> =>
    transport.json<T>({ method: 'GET', path: wished(path) }, limitMs)
  const post = <T>(path: string, body: unknown, limitMs: number): Promise<T> =>
    transport.json<T>({ method: 'POST', path, body }, limitMs)
  const rows = (path: string, about: Parameters<typeof rowsPath>[1], search: RowSearch) =>
    get<QueryResult>(rowsPath(path, about, search), QUERY_MS)
  const asked = (muql: string, params: QueryParams | undefined) => ({ muql, ...(params && { params }) })
  return {
    status: () => transport.json({ method: 'GET', path: '/status' }),
    node: (id) => get(nodePath(id)),
    nodes: (search = {}) => get(nodesPath(search)),
    search: (text, search = {}) => get(searchPath(text, search)),
    context: (question, search = {}) => post(wished('/context'), contextBody(question, search), QUERY_MS),
    neighbors: (id, search = {}) => get(neighborsPath(id, search)),
    source: (id, search = {}) => get(sourcePath(id, search)),
    callers: (id, search = {}) => rows(`${nodePath(id)}/callers`, {}, search),
    callees: (id, search = {}) => rows(`${nodePath(id)}/callees`, {}, search),
    references: (id, search = {}) => rows(`${nodePath(id)}/references`, {}, search),
    impact: (node, search = {}) => rows('/impact', { node }, search),
    ancestors: (node, search = {}) => rows('/ancestors', { node }, search),
    path: (from, to, { all, ...search } = {}) => rows('/path', { from, to, all }, search),
    cycles: (search = {}) => rows('/cycles', {}, search),
    query: (muql, params) => post(wished('/query'), asked(muql, params), QUERY_MS),
    queryStream: (muql, params, format = 'ndjson') =>
      transport.stream({
        method: 'POST',
        path: wished(`/query?format=${format}`),
        body: asked(muql, params),
      }),
    export: () => get('/export?format=json', 0),
    exportStream: (search = {}) => transport.stream({ method: 'GET', path: wished(exportPath(search)) }),
    changes: (search) => get(changesPath(search)),
    barrier: (files = [], timeoutMs) =>
      post('/barrier', { files, ...(timeoutMs !== undefined && { timeout_ms: timeoutMs }) }, QUERY_MS),
    notify: async (paths) => {
      await post('/notify', paths ? { paths } : {}, QUERY_MS)
    },
    verify: () => post('/verify', {}, 0),
    events: (subscription = {}, options = {}) => events(transport, subscription, options),
    watch: (muql, params, options = {}) => watch(transport, asked(muql, params), options),
    mirror: (options = {}) => openMirror(transport, options),
    close: () => transport.close(),
  }
}

/** Above the daemon's own limits, so that its answer is heard rather than our impatience. */
const QUERY_MS = 120_000
