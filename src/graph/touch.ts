/**
 * A touch: what one commit changed, row by row, for whoever must know whether an
 * answer they gave still holds.
 *
 * It says more than the delta: a file's rows may change without anything that the
 * feed tells (an unresolved reference, a file's hash, an edge that two files cause).
 * And it says less: of what changed in place, only where.
 */
import type { NodeEvent } from './delta.ts'
import type { EdgeType, Origin, Relation } from './types.ts'

export interface Touch {
  /** More changed than is named here. */
  readonly whole: boolean
  readonly nodes: readonly NodeEvent[]
  readonly links: readonly LinkTouch[]
  readonly loose: readonly LooseTouch[]
  readonly files: readonly FileTouch[]
}

/** An edge that a file causes, or caused: it came, went, or (`sites`) is written elsewhere in the file. */
export interface LinkTouch {
  readonly how: 'row' | 'sites'
  /** Node ids. */
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly origin: Origin
  readonly relation?: Relation
  readonly file_path: string
}

/** An unresolved reference of a file that came, went, or is written elsewhere. */
export interface LooseTouch {
  readonly source: string
  readonly name: string
  readonly type: EdgeType
  readonly file_path: string
}

export interface FileTouch {
  readonly how: 'added' | 'removed' | 'modified'
  readonly path: string
}

export const EVERYTHING: Touch = { whole: true, nodes: [], links: [], loose: [], files: [] }
