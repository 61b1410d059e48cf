/**
 * Type arguments that exclude each other: a list of `Shape`s is no list of `int`s.
 *
 * Overloads may differ in nothing else (C#). What varies (`IEnumerable<out T>`, `Action<in T>`) goes up or
 * down, so arguments exclude each other only when neither fits the other; types of values do not vary.
 * Arguments of which nothing is known, or that are type parameters, exclude nothing.
 */
import type { Expression } from '../extract/expression.ts'
import { type Applied, isNever, isWider, nameOf, type Type, type TypeArguments } from './fits.ts'
import type { Inquiry } from './inquiry.ts'
import { isSamePlace, type Meaning } from './meaning.ts'
import type { Overloading } from './policy.ts'
import { typeOf } from './typed.ts'
import type { Unit } from './unit.ts'

/** Whether no value is of both types, by what these are applied to. */
export function areApart(ask: Inquiry, one: Type, other: Type | undefined, rules: Overloading): boolean {
  if (other === undefined) return false
  const [ours, theirs] = sameParts(one, other, rules)
  if (ours === undefined || theirs === undefined) return false
  return ours.length !== theirs.length || ours.some((part, at) => exclude(ask, part, theirs[at], rules))
}

/** Arguments of the one and the other that stand for the same. */
function sameParts(one: Type, other: Type, rules: Overloading): readonly (TypeArguments | undefined)[] {
  const parts = [partsOf(one), partsOf(other)]
  if (one.kind === 'class' && other.kind === 'class') return isSamePlace(one.place, other.place) ? parts : []
  const [name, wanted] = [nameOf(one), nameOf(other)]
  if (name === undefined || wanted === undefined) return []
  if (name === wanted) return parts
  // A container of others seen as another one.
  const isOther = isWider(name, wanted, rules) === true || isWider(wanted, name, rules) === true
  return isOther && parts[0]?.length === parts[1]?.length ? parts : []
}

function partsOf(type: Type): TypeArguments | undefined {
  if (type.kind === 'array') return [type.element]
  return type.kind === 'any' ? undefined : type.of
}

function exclude(ask: Inquiry, one: Type | undefined, other: Type | undefined, rules: Overloading): boolean {
  if (one === undefined || other === undefined || one.kind === 'any' || other.kind === 'any') return false
  if (areApart(ask, one, other, rules)) return true
  const [name, wanted] = [boxed(one, rules), boxed(other, rules)]
  if (name !== undefined && name === wanted) return false
  if (isValue(name, rules) || isValue(wanted, rules)) return true
  return isNever(ask, one, other, rules) && isNever(ask, other, one, rules)
}

/** `int` and `Int32` are one, and so are `int?` and `Int32?`. */
function boxed(type: Type, { boxes }: Overloading): string | undefined {
  const plain = (name: string) => (Object.hasOwn(boxes, name) ? boxes[name]! : name)
  return type.kind === 'named' ? type.name.replace(/^\w+/, plain) : undefined
}

/** Of values there may be one that may be missing: `int?`. */
function isValue(name: string | undefined, { wider }: Overloading): boolean {
  return name !== undefined && (name.endsWith('?') || Object.hasOwn(wider, `${name}?`))
}

/** What a type is applied to, as far as it is known. */
export function argumentsOf(ask: Inquiry, meaning: Meaning): Applied {
  const [unit, types] = written(meaning)
  if (unit === undefined || types.length === 0) return {}
  return { of: types.map((type) => argumentAt(ask, unit, type)) }
}

function argumentAt(ask: Inquiry, unit: Unit, type: number): Type | undefined {
  return unit.facts.expressions[type]?.kind === 'parameter' ? ANY : typeOf(ask, unit, type)
}

/** The type of others that says what an object has: `Func<A, B>`. */
export function typeOfObject({ unit, expression }: Meaning & { kind: 'object' }): Known {
  const object = unit.facts.expressions[expression]
  return object?.kind === 'object' ? object.of : undefined
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
    case 'object':
      return [meaning.unit, typeOfObject(meaning)?.arguments ?? []]
    default:
      return NOTHING
  }
}

type Known = (Expression & { kind: 'object' })['of']

const ANY: Type = { kind: 'any' }
const NOTHING = [undefined, []] as const
