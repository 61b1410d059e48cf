/**
 * Fits: what WHERE says of columns that never change while a row lives, as a test.
 *
 * A node's id fixes its type, name and path; so a node that does not fit neither was
 * in the result nor is, whatever else a commit changed in it. The test is one-sided:
 * it says no only when the database would certainly not keep the row, and yes to
 * everything that is not plainly decidable here (NOT, other columns, letters beyond
 * ASCII in any case, `_` in patterns).
 *
 * Cost  Linear in the texts: no pattern here can run away.
 */
import type { Binary, Call, Expression } from './tree.ts'
import type { Constant } from './typed.ts'

/** What is known of a row, by column; null where the row has nothing. A column that is absent here is not known. */
export type Known = Readonly<Record<string, string | null>>

export type Fits = (row: Known) => boolean

export interface Fixing {
  /** Columns that a row keeps as long as it lives. */
  readonly columns: ReadonlySet<string>
  /** Those of them whose words compare in any case. */
  readonly folded: ReadonlySet<string>
  readonly params: Readonly<Record<string, Constant>>
}

export function fitsOf(where: Expression | undefined, fixing: Fixing): Fits {
  return (where && test(where, fixing)) ?? (() => true)
}

/** Undefined: nothing can be said. */
function test(expression: Expression, fixing: Fixing): Fits | undefined {
  switch (expression.kind) {
    case 'and': {
      const tests = expression.terms.flatMap((term) => test(term, fixing) ?? [])
      return tests.length === 0 ? undefined : (row) => tests.every((fits) => fits(row))
    }
    case 'or': {
      const tests = expression.terms.map((term) => test(term, fixing))
      return tests.includes(undefined) ? undefined : (row) => tests.some((fits) => fits!(row))
    }
    case 'binary':
      return compared(expression, fixing)
    case 'call':
      return called(expression, fixing)
    case 'in': {
      const wanted = expression.list.map((one) => textOf(one, fixing))
      if (wanted.includes(undefined)) return undefined
      return about(expression.of, fixing, (text, fold) => wanted.some((one) => fold(one!) === fold(text)))
    }
    default:
      return undefined
  }
}

function compared({ operator, left, right }: Binary, fixing: Fixing): Fits | undefined {
  const turned = operator === '=' && left.kind !== 'column'
  const [subject, other] = turned ? [right, left] : [left, right]
  const wanted = textOf(other, fixing)
  if (wanted === undefined) return undefined
  const lower = wanted.toLowerCase()
  switch (operator) {
    case '=':
      return about(subject, fixing, (text, fold) => fold(text) === fold(wanted))
    case 'CONTAINS':
      return about(subject, fixing, (text, fold) => fold(text).includes(fold(wanted)))
    case '~':
      return isPlain(wanted)
        ? about(subject, fixing, (text) => !isPlain(text) || text.toLowerCase().includes(lower))
        : undefined
    case 'LIKE':
    case 'ILIKE': {
      if (/[\\_]/.test(wanted) || !isPlain(wanted)) return undefined
      const pieces = lower.split(/%+/)
      return about(subject, fixing, (text) => !isPlain(text) || isLike(text.toLowerCase(), pieces))
    }
    default:
      return undefined
  }
}

function called({ name, arguments: [subject, other, ...more] }: Call, fixing: Fixing): Fits | undefined {
  const wanted = other && textOf(other, fixing)
  const holds = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined
  if (!subject || wanted === undefined || more.length > 0 || !holds) return undefined
  return about(subject, fixing, (text) => holds(text, wanted))
}

const CALLS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  starts_with: (text, wanted) => text.startsWith(wanted),
  ends_with: (text, wanted) => text.endsWith(wanted),
  contains: (text, wanted) => text.includes(wanted),
}

type Holds = (text: string, fold: (text: string) => string) => boolean

/** A row without a value fits no comparison. */
function about(subject: Expression, { columns, folded }: Fixing, holds: Holds): Fits | undefined {
  if (subject.kind !== 'column' || subject.path.length > 1) return undefined
  const name = subject.path[0]!
  if (!columns.has(name)) return undefined
  const fold = folded.has(name) ? anyCase : asIs
  return (row) => {
    const text = row[name]
    return text === undefined || (text !== null && holds(text, fold))
  }
}

function anyCase(text: string): string {
  return text.toUpperCase().toLowerCase()
}

function asIs(text: string): string {
  return text
}

function textOf(expression: Expression, { params }: Fixing): string | undefined {
  const value =
    expression.kind === 'literal'
      ? expression.value
      : expression.kind === 'parameter' && Object.hasOwn(params, expression.name)
        ? params[expression.name]
        : undefined
  return typeof value === 'string' ? value : undefined
}

/** Pieces of a pattern between its `%`, in this order; the first and the last at the ends. */
function isLike(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces
  if (rest.length === 0) return text === first
  const last = rest.pop()!
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant.
  return /^[\u0000-\u007f]*$/.test(text)
}
