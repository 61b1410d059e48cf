/**
 * The words and precedences that parser and printer share, so that what one
 * writes the other reads.
 */
import type { Binary, Expression } from './tree.ts'

/** Words that cannot stand where a value is expected, so no bare name can be one of them. */
export const RESERVED: ReadonlySet<string> = new Set(
  `SELECT DISTINCT FROM WHERE GROUP BY HAVING ORDER LIMIT OFFSET AS ASC DESC AND OR NOT IN IS BETWEEN
  LIKE ILIKE CASE WHEN THEN ELSE END TRUE FALSE NULL`.split(/\s+/),
)

/** How tightly an operator binds; a higher number is tighter. Those of one number read from left to right. */
export const POWER = {
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  concat: 5,
  add: 6,
  multiply: 7,
  negate: 8,
  atom: 9,
} as const

export const POWER_OF_OPERATOR: Readonly<Record<Binary['operator'], number>> = {
  '=': POWER.compare,
  '!=': POWER.compare,
  '<': POWER.compare,
  '<=': POWER.compare,
  '>': POWER.compare,
  '>=': POWER.compare,
  '~': POWER.compare,
  LIKE: POWER.compare,
  ILIKE: POWER.compare,
  CONTAINS: POWER.compare,
  '||': POWER.concat,
  '+': POWER.add,
  '-': POWER.add,
  '*': POWER.multiply,
  '/': POWER.multiply,
  '%': POWER.multiply,
}

/** Negated, these read `a NOT LIKE b`. */
export const NEGATABLE: ReadonlySet<string> = new Set(['LIKE', 'ILIKE', 'CONTAINS'])

export function powerOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return POWER_OF_OPERATOR[expression.operator]
    case 'in':
    case 'between':
    case 'is_null':
      return POWER.compare
    case 'or':
    case 'and':
    case 'not':
    case 'negate':
      return POWER[expression.kind]
    default:
      return POWER.atom
  }
}
