/**
 * What linking one file yields: a pure function of its facts and of the answers
 * it got. `asked` names those answers; see `keys.ts`.
 */
import type { GraphEdge, UnresolvedReference } from '../graph/types.ts'

export interface FileLinks {
  /** One per (source, target, type, relation), sites merged; sorted by source, type, target. */
  readonly edges: readonly GraphEdge[]
  /** One per (source, name, type), sites merged; sorted by source, name, type. */
  readonly unresolved: readonly UnresolvedReference[]
  /** Sorted, without repeats. */
  readonly asked: Int32Array
}
