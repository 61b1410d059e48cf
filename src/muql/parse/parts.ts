/** The parts that several statements have: counts, names of nodes, texts, edge types, tables. */
import { EDGE_TYPES, type EdgeType } from '../../graph/types.ts'
import { nearest } from '../../nearest.ts'
import type { Cursor } from '../cursor.ts'
import { badMuql, quoted } from '../failure.ts'
import type { Value } from '../statement.ts'
import type { Name } from '../tree.ts'

export function listOf<T>(cursor: Cursor, one: () => T): T[] {
  const list = [one()]
  while (cursor.take(',')) list.push(one())
  return list
}

/** One of these words; the error says what `statement` knows, `more` besides, and what is near. */
export function oneOf<T extends string>(
  cursor: Cursor,
  words: readonly T[],
  statement: string,
  more: readonly string[] = [],
): T {
  const { kind, text, at } = cursor.token
  const found = kind === 'word' ? words.find((one) => one === text.toLowerCase()) : undefined
  if (found !== undefined) {
    cursor.move()
    return found
  }
  const expected = [...words, ...more]
  if (kind !== 'word') {
    for (const one of expected) cursor.expect(one)
    throw cursor.fail()
  }
  const near = nearest(text.toLowerCase(), expected)
  throw badMuql(`${statement} knows no ${quoted(text)}.`, at, {
    expected,
    ...(near.length > 0 ? { suggestions: near } : {}),
  })
}

/** A whole number, or a parameter that is one. */
export function count(cursor: Cursor): Value {
  cursor.expect('a whole number')
  cursor.expect('a parameter')
  const { kind, text, at } = cursor.token
  if (kind === 'parameter') {
    cursor.move()
    return { kind, name: text, at }
  }
  const value = Number(text)
  if (kind !== 'number' || !Number.isInteger(value)) throw cursor.fail()
  if (!Number.isSafeInteger(value)) throw badMuql('The number is too large.', at)
  cursor.move()
  return { kind: 'literal', value, at }
}

/** A node: its id, a name or a path, with or without quotes. */
export function nodeRef(cursor: Cursor): Value {
  return named(cursor, 'node', 'an id, a name or a path')
}

/** A commit: its hash, a tag, a branch, or whatever git reads so, with or without quotes. */
export function commitRef(cursor: Cursor): Value {
  return named(cursor, 'commit', 'a hash, a tag or a branch')
}

function named(cursor: Cursor, what: string, how: string): Value {
  cursor.expect(`a ${what}: ${how}`)
  const { kind, text, at } = cursor.token
  if (kind === 'text' || kind === 'parameter') return textOf(cursor)
  const value = kind === 'end' ? '' : cursor.raw()
  if (value === '' || /^[-+*%=<>~|]/.test(value)) throw cursor.fail()
  if (value.length > MAX_REF_CHARS) throw badMuql(`There is no ${what} ${quoted(text)}.`, at)
  return { kind: 'literal', value, at }
}

/** A text in quotes, or a parameter that is one. */
export function textOf(cursor: Cursor): Value {
  cursor.expect('a text in quotes')
  cursor.expect('a parameter')
  const { kind, text, at } = cursor.token
  if (kind !== 'text' && kind !== 'parameter') throw cursor.fail()
  cursor.move()
  return kind === 'parameter' ? { kind, name: text, at } : { kind: 'literal', value: text, at }
}

/** `calls`, or `calls, imports`: each once, in the order of `EDGE_TYPES`. */
export function edgeTypes(cursor: Cursor): EdgeType[] {
  const named = new Set(listOf(cursor, () => edgeType(cursor)))
  return EDGE_TYPES.filter((type) => named.has(type))
}

function edgeType(cursor: Cursor): EdgeType {
  cursor.expect('an edge type')
  const { kind, text, at } = cursor.token
  if (kind !== 'word' && kind !== 'text') throw cursor.fail()
  const type = EDGE_TYPES.find((one) => one === text.toUpperCase())
  if (type === undefined) {
    const names = EDGE_TYPES.map((one) => one.toLowerCase())
    const near = nearest(text.toLowerCase(), names)
    throw badMuql(`There is no edge type ${quoted(text)}.`, at, {
      expected: names,
      ...(near.length > 0 ? { suggestions: near } : {}),
    })
  }
  cursor.move()
  return type
}

export function tableName(cursor: Cursor): Name {
  cursor.expect('a table')
  if (cursor.token.kind !== 'word') throw cursor.fail()
  const { text, at } = cursor.move()
  return { text, at }
}

const MAX_REF_CHARS = 4096
