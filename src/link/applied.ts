/**
 * Type arguments: what a type parameter stands for, seen through the value that something was reached by.
 *
 * What a generic class says of its members is found once, with its parameters in it (`Box<T>`: `value` is a `T`).
 * Whoever reaches a member through `Box<Shape>`, or through a class that inherits that, sees a `Shape`. Without
 * arguments a parameter stays what it must be. So with what is of the type of `self`: who reaches it through a class
 * below sees that one.
 */
import { plainName } from '../extract/arity.ts'
import type { Expression } from '../extract/expression.ts'
import { evaluate } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import {
  type Arguments,
  collect,
  definitionOf,
  isOurs,
  isSamePlace,
  type Meaning,
  NOTHING,
  type Parameter,
  type Place,
  type Space,
  UNKNOWN,
} from './meaning.ts'
import { openSeen } from './open.ts'
import { basesOf, orderOf } from './order.ts'
import { elementOf, keyOf } from './parts.ts'
import type { Unit } from './unit.ts'

/** What every value of a type parameter is, and whose parameter it is. */
export function ofParameter(
  ask: Inquiry,
  unit: Unit,
  { definition, extension, at, of }: Expression & { kind: 'parameter' },
  space: Space,
): readonly Meaning[] {
  const bound = of === undefined ? NOTHING : evaluate(ask, unit, of, space)
  const owner = extension === undefined ? undefined : unit.facts.extensions[extension]!.owner
  const [place] =
    owner === undefined
      ? [unit.place(definition!)]
      : evaluate(ask, unit, owner, 'type').filter((one) => one.kind === 'definition')
  if (place === undefined) return bound
  const parameter = { unit: place.unit, index: place.index, at }
  return (bound.length === 0 ? UNKNOWN : bound).map((one) => ({ ...one, parameter }))
}

/** A type of ours with arguments is that type; of others, the arguments may tell more. */
export function ofApplied(
  ask: Inquiry,
  unit: Unit,
  of: number,
  types: readonly number[],
  space: Space,
): readonly Meaning[] {
  const base = evaluate(ask, unit, of, space)
  if (base.some(isOurs))
    return base.map((one) => (one.kind === 'definition' ? { ...one, arguments: { unit, types } } : one))
  const target = unit.facts.expressions[of]
  const name = target !== undefined && 'name' in target ? plainName(target.name) : ''
  return [{ kind: 'generic', unit, name, base: base[0], arguments: types, origin: 'receiver_type' }]
}

/** Meanings that speak of the type parameters of a class, as seen through an instance of it, or through the class. */
export function asSeen(
  ask: Inquiry,
  meanings: readonly Meaning[],
  through: Meaning | undefined,
): readonly Meaning[] {
  if (through === undefined || !hasPlace(through) || !meanings.some(maySpeak)) return meanings
  const mayTell = meanings.some(isOfSelf) || through.arguments !== undefined || isGeneric(ask, through)
  if (!mayTell) return meanings
  return collect(meanings, (one) => seen(ask, one, through))
}

/** What a type argument means, as a value. */
export function argumentAt(ask: Inquiry, unit: Unit, type: number): readonly Meaning[] {
  return collect(evaluate(ask, unit, type, 'type'), (one) =>
    one.kind === 'instance' || one.parameter || one.lookup ? [one] : instanceOf(ask, one),
  )
}

/** What is said, or told by values, of the type parameter at a position; undefined where nothing is. */
export function argumentIn(
  ask: Inquiry,
  types: Arguments | undefined,
  at: number,
): readonly Meaning[] | undefined {
  if (types?.held) return partHeld(ask, types.held, at)
  const told = types?.told?.get(at)
  if (told !== undefined) return told.length > 0 ? asSeen(ask, told, types!.seen) : undefined
  const type = types?.types[at]
  if (type === undefined || isOpen(types!.unit, type)) return undefined
  return asSeen(ask, argumentAt(ask, types!.unit, type), types!.seen)
}

/** What a container holds: elements, or keys and elements. */
function partHeld(
  ask: Inquiry,
  container: Meaning & { kind: 'list' },
  at: number,
): readonly Meaning[] | undefined {
  const found = container.map !== undefined && at === 0 ? keyOf(ask, container) : elementOf(ask, container)
  return found.length > 0 ? found : undefined
}

type Through = Meaning & { kind: 'instance' | 'definition' }

function hasPlace(meaning: Meaning): meaning is Through {
  return meaning.kind === 'instance' || meaning.kind === 'definition'
}

function maySpeak(meaning: Meaning): boolean {
  if (meaning.parameter !== undefined || meaning.lookup !== undefined || isOfSelf(meaning)) return true
  if (meaning.kind === 'builtin') return meaning.gives !== undefined
  return hasPlace(meaning) ? meaning.arguments !== undefined : SPEAKING.has(meaning.kind)
}

function isOfSelf(meaning: Meaning): meaning is Meaning & { kind: 'instance' } {
  return meaning.kind === 'instance' && meaning.ofSelf === true
}

function isGeneric(ask: Inquiry, place: Place): boolean {
  return orderOf(ask, place).classes.some((one) => definitionOf(one).typeParameters !== undefined)
}

function seen(ask: Inquiry, meaning: Meaning, through: Through): readonly Meaning[] {
  const { parameter, failure, lookup } = meaning
  if (lookup) return openSeen(ask, lookup.unit, lookup.expression, throughBoth(lookup.seen, through))
  if (parameter) {
    const found = given(ask, parameter, through, []) ?? [within(meaning, through)]
    return failure ? found.map((one) => ({ ...one, failure })) : found
  }
  if (isOfSelf(meaning) && orderOf(ask, through).classes.some((one) => isSamePlace(one, meaning))) {
    const { unit, index, arguments: types } = through
    const isOfItself = through.kind === 'instance' ? through.ofSelf : through.origin === 'self'
    const known = { ...meaning, unit, index, arguments: types }
    return [isOfItself ? known : { ...known, origin: 'receiver_type', ofSelf: undefined }]
  }
  return [within(meaning, through)]
}

/** What it says of types is said of those that `through` has. */
function within(meaning: Meaning, through: Through): Meaning {
  switch (meaning.kind) {
    case 'instance':
    case 'definition': {
      const { arguments: types } = meaning
      return types ? { ...meaning, arguments: closed(types, through) } : meaning
    }
    case 'list':
    case 'generic':
    case 'object':
      return { ...meaning, seen: throughBoth(meaning.seen, through) }
    case 'builtin': {
      const { gives } = meaning
      const of = gives && within(gives.of, through)
      return of === undefined || of === gives!.of ? meaning : { ...meaning, gives: { ...gives!, of } }
    }
    default:
      return meaning
  }
}

function closed(types: Arguments, through: Through): Arguments {
  return { ...types, seen: throughBoth(types.seen, through) }
}

/** Reached through what is seen through something else. */
function throughBoth(seen: Meaning | undefined, through: Through): Meaning {
  return seen ? within(seen, through) : through
}

/** What a class, or one of its bases, is given for a parameter; undefined where nobody says. */
function given(
  ask: Inquiry,
  parameter: Parameter,
  through: Through,
  below: readonly Place[],
): readonly Meaning[] | undefined {
  const { unit, index, arguments: types } = through
  if (unit === parameter.unit && index === parameter.index) return argumentIn(ask, types, parameter.at)
  if (below.some((one) => one.unit === unit && one.index === index)) return undefined
  if (through.kind === 'definition' && through.receiver !== undefined && hasPlace(through.receiver))
    return given(ask, parameter, through.receiver, [...below, through])
  for (const base of basesOf(ask, through).meanings) {
    if (base.kind !== 'definition') continue
    const above = base.arguments ? { ...base, arguments: closed(base.arguments, through) } : base
    const found = given(ask, parameter, above, [...below, through])
    if (found) return found
  }
  return undefined
}

/** A wildcard: what the parameter must be is still known. Where a type may be `any`, that is not so. */
function isOpen({ facts, policy }: Unit, type: number): boolean {
  return facts.expressions[type]?.kind === 'unknown' && policy.gradual !== true
}

const SPEAKING: ReadonlySet<Meaning['kind']> = new Set(['list', 'generic', 'object'])
