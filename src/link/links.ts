/**
 * What linking one file yields: a pure function of its facts and of the answers
 * it got. `asked` names those answers; see `keys.ts`.
 */
import type { GraphEdge, UnresolvedReference } from '../graph/types.ts'

/** Raise it whenever linking draws other edges from the same facts: stored links are thrown away then. */
export const LINK_VERSION = 19

export interface FileLinks {
  /** One per (source, target, type, relation), sites merged; sorted by source, type, target. */
  readonly edges: readonly GraphEdge[]
  /** One per (source, name, type), sites merged; sorted by source, name, type. */
  readonly unresolved: readonly UnresolvedReference[]
  /** Sorted, without repeats. */
  readonly asked: Int32Array
}
