/**
 * What a daemon answers, as types: the wire shapes, seen from the client's side.
 *
 * Pure: nothing here needs Node.
 */
import type { ErrorDetails } from '../errors.ts'
import type { Completeness } from '../graph/completeness.ts'
import type { Delta, EdgeEvent, NodeEvent } from '../graph/delta.ts'
import type { GraphEdge, GraphNode } from '../graph/types.ts'
import type { GraphStatus } from '../worker/protocol.ts'
import type { FileState } from '../worker/saved.ts'

export interface Status extends Pick<GraphStatus, 'stats' | 'files' | 'languages' | 'pending' | 'updates'> {
  readonly status: 'starting' | 'indexing' | 'running' | 'degraded'
  readonly root: string
  readonly version: string
  /** Absent until the graph is opened, like `seq`. */
  readonly epoch?: string
  readonly seq?: number
  /** The database file. */
  readonly mubase: string
  readonly uptime_seconds: number
  readonly mode: 'events' | 'poll'
  /** Clients on `/live`. */
  readonly connections: number
  readonly watcher?: WatcherStatus
  readonly problems: Problems
}

/** How changes are noticed. */
export interface WatcherStatus {
  readonly mode: 'events' | 'poll' | 'none'
  /** Why the tree is polled though events are wanted. */
  readonly reason?: string
  /** Folders under watch. */
  readonly folders: number
  /** Folders that cannot be watched and are polled, with all below them; not all are named. */
  readonly unwatched: readonly { readonly path: string; readonly reason: string }[]
  readonly unwatched_count: number
  readonly events: number
  readonly batches: number
  readonly paths: number
  /** Batches that failed and were made again. */
  readonly failures: number
  /** Times that events were lost. */
  readonly losses: number
  /** Files that turned out to differ, by who found them. */
  readonly found: { readonly event: number; readonly hint: number; readonly scan: number }
  /** From the first event of a path until the graph shows it. */
  readonly latency_ms?: { readonly p50: number; readonly p99: number; readonly paths: number }
  readonly sweeps: number
  readonly last_sweep_ms: number
  /** Share of the uptime in which the tree was polled. */
  readonly fallback_share: number
  /** ISO 8601. */
  readonly last_batch?: string
  readonly last_error?: { readonly message: string; readonly at: string }
}

export interface Problems {
  /** Sentences about what does not work as it should. */
  readonly daemon: readonly string[]
  readonly syntax: readonly string[]
  readonly syntax_count: number
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  readonly skipped_count: number
}

export interface NodeList {
  readonly nodes: readonly GraphNode[]
  readonly total: number
  readonly truncated: boolean
  readonly seq: number
}

/** Best first. */
export interface HitList {
  readonly hits: readonly {
    readonly match: 'exact' | 'prefix' | 'hump' | 'substring' | 'fuzzy' | 'text'
    readonly score: number
    readonly node: GraphNode
  }[]
  readonly total: number
  readonly truncated: boolean
  readonly seq: number
}

/** Why a node is in a context, or nearly was. */
export interface Reason {
  readonly id: string
  readonly why: string
  readonly score: number
}

export interface ContextAnswer {
  /** Absent with `format: 'json'`. */
  readonly mu_text?: string
  /** Only with `format: 'json'`: the tree of the text; null when not even a note fits. */
  readonly document?: unknown
  /** Of the text or of the tree as compact JSON; never above the budget. */
  readonly token_count: number
  /** Best first; `included` says why, in the same order. */
  readonly nodes: readonly GraphNode[]
  readonly included: readonly (Reason & { readonly tokens: number })[]
  readonly omitted: { readonly count: number; readonly top: readonly Reason[] }
  /** Near names, when nothing was found. */
  readonly suggestions?: readonly string[]
  readonly seq: number
}

/** A node, and whether its callers are all known. */
export type NodeAnswer = GraphNode & Completeness

/** The text of a node. Lines are 1-based. */
export interface NodeSource {
  readonly id: string
  readonly file_path: string
  readonly line_start: number
  readonly line_end: number
  /** Lines of `text`: the node's, and those asked for around it. */
  readonly text_start: number
  readonly text_end: number
  readonly text: string
  readonly truncated: boolean
  readonly seq: number
}

/** `completeness` and `unresolved` are absent when only what the node points at was asked for. */
export interface Neighbors extends Partial<Completeness> {
  readonly node_id: string
  readonly direction: 'in' | 'out' | 'both'
  readonly neighbors: readonly {
    readonly node: GraphNode
    readonly depth: number
    readonly edges: readonly GraphEdge[]
  }[]
  readonly truncated: boolean
  readonly seq: number
}

export type Cell = string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown }

/** `completeness` and `unresolved` are there when callers or dependents were asked for. */
export interface QueryResult extends Partial<Completeness> {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total: number
  readonly truncated: boolean
  readonly execution_time_ms: number
  readonly seq: number
}

export interface Barrier {
  /** Every file is as was said, or mu does not read it. */
  readonly fresh: boolean
  readonly seq: number
  /** In the order asked; what the states mean says `worker/protocol.ts`. */
  readonly files: readonly FileState[]
}

export interface VerifyResult {
  readonly seq: number
  readonly nodes: number
  readonly edges: number
  readonly differences: readonly string[]
  readonly ms: number
}

export interface GraphUpdate {
  readonly type: 'graph_update'
  readonly seq: number
  /** Milliseconds since 1970. */
  readonly timestamp: number
  readonly events: readonly NodeEvent[]
  readonly edges?: readonly EdgeEvent[]
  readonly paths?: readonly string[]
}

export interface Changes {
  readonly epoch: string
  readonly since: number
  /** Ask next with `since: seq`. */
  readonly seq: number
  /** Oldest first. */
  readonly changes: readonly Delta[]
  /** There is more after `seq` already. */
  readonly more: boolean
  /** Why the changes are not known: read the graph again, then go on from `seq`. */
  readonly resync?: string
}

/** The whole graph. */
export interface GraphExport {
  readonly epoch: string
  readonly seq: number
  readonly root: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export interface Connected {
  readonly type: 'connected'
  readonly epoch: string
  readonly seq: number
  readonly root: string
  readonly version: string
}

/** The client was too slow, and what came after `from`, up to `to`, was not sent. */
export interface Gap {
  readonly type: 'gap'
  readonly from: number
  readonly to: number
}

/** Something is missing that is not known any more: read the graph again, then go on from `seq`. */
export interface Resync {
  readonly type: 'resync'
  readonly id?: string
  readonly epoch: string
  readonly seq: number
  readonly reason: string
}

/** The client's own word: the line is gone, and another attempt will be made. */
export interface Lost {
  readonly type: 'lost'
  readonly reason: string
  readonly retry_in_ms: number
}

/** The whole result of a watched statement; it replaces whatever was heard of it before. */
export interface WatchedResult {
  readonly type: 'result'
  readonly id: string
  readonly seq: number
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total: number
  readonly truncated: boolean
}

/** Rows to be taken away and to be added, as a set in which equal rows count. */
export interface WatchedDelta {
  readonly type: 'result_delta'
  readonly id: string
  readonly seq: number
  readonly added: readonly (readonly Cell[])[]
  readonly removed: readonly (readonly Cell[])[]
  readonly total: number
  readonly truncated: boolean
}

/** What `/live` sends. Other types may come; clients skip what they do not know. */
export type LiveMessage =
  | Connected
  | GraphUpdate
  | { readonly type: 'subscribed' | 'unsubscribed' | 'unwatched'; readonly id: string; readonly seq?: number }
  | WatchedResult
  | WatchedDelta
  | { readonly type: 'pong'; readonly seq: number }
  | Resync
  | Gap
  | ({
      readonly type: 'error'
      readonly id?: string
      readonly code: string
      readonly message: string
    } & ErrorDetails)
