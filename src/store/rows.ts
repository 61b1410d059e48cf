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
  readonly mtimeMs: number
  /** SHA-1 of the bytes, hex. */
  readonly hash: string
  /** Folder under `grammars/`, or `config` for files that only steer linking; empty when skipped. */
  readonly language: string
  /** Why the file is not in the graph: `too_large`, `not_utf8`, `unreadable`. */
  readonly skipped?: string
  /** Number of problems found in the text. */
  readonly problems: number
}

/** A file's rows. `nodes`, `edges`, `unresolved` replace what the file had. */
export interface FileRows extends FileEntry {
  /** `FileFacts` as UTF-8 JSON; empty when skipped. */
  readonly facts: Uint8Array
  /** Sorted keys that linking asked for, see `link/keys.ts`. */
  readonly asked: Int32Array
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
  readonly unresolved: readonly UnresolvedRow[]
}

/** One transaction. */
export interface Commit {
  /** Files that are gone; their rows go with them. */
  readonly removed: readonly number[]
  /** Files that are new or changed in any row. */
  readonly files: readonly FileRows[]
  readonly externals: { readonly added: readonly NodeRow[]; readonly removed: readonly number[] }
  /** The delta as JSON; absent when nothing that clients see has changed. */
  readonly delta?: { readonly seq: number; readonly timestamp: number; readonly json: string }
}

/** What a stored graph looks like when it is read back at start. */
export interface Loaded {
  readonly epoch: string
  readonly seq: number
  readonly files: readonly (FileEntry & { readonly facts: Uint8Array; readonly asked: Int32Array })[]
  /** `fileId` is -1 for externals. `ordinal` is the index into the file's definitions. */
  readonly nodes: readonly {
    readonly nid: number
    readonly id: string
    readonly fileId: number
    readonly ordinal: number
  }[]
  readonly edges: readonly (EdgeRow & { readonly fileId: number })[]
  readonly unresolved: readonly (UnresolvedRow & { readonly fileId: number })[]
}
