/**
 * The tree of SELECT and of expressions: what was asked, without how it was written.
 * The other statements are in `statement.ts`.
 *
 * Trees are plain, readonly data. Written forms that mean the same are one tree:
 * `a NOT IN (b)` is `not` of `in`, `<>` is `!=`, and a chain of AND is one node,
 * so that a thousand terms are wide and not deep. Names of columns and functions
 * are in lower case; of aliases as written.
 *
 * A tree does not know which tables, columns and functions there are.
 */

/** 1-based line and column (UTF-16 code units) in the text. Not part of what a tree means. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Select {
  readonly kind: 'select'
  readonly distinct: boolean
  readonly items: readonly Item[]
  readonly table: Name
  /** Absent: as it is now. */
  readonly past?: Past
  readonly where?: Expression
  readonly group: readonly Expression[]
  readonly having?: Expression
  readonly order: readonly Order[]
  readonly limit?: Literal | Parameter
  readonly offset?: Literal | Parameter
}

/** Of the graph at a commit, or of what changed from one commit to another. */
export type Past =
  | { readonly kind: 'at'; readonly commit: Literal | Parameter; readonly at: Position }
  | {
      readonly kind: 'changes'
      readonly from: Literal | Parameter
      readonly to: Literal | Parameter
      readonly at: Position
    }

export interface Name {
  readonly text: string
  readonly at: Position
}

export type Item =
  | { readonly kind: 'all'; readonly at: Position }
  | { readonly kind: 'item'; readonly expression: Expression; readonly alias?: Name }

export interface Order {
  readonly expression: Expression
  readonly descending: boolean
}

export type Expression =
  | Literal
  | Parameter
  | Column
  | Call
  | Unary
  | Binary
  | Logic
  | In
  | Between
  | IsNull
  | Case

export interface Literal {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
  readonly at: Position
}

/** `$name`, without the `$`. */
export interface Parameter {
  readonly kind: 'parameter'
  readonly name: string
  readonly at: Position
}

/** `name`, or a way into a JSON column: `properties.parameters.type`. */
export interface Column {
  readonly kind: 'column'
  readonly path: readonly string[]
  readonly at: Position
}

/** `star` is `COUNT(*)`, which has no arguments. */
export interface Call {
  readonly kind: 'call'
  readonly name: string
  readonly distinct: boolean
  readonly star: boolean
  readonly arguments: readonly Expression[]
  readonly at: Position
}

export interface Unary {
  readonly kind: 'not' | 'negate'
  readonly of: Expression
  readonly at: Position
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | 'LIKE' | 'ILIKE' | 'CONTAINS'
export type Arithmetic = '+' | '-' | '*' | '/' | '%'

export interface Binary {
  readonly kind: 'binary'
  readonly operator: Comparison | Arithmetic | '||'
  readonly left: Expression
  readonly right: Expression
  /** The operator. */
  readonly at: Position
}

/** Two terms or more. */
export interface Logic {
  readonly kind: 'and' | 'or'
  readonly terms: readonly Expression[]
  readonly at: Position
}

export interface In {
  readonly kind: 'in'
  readonly of: Expression
  readonly list: readonly Expression[]
  readonly at: Position
}

export interface Between {
  readonly kind: 'between'
  readonly of: Expression
  readonly low: Expression
  readonly high: Expression
  readonly at: Position
}

export interface IsNull {
  readonly kind: 'is_null'
  readonly of: Expression
  readonly at: Position
}

/** With `of`, each `when` is a value to compare it with; without, a condition. */
export interface Case {
  readonly kind: 'case'
  readonly of?: Expression
  readonly branches: readonly { readonly when: Expression; readonly value: Expression }[]
  readonly otherwise?: Expression
  readonly at: Position
}

/** The expressions directly below one. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'column':
      return []
    case 'call':
      return expression.arguments
    case 'not':
    case 'negate':
    case 'is_null':
      return [expression.of]
    case 'binary':
      return [expression.left, expression.right]
    case 'and':
    case 'or':
      return expression.terms
    case 'in':
      return [expression.of, ...expression.list]
    case 'between':
      return [expression.of, expression.low, expression.high]
    case 'case':
      return [
        ...(expression.of ? [expression.of] : []),
        ...expression.branches.flatMap(({ when, value }) => [when, value]),
        ...(expression.otherwise ? [expression.otherwise] : []),
      ]
  }
}
