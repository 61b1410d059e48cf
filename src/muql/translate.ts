/**
 * Expression → typed SQL. Names are looked up in the catalogue and among the
 * names of the result; nothing else can be named. Errors say where and what is near.
 */

import { nearest } from '../nearest.ts'
import { callAggregate, callScalar, isAggregate } from './call.ts'
import { type CatalogueTable, type Join, PROPERTIES } from './catalogue.ts'
import { badMuql, quoted } from './failure.ts'
import { alike, between, binary, comparable, inList, isNull, needs, negated } from './operators.ts'
import { printExpression } from './print.ts'
import type { Call, Case, Column, Expression } from './tree.ts'
import { Bindings, constantOf, type Typed, typed } from './typed.ts'
import type { Values } from './values.ts'

/** What a statement allows at one of its places. */
export interface Place {
  /** Absent where aggregates may stand; otherwise what is said of them. */
  readonly noAggregates?: string
  /** Of a grouped statement: the grouped expressions by their text. Columns stand only in these or in aggregates. */
  readonly groups?: ReadonlyMap<string, Typed>
  /** Which meaning of a name goes first: a column, or a name of the result. Absent: only columns. */
  readonly prefers?: 'column' | 'name'
}

export class Translator {
  readonly out = new Bindings()
  /** Joins that the columns named so far need. */
  readonly needs = new Set<Join>()
  readonly #table: CatalogueTable
  readonly #values: Values
  /** Expressions of the result by name, in lower case. */
  readonly #names: ReadonlyMap<string, Expression>
  #replaced = 0

  constructor(table: CatalogueTable, values: Values, names: ReadonlyMap<string, Expression>) {
    this.#table = table
    this.#values = values
    this.#names = names
  }

  translate(expression: Expression, place: Place): Typed {
    const group = place.groups?.size ? place.groups.get(printExpression(expression)) : undefined
    if (group) return { ...group, at: expression.at }
    const { at } = expression
    const of = (one: Expression) => this.translate(one, place)
    switch (expression.kind) {
      case 'literal':
        return constantOf(expression.value, at)
      case 'parameter':
        return constantOf(this.#values.parameter(expression.name, at), at)
      case 'column':
        return this.#named(expression, place)
      case 'call':
        return this.#call(expression, place)
      case 'negate':
        return negated(this.out, of(expression.of), at)
      case 'not':
        return typed('boolean', `(NOT ${this.condition(expression.of, place)})`, at)
      case 'and':
      case 'or': {
        const terms = expression.terms.map((term) => this.condition(term, place))
        return typed('boolean', `(${terms.join(expression.kind === 'and' ? ' AND ' : ' OR ')})`, at)
      }
      case 'binary':
        return binary(this.out, expression.operator, of(expression.left), of(expression.right), at)
      case 'in':
        return inList(this.out, of(expression.of), expression.list.map(of), at)
      case 'between':
        return between(this.out, of(expression.of), of(expression.low), of(expression.high), at)
      case 'is_null':
        return isNull(this.out, of(expression.of), false, at)
      case 'case':
        return this.#case(expression, place)
    }
  }

  /** SQL of an expression that must be true or false. */
  condition(expression: Expression, place: Place): string {
    const value = this.translate(expression, place)
    needs('boolean', value, `A condition is needed here; this is a ${value.type}.`)
    return this.out.write(value)
  }

  /** A column of the table, as it stands in the catalogue. */
  column(name: string, at: Expression['at']): Typed | undefined {
    const column = this.#table.columns.find((one) => one.name === name)
    if (!column) return undefined
    if (column.needs) this.needs.add(column.needs)
    const { type, sql, fold } = column
    return { type, sql, copies: 1, at, ...(fold ? { fold } : {}) }
  }

  #named(column: Column, place: Place): Typed {
    const [name, ...way] = column.path
    const meant = place.prefers && way.length === 0 ? this.#names.get(name!) : undefined
    const found = way.length > 0 ? this.#property(column) : this.column(name!, column.at)
    if (meant && (place.prefers === 'name' || !found)) return this.#replace(column, meant, place)
    if (!found) throw this.#unknown(column)
    if (!place.groups) return found
    throw badMuql(`${quoted(column.path.join('.'))} is neither grouped nor in an aggregate.`, column.at, {
      hint: `Add GROUP BY ${column.path.join('.')}, or use max(${column.path.join('.')}).`,
    })
  }

  /** A name of the result stands for its expression, in which only columns are named. */
  #replace(column: Column, meant: Expression, place: Place): Typed {
    this.#replaced += 1
    if (this.#replaced > MAX_REPLACED) throw badMuql('Names of the result are used too often.', column.at)
    const { prefers: _, ...rest } = place
    return { ...this.translate(meant, rest), at: column.at }
  }

  #property({ path, at }: Column): Typed | undefined {
    const base = path[0] === 'properties' ? this.column('properties', at) : undefined
    const property = base && PROPERTIES.find((one) => one.path === path.slice(1).join('.'))
    if (!property) return undefined
    const way = `${base.sql}, '$.${property.path}'`
    if (property.type === 'text') return typed('text', `json_extract_string(${way})`, at)
    if (property.type === 'number')
      return typed('number', `TRY_CAST(json_extract_string(${way}) AS DOUBLE)`, at)
    const whole = property.path.includes('.')
      ? `to_json(json_extract(${base.sql}, '${property.elements}'))`
      : `json_extract(${way})`
    return {
      ...typed('list', whole, at),
      elements: `json_extract_string(${base.sql}, '${property.elements}')`,
    }
  }

  #unknown({ path, at }: Column): Error {
    const written = path.join('.')
    const columns = this.#table.columns.map(({ name }) => name)
    const ways = columns.includes('properties') ? PROPERTIES.map((one) => `properties.${one.path}`) : []
    // The statement's own names are near, too, but not the one that is wrong itself.
    const named = [...this.#names.keys()].filter((name) => name !== written)
    const near = nearest(written, [...columns, ...named, ...ways])
    return badMuql(`${quoted(written)} is not a column of ${this.#table.name}.`, at, {
      expected: columns,
      ...(near.length > 0 ? { suggestions: near } : {}),
      ...(path.length === 1 ? { hint: 'A text stands in quotes.' } : {}),
    })
  }

  #call(call: Call, place: Place): Typed {
    if (!isAggregate(call)) {
      return callScalar(
        this.out,
        call,
        call.arguments.map((argument) => this.translate(argument, place)),
      )
    }
    if (place.noAggregates !== undefined) {
      throw badMuql(`${call.name.toUpperCase()} cannot stand here.`, call.at, { hint: place.noAggregates })
    }
    const inside: Place = { noAggregates: 'An aggregate cannot hold another.' }
    return callAggregate(
      this.out,
      call,
      call.arguments.map((argument) => this.translate(argument, inside)),
    )
  }

  #case({ of, branches, otherwise, at }: Case, place: Place): Typed {
    const translate = (one: Expression) => this.translate(one, place)
    const whens = branches.map(({ when }) => when)
    const [head, tests] = of
      ? this.#cases(translate(of), whens.map(translate))
      : ['', whens.map((when) => this.condition(when, place))]
    const values = [...branches.map(({ value }) => value), ...(otherwise ? [otherwise] : [])].map(translate)
    const [first, ...others] = values.filter(({ type }) => type !== 'null')
    for (const other of first ? [first, ...others] : []) comparable(first!, other)
    const written = values.map((value) => this.out.write(value))
    const parts = tests.map((test, i) => `WHEN ${test} THEN ${written[i]}`)
    if (otherwise) parts.push(`ELSE ${written.at(-1)}`)
    const copies = Math.max(...values.map((value) => value.copies))
    const type = first === undefined || first.type === 'null' ? 'text' : first.type
    return typed(type, `(CASE ${head}${parts.join(' ')} END)`, at, copies)
  }

  /** `CASE x WHEN a`: the subject's SQL, and that of the values it is compared with. */
  #cases(subject: Typed, whens: readonly Typed[]): [string, string[]] {
    const [of, values] = alike(subject, whens)
    return [`${this.out.write(of)} `, values.map((value) => this.out.write(value))]
  }
}

const MAX_REPLACED = 20
