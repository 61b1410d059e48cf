/** Calls of functions: which there are, what they take, and their SQL. */

import { nearest } from '../nearest.ts'
import { badMuql, quoted } from './failure.ts'
import {
  AGGREGATES,
  type AggregateFunction,
  FUNCTION_ALIASES,
  type Kind,
  SCALARS,
  type ScalarFunction,
} from './functions.ts'
import { asText, comparable, grown, joined, kindOf, needs } from './operators.ts'
import type { Call } from './tree.ts'
import { type Bindings, type Typed, typed } from './typed.ts'

export function isAggregate({ name }: Call): boolean {
  return aggregateOf(name) !== undefined
}

export function callAggregate(out: Bindings, call: Call, args: readonly Typed[]): Typed {
  const { name, star, distinct, at } = call
  const aggregate = aggregateOf(name)!
  if (star) {
    if (name !== 'count') throw badMuql(`Only COUNT takes a star.`, at, { hint: `${name}(complexity)` })
    return typed('number', 'count(*)', at)
  }
  const [argument] = args
  if (!argument || args.length > 1) throw badMuql(`${name.toUpperCase()} takes one argument.`, at)
  if (aggregate.takes === 'number') needs('number', argument)
  else if (name !== 'count') scalar(argument)
  const sql = `${name}(${distinct ? 'DISTINCT ' : ''}${aggregate.sql(out.write(argument))})`
  const type = aggregate.gives === 'same' ? sameType(argument) : aggregate.gives
  return typed(type, sql, at, argument.copies)
}

export function callScalar(out: Bindings, call: Call, args: readonly Typed[]): Typed {
  const { name, at } = call
  const scalarFunction = scalarOf(name)
  if (!scalarFunction) throw unknown(call)
  if (call.star || call.distinct) {
    throw badMuql(`${name}(…) takes neither a star nor DISTINCT; only aggregates do.`, at)
  }
  const kinds = kindsOf(scalarFunction, call, args.length)
  const written = args.map((argument, i) => write(out, argument, kinds[i]!))
  const sames = args.filter((argument, i) => kinds[i] === 'same' && argument.type !== 'null')
  for (const other of sames.slice(1)) comparable(sames[0]!, other)
  const sql = scalarFunction.sql(written)
  if (kinds[0] === 'written') return joined(args, sql, at)
  const copies = Math.max(...args.map((argument) => argument.copies)) * growth(scalarFunction, args)
  const type = scalarFunction.gives === 'same' ? sameType(sames[0]) : scalarFunction.gives
  return grown(typed(type, sql, at, copies))
}

function write(out: Bindings, argument: Typed, kind: Kind): string {
  switch (kind) {
    case 'text':
    case 'number':
      needs(kind, argument)
      return out.write(argument)
    case 'constant':
      if (typeof argument.constant === 'string') return out.write(argument)
      throw badMuql('This must be a text in quotes, or a parameter that is one.', argument.at)
    case 'measurable':
      if (argument.type === 'list') return argument.elements!
      needs('text', argument)
      return `CAST(${out.write(argument)} AS VARCHAR)`
    case 'written':
      return asText(out, argument)
    case 'same':
      scalar(argument)
      return out.write(argument)
  }
}

/** The kind of each argument given. */
function kindsOf({ name, takes }: ScalarFunction, { at }: Call, count: number): readonly Kind[] {
  const last = takes.at(-1)!
  const most = last.endsWith('*') ? MAX_ARGUMENTS : takes.length
  const least = last.endsWith('?') ? takes.length - 1 : takes.length
  if (count < least || count > most) {
    const many = least === most ? `${least}` : `${least} to ${most}`
    throw badMuql(`${name}(…) takes ${many} argument${many === '1' ? '' : 's'}; here are ${count}.`, at)
  }
  return Array.from({ length: count }, (_, i) => (takes[i] ?? last).replace(/[?*]$/, '') as Kind)
}

/** How much longer `replace` can make a text. */
function growth({ name }: ScalarFunction, [, from, to]: readonly Typed[]): number {
  if (name !== 'replace') return 1
  return Math.max(1, String(to?.constant).length / Math.max(1, String(from?.constant).length))
}

function scalar(value: Typed): void {
  if (value.type === 'list') throw badMuql('A list is not one value.', value.at, { hint: 'Use length(…).' })
}

function sameType(value: Typed | undefined): 'text' | 'number' | 'boolean' {
  const kind = value && kindOf(value)
  return kind === 'number' || kind === 'boolean' ? kind : 'text'
}

function unknown({ name, at }: Call): Error {
  const names = [...SCALARS, ...AGGREGATES].map((one) => one.name)
  const near = nearest(name, names)
  return badMuql(`There is no function ${quoted(name)}.`, at, {
    expected: names,
    ...(near.length > 0 ? { suggestions: near } : {}),
  })
}

function aggregateOf(name: string): AggregateFunction | undefined {
  return AGGREGATES.find((one) => one.name === name)
}

function scalarOf(name: string): ScalarFunction | undefined {
  const meant = Object.hasOwn(FUNCTION_ALIASES, name) ? FUNCTION_ALIASES[name] : name
  return SCALARS.find((one) => one.name === meant)
}

const MAX_ARGUMENTS = 50
