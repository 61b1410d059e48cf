/**
 * Statements about the code as a whole, about a node's past, and about the language.
 *
 *   analyze  = "ANALYZE" analysis [ "FOR" node ] [ "LIMIT" count ]
 *   history  = "HISTORY" [ "OF" ] node [ "LIMIT" count ]
 *   blame    = "BLAME" [ "OF" ] node
 *   describe = "DESCRIBE" ( "TABLES" | "COLUMNS" "FROM" name | name )
 *            | "SHOW" ( "TABLES" | "COLUMNS" "FROM" name )
 */
import type { Cursor } from '../cursor.ts'
import { badMuql } from '../failure.ts'
import { ANALYSES, type Analyze, type Blame, type Describe, type History } from '../statement.ts'
import { count, nodeRef, oneOf, tableName } from './parts.ts'

/** After ANALYZE. */
export function analyze(cursor: Cursor): Analyze {
  const at = cursor.position
  const what = oneOf(cursor, ANALYSES, 'ANALYZE')
  const target = cursor.take('FOR') ? nodeRef(cursor) : undefined
  const limit = cursor.take('LIMIT') ? count(cursor) : undefined
  if (what === 'impact' && target === undefined) {
    throw badMuql('ANALYZE impact needs a node.', cursor.position, { expected: ['FOR'] })
  }
  return { kind: 'analyze', what, ...(target && { target }), ...(limit && { limit }), at }
}

/** After HISTORY. */
export function history(cursor: Cursor): History {
  const at = cursor.position
  cursor.take('OF')
  const of = nodeRef(cursor)
  const limit = cursor.take('LIMIT') ? count(cursor) : undefined
  return { kind: 'history', of, ...(limit && { limit }), at }
}

/** After BLAME. */
export function blame(cursor: Cursor): Blame {
  const at = cursor.position
  cursor.take('OF')
  return { kind: 'blame', of: nodeRef(cursor), at }
}

/** After DESCRIBE, or after SHOW when TABLES or COLUMNS follow. */
export function describe(cursor: Cursor): Describe {
  const at = cursor.position
  if (cursor.take('TABLES')) return { kind: 'describe', at }
  if (cursor.take('COLUMNS')) cursor.need('FROM')
  return { kind: 'describe', table: tableName(cursor), at }
}
