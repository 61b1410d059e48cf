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
import { MuError } from '../errors.ts'
import type {
  Changes,
  LiveMessage,
  Neighbors,
  NodeAnswer,
  NodeList,
  QueryResult,
  Status,
  VerifyResult,
} from './answers.ts'
import { live } from './live.ts'
import {
  type ChangesSearch,
  changesPath,
  type NeighborSearch,
  type NodeSearch,
  neighborsPath,
  nodePath,
  nodesPath,
  type Subscription,
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
  /** The export as JSON, in pieces. */
  exportStream(): Promise<AsyncIterable<Uint8Array>>
  changes(search: ChangesSearch): Promise<Changes>
  /** Begins with `connected`; ends when the daemon does. Without a subscription: all node events. */
  live(subscription?: Subscription): AsyncGenerator<LiveMessage, void, void>
  /** Builds the graph anew beside the live one and compares; may take as long as a first index. */
  verify(): Promise<VerifyResult>
  /** Closes what is kept open between requests. */
  close(): void
}

/** Errors: `not_running` when `start` is false; what `startDaemon` fails with. */
export async function connect(root: string, options: ConnectOptions = {}): Promise<DaemonClient> {
  const real = findRoot(root, process.cwd())
  const found = await findDaemon(real)
  if (found.kind === 'running') return clientOf(found.record)
  if (options.start === false) {
    throw new MuError('not_running', `No daemon is running for ${real}.`, {
      hint: 'Start it with "mu daemon start".',
    })
  }
  const { record } = await startDaemon(real, options.flags ?? {}, options.env ?? process.env, options.limitMs)
  return clientOf(record)
}

/** The client of a daemon that is known to run. */
export function clientOf(record: DaemonRecord): DaemonClient {
  const { root } = record
  const transport = openTransport(root, record)
  const get = <T>(path: string): Promise<T> => transport.json<T>({ method: 'GET', path })
  const post = <T>(path: string, body: unknown, limitMs: number): Promise<T> =>
    transport.json<T>({ method: 'POST', path, body }, limitMs)
  return {
    root,
    record,
    status: () => get('/status'),
    node: (id) => get(nodePath(id)),
    nodes: (search = {}) => get(nodesPath(search)),
    neighbors: (id, search = {}) => get(neighborsPath(id, search)),
    query: (muql, params) => post('/query', { muql, ...(params && { params }) }, QUERY_MS),
    exportStream: () => transport.stream({ method: 'GET', path: '/export?format=json' }),
    changes: (search) => get(changesPath(search)),
    live: (subscription) => live(root, transport, subscription),
    verify: () => post('/verify', {}, 0),
    close: () => transport.close(),
  }
}

/** Above the daemon's own limits, so that its answer is heard rather than our impatience. */
const QUERY_MS = 120_000
