/**
 * A client of one root's daemon, for Node programs and for the command line.
 *
 * `connect` finds the daemon (and starts it, unless told not to); its methods are the
 * daemon's routes. The client knows nothing of the graph's insides and never opens the
 * database: whatever it needs, it asks.
 *
 * The pure parts are `requests.ts` and `answers.ts`; everything else here needs Node.
 */
import type { Flags } from '../daemon/config.ts'
import { findDaemon } from '../daemon/identity.ts'
import type { DaemonRecord } from '../daemon/record.ts'
import { findRoot } from '../daemon/root.ts'
import { startDaemon } from '../daemon/start.ts'
import { stopDaemon } from '../daemon/stop.ts'
import { VERSION } from '../daemon/version.ts'
import { MuError } from '../errors.ts'
import type {
  Barrier,
  Changes,
  LiveMessage,
  Neighbors,
  NodeAnswer,
  NodeList,
  NodeSource,
  QueryResult,
  Status,
  VerifyResult,
} from './answers.ts'
import { live } from './live.ts'
import {
  type ChangesSearch,
  changesPath,
  type ExportSearch,
  exportPath,
  hasty,
  type NeighborSearch,
  type NodeSearch,
  neighborsPath,
  nodePath,
  nodesPath,
  type SavedFile,
  type SourceSearch,
  type Subscription,
  sourcePath,
  type Watch,
} from './requests.ts'
import { openTransport } from './transport.ts'

export type * from './answers.ts'
export type * from './requests.ts'

/** Values of the parameters in a statement, by name. */
export type QueryParams = Readonly<Record<string, string | number | boolean | null>>

export interface ConnectOptions {
  /** Start a daemon when none runs; true unless given. */
  readonly start?: boolean
  /** Settings for a daemon that is started, over those of the environment and `mu.toml`. */
  readonly flags?: Flags
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds to wait for a daemon that is started. */
  readonly limitMs?: number
  /** A daemon of an older version is about to be replaced. */
  readonly onReplace?: (old: DaemonRecord) => void
  readonly reads?: Reads
}

export interface Reads {
  /** False: reads do not wait until the graph is as new as the disk. */
  readonly fresh?: boolean
  /** An answer may be older than the last save, though it was waited for. */
  onLate?(): void
}

export interface DaemonClient {
  readonly root: string
  /** Who answers, and where. */
  readonly record: DaemonRecord
  status(): Promise<Status>
  /** Errors: `node_not_found` and `ambiguous_node`, with suggestions. */
  node(id: string): Promise<NodeAnswer>
  nodes(search?: NodeSearch): Promise<NodeList>
  neighbors(id: string, search?: NeighborSearch): Promise<Neighbors>
  /** Errors: `bad_muql` with its position, `query_timeout`. */
  query(muql: string, params?: QueryParams): Promise<QueryResult>
  /** Errors: as `node`, and `no_source` for what the tree does not define. */
  source(id: string, search?: SourceSearch): Promise<NodeSource>
  /** The graph, or a part of it, in pieces; JSON unless another format is asked for. */
  exportStream(search?: ExportSearch): Promise<AsyncIterable<Uint8Array>>
  changes(search: ChangesSearch): Promise<Changes>
  /** Begins with `connected`; ends when the daemon does. Without a subscription or a statement: all node events. */
  live(subscription?: Subscription, watch?: Watch): AsyncGenerator<LiveMessage, void, void>
  /** Waits until the graph shows these files, or the whole tree; not reaching it in time is no error. */
  barrier(files?: readonly SavedFile[], timeoutMs?: number): Promise<Barrier>
  /** Builds the graph anew beside the live one and compares; may take as long as a first index. */
  verify(): Promise<VerifyResult>
  /** Closes what is kept open between requests. */
  close(): void
}

/**
 * Finds the daemon, or starts it. One of an older version is replaced; settings are kept.
 * Errors: `not_running` when `start` is false; `wrong_version`; what `startDaemon` fails with.
 */
export async function connect(root: string, options: ConnectOptions = {}): Promise<DaemonClient> {
  const { start = true, flags = {}, env = process.env, limitMs } = options
  const real = findRoot(root, process.cwd())
  const found = await findDaemon(real)
  if (found.kind === 'running' && found.record.version === VERSION)
    return clientOf(found.record, options.reads)
  if (found.kind === 'running') {
    if (!start || !isOlder(found.record.version, VERSION)) throw otherVersion(found.record)
    options.onReplace?.(found.record)
    await stopDaemon(real)
    const { record } = await startDaemon(real, { ...found.record.flags, ...flags }, env, limitMs)
    return clientOf(record, options.reads)
  }
  if (!start) {
    throw new MuError('not_running', `No daemon is running for ${real}.`, {
      hint: 'Start it with "mu daemon start".',
    })
  }
  const { record } = await startDaemon(real, flags, env, limitMs)
  return clientOf(record, options.reads)
}

function otherVersion({ version, root }: DaemonRecord): MuError {
  return new MuError('wrong_version', `The daemon of ${root} is mu ${version}, and this is mu ${VERSION}.`, {
    hint: '"mu daemon restart" makes it this version.',
  })
}

/** By the numbers of `1.2.3`. A newer one is not replaced: two versions would fight for ever. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0
}

/** The client of a daemon that is known to run. */
export function clientOf(record: DaemonRecord, reads: Reads = {}): DaemonClient {
  const { root } = record
  const transport = openTransport(root, record, () => reads.onLate?.())
  const wished = (path: string): string => (reads.fresh === false ? hasty(path) : path)
  const get = <T>(path: string): Promise<T> => transport.json<T>({ method: 'GET', path })
  const post = <T>(path: string, body: unknown, limitMs: number): Promise<T> =>
    transport.json<T>({ method: 'POST', path, body }, limitMs)
  return {
    root,
    record,
    status: () => get('/status'),
    node: (id) => get(wished(nodePath(id))),
    nodes: (search = {}) => get(wished(nodesPath(search))),
    neighbors: (id, search = {}) => get(wished(neighborsPath(id, search))),
    query: (muql, params) => post(wished('/query'), { muql, ...(params && { params }) }, QUERY_MS),
    source: (id, search = {}) => get(wished(sourcePath(id, search))),
    exportStream: (search = {}) => transport.stream({ method: 'GET', path: wished(exportPath(search)) }),
    changes: (search) => get(wished(changesPath(search))),
    live: (subscription, watch) =>
      live(root, transport, { ...(subscription && { subscription }), ...(watch && { watch }) }),
    barrier: (files = [], timeoutMs) =>
      post('/barrier', { files, ...(timeoutMs !== undefined && { timeout_ms: timeoutMs }) }, QUERY_MS),
    verify: () => post('/verify', {}, 0),
    close: () => transport.close(),
  }
}

/** Above the daemon's own limits, so that its answer is heard rather than our impatience. */
const QUERY_MS = 120_000
