/**
 * The protocol between the main thread and the graph thread.
 *
 * The main thread sends requests, the graph thread answers each once, with the
 * same `id`. Answers that go to a client as they are come as JSON, built in the
 * graph thread: a short one as text, a long one as bytes that are transferred. The
 * graph thread also tells, unasked, of every commit, of progress in long work, and of its end.
 *
 *   main  → graph   {id, method, params, settling} | {id, taken} | {id, cancel}
 *   graph → main    {id, result, settled} | {id, error, settled} | {id, chunk, seq}… {id, result}
 *   graph → main    {event: 'delta' | 'near' | 'untold' | 'reset' | 'opened' | 'standing' | 'progress' | 'log', …}
 *
 * Messages of one turn go together, as a list (`bundle.ts`). A request with `settling` is run
 * once the graph shows a node's file as it is on disk.
 *
 * A long answer goes out in chunks before its result, which holds the rest: a few at a
 * time, for the graph thread waits for `taken` before it makes more. `cancel` says that
 * nobody wants the answer any more; a query stops at it, wherever it is.
 *
 * `seq` in an answer is the graph's sequence at which it was computed.
 */
import type { FormatName } from '../export/formats.ts'
import type { Table } from '../export/view.ts'
import type { Area } from '../graph/around.ts'
import type { EdgeType, NodeType } from '../graph/types.ts'
import type { Wanted } from '../search/find.ts'
import type { ContextRequest, NeighborQuery, NodeFilter, SourceRequest } from './asked.ts'
import type { FileStates, SavedFile } from './saved.ts'
import type { StandingNotice, WatchRequest } from './watched.ts'

/** Area key → ids. */
export type Near = readonly (readonly [key: string, ids: readonly string[]])[]

export interface GraphOptions {
  /** Absolute, real path. */
  readonly root: string
  /** Folders inside the root that are indexed, relative, POSIX; `['']` means all. */
  readonly watch: readonly string[]
  /** The database file, usually `.mu/mubase.duckdb` under the root. */
  readonly database: string
  readonly maxFileBytes: number
  /** Parse threads for bulk work; at least 1. */
  readonly threads: number
  /** Deltas kept for resume: so many, and none that is older than the newest by more than `keepDeltasMs`. */
  readonly keepDeltas: number
  readonly keepDeltasMs: number
}

/** JSON ready to be sent, bytes being UTF-8, and the `seq` it shows. */
export interface Answer {
  readonly body: string | Uint8Array
  readonly seq: number
}

/** A file of the graph as it was when it was read: relative path, bytes, milliseconds. */
export interface FileStamp {
  readonly path: string
  readonly size: number
  readonly changedMs: number
}

export interface QueryRequest {
  readonly muql: string
  readonly params?: Readonly<Record<string, string | number | boolean | null>>
  readonly maxRows: number
  readonly timeoutMs: number
  readonly rows: 'arrays' | 'objects'
  /** Of the answer's bytes; JSON unless given. Only JSON says more than columns and rows. */
  readonly format?: RowFormat
}

export type RowFormat = 'json' | 'csv' | 'ndjson'

/** What of the graph, and how it is written. What is absent or empty stands for no wish. */
export interface ExportRequest {
  readonly format: FormatName
  /** Of formats that are one table; nodes unless given. */
  readonly table?: Table
  /** Ids, names or paths of nodes: these, and what is around them. */
  readonly nodes?: readonly string[]
  /** Steps from `nodes`, 1 unless given; 0 is these alone. */
  readonly depth?: number
  /** Of the steps; both unless given. */
  readonly direction?: 'in' | 'out' | 'both'
  /** Edges that are walked and exported. */
  readonly edgeTypes?: readonly EdgeType[]
  readonly types?: readonly NodeType[]
  /** Globs over file paths, or starts of them. */
  readonly paths?: readonly string[]
  /** Only the best connected. */
  readonly maxNodes?: number
}

export interface GraphStatus {
  readonly epoch: string
  readonly seq: number
  readonly indexing: boolean
  readonly stats: {
    readonly nodes: number
    readonly edges: number
    readonly unresolved: number
    readonly by_type: Readonly<Record<string, number>>
    /** Memory of the search index, about; 0 before the first search. */
    readonly search_bytes: number
  }
  /** Files in the graph. */
  readonly files: number
  /** Files in the graph by language. */
  readonly languages: Readonly<Record<string, number>>
  /** Paths known to differ from the graph. */
  readonly pending: number
  readonly problems: {
    /** Files with syntax errors, and their number in all. */
    readonly syntax: readonly string[]
    readonly syntax_count: number
    /** Files left out, with the reason. At most 100 are named. */
    readonly skipped: readonly { readonly path: string; readonly reason: string }[]
    readonly skipped_count: number
  }
  /** Why the graph cannot be kept up to date, as a sentence; absent when it can. */
  readonly trouble?: string
  /** Counted since the start, and how long the last batch took. */
  readonly updates: {
    readonly batches: number
    readonly files: number
    /** Files that a read or a barrier found to differ, before anybody had heard of them. */
    readonly asked: number
    readonly last_ms?: number
    /** ISO 8601. */
    readonly last_at?: string
  }
  /** Bytes of the graph thread: its objects, and what these hold outside the heap. */
  readonly memory: { readonly heap: number; readonly external: number }
}

/** What `mu verify` prints: the live graph against one built anew. All empty when they agree. */
export interface Verification {
  readonly seq: number
  readonly nodes: number
  readonly edges: number
  /** Lines such as `+ fn:a.py:f` (missing in the live graph) and `- …` (should not be there). */
  readonly differences: readonly string[]
  readonly ms: number
}

/** Requests of the main thread: method → [parameters, result]. */
export interface GraphMethods {
  /** Takes what is stored into memory. The tree is not looked at: nobody need watch it yet. */
  load: [GraphOptions, Record<string, never>]
  /** Does so unless it is done, or builds the graph, and scans the tree. Progress is told meanwhile. */
  open: [GraphOptions, { readonly epoch: string; readonly seq: number }]
  /**
   * Reads these paths again: files, or folders (which are scanned). Resolves after the commit;
   * `changed` files were not as known, those of others in the same batch included.
   */
  update: [{ readonly paths: readonly string[] }, { readonly seq: number; readonly changed: number }]
  /** This file will soon be asked to be read again: what can be done before that is. Changes nothing. */
  prepare: [{ readonly path: string }, Record<string, never>]
  /** Compares the whole tree with the files table and takes in what differs. */
  scan: [Record<string, never>, { readonly seq: number; readonly changed: number }]
  /** Takes these files in and says for each whether the graph shows it. In the order given. */
  contents: [{ readonly files: readonly SavedFile[] }, FileStates]
  status: [Record<string, never>, GraphStatus]
  position: [Record<string, never>, { readonly epoch: string; readonly seq: number }]
  /** `node_not_found` with near names. `file`: the node's. */
  node: [{ readonly id: string }, Answer & { readonly file?: FileStamp }]
  /** `{id, file_path, line_start, line_end, text_start, text_end, text, truncated, seq}` */
  source: [SourceRequest, Answer]
  /** `{nodes: […], total, truncated, seq}` */
  nodes: [NodeFilter, Answer]
  /** `{hits: [{match, score, node}], total, truncated, seq}`, best first */
  search: [Wanted, Answer]
  /** `{mu_text, token_count, nodes, included, omitted, seq}`; of seeds: `node_not_found`, `ambiguous_node` */
  context: [ContextRequest, Answer]
  /** `{node_id, direction, neighbors: [{node, depth, edges: […]}], truncated, seq}` */
  neighbors: [NeighborQuery, Answer]
  /** `{columns, rows, total, truncated, execution_time_ms, seq}` */
  query: [QueryRequest, Answer & { readonly body: Uint8Array }]
  /** A standing query: all it has to say comes in `standing` notices. Asked again: the whole result once more. */
  watch: [WatchRequest, Record<string, never>]
  unwatch: [{ readonly tickets: readonly number[] }, Record<string, never>]
  /** `chunk`s of the document, in order, then the end. */
  export: [ExportRequest, { readonly seq: number }]
  /** Deltas after `since`, oldest first; `undefined` when they are no longer kept. */
  changes: [
    { readonly since: number; readonly limit: number },
    { readonly deltas?: readonly string[]; readonly seq: number },
  ]
  /**
   * What is around some nodes: with `follow`, every later delta brings a `near` notice
   * that tells of it, until `forget`. With `since`, tells of the deltas after it up to
   * `seq`, too; `near` is absent when they are no longer kept. `too_large`.
   */
  surround: [
    Area & { readonly since?: number; readonly follow: boolean },
    {
      readonly key: string
      readonly seq: number
      readonly near?: readonly (readonly [seq: number, ids: readonly string[]])[]
    },
  ]
  forget: [Area, Record<string, never>]
  verify: [Record<string, never>, Verification]
  /** Finishes the running batch, checkpoints, closes. Nothing is answered afterwards. */
  close: [Record<string, never>, Record<string, never>]
}

export type GraphMethod = keyof GraphMethods

export interface Request<M extends GraphMethod = GraphMethod> {
  readonly id: number
  readonly method: M
  readonly params: GraphMethods[M][0]
  readonly settling?: Settling
}

/** A request about this node waits until the graph shows its file as it is on disk, but no longer than that. */
export interface Settling {
  readonly id: string
  readonly withinMs: number
}

/** Whether that was so in time; `whole`: no few files decide about the node, so the whole tree has to be up to date. */
export type Settled = 'fresh' | 'late' | 'whole'

/** About a running stream: chunks taken since the last such message, or that no more are wanted. */
export type Control =
  | { readonly id: number; readonly taken: number }
  | { readonly id: number; readonly cancel: true }

export type Reply =
  | { readonly id: number; readonly result: unknown; readonly settled?: Settled }
  | { readonly id: number; readonly chunk: Uint8Array; readonly seq: number }
  | {
      readonly id: number
      readonly error: { readonly code: string; readonly message: string } & Record<string, unknown>
      readonly settled?: Settled
    }

export type Notice =
  /** A commit, as JSON of `graph/delta.ts`'s `Delta`. */
  | { readonly event: 'delta'; readonly seq: number; readonly json: string }
  /** A commit in which no node and no edge has changed, but answers may: what stays unresolved is part of them. */
  | { readonly event: 'untold' }
  /** Which ids of this delta are near, by area key; follows it when areas are followed. */
  | { readonly event: 'near'; readonly seq: number; readonly near: Near }
  /** The graph shows the tree. After a thread that died was replaced: what was followed no longer is, and commits may have gone untold. */
  | { readonly event: 'opened'; readonly epoch: string; readonly seq: number }
  /**
   * The graph is at `seq`, and what led there is not told in deltas (it was built
   * anew, or too much changed at once): clients read it again.
   */
  | { readonly event: 'reset'; readonly epoch: string; readonly seq: number; readonly reason: string }
  | StandingNotice
  | {
      readonly event: 'progress'
      readonly phase: 'scan' | 'parse' | 'link' | 'store'
      readonly done: number
      readonly total: number
    }
  /** Something the log should hold: a rebuilt database, a file that cannot be read. */
  | {
      readonly event: 'log'
      readonly level: 'info' | 'warn' | 'error'
      readonly message: string
      readonly details?: Record<string, unknown>
    }

/** Methods that answer in chunks when the answer is long. */
export type Streamed = 'export' | 'query'

/** Methods that answer in one piece. */
export type Whole = Exclude<GraphMethod, Streamed>

/** An answer that has begun: what failed before its first chunk has failed as a whole. */
export interface Pieces {
  readonly seq: number
  readonly first: Uint8Array
  /** Absent when the first is all. Ending early tells the graph thread. */
  readonly rest?: AsyncIterable<Uint8Array>
}

/** What became of a request that was to be settled first: its result, or what it failed with. */
export type Outcome<M extends GraphMethod> =
  | { readonly settled: Settled; readonly result: GraphMethods[M][1] }
  | { readonly settled: Settled; readonly error: Error }

/** What the main thread's rooms (server, daemon) see of the graph thread. */
export interface GraphClient {
  call<M extends GraphMethod>(method: M, params: GraphMethods[M][0]): Promise<GraphMethods[M][1]>
  /** The same, of a graph that shows the node's file as it is on disk. Rejects when the thread ends. */
  settled<M extends Whole>(method: M, params: GraphMethods[M][0], settling: Settling): Promise<Outcome<M>>
  /** Resolves when the graph is open, or open again; rejects when it is neither and nothing is on its way. */
  opened(): Promise<void>
  /** Like `call`, with the chunks as they come. Aborting `gone` ends the work, and what is left is not sent. */
  stream<M extends Streamed>(method: M, params: GraphMethods[M][0], gone?: AbortSignal): Promise<Pieces>
  /** Returns its undo. */
  onNotice(listener: (notice: Notice) => void): () => void
}
