/**
 * Tree → text, in one canonical form: `parse(print(tree))` is the same tree.
 *
 * Parentheses stand only where the tree would read differently without them. The
 * text also serves as the name of an expression: two expressions are the same when
 * they print the same.
 */
import type { Call, Case, Expression, Item, Select, Statement } from './tree.ts'
import { NEGATABLE, POWER, powerOf, RESERVED } from './words.ts'

export function print(statement: Statement): string {
  return printSelect(statement)
}

function printSelect(select: Select): string {
  const order = select.order.map(
    ({ expression, descending }) => `${printExpression(expression)}${descending ? ' DESC' : ''}`,
  )
  return [
    `SELECT ${select.distinct ? 'DISTINCT ' : ''}${select.items.map(printItem).join(', ')}`,
    `FROM ${select.table.text}`,
    select.where && `WHERE ${printExpression(select.where)}`,
    select.group.length > 0 && `GROUP BY ${select.group.map((one) => printExpression(one)).join(', ')}`,
    select.having && `HAVING ${printExpression(select.having)}`,
    order.length > 0 && `ORDER BY ${order.join(', ')}`,
    select.limit && `LIMIT ${printExpression(select.limit)}`,
    select.offset && `OFFSET ${printExpression(select.offset)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function printItem(item: Item): string {
  if (item.kind === 'all') return '*'
  const expression = printExpression(item.expression)
  return item.alias ? `${expression} AS ${printName(item.alias.text)}` : expression
}

/** In parentheses if it binds less tightly than `least`. */
export function printExpression(expression: Expression, least: number = POWER.or): string {
  const text = printBare(expression)
  const power = isInfixNot(expression) ? POWER.compare : powerOf(expression)
  return power < least ? `(${text})` : text
}

function printBare(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return printLiteral(expression.value)
    case 'parameter':
      return `$${expression.name}`
    case 'column':
      return expression.path.join('.')
    case 'call':
      return printCall(expression)
    case 'case':
      return printCase(expression)
    case 'negate':
      return `-${expression.of.kind === 'column' ? printBare(expression.of) : `(${printBare(expression.of)})`}`
    case 'not':
      return isInfixNot(expression)
        ? printComparison(expression.of, 'NOT ')
        : `NOT ${printExpression(expression.of, POWER.not)}`
    case 'and':
    case 'or': {
      const terms = expression.terms.map((term) => printExpression(term, POWER[expression.kind] + 1))
      return terms.join(expression.kind === 'and' ? ' AND ' : ' OR ')
    }
    default:
      return printComparison(expression, '')
  }
}

/** Binary operators too: they are written the same way, and need no `not`. */
function printComparison(expression: Expression, not: '' | 'NOT '): string {
  const above = (one: Expression) => printExpression(one, POWER.concat)
  switch (expression.kind) {
    case 'binary': {
      const power = powerOf(expression)
      const left = printExpression(expression.left, power === POWER.compare ? power + 1 : power)
      return `${left} ${not}${expression.operator} ${printExpression(expression.right, power + 1)}`
    }
    case 'in':
      return `${above(expression.of)} ${not}IN (${expression.list.map((one) => printExpression(one)).join(', ')})`
    case 'between':
      return `${above(expression.of)} ${not}BETWEEN ${above(expression.low)} AND ${above(expression.high)}`
    case 'is_null':
      return `${above(expression.of)} IS ${not}NULL`
    default:
      throw new Error(`no comparison: ${expression.kind}`)
  }
}

/** `a NOT IN (1)` rather than `NOT a IN (1)`. */
function isInfixNot(expression: Expression): boolean {
  if (expression.kind !== 'not') return false
  const { of } = expression
  return of.kind === 'binary' ? NEGATABLE.has(of.operator) : COMPARING.has(of.kind)
}

function printLiteral(value: string | number | boolean | null): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  return String(value).toUpperCase()
}

function printCall({ name, star, distinct, arguments: list }: Call): string {
  if (star) return `${name}(*)`
  return `${name}(${distinct ? 'DISTINCT ' : ''}${list.map((one) => printExpression(one)).join(', ')})`
}

function printCase({ of, branches, otherwise }: Case): string {
  const parts = branches.map(
    ({ when, value }) => `WHEN ${printExpression(when)} THEN ${printExpression(value)}`,
  )
  if (of) parts.unshift(printExpression(of))
  if (otherwise) parts.push(`ELSE ${printExpression(otherwise)}`)
  return `CASE ${parts.join(' ')} END`
}

function printName(text: string): string {
  const bare = /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !RESERVED.has(text.toUpperCase())
  return bare ? text : `"${text.replaceAll('"', '""')}"`
}

const COMPARING: ReadonlySet<string> = new Set(['in', 'between', 'is_null'])
