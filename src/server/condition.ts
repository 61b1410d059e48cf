/**
 * The daemon's condition, put together from the graph's facts and the process's.
 *
 * While the graph thread is not there (starting, or being restarted) its figures
 * are zero and the state says `starting`: `status` must answer always.
 */
import type { Static } from 'typebox'
import { MuError } from '../errors.ts'
import type { GraphStatus } from '../worker/protocol.ts'
import type { ServerParts } from './parts.ts'
import type { Reader } from './reader.ts'
import type { StatusBody } from './schemas/daemon.ts'

export type State = Static<typeof StatusBody>['status']

export interface ConditionParts extends Pick<ServerParts, 'project' | 'facts'> {
  readonly reader: Reader
  /** Clients on `/live`. */
  readonly connections: () => number
}

export async function condition(parts: ConditionParts): Promise<StatusBody> {
  const graph = await graphStatus(parts.reader)
  const { uptimeMs, mode, pending, watcher, problems } = parts.facts()
  const { root, version, mubase } = parts.project
  const { epoch, seq, stats, files, languages, updates } = graph ?? UNKNOWN
  return {
    status: stateOf(graph, problems),
    root,
    version,
    mubase,
    ...(graph && { epoch, seq }),
    uptime_seconds: Math.round(uptimeMs) / 1000,
    mode,
    stats,
    files,
    languages,
    // What is on its way is known to both sides.
    pending: Math.max(pending, graph?.pending ?? 0),
    connections: parts.connections(),
    updates,
    ...(watcher && { watcher }),
    problems: { daemon: [...problems], ...mutable((graph ?? UNKNOWN).problems) },
  }
}

/** Whether answers are to be relied on: the tree has been read once. */
export async function stateNow({ reader, facts }: Pick<ConditionParts, 'reader' | 'facts'>): Promise<State> {
  return stateOf(await graphStatus(reader), facts().problems)
}

/** Undefined while the graph thread is not there, or hangs. */
export async function graphStatus(reader: Reader): Promise<GraphStatus | undefined> {
  try {
    return await reader.ask('status', {})
  } catch (error) {
    if (error instanceof MuError && (error.code === 'not_ready' || error.code === 'timeout')) return undefined
    throw error
  }
}

function stateOf(graph: GraphStatus | undefined, problems: readonly string[]): State {
  if (!graph) return 'starting'
  if (graph.indexing) return 'indexing'
  return problems.length > 0 ? 'degraded' : 'running'
}

function mutable({ syntax, skipped, ...counts }: GraphStatus['problems']) {
  return { syntax: [...syntax], skipped: [...skipped], ...counts }
}

const UNKNOWN: GraphStatus = {
  epoch: '',
  seq: 0,
  indexing: false,
  stats: { nodes: 0, edges: 0, unresolved: 0, by_type: {}, search_bytes: 0 },
  files: 0,
  languages: {},
  pending: 0,
  problems: { syntax: [], syntax_count: 0, skipped: [], skipped_count: 0 },
  updates: { batches: 0, files: 0, asked: 0 },
  memory: { heap: 0, external: 0 },
}
