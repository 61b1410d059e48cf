/**
 * Type arguments that exclude each other: a list of `Shape`s is no list of `int`s.
 *
 * Overloads may differ in nothing else (C#). What varies (`IEnumerable<out T>`, `Action<in T>`) goes up or
 * down, so arguments exclude each other only when neither fits the other; types of values do not vary.
 * Arguments of which nothing is known, or that are type parameters, exclude nothing.
 */

import { ARRAY, fitOf, isWider, type Type, type TypeArguments, typeOf } from './fits.ts'
import type { Inquiry } from './inquiry.ts'
import type { Meaning } from './meaning.ts'
import type { Overloading } from './policy.ts'
import type { Unit } from './unit.ts'

/** Whether no value of the one type is of the other, by what these are applied to. */
export function areApart(ask: Inquiry, given: Type, wanted: Type | undefined, rules: Overloading): boolean {
  if (wanted === undefined) return false
  const [ours, theirs] = sameParts(given, wanted, rules)
  if (ours === undefined || theirs === undefined) return false
  return ours.length !== theirs.length || ours.some((one, at) => exclude(ask, one, theirs[at], rules))
}

/** Arguments of the one and the other that stand for the same. */
function sameParts(given: Type, wanted: Type, rules: Overloading): readonly (TypeArguments | undefined)[] {
  if (given.kind === 'any' || wanted.kind === 'any' || wanted.kind === 'array') return []
  const parts = given.kind === 'array' ? [given.element] : given.of
  if (given.kind === 'class' || wanted.kind === 'class') {
    const isOne = given.kind === 'class' && wanted.kind === 'class' && isSamePlace(given, wanted)
    return isOne ? [parts, wanted.of] : []
  }
  if (given.kind === 'named' && given.name === wanted.name) return [parts, wanted.of]
  // A container of others seen as another one.
  const isOther = isWider(given.kind === 'named' ? given.name : ARRAY, wanted.name, rules) === true
  return isOther && parts?.length === wanted.of?.length ? [parts, wanted.of] : []
}

function isSamePlace(one: Type & { kind: 'class' }, other: Type & { kind: 'class' }): boolean {
  return one.place.unit === other.place.unit && one.place.index === other.place.index
}

function exclude(ask: Inquiry, one: Type | undefined, other: Type | undefined, rules: Overloading): boolean {
  if (one === undefined || other === undefined || one.kind === 'any' || other.kind === 'any') return false
  const [name, wanted] = [boxed(one, rules), boxed(other, rules)]
  if (name !== undefined && name === wanted) return false
  return (
    isValue(name, rules) ||
    isValue(wanted, rules) ||
    (fitOf(ask, one, other, rules) === 'never' && fitOf(ask, other, one, rules) === 'never')
  )
}

/** `int` and `Int32` are one, and so are `int?` and `Int32?`. */
function boxed(type: Type, { boxes }: Overloading): string | undefined {
  return type.kind === 'named' ? type.name.replace(/^\w+/, (name) => boxes[name] ?? name) : undefined
}

/** Of values there may be one that may be missing: `int?`. */
function isValue(name: string | undefined, { wider }: Overloading): boolean {
  return name !== undefined && (name.endsWith('?') || Object.hasOwn(wider, `${name}?`))
}

/** What a type is applied to, as far as it is known. */
export function argumentsOf(ask: Inquiry, meaning: Meaning): { readonly of?: TypeArguments } {
  const [unit, types] = written(meaning)
  if (unit === undefined || types.length === 0) return {}
  return { of: types.map((type) => argumentAt(ask, unit, type)) }
}

function argumentAt(ask: Inquiry, unit: Unit, type: number): Type | undefined {
  return unit.facts.expressions[type]?.kind === 'parameter' ? ANY : typeOf(ask, unit, type)
}

/** The types in the code of one that is applied. */
function written(meaning: Meaning): readonly [unit: Unit | undefined, types: readonly number[]] {
  switch (meaning.kind) {
    case 'instance': {
      const types = meaning.arguments
      return types === undefined || types.told ? NOTHING : [types.unit, types.types]
    }
    case 'list':
      return [meaning.unit, meaning.map ? [meaning.map.key, meaning.element] : [meaning.element]]
    case 'generic':
      return [meaning.unit, meaning.arguments]
    case 'object': {
      const expression = meaning.unit.facts.expressions[meaning.expression]
      return [meaning.unit, (expression?.kind === 'object' && expression.of?.arguments) || []]
    }
    default:
      return NOTHING
  }
}

const ANY: Type = { kind: 'any' }
const NOTHING = [undefined, []] as const
