/**
 * From types to what is of them: the instance that a type describes, and the one that `new` makes.
 */
import { MADE } from '../extract/unwritten.ts'
import { asSeen } from './applied.ts'
import { evaluate, resultOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import {
  type Arguments,
  BUILTIN,
  builtin,
  collect,
  definitionOf,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
} from './meaning.ts'
import { memberOf, moduleValue } from './members.ts'
import type { Unit } from './unit.ts'

type Definition = Meaning & { kind: 'definition' }

/** An instance of what a type expression means. */
export function instanceOf(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  switch (meaning.kind) {
    case 'definition': {
      const { unit, index } = meaning
      const { kind } = definitionOf(meaning)
      if (!hasInstances(meaning)) return NOTHING
      const aliased = kind === 'type_alias' ? resultOf(ask, meaning) : NOTHING
      if (aliased.length > 0) return tagged(asSeen(ask, aliased, meaning), 'receiver_type')
      const { variant, arguments: types } = meaning
      return [{ kind: 'instance', unit, index, variant, arguments: types, origin: 'receiver_type' }]
    }
    case 'module':
      return collect(
        namedType(ask, meaning).filter(({ kind }) => kind !== 'module'),
        (one) => instanceOf(ask, one),
      )
    case 'external':
    case 'builtin':
    case 'generic':
      return [meaning]
    case 'list':
    case 'object':
      return tagged([meaning], 'receiver_type')
    default:
      return NOTHING
  }
}

/** The types that one which is an alias stands for; anything else itself. */
export function unaliased(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind !== 'definition' || definitionOf(meaning).kind !== 'type_alias') return [meaning]
  const { unit, index } = meaning
  const behind = tagged(typesOf(instanceOf(ask, meaning)), meaning.origin)
  return behind.filter((one) => one.kind !== 'definition' || one.unit !== unit || one.index !== index)
}

/** What values are of. */
export function typesOf(values: readonly Meaning[]): readonly Meaning[] {
  return values.map((one) => (one.kind === 'instance' ? { ...one, kind: 'definition' } : one))
}

/** A class, or where the language has it so a function that is called with `new`. */
export function hasInstances(place: Place): boolean {
  return definitionOf(place).type === 'CLASS' || place.unit.policy.constructorFunctions === true
}

/** What a name stands for as a type: of a module, what the module is as a value (`class A extends require('./b')`). */
export function namedType(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  const isValue = meaning.kind === 'module' && meaning.unit.policy.explicitExports
  return isValue ? moduleValue(ask, meaning.unit) : [meaning]
}

/** What stands after `new` is a type where a field may have the name of one; elsewhere it is a value. */
export function madeSpace(unit: Unit): Space {
  return unit.policy.memberScope === true ? 'type' : 'value'
}

/** What `new` makes of a class. */
export function madeBy(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'module') return collect(moduleValue(ask, meaning.unit), (one) => madeBy(ask, one))
  if (meaning.kind === 'external' || meaning.kind === 'generic') return [meaning]
  if (meaning.kind === 'object' || meaning.kind === 'instance')
    return tagged(memberOf(ask, meaning, MADE, 'value'), 'return_type')
  if (meaning.kind === 'builtin') return meaning.name === undefined ? BUILTIN : builtin(meaning.name, false)
  if (meaning.kind !== 'definition' || !hasInstances(meaning)) return NOTHING
  return collect(unaliased(ask, meaning), (one) =>
    one.kind === 'definition' ? [instanceAt(one, one)] : [one],
  )
}

/** The functions that construct a class. */
export function constructorsOf(
  ask: Inquiry,
  { unit, index, arguments: types }: Place & { readonly arguments?: Arguments | undefined },
): readonly Definition[] {
  const made: Meaning = { kind: 'instance', unit, index, arguments: types, origin: 'receiver_type' }
  if (unit.policy.constructors.length === 0)
    return ask
      .constructors({ unit, index })
      .map((place) => ({ kind: 'definition', ...place, receiver: made, origin: 'receiver_type' }))
  return unit.policy.constructors.flatMap((name) =>
    memberOf(ask, made, name, 'value').filter(
      (one): one is Definition => one.kind === 'definition' && definitionOf(one).type === 'FUNCTION',
    ),
  )
}

/** Made through `cls()` or `new this()`, it may be of a class below: the receiver tells. */
export function instanceAt(meaning: Meaning, { unit, index }: Place): Meaning {
  const types = meaning.kind === 'definition' ? meaning.arguments : undefined
  const made = { kind: 'instance', unit, index, arguments: types } as const
  return meaning.origin === 'self'
    ? { ...made, origin: 'self', ofSelf: true }
    : { ...made, origin: 'receiver_type' }
}

/** The class that `self` stands in: around it, or the type that an extension gives it to. */
export function ownerOf(
  ask: Inquiry,
  unit: Unit,
  index: number,
  make: (place: Place) => readonly Meaning[],
): readonly Meaning[] {
  if (hasInstances({ unit, index })) return make({ unit, index })
  const extension = unit.facts.extensions[unit.extensionOf(index) ?? -1]
  if (extension === undefined) return NOTHING
  return collect(evaluate(ask, unit, extension.owner, 'type'), (one) =>
    one.kind === 'definition' ? make({ unit: one.unit, index: one.index }) : instanceOf(ask, one),
  )
}
