/**
 * The trees of all statements. SELECT and its expressions are in `tree.ts`.
 *
 * What names a node, a path or a text is a literal or a parameter, so that a
 * value can always be sent beside the statement. Words of the language are in
 * lower case. The terse forms have no trees of their own: they are other ways to
 * write these.
 */
import type { EdgeType } from '../graph/types.ts'
import type { Expression, Literal, Name, Order, Parameter, Position, Select } from './tree.ts'

export type Statement = Select | Show | Find | Cycles | Path | Analyze | History | Blame | Describe | Explain

/** A value: a text where a node or pattern is meant, a whole number where a count is. */
export type Value = Literal | Parameter

/** `SHOW callers OF login DEPTH 2`. Empty `via`: the edges that the relation means. */
export interface Show {
  readonly kind: 'show'
  readonly relation: Relation
  readonly of: Value
  readonly depth?: Value
  readonly via: readonly EdgeType[]
  readonly limit?: Value
  readonly at: Position
}

export const SHOWN = [
  'dependencies',
  'dependents',
  'callers',
  'callees',
  'inheritance',
  'implementations',
  'children',
  'parents',
  'impact',
  'ancestors',
  'references',
] as const
export type Relation = (typeof SHOWN)[number]

/** `FIND functions CALLING save AND NOT (WITH DECORATOR 'test') IN 'src/**' WHERE complexity > 5 LIMIT 10` */
export interface Find {
  readonly kind: 'find'
  readonly target: FindTarget
  readonly condition?: Condition
  /** A glob over paths. */
  readonly within?: Value
  readonly where?: Expression
  readonly order: readonly Order[]
  readonly limit?: Value
  readonly at: Position
}

export const FOUND = ['functions', 'methods', 'classes', 'interfaces', 'modules', 'nodes'] as const
export type FindTarget = (typeof FOUND)[number]

export type Condition =
  | { readonly kind: 'related'; readonly how: How; readonly to: Value; readonly at: Position }
  | { readonly kind: 'decorated' | 'matching' | 'similar'; readonly to: Value; readonly at: Position }
  | { readonly kind: 'not'; readonly of: Condition; readonly at: Position }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Condition[]; readonly at: Position }

/** How what is found stands to the node that is named. */
export const HOWS = {
  calling: 'CALLING',
  called_by: 'CALLED BY',
  importing: 'IMPORTING',
  imported_by: 'IMPORTED BY',
  inheriting: 'INHERITING',
  inherited_by: 'INHERITED BY',
  implementing: 'IMPLEMENTING',
  using: 'USING',
  used_by: 'USED BY',
} as const
export type How = keyof typeof HOWS

/** `FIND CYCLES VIA imports, calls LIMIT 10`. Empty `via`: all edges but `CONTAINS`. */
export interface Cycles {
  readonly kind: 'cycles'
  readonly via: readonly EdgeType[]
  readonly limit?: Value
  readonly at: Position
}

/** `PATH FROM a TO b MAX DEPTH 6 VIA calls`; with `all`, up to `limit` paths, shortest first. */
export interface Path {
  readonly kind: 'path'
  readonly all: boolean
  readonly from: Value
  readonly to: Value
  readonly depth?: Value
  readonly via: readonly EdgeType[]
  readonly limit?: Value
  readonly at: Position
}

export interface Analyze {
  readonly kind: 'analyze'
  readonly what: Analysis
  /** A node, or the start of a path, or a glob. */
  readonly target?: Value
  readonly limit?: Value
  readonly at: Position
}

export const ANALYSES = [
  'complexity',
  'hotspots',
  'coupling',
  'cohesion',
  'circular',
  'unused',
  'impact',
] as const
export type Analysis = (typeof ANALYSES)[number]

export interface History {
  readonly kind: 'history'
  readonly of: Value
  readonly limit?: Value
  readonly at: Position
}

export interface Blame {
  readonly kind: 'blame'
  readonly of: Value
  readonly at: Position
}

/** Without a table: which tables there are. */
export interface Describe {
  readonly kind: 'describe'
  readonly table?: Name
  readonly at: Position
}

export interface Explain {
  readonly kind: 'explain'
  readonly statement: Exclude<Statement, Explain>
  readonly at: Position
}
