/**
 * Tokens → expression, by precedence climbing (Pratt): an operand, then as many
 * operators as bind at least as tightly as the caller asks for.
 *
 * The tree may be wide but not deep: whoever walks it may recurse. So each node's
 * height is known from its children when it is made, and both the height and the
 * parser's own recursion stop at `MAX_DEPTH`.
 */
import { A_VALUE, type Cursor } from './cursor.ts'
import { badMuql } from './failure.ts'
import { type Binary, childrenOf, type Expression, type Position } from './tree.ts'
import { NEGATABLE, POWER, POWER_OF_OPERATOR, RESERVED } from './words.ts'

export class ExpressionParser {
  readonly #cursor: Cursor
  /** After a condition, BETWEEN names two commits. */
  readonly #commitsFollow: boolean
  readonly #heights = new Map<Expression, number>()
  #depth = 0

  constructor(cursor: Cursor, { commitsFollow = false } = {}) {
    this.#cursor = cursor
    this.#commitsFollow = commitsFollow
  }

  /** `least` is the least power of operators to take. */
  parse(least: number = POWER.or): Expression {
    this.#depth += 1
    if (this.#depth > MAX_DEPTH) throw tooDeep(this.#cursor.position)
    let left = this.#operand(least)
    for (let next = this.#extended(left, least); next; next = this.#extended(left, least)) left = next
    this.#depth -= 1
    return left
  }

  /** At least one, separated by commas. */
  list(): Expression[] {
    const list = [this.parse()]
    while (this.#cursor.take(',')) list.push(this.parse())
    return list
  }

  /** `left` with the next operator, if that binds tightly enough. */
  #extended(left: Expression, least: number): Expression | undefined {
    if (least <= POWER.or && this.#cursor.at('OR')) return this.#logic('or', left)
    if (least <= POWER.and && this.#cursor.at('AND')) return this.#logic('and', left)
    if (least <= POWER.compare) {
      const compared = this.#compared(left)
      if (compared) return compared
    }
    for (const [sign, power] of ARITHMETIC) {
      if (power >= least && this.#cursor.at(sign)) return this.#binary(sign, left)
    }
    return undefined
  }

  #logic(kind: 'and' | 'or', first: Expression): Expression {
    const at = this.#cursor.position
    const terms = [first]
    const word = kind === 'and' ? 'AND' : 'OR'
    while (this.#cursor.take(word)) terms.push(this.parse(POWER[kind] + 1))
    return this.#grown({ kind, terms, at })
  }

  /** Comparisons do not chain: `a = b = c` is an error. */
  #compared(left: Expression): Expression | undefined {
    const cursor = this.#cursor
    const at = cursor.position
    if (this.#commitsFollow && cursor.isAt('BETWEEN') && isCondition(left)) return undefined
    const compared = this.#comparison(left, at)
    if (compared && startsComparison(cursor) && !(this.#commitsFollow && cursor.isAt('BETWEEN'))) {
      throw cursor.fail('Comparisons do not chain; join them with AND, or use parentheses.')
    }
    return compared
  }

  #comparison(left: Expression, at: Position): Expression | undefined {
    const cursor = this.#cursor
    if (cursor.take('<>')) return this.#right('!=', left, at)
    for (const sign of COMPARISONS) {
      if (cursor.take(sign)) return this.#right(sign, left, at)
    }
    if (cursor.take('IS')) {
      const negated = cursor.take('NOT')
      cursor.need('NULL')
      return this.#negatedIf(negated, { kind: 'is_null', of: left, at })
    }
    const negated = cursor.take('NOT')
    for (const word of NEGATABLE) {
      if (cursor.take(word))
        return this.#negatedIf(negated, this.#right(word as Binary['operator'], left, at))
    }
    if (cursor.take('IN')) {
      cursor.need('(')
      const list = this.list()
      if (list.length > MAX_LIST) throw badMuql(`A list has at most ${MAX_LIST} values.`, at)
      cursor.need(')')
      return this.#negatedIf(negated, { kind: 'in', of: left, list, at })
    }
    if (cursor.take('BETWEEN')) {
      const low = this.parse(POWER.concat)
      cursor.need('AND')
      return this.#negatedIf(negated, { kind: 'between', of: left, low, high: this.parse(POWER.concat), at })
    }
    if (negated) throw cursor.fail()
    return undefined
  }

  #binary(operator: Binary['operator'], left: Expression): Expression {
    const { at } = this.#cursor.move()
    return this.#right(operator, left, at)
  }

  #right(operator: Binary['operator'], left: Expression, at: Position): Expression {
    const right = this.parse(POWER_OF_OPERATOR[operator] + 1)
    return this.#grown({ kind: 'binary', operator, left, right, at })
  }

  #negatedIf(negated: boolean, of: Expression): Expression {
    const grown = this.#grown(of)
    return negated && 'at' in of ? this.#grown({ kind: 'not', of: grown, at: of.at }) : grown
  }

  #operand(least: number): Expression {
    const cursor = this.#cursor
    const { kind, text, at } = cursor.token
    if (kind === 'number') return { kind: 'literal', value: this.#number(1), at }
    if (kind === 'text') {
      cursor.move()
      return { kind: 'literal', value: text, at }
    }
    if (kind === 'parameter') {
      cursor.move()
      return { kind: 'parameter', name: text, at }
    }
    if (cursor.take('(')) {
      const inner = this.parse()
      cursor.need(')')
      return inner
    }
    if (cursor.take('-')) {
      if (cursor.token.kind === 'number') return { kind: 'literal', value: this.#number(-1), at }
      return this.#grown({ kind: 'negate', of: this.parse(POWER.negate), at })
    }
    if (least <= POWER.not && cursor.take('NOT')) {
      return this.#grown({ kind: 'not', of: this.parse(POWER.not), at })
    }
    if (cursor.take('CASE')) return this.#case(at)
    for (const [word, value] of CONSTANTS) {
      if (cursor.take(word)) return { kind: 'literal', value, at }
    }
    if (kind === 'word' && !RESERVED.has(text.toUpperCase())) return this.#named(text.toLowerCase(), at)
    cursor.expect(A_VALUE)
    throw cursor.fail(
      kind === 'word'
        ? `${text.toUpperCase()} is a word of the language and cannot be a name here.`
        : undefined,
    )
  }

  #number(sign: 1 | -1): number {
    const { text, at } = this.#cursor.move()
    const value = Number(text)
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw badMuql(`The number ${text.slice(0, 40)} is too large.`, at, {
        hint: 'Numbers go up to 2^53 - 1.',
      })
    }
    return value === 0 ? 0 : sign * value
  }

  /** A column, a way into one, or a call. */
  #named(first: string, at: Position): Expression {
    const cursor = this.#cursor
    cursor.move()
    if (cursor.take('(')) return this.#call(first, at)
    const path = [first]
    while (cursor.take('.')) {
      cursor.expect('a name')
      if (cursor.token.kind !== 'word') throw cursor.fail()
      if (path.length > MAX_DEPTH) throw tooDeep(at)
      path.push(cursor.move().text.toLowerCase())
    }
    return { kind: 'column', path, at }
  }

  #call(name: string, at: Position): Expression {
    const cursor = this.#cursor
    const star = cursor.take('*')
    const distinct = !star && cursor.take('DISTINCT')
    const list = star || (!distinct && cursor.at(')')) ? [] : this.list()
    cursor.need(')')
    return this.#grown({ kind: 'call', name, distinct, star, arguments: list, at })
  }

  #case(at: Position): Expression {
    const cursor = this.#cursor
    const of = cursor.at('WHEN') ? undefined : this.parse()
    const branches: { when: Expression; value: Expression }[] = []
    while (cursor.take('WHEN')) {
      const when = this.parse()
      cursor.need('THEN')
      branches.push({ when, value: this.parse() })
    }
    if (branches.length === 0) throw cursor.fail()
    const otherwise = cursor.take('ELSE') ? this.parse() : undefined
    cursor.need('END')
    return this.#grown({
      kind: 'case',
      ...(of ? { of } : {}),
      branches,
      ...(otherwise ? { otherwise } : {}),
      at,
    })
  }

  #grown(expression: Expression): Expression {
    let height = 0
    for (const child of childrenOf(expression)) height = Math.max(height, this.#heights.get(child) ?? 0)
    if (height >= MAX_DEPTH) throw tooDeep(expression.at)
    this.#heights.set(expression, height + 1)
    return expression
  }
}

function isCondition(one: Expression): boolean {
  return one.kind === 'binary' ? POWER_OF_OPERATOR[one.operator] === POWER.compare : CONDITIONS.has(one.kind)
}

function startsComparison(cursor: Cursor): boolean {
  return ['<>', ...COMPARISONS, ...NEGATABLE, 'IN', 'IS', 'BETWEEN'].some((what) => cursor.isAt(what))
}

function tooDeep(at: Position): Error {
  return badMuql(`Expressions nest at most ${MAX_DEPTH} deep.`, at, { hint: 'Use IN for many values.' })
}

export const MAX_DEPTH = 100
const MAX_LIST = 1000

const CONSTANTS = [
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null],
] as const
const CONDITIONS: ReadonlySet<Expression['kind']> = new Set(['and', 'or', 'not', 'in', 'between', 'is_null'])
const COMPARISONS = ['=', '!=', '<=', '<', '>=', '>', '~'] as const
const ARITHMETIC = [
  ['||', POWER.concat],
  ['+', POWER.add],
  ['-', POWER.add],
  ['*', POWER.multiply],
  ['/', POWER.multiply],
  ['%', POWER.multiply],
] as const
