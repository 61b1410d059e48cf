/**
 * What statements are answered from. They come in as functions, so this room knows
 * neither the store nor the graph in memory.
 *
 * Nodes are numbers here (nids), the same in the graph and in the store. Rows of
 * nodes begin with `NODE`.
 */
import type { EdgeType } from '../graph/types.ts'
import type { FindTarget, How, Relation } from './statement.ts'

/** Runs one SELECT; `$1` is `params[0]`. Rows above `maxRows` are left out. */
export type RunSelect = (
  sql: string,
  params: readonly (string | number)[],
  limits: { readonly maxRows: number; readonly timeoutMs: number },
) => Promise<{ readonly rows: readonly (readonly unknown[])[]; readonly truncated: boolean }>

/** What was found, whole or cut at `most`. */
export interface Found {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** Rows that there are, or more than `rows` when nobody counts them all. */
  readonly total: number
  readonly completeness?: object
}

export interface Reach {
  /** Absent: as far as the relation goes. */
  readonly depth?: number
  /** Empty: the edges that the relation means. */
  readonly via: readonly EdgeType[]
  readonly most: number
}

/** The graph in memory. */
export interface GraphSource {
  /** Errors: `node_not_found` with near names, `ambiguous_node` with candidates. */
  resolve(text: string): number
  show(relation: Relation, nid: number, reach: Reach): Found
  paths(from: number, to: number, search: Reach & { readonly depth: number }): Found
  cycles(via: readonly EdgeType[], most: number): Found
  coupling(within: Within | undefined, most: number): Found
  cohesion(within: Within | undefined, most: number): Found
  unused(within: Within | undefined, most: number): Found
  hotspots(within: Within | undefined, most: number): Found
  /** Nodes of the target's type that stand so to the node, or to what is inside them does. */
  related(how: How, nid: number, target: FindTarget): readonly number[]
  similar(nid: number): readonly number[]
  /** Files whose paths fit a glob, or begin so. */
  files(glob: string): readonly number[]
  /** A node and what is inside it, or the nodes of files. */
  within(text: string): Within
}

export type Within = ReadonlySet<number>

/** What git knows of a node's lines. Errors: `no_history`. */
export interface History {
  log(nid: number, most: number): Promise<Found>
  blame(nid: number): Promise<Found>
}

export interface Sources {
  readonly select: RunSelect
  /** How the database would run a SELECT. */
  readonly plan: (sql: string, params: readonly (string | number)[], timeoutMs: number) => Promise<string>
  readonly graph: GraphSource
  readonly history: History
}

/** The columns with which every row of a node begins. */
export const NODE = ['id', 'type', 'name', 'file_path'] as const
