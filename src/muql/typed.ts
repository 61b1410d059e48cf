/**
 * Typed SQL: what an expression has become, and the values of the statement.
 *
 * A constant (literal or parameter) stays a plain value until it is written, and
 * then only as `$n`; so no text of a client is ever part of the SQL. Equal values
 * share one `$n`, which makes equal expressions equal SQL: GROUP BY needs that.
 */
import type { Type } from './catalogue.ts'
import type { Position } from './tree.ts'

export type Constant = string | number | boolean | null

export interface Typed {
  readonly type: Type | 'null'
  /** Empty for constants. */
  readonly sql: string
  readonly constant?: Constant
  /** Its texts are all in this case. */
  readonly fold?: 'upper' | 'lower'
  /** Of a list: SQL of its texts as VARCHAR[]. */
  readonly elements?: string
  /** How many times as long as one stored text a text of it may be. */
  readonly copies: number
  readonly at: Position
}

export function constantOf(constant: Constant, at: Position): Typed {
  return { type: typeOf(constant), sql: '', constant, copies: 0, at }
}

export function typed(type: Type, sql: string, at: Position, copies = 1): Typed {
  return { type, sql, copies, at }
}

/** The values that a statement's `$1`, `$2`, … stand for. */
export class Bindings {
  readonly #numbers = new Map<string | number, number>()

  get values(): readonly (string | number)[] {
    return [...this.#numbers.keys()]
  }

  /** The SQL of a value; a constant is bound by it. */
  write({ sql, constant }: Typed): string {
    switch (typeof constant) {
      case 'undefined':
        return sql
      case 'string':
        return `CAST(${this.#bind(constant)} AS VARCHAR)`
      case 'number':
        return `CAST(${this.#bind(constant)} AS ${Number.isSafeInteger(constant) ? 'BIGINT' : 'DOUBLE'})`
      default:
        return constant === null ? 'NULL' : constant ? 'TRUE' : 'FALSE'
    }
  }

  #bind(value: string | number): string {
    let number = this.#numbers.get(value)
    if (number === undefined) {
      number = this.#numbers.size + 1
      this.#numbers.set(value, number)
    }
    return `$${number}`
  }
}

function typeOf(constant: Constant): Typed['type'] {
  if (constant === null) return 'null'
  if (typeof constant === 'string') return 'text'
  return typeof constant === 'number' ? 'number' : 'boolean'
}
