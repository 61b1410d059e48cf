/**
 * A place in a row of tokens, and the memory of what would have been accepted there.
 *
 * Every question that the parser asks in vain (`take`, `at`) is noted until the
 * cursor moves on; so an error can say what was expected without any rule having
 * to list it. A keyword is given in upper case and read in any.
 */
import type { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { badMuql, quoted } from './failure.ts'
import { type Token, tokenize } from './tokens.ts'
import type { Position } from './tree.ts'

export class Cursor {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #index = 0
  #expected = new Set<string>()

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokenize(text)
  }

  get token(): Token {
    return this.#tokens[this.#index]!
  }

  get position(): Position {
    return this.token.at
  }

  /** Whether the current token is this keyword or sign. */
  at(what: string): boolean {
    if (isToken(this.token, what)) return true
    this.#expected.add(what)
    return false
  }

  /** Like `at`, for rules that ask without wanting it. */
  isAt(what: string): boolean {
    return isToken(this.token, what)
  }

  /** Whether this keyword or sign was the last to be taken. */
  follows(what: string): boolean {
    const before = this.#tokens[this.#index - 1]
    return before !== undefined && isToken(before, what)
  }

  /** Takes the current token if it is this keyword or sign. */
  take(what: string): boolean {
    if (!this.at(what)) return false
    this.move()
    return true
  }

  need(what: string): void {
    if (!this.take(what)) throw this.fail()
  }

  /** Takes the current token, whatever it is. */
  move(): Token {
    const { token } = this
    this.#index = Math.min(this.#index + 1, this.#tokens.length - 1)
    this.#expected.clear()
    return token
  }

  /** Everything up to the next space, comma, semicolon, parenthesis or quote, as it is written; '' if nothing. */
  raw(): string {
    const { offset } = this.token
    RAW.lastIndex = offset
    const source = RAW.exec(this.#text)?.[0] ?? ''
    while (this.token.kind !== 'end' && this.token.offset < offset + source.length) this.move()
    return source
  }

  /** Whether the current token follows the one before it without a space. */
  get touches(): boolean {
    return this.token.offset > 0 && !/\s/.test(this.#text[this.token.offset - 1]!)
  }

  /** Notes in words what was looked for here, such as `a number`. */
  expect(what: string): void {
    this.#expected.add(what)
  }

  /** The error of finding the current token where something else was expected. */
  fail(hint?: string): MuError {
    const { token } = this
    if (token.error) return token.error
    const expected = summary([...this.#expected])
    const near = token.kind === 'word' ? nearest(token.text, [...this.#expected].filter(isKeyword)) : []
    const found = token.kind === 'end' ? 'The statement ends too early' : `Unexpected ${quoted(token.text)}`
    const message = expected.length > 0 ? `${found}; expected ${enumerate(expected)}.` : `${found}.`
    return badMuql(message, token.at, {
      ...(expected.length > 0 ? { expected } : {}),
      ...(near.length > 0 ? { suggestions: near } : {}),
      ...(hint === undefined ? {} : { hint }),
    })
  }
}

export function isToken(token: Token, what: string): boolean {
  if (token.kind === 'symbol') return token.text === what
  return token.kind === 'word' && token.text.toUpperCase() === what
}

function isKeyword(what: string): boolean {
  return /^[A-Z]+$/.test(what)
}

/** Twenty operators, or ten ways to begin a value, are one thing to a reader. */
function summary(expected: readonly string[]): readonly string[] {
  if (expected.includes(A_VALUE)) return expected.filter((what) => !BEGINNINGS.has(what))
  if (!expected.includes('=')) return expected
  const rest = expected.filter((what) => !OPERATORS.has(what) && what !== '(' && what !== '.')
  return [...rest, 'an operator']
}

function enumerate(names: readonly string[]): string {
  const shown = names.map((name) => (/^[^A-Za-z]+$/.test(name) ? quoted(name) : name))
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

/** What an expression parser says it looked for when it wants an operand. */
export const A_VALUE = 'a column, a value or a function'

const RAW = /[^\s,;()'"]+/y

const BEGINNINGS: ReadonlySet<string> = new Set(['(', '-', 'NOT', 'CASE', 'TRUE', 'FALSE', 'NULL'])
const OPERATORS: ReadonlySet<string> = new Set(
  '= != <> < <= > >= ~ || + - * / % LIKE ILIKE CONTAINS NOT IN IS BETWEEN'.split(' '),
)
