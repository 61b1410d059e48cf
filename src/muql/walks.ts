/**
 * Which edges a statement walks: one table for who answers it (`worker/ask`) and for
 * who must know what it reads (`reads.ts`).
 */
import type { EdgeType } from '../graph/types.ts'
import type { How, Relation } from './statement.ts'

/** Edges by which one thing depends on another. */
export const NAMING: readonly EdgeType[] = ['IMPORTS', 'CALLS', 'INHERITS', 'USES']

export interface WalkOf {
  readonly direction: 'in' | 'out'
  readonly via: readonly EdgeType[]
  /** Unless the statement says another. */
  readonly depth: number
}

/** SHOW. Those that are missing here are no plain walk. */
export const WALKS: Readonly<Record<Exclude<Relation, 'references' | 'implementations'>, WalkOf>> = {
  dependencies: { direction: 'out', via: NAMING, depth: 1 },
  dependents: { direction: 'in', via: NAMING, depth: 1 },
  callers: { direction: 'in', via: ['CALLS'], depth: 1 },
  callees: { direction: 'out', via: ['CALLS'], depth: 1 },
  inheritance: { direction: 'out', via: ['INHERITS'], depth: Number.POSITIVE_INFINITY },
  children: { direction: 'out', via: ['CONTAINS'], depth: 1 },
  parents: { direction: 'in', via: ['CONTAINS'], depth: 1 },
  impact: { direction: 'in', via: NAMING, depth: Number.POSITIVE_INFINITY },
  ancestors: { direction: 'out', via: NAMING, depth: Number.POSITIVE_INFINITY },
}

/** FIND: edge type, which way from the named node, and whether any number of steps. */
export const STEPS: Readonly<Record<How, readonly [EdgeType, 'in' | 'out', boolean]>> = {
  calling: ['CALLS', 'in', false],
  called_by: ['CALLS', 'out', false],
  importing: ['IMPORTS', 'in', false],
  imported_by: ['IMPORTS', 'out', false],
  inheriting: ['INHERITS', 'in', true],
  inherited_by: ['INHERITS', 'out', true],
  implementing: ['INHERITS', 'in', true],
  using: ['USES', 'in', false],
  used_by: ['USES', 'out', false],
}
