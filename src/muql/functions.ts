/**
 * The functions that MUQL knows: what they take, what they give, and their SQL.
 *
 * A function is on this list only if it cannot reach anything outside its
 * arguments and cannot make much out of little (`repeat`, `range`, `lpad` are
 * not); DuckDB's memory limit does not cover every such case. Patterns of
 * `matches` are RE2's, which take linear time.
 */
import type { Type } from './catalogue.ts'

/**
 * `written` is a text, number or boolean, which the function sees as text; `same`
 * one of these, the same type for all; `measurable` a text or list; `constant` a
 * text that stands in the statement.
 */
export type Kind = 'text' | 'number' | 'written' | 'same' | 'measurable' | 'constant'
/** `?` may be left out; `*` comes once or more. Only the last may be either. */
export type Taken = Kind | `${Kind}?` | `${Kind}*`

export interface ScalarFunction {
  readonly name: string
  readonly takes: readonly Taken[]
  readonly gives: Type | 'same'
  readonly doc: string
  /** From the SQL of the arguments. */
  readonly sql: (args: readonly string[]) => string
}

export interface AggregateFunction {
  readonly name: string
  readonly takes: 'same' | 'number'
  readonly gives: Type | 'same'
  readonly doc: string
  readonly sql: (argument: string) => string
}

export const SCALARS: readonly ScalarFunction[] = [
  text('lower', 'in lower case'),
  text('upper', 'in upper case'),
  text('trim', 'without blanks at both ends'),
  {
    name: 'length',
    takes: ['measurable'],
    gives: 'number',
    doc: 'characters of a text, elements of a list',
    sql: ([a]) => `length(${a})`,
  },
  {
    name: 'substr',
    takes: ['text', 'number', 'number?'],
    gives: 'text',
    doc: 'from a 1-based place, so many characters',
    sql: ([a, from, count]) =>
      `substr(${a}, ${whole(from!)}${count === undefined ? '' : `, ${whole(count)}`})`,
  },
  {
    name: 'split_part',
    takes: ['text', 'constant', 'number'],
    gives: 'text',
    doc: 'the n-th piece between separators, 1-based',
    sql: ([a, separator, n]) => `split_part(${a}, ${separator}, ${whole(n!)})`,
  },
  {
    name: 'replace',
    takes: ['text', 'constant', 'constant'],
    gives: 'text',
    doc: 'each occurrence of one text by another',
    sql: ([a, from, to]) => `replace(${a}, ${from}, ${to})`,
  },
  test('starts_with'),
  test('ends_with'),
  test('contains'),
  {
    name: 'matches',
    takes: ['text', 'constant'],
    gives: 'boolean',
    doc: 'whether a regular expression is found in it (RE2)',
    sql: ([a, pattern]) => `regexp_matches(${a}, ${pattern})`,
  },
  {
    name: 'concat',
    takes: ['written*'],
    gives: 'text',
    doc: 'one after the other, without nulls',
    sql: (args) => `concat(${args.join(', ')})`,
  },
  number('abs', 'without its sign'),
  number('floor', 'the next whole number below'),
  number('ceil', 'the next whole number above'),
  {
    name: 'round',
    takes: ['number', 'number?'],
    gives: 'number',
    doc: 'to a whole number, or to so many decimals',
    sql: ([a, digits]) => `round(CAST(${a} AS DOUBLE), ${digits === undefined ? '0' : whole(digits)})`,
  },
  {
    name: 'number',
    takes: ['text'],
    gives: 'number',
    doc: 'the number a text spells, or null',
    sql: ([a]) => `TRY_CAST(${a} AS DOUBLE)`,
  },
  same('coalesce', 'the first that is not null'),
  same('greatest', 'the greatest, without nulls'),
  same('least', 'the least, without nulls'),
  {
    name: 'nullif',
    takes: ['same', 'same'],
    gives: 'same',
    doc: 'null if both are equal, else the first',
    sql: ([a, b]) => `nullif(${a}, ${b})`,
  },
]

export const AGGREGATES: readonly AggregateFunction[] = [
  { name: 'count', takes: 'same', gives: 'number', doc: 'rows, or values that are not null', sql: (a) => a },
  { name: 'sum', takes: 'number', gives: 'number', doc: 'the sum', sql: (a) => `CAST(${a} AS DOUBLE)` },
  { name: 'avg', takes: 'number', gives: 'number', doc: 'the mean', sql: (a) => `CAST(${a} AS DOUBLE)` },
  { name: 'min', takes: 'same', gives: 'same', doc: 'the least', sql: (a) => a },
  { name: 'max', takes: 'same', gives: 'same', doc: 'the greatest', sql: (a) => a },
]

/** Names from other dialects. */
export const FUNCTION_ALIASES: Readonly<Record<string, string>> = {
  substring: 'substr',
  len: 'length',
  ceiling: 'ceil',
  ifnull: 'coalesce',
  regexp_matches: 'matches',
}

/** Some of these also take lists and maps, and a null that DuckDB has folded would not say which is meant. */
export function onTexts(name: string, a: string, b: string): string {
  return `${name}(CAST(${a} AS VARCHAR), CAST(${b} AS VARCHAR))`
}

function text(name: string, doc: string): ScalarFunction {
  return { name, takes: ['text'], gives: 'text', doc, sql: ([a]) => `${name}(${a})` }
}

function number(name: string, doc: string): ScalarFunction {
  return { name, takes: ['number'], gives: 'number', doc, sql: ([a]) => `${name}(CAST(${a} AS DOUBLE))` }
}

function test(name: string): ScalarFunction {
  const doc = `whether a text ${name.replace('_', ' ')} another`
  return { name, takes: ['text', 'text'], gives: 'boolean', doc, sql: ([a, b]) => onTexts(name, a!, b!) }
}

function same(name: string, doc: string): ScalarFunction {
  return { name, takes: ['same', 'same*'], gives: 'same', doc, sql: (args) => `${name}(${args.join(', ')})` }
}

/** A number that SQL wants whole; null when it is too large. */
function whole(sql: string): string {
  return `TRY_CAST(${sql} AS INTEGER)`
}
