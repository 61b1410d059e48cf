/**
 * SELECT, and the clauses that FIND has too.
 *
 *   select = "SELECT" [ "DISTINCT" ] item { "," item } "FROM" name
 *            [ past ] [ "WHERE" expression ] [ past ] [ "GROUP" "BY" expression { "," expression } ]
 *            [ "HAVING" expression ] [ "ORDER" "BY" order { "," order } ]
 *            [ "LIMIT" count ] [ "OFFSET" count ]
 *   item   = "*" | expression [ "AS" name ]
 *   past   = "AT" commit | "BETWEEN" commit "AND" commit
 *   order  = expression [ "ASC" | "DESC" ]
 */
import type { Cursor } from '../cursor.ts'
import { ExpressionParser } from '../expression.ts'
import { badMuql } from '../failure.ts'
import type { Item, Name, Order, Past, Select } from '../tree.ts'
import { commitRef, count, listOf, tableName } from './parts.ts'

export function select(cursor: Cursor): Select {
  const expressions = new ExpressionParser(cursor, { commitsFollow: true })
  cursor.need('SELECT')
  const distinct = cursor.take('DISTINCT')
  const items = listOf(cursor, () => item(cursor, expressions))
  cursor.need('FROM')
  const table = tableName(cursor)
  const before = past(cursor)
  const where = cursor.take('WHERE') ? expressions.parse() : undefined
  const when = before ?? past(cursor)
  const group = takeBy(cursor, 'GROUP') ? expressions.list() : []
  const having = cursor.take('HAVING') ? expressions.parse() : undefined
  const sorted = order(cursor, expressions)
  const limit = cursor.take('LIMIT') ? count(cursor) : undefined
  const offset = cursor.take('OFFSET') ? count(cursor) : undefined
  return {
    kind: 'select',
    distinct,
    items,
    table,
    ...(when && { past: when }),
    ...(where && { where }),
    group,
    ...(having && { having }),
    order: sorted,
    ...(limit && { limit }),
    ...(offset && { offset }),
  }
}

function past(cursor: Cursor): Past | undefined {
  const at = cursor.position
  if (cursor.take('AT')) return { kind: 'at', commit: commitRef(cursor), at }
  if (!cursor.take('BETWEEN')) return undefined
  const from = commitRef(cursor)
  cursor.need('AND')
  return { kind: 'changes', from, to: commitRef(cursor), at }
}

/** ORDER BY, if it stands here. */
export function order(cursor: Cursor, expressions: ExpressionParser): Order[] {
  if (!takeBy(cursor, 'ORDER')) return []
  return listOf(cursor, () => {
    const expression = expressions.parse()
    const descending = cursor.take('DESC')
    if (!descending) cursor.take('ASC')
    return { expression, descending }
  })
}

function takeBy(cursor: Cursor, word: 'GROUP' | 'ORDER'): boolean {
  if (!cursor.take(word)) return false
  cursor.need('BY')
  return true
}

function item(cursor: Cursor, expressions: ExpressionParser): Item {
  const at = cursor.position
  if (cursor.take('*')) return { kind: 'all', at }
  const expression = expressions.parse()
  return cursor.take('AS') ? { kind: 'item', expression, alias: alias(cursor) } : { kind: 'item', expression }
}

/** After AS any word is a name, and a string is one too. */
function alias(cursor: Cursor): Name {
  const { kind, text, at } = cursor.token
  cursor.expect('a name')
  if (kind !== 'word' && kind !== 'text') throw cursor.fail()
  if (text === '' || text.length > MAX_NAME_CHARS) {
    throw badMuql(`A name has between 1 and ${MAX_NAME_CHARS} characters.`, at)
  }
  cursor.move()
  return { text, at }
}

const MAX_NAME_CHARS = 100
