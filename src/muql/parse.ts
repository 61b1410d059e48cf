/**
 * Tokens → tree of a statement, by recursive descent.
 *
 * Written by hand rather than with a parser library: the grammar fits on a page,
 * errors are half of its worth, and they need to know what would have been
 * accepted, which names lie near, and what people of other query languages meant.
 * A library would bring its own error texts, its own tree and a dependency.
 *
 *   statement = select [ ";" ]
 *   select    = "SELECT" [ "DISTINCT" ] item { "," item } "FROM" name
 *               [ "WHERE" expression ] [ "GROUP" "BY" expression { "," expression } ]
 *               [ "HAVING" expression ] [ "ORDER" "BY" order { "," order } ]
 *               [ "LIMIT" count ] [ "OFFSET" count ]
 *   item      = "*" | expression [ "AS" name ]
 *   order     = expression [ "ASC" | "DESC" ]
 *   count     = number | parameter
 *
 * Errors  `bad_muql`, never anything else, whatever the text.
 */
import type { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { Cursor, isToken } from './cursor.ts'
import { ExpressionParser } from './expression.ts'
import { badMuql } from './failure.ts'
import { type Token, tokenize } from './tokens.ts'
import type { Item, Literal, Name, Order, Parameter, Select, Statement } from './tree.ts'

export function parse(text: string): Statement {
  const cursor = new Cursor(tokenize(text))
  if (!isToken(cursor.token, 'SELECT')) throw notSelect(cursor.token)
  const statement = new SelectParser(cursor).parse()
  while (cursor.take(';'));
  if (cursor.token.kind !== 'end') throw afterEnd(cursor)
  return statement
}

class SelectParser {
  readonly #cursor: Cursor
  readonly #expressions: ExpressionParser

  constructor(cursor: Cursor) {
    this.#cursor = cursor
    this.#expressions = new ExpressionParser(cursor)
  }

  parse(): Select {
    const cursor = this.#cursor
    cursor.need('SELECT')
    const distinct = cursor.take('DISTINCT')
    const items = this.#list(() => this.#item())
    cursor.need('FROM')
    const table = this.#table()
    const where = cursor.take('WHERE') ? this.#expressions.parse() : undefined
    const group = this.#clause('GROUP') ? this.#expressions.list() : []
    const having = cursor.take('HAVING') ? this.#expressions.parse() : undefined
    const order = this.#clause('ORDER') ? this.#list(() => this.#order()) : []
    const limit = cursor.take('LIMIT') ? this.#count() : undefined
    const offset = cursor.take('OFFSET') ? this.#count() : undefined
    return {
      kind: 'select',
      distinct,
      items,
      table,
      ...(where && { where }),
      group,
      ...(having && { having }),
      order,
      ...(limit && { limit }),
      ...(offset && { offset }),
    }
  }

  #clause(word: 'GROUP' | 'ORDER'): boolean {
    if (!this.#cursor.take(word)) return false
    this.#cursor.need('BY')
    return true
  }

  #list<T>(one: () => T): T[] {
    const list = [one()]
    while (this.#cursor.take(',')) list.push(one())
    return list
  }

  #item(): Item {
    const cursor = this.#cursor
    const at = cursor.position
    if (cursor.take('*')) return { kind: 'all', at }
    const expression = this.#expressions.parse()
    return cursor.take('AS')
      ? { kind: 'item', expression, alias: this.#alias() }
      : { kind: 'item', expression }
  }

  /** After AS any word is a name, and a string is one too. */
  #alias(): Name {
    const cursor = this.#cursor
    const { kind, text, at } = cursor.token
    cursor.expect('a name')
    if (kind !== 'word' && kind !== 'text') throw cursor.fail()
    if (text === '' || text.length > MAX_NAME_CHARS) {
      throw badMuql(`A name has between 1 and ${MAX_NAME_CHARS} characters.`, at)
    }
    cursor.move()
    return { text, at }
  }

  #table(): Name {
    const cursor = this.#cursor
    cursor.expect('a table')
    if (cursor.token.kind !== 'word') throw cursor.fail()
    const { text, at } = cursor.move()
    return { text, at }
  }

  #order(): Order {
    const cursor = this.#cursor
    const expression = this.#expressions.parse()
    const descending = cursor.take('DESC')
    if (!descending) cursor.take('ASC')
    return { expression, descending }
  }

  #count(): Literal | Parameter {
    const cursor = this.#cursor
    const { kind, text, at } = cursor.token
    cursor.expect('a whole number')
    cursor.expect('a parameter')
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
}

function notSelect(token: Token): MuError {
  const example = `For example: ${EXAMPLE}`
  if (token.kind === 'end') {
    return badMuql('The statement is empty.', token.at, { expected: WORKING, hint: example })
  }
  const word = token.text.toUpperCase()
  if (token.kind === 'word' && LATER.has(word)) {
    return badMuql(`${word} is not supported yet; SELECT is.`, token.at, { expected: WORKING, hint: example })
  }
  const suggestions = token.kind === 'word' ? nearest(word, WORKING) : []
  return badMuql('A statement begins with SELECT.', token.at, {
    expected: WORKING,
    hint: example,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  })
}

function afterEnd(cursor: Cursor): MuError {
  return cursor.follows(';')
    ? badMuql('There is more than one statement.', cursor.position, { hint: 'Send one at a time.' })
    : cursor.fail()
}

const MAX_NAME_CHARS = 100
const WORKING: readonly string[] = ['SELECT']
const EXAMPLE =
  'SELECT name, complexity FROM functions WHERE complexity > 10 ORDER BY complexity DESC LIMIT 20'

/** First words of statements and terse forms that the language has and this version cannot answer. */
const LATER: ReadonlySet<string> = new Set(
  `SHOW FIND PATH ANALYZE DESCRIBE EXPLAIN HISTORY BLAME FN CLS MOD DEPS RDEPS CALLERS CALLEES IMPACT
  CYCLES`.split(/\s+/),
)
