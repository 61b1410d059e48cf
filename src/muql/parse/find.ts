/**
 * FIND: nodes by how they stand to others.
 *
 *   find      = "FIND" target [ condition ] { "IN" text | "WHERE" expression } [ "ORDER" "BY" … ]
 *               [ "LIMIT" count ]
 *   condition = all { "OR" all }          all = one { "AND" one }
 *   one       = "NOT" one | "(" condition ")"
 *             | ( "CALLING" | "CALLED" "BY" | "IMPORTING" | … ) node
 *             | "WITH" ( "DECORATOR" | "ANNOTATION" ) text | "MATCHING" text | "SIMILAR" "TO" node
 */
import type { Cursor } from '../cursor.ts'
import { ExpressionParser, MAX_DEPTH } from '../expression.ts'
import { badMuql } from '../failure.ts'
import { type Condition, type Find, FOUND, HOWS, type How } from '../statement.ts'
import { count, nodeRef, oneOf, textOf } from './parts.ts'
import { order } from './select.ts'

/** After FIND. */
export function find(cursor: Cursor): Find {
  const at = cursor.position
  const target = oneOf(cursor, FOUND, 'FIND', ['CYCLES'])
  const condition = starts(cursor) ? any(cursor, 1) : undefined
  const expressions = new ExpressionParser(cursor)
  let within: Find['within']
  let where: Find['where']
  for (;;) {
    if (within === undefined && cursor.take('IN')) within = textOf(cursor)
    else if (where === undefined && cursor.take('WHERE')) where = expressions.parse()
    else break
  }
  const sorted = order(cursor, expressions)
  const limit = cursor.take('LIMIT') ? count(cursor) : undefined
  return {
    kind: 'find',
    target,
    ...(condition && { condition }),
    ...(within && { within }),
    ...(where && { where }),
    order: sorted,
    ...(limit && { limit }),
    at,
  }
}

function any(cursor: Cursor, depth: number): Condition {
  return joined(cursor, 'or', () => joined(cursor, 'and', () => one(cursor, depth)))
}

function joined(cursor: Cursor, kind: 'and' | 'or', term: () => Condition): Condition {
  const first = term()
  const at = cursor.position
  const terms = [first]
  while (cursor.take(kind === 'and' ? 'AND' : 'OR')) terms.push(term())
  return terms.length === 1 ? first : { kind, terms, at }
}

function one(cursor: Cursor, depth: number): Condition {
  const at = cursor.position
  if (depth > MAX_DEPTH) throw badMuql(`Conditions nest at most ${MAX_DEPTH} deep.`, at)
  if (cursor.take('NOT')) return { kind: 'not', of: one(cursor, depth + 1), at }
  if (cursor.take('(')) {
    const inner = any(cursor, depth + 1)
    cursor.need(')')
    return inner
  }
  if (cursor.take('WITH')) {
    if (!cursor.take('DECORATOR')) cursor.need('ANNOTATION')
    return { kind: 'decorated', to: textOf(cursor), at }
  }
  if (cursor.take('MATCHING')) return { kind: 'matching', to: textOf(cursor), at }
  if (cursor.take('SIMILAR')) {
    cursor.need('TO')
    return { kind: 'similar', to: nodeRef(cursor), at }
  }
  for (const [how, words] of Object.entries(HOWS)) {
    const [word, by] = words.split(' ') as [string, string?]
    if (!cursor.take(word)) continue
    if (by !== undefined) cursor.need(by)
    return { kind: 'related', how: how as How, to: nodeRef(cursor), at }
  }
  if (cursor.isAt('MUTATING')) {
    throw badMuql('Nobody can say what a function mutates without running it.', at, {
      hint: 'USING x and CALLING x tell what can be known.',
    })
  }
  throw cursor.fail()
}

function starts(cursor: Cursor): boolean {
  return STARTS.some((word) => cursor.at(word)) || cursor.isAt('(') || cursor.isAt('MUTATING')
}

const STARTS = [
  ...new Set(Object.values(HOWS).map((words) => words.split(' ')[0]!)),
  'WITH',
  'MATCHING',
  'SIMILAR',
  'NOT',
]
