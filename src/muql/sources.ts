/**
 * What statements are answered from. They come in as functions, so this room knows
 * neither the store nor the graph in memory.
 *
 * Nodes are numbers here (nids), the same in the graph and in the store. Rows of
 * nodes begin with `NODE`.
 */
import type { CyclesWanted } from '../graph/cycles.ts'
import type { EdgeType } from '../graph/types.ts'
import type { Work } from '../graph/work.ts'
import type { FindTarget, How, Relation } from './statement.ts'

export type Row = readonly unknown[]

export interface Limits {
  readonly maxRows: number
  readonly timeoutMs: number
  /** Aborted when nobody waits for the answer any more. */
  readonly gone?: AbortSignal
}

/**
 * Runs one SELECT; `$1` is `params[0]`. Gives its rows in batches as they are found, without
 * those above `maxRows`, and at last whether there were more. Leaving it early frees the database.
 */
export type RunSelect = (
  sql: string,
  params: readonly (string | number)[],
  limits: Limits,
) => AsyncGenerator<readonly Row[], { readonly truncated: boolean }>

/** What was found, whole or cut at `most`. */
export interface Found {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
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
  /** Rows that are wanted at most; absent: all. */
  readonly shown?: number
}

/** The graph in memory. */
export interface GraphSource {
  /** Errors: `node_not_found` with near names, `ambiguous_node` with candidates. */
  resolve(text: string): number
  show(relation: Relation, nid: number, reach: Reach): Work<Found>
  paths(from: number, to: number, search: Reach & { readonly depth: number }): Work<Found>
  cycles(via: readonly EdgeType[], wanted: CyclesWanted): Work<Found>
  coupling(within: Within | undefined, most: number): Work<Found>
  cohesion(within: Within | undefined, most: number): Work<Found>
  unused(within: Within | undefined, most: number): Work<Found>
  hotspots(within: Within | undefined, most: number): Work<Found>
  /** Nodes of the target's type that stand so to the node, or to what is inside them does. */
  related(how: How, nid: number, target: FindTarget): Work<readonly number[]>
  similar(nid: number): Work<readonly number[]>
  /** Files whose paths fit a glob, or begin so. */
  files(glob: string): readonly number[]
  readonly history: History
  /** A node and what is inside it, or the nodes of files. */
  within(text: string): Within
}

export type Within = ReadonlySet<number>

/**
 * Does work on the graph as it is at one moment, with rests; if the graph changes in one of
 * them, the work begins anew.
 */
export type Walk = <T>(work: (graph: GraphSource) => Work<T>, limits: Omit<Limits, 'maxRows'>) => Promise<T>

/** The graphs of commits, made from git as the live one is from the disk. Errors: `no_history`. */
export interface PastSource {
  /** A SELECT over the graph of a commit: a hash, a tag, a branch. */
  select(commit: string, ...select: Parameters<RunSelect>): ReturnType<RunSelect>
}

/** What git knows of a node's lines. Errors: `no_history`. */
export interface History {
  log(nid: number, most: number): Promise<Found>
  blame(nid: number): Promise<Found>
}

export interface Sources {
  readonly select: RunSelect
  /** How the database would run a SELECT. */
  readonly plan: (sql: string, params: readonly (string | number)[], timeoutMs: number) => Promise<string>
  readonly walk: Walk
  readonly past: PastSource
}

/** The columns with which every row of a node begins. */
export const NODE = ['id', 'type', 'name', 'file_path'] as const
