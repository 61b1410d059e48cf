/**
 * What the store is given and gives back: rows with integer ids.
 *
 * `nid` names a node and `fileId` a file; the graph's memory hands them out and
 * keeps them while the node or file lives. Strings stand once, in `nodes` and
 * `files`. A file owns its rows: its definitions' nodes, and the edges and
 * unresolved references that its source text causes (whoever their source is).
 * Externals belong to no file.
 */
import type { EdgeType, GraphNode, Origin, Relation, Site } from '../graph/types.ts'

export interface NodeRow {
  readonly nid: number
  readonly node: GraphNode
}

export interface EdgeRow {
  readonly source: number
  readonly target: number
  readonly type: EdgeType
  readonly origin: Origin
  readonly relation?: Relation
  readonly sites: readonly Site[]
}

export interface UnresolvedRow {
  readonly source: number
  readonly name: string
  readonly type: EdgeType
  readonly sites: readonly Site[]
}

/** One file as the files table knows it. */
export interface FileEntry {
  readonly fileId: number
  readonly path: string
  readonly size: number
  /** Milliseconds, as `stat` gives them, fractions included. */
  readonly changedMs: number
  /** SHA-1 of the bytes, hex. */
  readonly hash: string
  /** Folder under `grammars/`, or `config` for files that only steer linking; empty when skipped. */
  readonly language: string
  /** Why the file is not in the graph: `too_large`, `not_utf8`, `unreadable`. */
  readonly skipped?: string
  /** Number of problems found in the text. */
  readonly problems: number
}

/** What a file has in one table: all its rows, or the number of those that are there and stay as they are. */
export type Rows<T> = readonly T[] | number

/** A file's rows. `nodes`, `edges`, `unresolved` replace what the file had. */
export interface FileRows extends FileEntry {
  /** `FileFacts` as bytes, see `extract/encoding.ts`; empty when skipped. */
  readonly facts: Uint8Array
  /** Sorted keys that linking asked for, see `link/keys.ts`. */
  readonly asked: Int32Array
  /** One for each definition of the facts, in their order: the index becomes `ordinal`. */
  readonly nodes: Rows<NodeRow>
  readonly edges: Rows<EdgeRow>
  readonly unresolved: Rows<UnresolvedRow>
}

/** A file of which nothing stays as it was. */
export interface WholeFileRows extends FileRows {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
  readonly unresolved: readonly UnresolvedRow[]
}

/** What is stored together. */
export interface Commit {
  /** Files that are gone; their rows go with them. */
  readonly removed: readonly number[]
  /**
   * Files that are new or changed in any row, each once. An array goes through the journal; of
   * anything else the rows are made while they are written: a first load never holds them all.
   */
  readonly files: Iterable<FileRows>
  readonly externals: { readonly added: readonly NodeRow[]; readonly removed: readonly number[] }
  /** The delta as JSON; absent when nothing that clients see has changed. */
  readonly delta?: { readonly seq: number; readonly timestamp: number; readonly json: string }
}

/**
 * What a stored graph looks like when it is read back at start: columns, because
 * half a million edges as objects cost more time and memory than reading them.
 */
export interface Loaded {
  readonly epoch: string
  readonly seq: number
  readonly files: readonly (FileEntry & { readonly facts: Uint8Array; readonly asked: Int32Array })[]
  readonly nodes: NodeColumns
  readonly edges: EdgeColumns
  readonly unresolved: UnresolvedColumns
}

/** Node `i` is `nid[i]`, `id[i]`, … */
export interface NodeColumns {
  readonly nid: Int32Array
  readonly id: readonly string[]
  /** -1 for externals. */
  readonly fileId: Int32Array
  /** Index into the file's definitions. */
  readonly ordinal: Int32Array
}

/** Lines and columns of all sites, one after the other. */
export interface SiteColumns {
  /** `line, column, line, column, …` */
  readonly flat: Int32Array
  /** Row `i` owns `flat` from `start[i]` to `start[i + 1]`, exclusive; one entry more than rows. */
  readonly start: Int32Array
}

export interface EdgeColumns {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly fileId: Int32Array
  /** Index into `EDGE_TYPES`. */
  readonly type: Uint8Array
  /** Index into `ORIGINS`. */
  readonly origin: Uint8Array
  /** Index into `RELATIONS`; `NO_RELATION` when there is none. */
  readonly relation: Uint8Array
  readonly sites: SiteColumns
}

export interface UnresolvedColumns {
  readonly source: Int32Array
  readonly fileId: Int32Array
  readonly name: readonly string[]
  /** Index into `EDGE_TYPES`. */
  readonly type: Uint8Array
  readonly sites: SiteColumns
}

export const NO_RELATION = 255
