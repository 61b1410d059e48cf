/**
 * A place in one line of MU text, and what can be read from there.
 *
 * Errors  `bad_request` with the line and column, 1-based.
 */
import { MuError } from '../errors.ts'
import { endOf, endOfQuoted, unquoted } from './words.ts'

export class Cursor {
  readonly #line: string
  readonly #number: number
  #at: number

  constructor(line: string, number: number, at: number) {
    this.#line = line
    this.#number = number
    this.#at = at
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#line.length
  }

  sees(token: string): boolean {
    return this.#line.startsWith(token, this.#at)
  }

  /** Steps over `token` if it is next. */
  skip(token: string): boolean {
    const found = this.sees(token)
    if (found) this.#at += token.length
    return found
  }

  /** Whether the word here has a blank behind it that begins none of `marks`. */
  hasWordAfter(marks: readonly string[]): boolean {
    const end = endOf(this.#line, this.#at, [' '])
    return this.#line[end] === ' ' && !marks.some((mark) => this.#line.startsWith(mark, end))
  }

  need(token: string): void {
    if (!this.skip(token)) throw this.failure(`expected ${JSON.stringify(token)}`)
  }

  needEnd(): void {
    if (!this.isAtEnd) throw this.failure(`expected the end of the line, found ${this.#shown()}`)
  }

  /** An atom, bare or between backticks; never empty when bare. */
  atom(stops: readonly string[]): string {
    if (this.sees('`')) return this.#quoted()
    const end = endOf(this.#line, this.#at, stops)
    if (end < 0) throw this.failure('a bracket or backtick is not closed')
    if (end === this.#at) throw this.failure(`expected a name or text, found ${this.#shown()}`)
    return this.#upTo(end)
  }

  /** Free text up to the first of `marks` or the end of the line. */
  free(marks: readonly string[] = []): string {
    if (this.sees('`')) return this.#quoted()
    const ends = marks.map((mark) => this.#line.indexOf(mark, this.#at)).filter((end) => end >= 0)
    const end = Math.min(this.#line.length, ...ends)
    if (end === this.#at) throw this.failure('expected text')
    return this.#upTo(end)
  }

  /** What a sticky expression matches here, stepped over. */
  match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#line) ?? undefined
    if (found) this.#at += found[0].length
    return found
  }

  failure(what: string): MuError {
    return failureAt(this.#number, this.#at + 1, what)
  }

  #quoted(): string {
    const end = endOfQuoted(this.#line, this.#at)
    if (end < 0) throw this.failure('a backtick is not closed')
    const text = unquoted(this.#line.slice(this.#at, end))
    if (text === undefined) throw this.failure('an escape is not one of \\n \\t \\r \\\\ \\` \\u{hex}')
    this.#at = end
    return text
  }

  #upTo(end: number): string {
    const text = this.#line.slice(this.#at, end)
    this.#at = end
    return text
  }

  #shown(): string {
    return this.isAtEnd ? 'the end of the line' : JSON.stringify(this.#line.slice(this.#at, this.#at + 20))
  }
}

export function failureAt(line: number, column: number, what: string): MuError {
  return new MuError('bad_request', `The MU text is not valid: line ${line}, column ${column}: ${what}.`, {
    line,
    column,
  })
}
