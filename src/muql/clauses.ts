/**
 * GROUP BY and ORDER BY: both take columns, expressions, names of the result, and
 * positions in it.
 */
import type { CatalogueTable } from './catalogue.ts'
import { badMuql } from './failure.ts'
import type { Output } from './names.ts'
import { printExpression } from './print.ts'
import type { Place, Translator } from './translate.ts'
import type { Expression, Order, Select } from './tree.ts'
import type { Typed } from './typed.ts'

/** Grouped expressions by their own text, and by the text that the statement gave for them. */
export function groupsOf(
  { group }: Select,
  outputs: readonly Output[],
  translator: Translator,
): ReadonlyMap<string, Typed> {
  const groups = new Map<string, Typed>()
  for (const given of group) {
    const position = positionOf(given, 'GROUP BY', outputs)
    const expression = position === undefined ? given : outputs[position - 1]!.expression
    if (isConstant(expression)) throw constantClause('GROUP BY', expression)
    const value = translator.translate(expression, { ...GROUP, prefers: 'column' })
    groups.set(printExpression(expression), value)
    const meant = expression.kind === 'column' ? nameMeant(expression, outputs, translator) : undefined
    if (meant) groups.set(printExpression(meant), value)
  }
  return groups
}

/** The expression that a name of the result stands for, if no column has this name. */
function nameMeant(
  { path, at }: Extract<Expression, { kind: 'column' }>,
  outputs: readonly Output[],
  translator: Translator,
): Expression | undefined {
  if (path.length > 1 || translator.column(path[0]!, at)) return undefined
  return outputs.find(({ name }) => name.toLowerCase() === path[0])?.expression
}

interface Ordering {
  readonly outputs: readonly Output[]
  readonly translator: Translator
  readonly place: Place
  readonly grouped: boolean
  readonly table: CatalogueTable
}

export function orderOf(select: Select, ordering: Ordering): string {
  const { outputs, translator, grouped, table } = ordering
  const keys = new Map<string, string>()
  for (const order of select.order) {
    const key = orderKey(order, select.distinct, ordering)
    if (!keys.has(key)) keys.set(key, order.descending ? ' DESC' : '')
  }
  const ties =
    grouped || select.distinct
      ? outputs.map((_, i) => `c${i + 1}`)
      : table.key.map((name) => translator.column(name, START)!.sql)
  for (const tie of ties) if (!keys.has(tie)) keys.set(tie, '')
  return ` ORDER BY ${[...keys].map(([key, direction]) => `${key}${direction} NULLS LAST`).join(', ')}`
}

/** The column that the order begins with, when it is one of the table's own numbers and never null. */
export function leadingNumber(
  { order: [first] }: Select,
  { outputs, table }: Pick<Ordering, 'outputs' | 'table'>,
): { readonly sql: string; readonly descending: boolean } | undefined {
  if (!first) return undefined
  const { expression } = first
  const position = positionOf(expression, 'ORDER BY', outputs)
  const text = printExpression(expression)
  const shown =
    position === undefined ? outputs.find(({ name }) => name.toLowerCase() === text) : outputs[position - 1]
  const meant = shown?.expression ?? expression
  if (meant.kind !== 'column') return undefined
  const column = table.columns.find(({ name }) => name === printExpression(meant))
  const isNumber = column?.filled === true && column.type === 'number'
  return isNumber ? { sql: column.sql, descending: first.descending } : undefined
}

function orderKey({ expression }: Order, distinct: boolean, ordering: Ordering): string {
  const { outputs, translator, place } = ordering
  const position = positionOf(expression, 'ORDER BY', outputs)
  if (position !== undefined) return `c${position}`
  if (isConstant(expression)) throw constantClause('ORDER BY', expression)
  const text = printExpression(expression)
  const named = outputs.findIndex(({ name }) => name.toLowerCase() === text)
  const index = named < 0 ? outputs.findIndex((output) => printExpression(output.expression) === text) : named
  if (index >= 0) return `c${index + 1}`
  if (distinct) {
    throw badMuql('With DISTINCT, rows can only be ordered by columns of the result.', expression.at)
  }
  const value = translator.translate(expression, { ...place, prefers: 'name' })
  return translator.out.write(value)
}

/** `2` in ORDER BY or GROUP BY is the second column of the result. */
function positionOf(expression: Expression, clause: string, outputs: readonly Output[]): number | undefined {
  if (expression.kind !== 'literal' || typeof expression.value !== 'number') return undefined
  if (outputs[expression.value - 1]) return expression.value
  throw badMuql(
    `${clause} ${expression.value}: the result has columns 1 to ${outputs.length}.`,
    expression.at,
  )
}

function isConstant({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'parameter'
}

function constantClause(clause: string, { at }: Expression): Error {
  return badMuql(`${clause} needs a column or an expression; this is the same for all rows.`, at, {
    hint: 'Names are written without quotes.',
  })
}

const START = { line: 1, column: 1 }
const GROUP: Place = { noAggregates: 'Rows are grouped before anything is counted.' }
