/**
 * Text → tree of a statement, by recursive descent. One file a group of statements, in `parse/`.
 *
 * Written by hand rather than with a parser library: the grammar fits on a page,
 * errors are half of its worth, and they need to know what would have been
 * accepted, which names lie near, and what people of other query languages meant.
 * A library would bring its own error texts, its own tree and a dependency.
 *
 *   statement = [ "EXPLAIN" ] ( select | show | find | cycles | path | analyze | history
 *             | blame | describe | terse ) [ ";" ]
 *
 * Errors  `bad_muql`, never anything else, whatever the text.
 */
import type { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { Cursor, isToken } from './cursor.ts'
import { badMuql } from './failure.ts'
import { analyze, blame, describe, history } from './parse/about.ts'
import { find } from './parse/find.ts'
import { cycles, path, related, show } from './parse/relations.ts'
import { select } from './parse/select.ts'
import { isTerse, terse } from './parse/terse.ts'
import type { Explain, Relation, Statement } from './statement.ts'
import type { Token } from './tokens.ts'

export function parse(text: string): Statement {
  const cursor = new Cursor(text)
  const { position } = cursor
  const statement: Statement = cursor.take('EXPLAIN')
    ? { kind: 'explain', statement: parseOne(cursor), at: position }
    : parseOne(cursor)
  while (cursor.take(';'));
  if (cursor.token.kind !== 'end') throw afterEnd(cursor)
  return statement
}

function parseOne(cursor: Cursor): Explain['statement'] {
  const { token } = cursor
  if (isToken(token, 'SELECT')) return select(cursor)
  const word = token.kind === 'word' ? token.text : ''
  if (isTerse(word)) return terse(cursor)
  const shown = Object.hasOwn(TERSE_SHOW, word.toLowerCase()) ? TERSE_SHOW[word.toLowerCase()] : undefined
  if (shown !== undefined) {
    cursor.move()
    return related(cursor, shown, token.at)
  }
  const parser = Object.hasOwn(PARSERS, word.toUpperCase()) ? PARSERS[word.toUpperCase()] : undefined
  if (parser === undefined) throw notStatement(token)
  cursor.move()
  return parser(cursor)
}

/** By their first word, which has been taken. */
const PARSERS: Readonly<Record<string, (cursor: Cursor) => Explain['statement']>> = {
  SHOW: (cursor) => (cursor.isAt('TABLES') || cursor.isAt('COLUMNS') ? describe(cursor) : show(cursor)),
  FIND: (cursor) => (cursor.take('CYCLES') ? cycles(cursor) : find(cursor)),
  PATH: path,
  CYCLES: cycles,
  ANALYZE: analyze,
  HISTORY: history,
  BLAME: blame,
  DESCRIBE: describe,
}

const TERSE_SHOW: Readonly<Record<string, Relation>> = {
  deps: 'dependencies',
  rdeps: 'dependents',
  callers: 'callers',
  callees: 'callees',
  impact: 'impact',
  ancestors: 'ancestors',
}

function notStatement(token: Token): MuError {
  if (token.error) return token.error
  const hint = `For example: ${EXAMPLE}`
  if (token.kind === 'end')
    return badMuql('The statement is empty.', token.at, { expected: BEGINNINGS, hint })
  const suggestions = token.kind === 'word' ? nearest(token.text.toUpperCase(), BEGINNINGS) : []
  return badMuql('No statement begins like this.', token.at, {
    expected: BEGINNINGS,
    hint,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  })
}

function afterEnd(cursor: Cursor): MuError {
  return cursor.follows(';')
    ? badMuql('There is more than one statement.', cursor.position, { hint: 'Send one at a time.' })
    : cursor.fail()
}

const BEGINNINGS: readonly string[] = ['SELECT', 'EXPLAIN', ...Object.keys(PARSERS)]
const EXAMPLE =
  'SELECT name, complexity FROM functions WHERE complexity > 10 ORDER BY complexity DESC LIMIT 20'
