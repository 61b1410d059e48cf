/**
 * The terse forms: the same trees, in fewer letters.
 *
 *   terse  = table { filter | "AND" | "OR" } [ "sort" sorts ] [ number | "lim" number ]
 *   filter = field ( "=" | "!=" | ">" | … | "~" ) value
 *   sorts  = field [ "-" | "+" | "DESC" | "ASC" ] { "," … }
 *
 *   fn c>20 fp~api sort c- 5    SELECT * FROM functions WHERE complexity > 20 AND file_path ~ 'api'
 *                               ORDER BY complexity DESC LIMIT 5
 *
 * Filters side by side are joined by AND, which binds tighter than OR. A value is a
 * number, a text in quotes, or everything up to the next space.
 */
import type { Cursor } from '../cursor.ts'
import { quoted } from '../failure.ts'
import type { Binary, Column, Expression, Order, Position, Select } from '../tree.ts'
import { count, listOf } from './parts.ts'

/** Whether a statement can begin with this word tersely. */
export function isTerse(word: string): boolean {
  return Object.hasOwn(TABLES, word.toLowerCase())
}

export function terse(cursor: Cursor): Select {
  const { text, at } = cursor.move()
  const [table, kind] = TABLES[text.toLowerCase()]!
  const written = filters(cursor)
  const only: Expression[] = kind === undefined ? [] : [equals('kind', kind, at)]
  const where = logic('and', [...only, ...(written ? [written] : [])], at)
  const order = cursor.take('SORT') ? listOf(cursor, () => sorted(cursor)) : []
  const limited = cursor.take('LIM') || cursor.take('LIMIT') || cursor.token.kind === 'number'
  const limit = limited ? count(cursor) : undefined
  return {
    kind: 'select',
    distinct: false,
    items: [{ kind: 'all', at }],
    table: { text: table, at },
    ...(where && { where }),
    group: [],
    order,
    ...(limit && { limit }),
  }
}

function filters(cursor: Cursor): Expression | undefined {
  const { position } = cursor
  const either: Expression[] = []
  let both: Expression[] = []
  for (;;) {
    if (isFilter(cursor)) both.push(filter(cursor))
    else if (both.length > 0 && cursor.take('AND')) both.push(filter(cursor))
    else if (both.length > 0 && cursor.take('OR')) {
      either.push(logic('and', both, position)!)
      both = [filter(cursor)]
    } else break
  }
  if (both.length > 0) either.push(logic('and', both, position)!)
  return logic('or', either, position)
}

function isFilter(cursor: Cursor): boolean {
  const { kind, text } = cursor.token
  return kind === 'word' && !WORDS.has(text.toUpperCase())
}

function filter(cursor: Cursor): Expression {
  const { kind, text, at } = cursor.token
  cursor.expect('a field')
  if (kind !== 'word') throw cursor.fail()
  cursor.move()
  const left = field(text, at)
  const operatorAt = cursor.position
  const operator = cursor.take('<>') ? '!=' : OPERATORS.find((sign) => cursor.take(sign))
  if (operator === undefined) {
    throw cursor.fail(`To look for ${quoted(text)} in names, write n~${text.slice(0, 40)}.`)
  }
  return { kind: 'binary', operator, left, right: value(cursor), at: operatorAt }
}

function value(cursor: Cursor): Expression {
  const { kind, text, at } = cursor.token
  if (kind === 'text') {
    cursor.move()
    return { kind: 'literal', value: text, at }
  }
  if (kind === 'parameter') {
    cursor.move()
    return { kind: 'parameter', name: text, at }
  }
  cursor.expect('a value')
  const raw = kind === 'end' ? '' : cursor.raw()
  if (raw === '') throw cursor.fail()
  const number = /^-?[0-9]+(?:\.[0-9]+)?$/.test(raw) ? Number(raw) : undefined
  const constant = CONSTANTS.get(raw.toLowerCase())
  if (constant !== undefined) return { kind: 'literal', value: constant === 'null' ? null : constant, at }
  return { kind: 'literal', value: number === undefined || !Number.isFinite(number) ? raw : number || 0, at }
}

function sorted(cursor: Cursor): Order {
  const { kind, text, at } = cursor.token
  cursor.expect('a field')
  if (kind !== 'word') throw cursor.fail()
  cursor.move()
  const expression = field(text, at)
  const descending = cursor.take('-') || cursor.take('DESC')
  if (!descending && !cursor.take('+')) cursor.take('ASC')
  return { expression, descending }
}

function field(text: string, at: Position): Column {
  const name = text.toLowerCase()
  return { kind: 'column', path: [Object.hasOwn(FIELDS, name) ? FIELDS[name]! : name], at }
}

function equals(name: string, text: string, at: Position): Binary {
  const right = { kind: 'literal', value: text, at } as const
  return { kind: 'binary', operator: '=', left: { kind: 'column', path: [name], at }, right, at }
}

function logic(kind: 'and' | 'or', terms: readonly Expression[], at: Position): Expression | undefined {
  return terms.length < 2 ? terms[0] : { kind, terms, at }
}

const OPERATORS = ['!=', '<=', '<', '>=', '>', '=', '~'] as const
const WORDS: ReadonlySet<string> = new Set(['AND', 'OR', 'SORT', 'LIM', 'LIMIT'])
const CONSTANTS = new Map<string, true | false | 'null'>([
  ['true', true],
  ['false', false],
  ['null', 'null'],
])

const FIELDS: Readonly<Record<string, string>> = {
  c: 'complexity',
  n: 'name',
  fp: 'file_path',
  qn: 'qualified_name',
  t: 'type',
  k: 'kind',
  ls: 'line_start',
  le: 'line_end',
}

/** The word, its table, and the kind it is narrowed to. */
const TABLES: Readonly<Record<string, readonly [table: string, kind?: string]>> = {
  fn: ['functions'],
  func: ['functions'],
  function: ['functions'],
  functions: ['functions'],
  meth: ['functions', 'method'],
  method: ['functions', 'method'],
  methods: ['functions', 'method'],
  cls: ['classes'],
  class: ['classes'],
  classes: ['classes'],
  mod: ['modules'],
  module: ['modules'],
  modules: ['modules'],
  ext: ['externals'],
  externals: ['externals'],
  nodes: ['nodes'],
}
