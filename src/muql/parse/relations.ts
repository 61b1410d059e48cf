/**
 * What stands to a node, and the ways between two.
 *
 *   show   = "SHOW" relation "OF" node { "DEPTH" count | "VIA" types | "LIMIT" count }
 *   path   = "PATH" [ "ALL" ] "FROM" node "TO" node { "MAX" "DEPTH" count | "VIA" types | "LIMIT" count }
 *   cycles = "FIND" "CYCLES" [ "WHERE" "edge_type" ( "=" type | "IN" "(" types ")" ) | "VIA" types ]
 *            [ "LIMIT" count ]
 */
import type { Cursor } from '../cursor.ts'
import { badMuql } from '../failure.ts'
import { type Cycles, type Path, type Relation, SHOWN, type Show, type Value } from '../statement.ts'
import { count, edgeTypes, nodeRef, oneOf } from './parts.ts'

/** After SHOW. */
export function show(cursor: Cursor): Show {
  const at = cursor.position
  const shown = oneOf(cursor, SHOWN, 'SHOW', ['TABLES', 'COLUMNS'])
  cursor.need('OF')
  return related(cursor, shown, at)
}

/** What follows the relation: the terse forms begin here. */
export function related(cursor: Cursor, shown: Relation, at: Show['at']): Show {
  const of = nodeRef(cursor)
  const { depth, via, limit } = extent(cursor, () => depthOf(cursor))
  return { kind: 'show', relation: shown, of, ...(depth && { depth }), via, ...(limit && { limit }), at }
}

interface Extent {
  depth?: Value
  via: Show['via']
  limit?: Value
}

/** How far and along what, each once, in any order. */
function extent(cursor: Cursor, takeDepth: () => Value | undefined): Extent {
  const found: Extent = { via: [] }
  for (;;) {
    const depth = found.depth === undefined ? takeDepth() : undefined
    if (depth !== undefined) found.depth = depth
    else if (found.via.length === 0 && cursor.take('VIA')) found.via = edgeTypes(cursor)
    else if (found.limit === undefined && cursor.take('LIMIT')) found.limit = count(cursor)
    else return found
  }
}

/** `DEPTH 2`, or tersely `d2`. */
function depthOf(cursor: Cursor): Value | undefined {
  if (cursor.take('DEPTH')) return count(cursor)
  const { kind, text, at } = cursor.token
  const short = kind === 'word' ? /^d([0-9]{1,3})$/i.exec(text) : null
  if (short === null) return undefined
  cursor.move()
  return { kind: 'literal', value: Number(short[1]), at }
}

function longDepth(cursor: Cursor): Value {
  cursor.need('DEPTH')
  return count(cursor)
}

/** After PATH. Tersely `path A B d5`. */
export function path(cursor: Cursor): Path {
  const at = cursor.position
  const all = cursor.take('ALL')
  const long = all || cursor.at('FROM')
  if (long) cursor.need('FROM')
  const from = nodeRef(cursor)
  if (long) cursor.need('TO')
  const to = nodeRef(cursor)
  const { depth, via, limit } = extent(cursor, () =>
    cursor.take('MAX') ? longDepth(cursor) : depthOf(cursor),
  )
  if (limit !== undefined && !all) {
    throw badMuql('One path has no LIMIT.', limit.at, {
      hint: 'PATH ALL FROM a TO b LIMIT 5 gives up to five.',
    })
  }
  return { kind: 'path', all, from, to, ...(depth && { depth }), via, ...(limit && { limit }), at }
}

/** After FIND CYCLES, or tersely `cycles`. */
export function cycles(cursor: Cursor): Cycles {
  const at = cursor.position
  const via = cursor.take('VIA') ? edgeTypes(cursor) : cursor.take('WHERE') ? edgeFilter(cursor) : []
  const limit = cursor.take('LIMIT') ? count(cursor) : undefined
  return { kind: 'cycles', via, ...(limit && { limit }), at }
}

function edgeFilter(cursor: Cursor): Cycles['via'] {
  cursor.need('EDGE_TYPE')
  if (cursor.take('=')) return edgeTypes(cursor)
  cursor.need('IN')
  cursor.need('(')
  const types = edgeTypes(cursor)
  cursor.need(')')
  return types
}
