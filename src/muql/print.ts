/**
 * Tree → text, in one canonical form: `parse(print(tree))` is the same tree.
 *
 * Parentheses stand only where the tree would read differently without them. The
 * text also serves as the name of an expression: two expressions are the same when
 * they print the same.
 */
import { type Condition, type Find, HOWS, type Statement } from './statement.ts'
import type { Call, Case, Expression, Item, Order, Past, Select } from './tree.ts'
import { NEGATABLE, POWER, powerOf, RESERVED } from './words.ts'

export function print(statement: Statement): string {
  switch (statement.kind) {
    case 'select':
      return printSelect(statement)
    case 'find':
      return printFind(statement)
    case 'show':
      return clauses(
        `SHOW ${statement.relation} OF ${printExpression(statement.of)}`,
        statement.depth && `DEPTH ${printExpression(statement.depth)}`,
        printVia(statement),
        printLimit(statement),
      )
    case 'cycles':
      return clauses('FIND CYCLES', printVia(statement), printLimit(statement))
    case 'path':
      return clauses(
        `PATH ${statement.all ? 'ALL ' : ''}FROM ${printExpression(statement.from)}`,
        `TO ${printExpression(statement.to)}`,
        statement.depth && `MAX DEPTH ${printExpression(statement.depth)}`,
        printVia(statement),
        printLimit(statement),
      )
    case 'analyze':
      return clauses(
        `ANALYZE ${statement.what}`,
        statement.target && `FOR ${printExpression(statement.target)}`,
        printLimit(statement),
      )
    case 'history':
      return clauses(`HISTORY OF ${printExpression(statement.of)}`, printLimit(statement))
    case 'blame':
      return `BLAME ${printExpression(statement.of)}`
    case 'describe':
      return statement.table ? `DESCRIBE ${statement.table.text}` : 'DESCRIBE TABLES'
    case 'explain':
      return `EXPLAIN ${print(statement.statement)}`
  }
}

function printSelect(select: Select): string {
  return clauses(
    `SELECT ${select.distinct ? 'DISTINCT ' : ''}${select.items.map(printItem).join(', ')}`,
    `FROM ${select.table.text}`,
    select.past && printPast(select.past),
    select.where && `WHERE ${printExpression(select.where)}`,
    select.group.length > 0 && `GROUP BY ${select.group.map((one) => printExpression(one)).join(', ')}`,
    select.having && `HAVING ${printExpression(select.having)}`,
    printOrder(select),
    printLimit(select),
    select.offset && `OFFSET ${printExpression(select.offset)}`,
  )
}

function printPast(past: Past): string {
  if (past.kind === 'at') return `AT ${printExpression(past.commit)}`
  return `BETWEEN ${printExpression(past.from)} AND ${printExpression(past.to)}`
}

function printFind(find: Find): string {
  return clauses(
    `FIND ${find.target}`,
    find.condition && printCondition(find.condition, POWER.or),
    find.within && `IN ${printExpression(find.within)}`,
    find.where && `WHERE ${printExpression(find.where)}`,
    printOrder(find),
    printLimit(find),
  )
}

function printCondition(condition: Condition, least: number): string {
  switch (condition.kind) {
    case 'related':
      return `${HOWS[condition.how]} ${printExpression(condition.to)}`
    case 'decorated':
      return `WITH DECORATOR ${printExpression(condition.to)}`
    case 'matching':
      return `MATCHING ${printExpression(condition.to)}`
    case 'similar':
      return `SIMILAR TO ${printExpression(condition.to)}`
    case 'not':
      return `NOT ${printCondition(condition.of, POWER.not)}`
    case 'and':
    case 'or': {
      const power = POWER[condition.kind]
      const terms = condition.terms.map((term) => printCondition(term, power + 1))
      const text = terms.join(condition.kind === 'and' ? ' AND ' : ' OR ')
      return power < least ? `(${text})` : text
    }
  }
}

function printOrder({ order }: { readonly order: readonly Order[] }): string | undefined {
  const written = order.map(
    ({ expression, descending }) => `${printExpression(expression)}${descending ? ' DESC' : ''}`,
  )
  return written.length > 0 ? `ORDER BY ${written.join(', ')}` : undefined
}

function printLimit({ limit }: { readonly limit?: Expression }): string | undefined {
  return limit && `LIMIT ${printExpression(limit)}`
}

function printVia({ via }: { readonly via: readonly string[] }): string | undefined {
  return via.length > 0 ? `VIA ${via.join(', ').toLowerCase()}` : undefined
}

function clauses(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
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
