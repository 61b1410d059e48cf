/**
 * Operators: what types they take, and their SQL.
 *
 * Null is SQL's: whatever is compared with an unknown value is unknown, and WHERE
 * keeps only what is true. One thing differs, because nobody means it: `= null` and
 * `!= null`, also by a parameter, ask whether the value is null; elsewhere a null to
 * compare with is an error.
 *
 * Arithmetic is in doubles, so nothing overflows; division by zero gives null.
 */
import { badMuql } from './failure.ts'
import { onTexts } from './functions.ts'
import { readPattern } from './pattern.ts'
import type { Binary, Position } from './tree.ts'
import { type Bindings, constantOf, type Typed, typed } from './typed.ts'

export function binary(
  out: Bindings,
  operator: Binary['operator'],
  left: Typed,
  right: Typed,
  at: Position,
): Typed {
  switch (operator) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(out, operator, left, right, at)
    case 'LIKE':
    case 'ILIKE':
      return like(out, left, right, operator === 'ILIKE', at)
    case 'CONTAINS':
      return contains(out, left, right, at)
    case '~':
      return resembles(out, left, right, at)
    case '||':
      return joined([left, right], `(${asText(out, left)} || ${asText(out, right)})`, at)
    default:
      return arithmetic(out, operator, left, right, at)
  }
}

function compare(
  out: Bindings,
  operator: '=' | '!=' | '<' | '<=' | '>' | '>=',
  left: Typed,
  right: Typed,
  at: Position,
): Typed {
  if (operator === '=' || operator === '!=') {
    const [nothing, other] = left.type === 'null' ? [left, right] : [right, left]
    if (nothing.type === 'null') return isNull(out, other, operator === '!=', at)
  }
  const [a, b] = comparable(left, right)
  if (a.type === 'boolean' && operator !== '=' && operator !== '!=') {
    throw unordered(at)
  }
  return typed('boolean', `(${out.write(a)} ${operator} ${out.write(b)})`, at)
}

export function isNull(out: Bindings, of: Typed, negated: boolean, at: Position): Typed {
  return typed('boolean', `(${out.write(of)} IS ${negated ? 'NOT ' : ''}NULL)`, at)
}

export function inList(out: Bindings, of: Typed, list: readonly Typed[], at: Position): Typed {
  const [subject, values] = alike(of, list)
  return typed(
    'boolean',
    `(${out.write(subject)} IN (${values.map((value) => out.write(value)).join(', ')}))`,
    at,
  )
}

export function between(out: Bindings, of: Typed, low: Typed, high: Typed, at: Position): Typed {
  const [subject, bounds] = alike(of, [low, high])
  if (subject.type === 'boolean') throw unordered(at)
  const [lower, upper] = bounds.map((bound) => out.write(bound))
  return typed('boolean', `(${out.write(subject)} BETWEEN ${lower} AND ${upper})`, at)
}

/** A value and others to compare it with. Each is written once, or nested statements would double at each level. */
export function alike(of: Typed, others: readonly Typed[]): readonly [Typed, readonly Typed[]] {
  const pairs = others.map((other) => comparable(of, other))
  return [pairs.find(([first]) => first !== of)?.[0] ?? of, pairs.map(([, other]) => other)]
}

/** Of one type, and in one case where one side has its case fixed. */
export function comparable(left: Typed, right: Typed): readonly [Typed, Typed] {
  for (const { type, at } of [left, right]) {
    if (type === 'list') throw badMuql('A list is not one value.', at, { hint: 'Use CONTAINS or length(…).' })
    if (type === 'null') throw badMuql('Null is nothing to compare with here.', at, { hint: 'Use IS NULL.' })
  }
  if (kindOf(left) !== kindOf(right)) throw mismatch(left, right)
  if (left.fold === right.fold) return [left, right]
  return left.fold ? [left, inCase(right, left.fold)] : [inCase(left, right.fold!), right]
}

function inCase(value: Typed, fold: 'upper' | 'lower'): Typed {
  const { constant } = value
  if (typeof constant !== 'string') return { ...value, sql: `${fold}(${value.sql})`, fold }
  return constantOf(fold === 'upper' ? constant.toUpperCase() : constant.toLowerCase(), value.at)
}

function like(out: Bindings, left: Typed, right: Typed, anyCase: boolean, at: Position): Typed {
  needs('text', left)
  if (typeof right.constant !== 'string') {
    throw badMuql('The pattern must be a text or a parameter.', right.at, {
      hint: 'Use contains(a, b), starts_with(a, b) or ends_with(a, b).',
    })
  }
  const folded = left.fold ? inCase(right, left.fold) : right
  return typed('boolean', fitsPattern(out, out.write(left), String(folded.constant), anyCase, at), at)
}

function fitsPattern(out: Bindings, subject: string, text: string, anyCase: boolean, at: Position): string {
  const { kind, pattern } = readPattern(text)
  const written = out.write(constantOf(pattern, at))
  if (kind === 'regexp') return `regexp_full_match(${subject}, ${written}, '${anyCase ? 'si' : 's'}')`
  return anyCase ? `(lower(${subject}) LIKE lower(${written}))` : `(${subject} LIKE ${written})`
}

/** A text contains a text; a list contains an element. */
function contains(out: Bindings, left: Typed, right: Typed, at: Position): Typed {
  needs('text', right)
  if (left.type === 'list') {
    return typed('boolean', `list_contains(${left.elements}, ${out.write(right)})`, at)
  }
  needs('text', left)
  const [a, b] = comparable(left, right)
  return typed('boolean', onTexts('contains', out.write(a), out.write(b)), at)
}

/** `~`: contains, or fits a pattern when there is a `%` in it, whatever the case; of a list, whether an element does. */
function resembles(out: Bindings, left: Typed, right: Typed, at: Position): Typed {
  needs('text', right)
  if (left.type !== 'list') needs('text', left)
  const { constant } = right
  if (typeof constant === 'string' && constant.includes('%')) {
    const fits = (subject: string): string => fitsPattern(out, subject, constant, true, right.at)
    const element = `list_contains(list_transform(${left.elements}, lambda x: ${fits('x')}), TRUE)`
    return typed('boolean', left.type === 'list' ? element : fits(out.write(left)), at)
  }
  const subject = left.type === 'list' ? `array_to_string(${left.elements}, chr(10))` : out.write(left)
  return typed('boolean', onTexts('contains', `lower(${subject})`, `lower(${out.write(right)})`), at)
}

function arithmetic(out: Bindings, operator: string, left: Typed, right: Typed, at: Position): Typed {
  needs('number', left)
  needs('number', right)
  const [a, b] = [`CAST(${out.write(left)} AS DOUBLE)`, `CAST(${out.write(right)} AS DOUBLE)`]
  const divides = operator === '/' || operator === '%'
  return typed('number', `(${a} ${operator} ${divides ? `nullif(${b}, 0)` : b})`, at)
}

export function negated(out: Bindings, of: Typed, at: Position): Typed {
  needs('number', of)
  return typed('number', `(-CAST(${out.write(of)} AS DOUBLE))`, at)
}

/** A number as it is read in a result: 10, not 10.0. */
export function asText(out: Bindings, value: Typed): string {
  if (value.type === 'list') throw badMuql('A list is not a text.', value.at)
  const text = `CAST(${out.write(value)} AS VARCHAR)`
  return value.type === 'number' ? `regexp_replace(${text}, '\\.0$', '')` : text
}

/** A text made of several. Long texts made of many would take the memory of all queries. */
export function joined(parts: readonly Typed[], sql: string, at: Position): Typed {
  return grown(
    typed(
      'text',
      sql,
      at,
      parts.reduce((sum, { copies }) => sum + copies, 0),
    ),
  )
}

export function grown(value: Typed): Typed {
  if (value.copies <= MAX_COPIES) return value
  throw badMuql(`A text may become at most ${MAX_COPIES} times as long.`, value.at, {
    hint: 'Select the columns and join them yourself.',
  })
}

/** Types that a value can be used as; null is of every type, and JSON reads as text. */
export function needs(type: 'text' | 'number' | 'boolean', value: Typed, message?: string): void {
  if (value.type === 'null' || kindOf(value) === type) return
  throw badMuql(message ?? `This must be a ${type}; it is a ${value.type}.`, value.at, hintFor(value))
}

export function kindOf({ type }: Typed): Typed['type'] {
  return type === 'json' ? 'text' : type
}

function mismatch(left: Typed, right: Typed): Error {
  const culprit = right.constant !== undefined || left.constant === undefined ? right : left
  const other = culprit === right ? left : right
  return badMuql(`A ${other.type} and a ${culprit.type} do not go together.`, culprit.at, hintFor(culprit))
}

function unordered(at: Position): Error {
  return badMuql('Booleans have no order.', at, { hint: 'Use = or !=.' })
}

function hintFor({ constant, type }: Typed): { hint?: string } {
  if (typeof constant === 'string' && constant.trim() !== '' && Number.isFinite(Number(constant))) {
    return { hint: 'Write numbers without quotes.' }
  }
  if (type === 'list') return { hint: 'Use CONTAINS or length(…).' }
  return type === 'number' && constant !== undefined ? { hint: 'Write texts in quotes.' } : {}
}

const MAX_COPIES = 20
