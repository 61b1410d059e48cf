/**
 * Text → tokens. Whitespace and comments end here.
 *
 * Words are not sorted into keywords and names: a column or an alias may be
 * called `path` or `impact`, so only the parser, which knows what may stand at a
 * place, can say which it is. What means nothing by itself is a token too, with its
 * error: inside an id that stands without quotes, a colon is well placed. Reading is one pass with one sticky pattern for
 * each kind of token, none of which can backtrack.
 *
 * Units   Lines and columns are 1-based; columns count UTF-16 code units.
 * Errors  `bad_muql` for text above `MAX_TEXT_CHARS`; an error in an `unreadable`
 *         token for a string or comment that does not end, for a malformed number,
 *         and for foreign characters.
 */
import type { MuError } from '../errors.ts'
import { badMuql } from './failure.ts'
import type { Position } from './tree.ts'

export type TokenKind = 'word' | 'number' | 'text' | 'parameter' | 'symbol' | 'unreadable' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** As written; for `text` what the quotes hold, for `parameter` the name without `$`. */
  readonly text: string
  readonly at: Position
  /** Where it starts in the statement, in UTF-16 code units from 0. */
  readonly offset: number
  /** Of `unreadable`: what is wrong, when nothing better can be made of it. */
  readonly error?: MuError
}

/** The last token is always of kind `end`. */
export function tokenize(text: string): readonly Token[] {
  if (text.length > MAX_TEXT_CHARS) {
    throw badMuql(`The statement has more than ${MAX_TEXT_CHARS} characters.`, START, {
      hint: 'Ask for less at once.',
    })
  }
  const tokens: Token[] = []
  let offset = 0
  let line = 1
  let lineStart = 0
  while (offset < text.length) {
    const at = { line, column: offset - lineStart + 1 }
    const { kind, source, error } = read(text, offset, at)
    if (kind !== 'space') {
      tokens.push({ kind, text: contents(kind, source), at, offset, ...(error && { error }) })
    }
    if (tokens.length > MAX_TOKENS)
      throw badMuql(`The statement has more than ${MAX_TOKENS} words and signs.`, at)
    for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
      line += 1
      lineStart = offset + i + 1
    }
    offset += source.length
  }
  tokens.push({ kind: 'end', text: '', at: { line, column: offset - lineStart + 1 }, offset })
  return tokens
}

interface Piece {
  readonly kind: TokenKind | 'space'
  readonly source: string
  readonly error?: MuError
}

function read(text: string, offset: number, at: Position): Piece {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = offset
    const source = pattern.exec(text)?.[0]
    if (source !== undefined) return { kind, source }
  }
  const rest = text.slice(offset, offset + 40)
  return { kind: 'unreadable', source: rest[0]!, error: unreadable(rest, at) }
}

function contents(kind: TokenKind | 'space', source: string): string {
  if (kind === 'parameter') return source.slice(1)
  if (kind !== 'text') return source
  const quote = source[0]!
  return source.slice(1, -1).replaceAll(quote + quote, quote)
}

function unreadable(rest: string, at: Position): MuError {
  const [first = ''] = rest
  if (rest.startsWith('/*')) return badMuql('The comment does not end.', at, { expected: ['*/'] })
  if (first === "'" || first === '"') {
    return badMuql('The string does not end.', at, {
      expected: [first],
      hint: `A ${first} inside a string is written twice.`,
    })
  }
  if (/[0-9]/.test(first))
    return badMuql('The number is malformed.', at, { hint: 'Numbers look like 12, -3 or 1.5.' })
  const code = first.codePointAt(0) ?? 0
  const shown =
    code > 0x20 && code !== 0x7f ? `“${first}”` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const hint = HINTS[first]
  return badMuql(`The character ${shown} means nothing here.`, at, hint === undefined ? {} : { hint })
}

const START: Position = { line: 1, column: 1 }

export const MAX_TEXT_CHARS = 100_000
const MAX_TOKENS = 20_000

/** Tried in this order. A word or number must not run into the next one. */
const PATTERNS: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /[ \t\r\n\f\v\u00a0\ufeff]+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['number', /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![A-Za-z0-9_])/y],
  ['text', /'(?:[^']|'')*'(?!')|"(?:[^"]|"")*"(?!")/y],
  ['parameter', /\$[A-Za-z_][A-Za-z0-9_]*/y],
  ['symbol', /<=|>=|<>|!=|\|\||\/(?!\*)|[=<>~+\-*%(),.;]/y],
]

const STRAIGHT = 'Strings stand in straight quotes: \'text\' or "text".'
const HINTS: Readonly<Record<string, string>> = {
  '‘': STRAIGHT,
  '’': STRAIGHT,
  '“': STRAIGHT,
  '”': STRAIGHT,
  '`': 'Names are written without quotes, strings in straight ones.',
  $: 'A parameter has a name: $min.',
  '?': 'A parameter has a name: $min.',
  ':': 'An id such as "mod:src/a.ts" is a string and stands in quotes; a parameter is written $min.',
  '!': 'Use != or NOT.',
  '&': 'Use AND.',
  '|': 'Use OR; || joins strings.',
  '[': 'Lists stand in parentheses: IN (1, 2).',
}
