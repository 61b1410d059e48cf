/**
 * Tree → SQL: the whole of a SELECT, over the tables of `store/schema.ts`.
 *
 * SQL is made of three things only: constant text of ours (here, in the operators,
 * and in the catalogue), `$n` for every value, and digits of numbers that were
 * checked (LIMIT, OFFSET). Columns of the result are called c1, c2, … in SQL; what
 * the client calls them stays in `columns`.
 *
 * Every result has one order: what ORDER BY leaves open is settled by the table's
 * key, or, where rows are merged, by all columns of the result. Nulls come last.
 *
 * Compiling knows nothing of a database, and needs the parameters: their types
 * decide what an operator means.
 */

import { nearest } from '../nearest.ts'
import { isAggregate } from './call.ts'
import { type CatalogueTable, type Join, TABLES } from './catalogue.ts'
import { groupsOf, leadingNumber, orderOf } from './clauses.ts'
import { badMuql, quoted } from './failure.ts'
import { nameItems, type Output } from './names.ts'
import { type Place, Translator } from './translate.ts'
import { childrenOf, type Expression, type Name, type Select } from './tree.ts'
import type { Bindings } from './typed.ts'
import type { Values } from './values.ts'

export interface Compiled {
  readonly sql: string
  /** `$1` is the first. */
  readonly params: readonly (string | number)[]
  /** What the client calls them; no two are the same. */
  readonly columns: readonly string[]
  /** Columns whose values are JSON text. */
  readonly json: readonly boolean[]
  /** Counts the rows that the statement has without `maxRows`. */
  readonly count: { readonly sql: string; readonly params: readonly (string | number)[] }
}

export interface CompileOptions {
  readonly values: Values
  /** Further conditions, as SQL over the table; they may bind values. */
  readonly conditions?: (out: Bindings) => readonly string[]
  /** One row more is asked for, so that it shows whether there are more. */
  readonly maxRows: number
  /** Instead of the table of that name. */
  readonly table?: CatalogueTable
  /** Written before the SELECT. */
  readonly with?: (out: Bindings) => string
}

export function compile(select: Select, options: CompileOptions): Compiled {
  const { values, conditions: more, maxRows, table = tableOf(select.table) } = options
  const outputs = nameItems(select, table)
  const names = new Map(outputs.map(({ name, expression }) => [name.toLowerCase(), expression] as const))
  const translator = new Translator(table, values, names)
  const { out } = translator

  const head = options.with ? `WITH ${options.with(out)} ` : ''
  const grouped = isGrouped(select, outputs)
  const where = select.where && translator.condition(select.where, WHERE)
  const filtering = [...translator.needs]
  const groups = groupsOf(select, outputs, translator)
  const place: Place = grouped ? { groups } : {}
  const further = more?.(out) ?? []
  const columns = outputs.map(({ expression }) => translator.translate(expression, place))
  const having = select.having && translator.condition(select.having, { ...place, prefers: 'name' })
  const limit = select.limit && values.count(select.limit, 'LIMIT')
  const offset = select.offset ? values.count(select.offset, 'OFFSET') : 0
  const written = columns.map((value, i) => `${out.write(value)} AS c${i + 1}`)
  const counted = out.values.length
  const order = orderOf(select, { outputs, translator, place, grouped, table })
  values.close(select.table.at)

  const conditions = [...(table.filter ? [table.filter] : []), ...further, ...(where ? [where] : [])]
  const from = (needs: readonly Join[]) => [table.from, ...needs.map((join) => table.joins[join]!)].join(' ')
  const filterOf = (all: readonly string[]) => (all.length > 0 ? `WHERE ${all.join(' AND ')}` : '')
  const filter = filterOf(conditions)
  const shown = `SELECT ${select.distinct ? 'DISTINCT ' : ''}${written.join(', ')} FROM ${from([...translator.needs])}`
  const grouping = [
    groups.size > 0 &&
      `GROUP BY ${[...new Set([...groups.values()].map((group) => out.write(group)))].join(', ')}`,
    having && `HAVING ${having}`,
  ].filter(Boolean)
  const body = [shown, filter, ...grouping].filter(Boolean).join(' ')
  const range = (most: number) => ` LIMIT ${most}${offset > 0 ? ` OFFSET ${offset}` : ''}`
  const most = Math.min(limit ?? maxRows + 1, maxRows + 1)
  const leading = grouped || select.distinct ? undefined : leadingNumber(select, { outputs, table })
  const rows = most + offset
  const bounds = leading && rows <= FEW ? [boundOf(leading, `${from(filtering)} ${filter}`, rows)] : []
  // Few rows of many columns in the order of their key: they are chosen first and read then.
  const isLate = !grouped && !select.distinct && select.order.length === 0 && outputs.length > NARROW
  const sql =
    table.row && isLate && most <= FEW
      ? `${head}${shown} WHERE ${table.row} IN (SELECT ${table.row} FROM ${from(filtering)} ${filter}${order}${range(most)})${order}`
      : `${head}${[shown, filterOf([...conditions, ...bounds]), ...grouping].filter(Boolean).join(' ')}${order}${range(most)}`
  if (sql.length > MAX_SQL_CHARS) throw badMuql('The statement is too complex.', select.table.at)
  return {
    sql,
    params: out.values,
    columns: outputs.map(({ name }) => name),
    json: columns.map(({ type }) => type === 'json' || type === 'list'),
    count: {
      sql: `${head}SELECT count(*) FROM (${body}${range(limit ?? Number.MAX_SAFE_INTEGER)})`,
      params: out.values.slice(0, counted),
    },
  }
}

/**
 * Whether a row may be among the first: a number decides that before ids are read to settle
 * ties, which over 200,000 nodes takes a quarter of the time.
 */
function boundOf(
  { sql, descending }: { sql: string; descending: boolean },
  from: string,
  rows: number,
): string {
  const [least, sign, way] = descending ? ['min', '>=', ' DESC'] : ['max', '<=', '']
  return `${sql} ${sign} (SELECT ${least}(k) FROM (SELECT ${sql} AS k FROM ${from} ORDER BY k${way} LIMIT ${rows}))`
}

export function tableOf({ text, at }: Name): CatalogueTable {
  const name = text.toLowerCase()
  const table = TABLES.find((one) => one.name === name || one.aliases.includes(name))
  if (table) return table
  const names = TABLES.map((one) => one.name)
  const near = nearest(name, [...names, 'methods'])
  throw badMuql(`There is no table ${quoted(text)}.`, at, {
    expected: names,
    ...(near.includes('methods')
      ? { suggestions: ['functions'], hint: "Methods are functions WHERE kind = 'method'." }
      : near.length > 0
        ? { suggestions: near }
        : {}),
  })
}

function isGrouped({ group, having, order }: Select, outputs: readonly Output[]): boolean {
  const expressions = [...outputs, ...order].map(({ expression }) => expression)
  return group.length > 0 || having !== undefined || expressions.some(hasAggregate)
}

function hasAggregate(expression: Expression): boolean {
  return (expression.kind === 'call' && isAggregate(expression)) || childrenOf(expression).some(hasAggregate)
}

/** Columns that cost little beside the key. */
const NARROW = 6
/** Rows that are quickly found again. */
const FEW = 1000
const MAX_SQL_CHARS = 1_000_000
const WHERE: Place = { noAggregates: 'Conditions on aggregates stand in HAVING.', prefers: 'column' }
