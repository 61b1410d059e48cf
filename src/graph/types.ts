/**
 * The words of the graph: nodes, edges, unresolved references.
 *
 * These are the shapes everybody outside the link index speaks. They are plain,
 * readonly data; the wire shapes in `server/schemas.ts` are made from them.
 *
 * Units  Lines are 1-based and inclusive. Columns are 0-based UTF-16 code units.
 *        Paths are relative to the root, POSIX, spelled as on disk.
 */

export type NodeType = 'MODULE' | 'CLASS' | 'FUNCTION' | 'EXTERNAL'

export type EdgeType = 'CONTAINS' | 'IMPORTS' | 'CALLS' | 'INHERITS' | 'USES'

/** What an `INHERITS` edge says. */
export type Relation = 'extends' | 'implements' | 'embeds'

/** How the target of an edge was found. There is no "the name looks alike". */
export type Origin =
  | 'scope'
  | 'import'
  | 'reexport'
  | 'package'
  | 'self'
  | 'receiver_type'
  | 'return_type'
  | 'inherited'
  | 'external'

/** `[line, column]` of a name token. */
export type Site = readonly [line: number, column: number]

export interface Parameter {
  readonly name: string
  readonly type?: string
  readonly default?: string
  /** `*args`, `...rest`, `params T[]`. */
  readonly variadic?: true
  readonly optional?: true
}

/** What a definition says of itself beyond its name. Absent means "none". */
export interface NodeProperties {
  readonly parameters?: readonly Parameter[]
  readonly return_type?: string
  readonly decorators?: readonly string[]
  readonly modifiers?: readonly string[]
  readonly docstring?: string
  /** Base types as written, in source order. */
  readonly bases?: readonly string[]
  /** Modules only. */
  readonly language?: string
  /** Modules only: lines in the file. */
  readonly lines?: number
}

export interface GraphNode {
  /** `mod:src/a.py`, `cls:src/a.py:C`, `fn:src/a.py:C.m`, `ext:requests`; see `ids.ts`. */
  readonly id: string
  readonly type: NodeType
  /** Finer than `type`, lower case: `method`, `constructor`, `interface`, `struct`, … */
  readonly kind: string
  readonly name: string
  /** Dotted path inside the file (`C.m`); for a module its path, for an external its name. */
  readonly qualified_name: string
  /** Absent for externals, like everything below. */
  readonly file_path?: string
  readonly line_start?: number
  readonly line_end?: number
  /** McCabe; 0 for anything but functions. */
  readonly complexity: number
  readonly properties: NodeProperties
  /** 16 hex digits over the tokens, without comments, layout and nested definitions. */
  readonly hash?: string
  /** 16 hex digits over what a caller can see: name, parameters, return type, bases, modifiers. */
  readonly signature_hash?: string
}

export interface GraphEdge {
  /** Node ids. */
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly origin: Origin
  /** `INHERITS` only. */
  readonly relation?: Relation
  /** Sorted, without repeats. Empty for `CONTAINS`. */
  readonly sites: readonly Site[]
}

/** A reference whose target could not be found without guessing. Kept, so that counts stay honest. */
export interface UnresolvedReference {
  /** Node id of the definition around it. */
  readonly source: string
  /** The last name of the expression: `save` in `x.y.save()`. */
  readonly name: string
  readonly type: Exclude<EdgeType, 'CONTAINS'>
  readonly sites: readonly Site[]
}

export const NODE_TYPES: readonly NodeType[] = ['MODULE', 'CLASS', 'FUNCTION', 'EXTERNAL']
export const EDGE_TYPES: readonly EdgeType[] = ['CONTAINS', 'IMPORTS', 'CALLS', 'INHERITS', 'USES']
export const RELATIONS: readonly Relation[] = ['extends', 'implements', 'embeds']
export const ORIGINS: readonly Origin[] = [
  'scope',
  'import',
  'reexport',
  'package',
  'self',
  'receiver_type',
  'return_type',
  'inherited',
  'external',
]
