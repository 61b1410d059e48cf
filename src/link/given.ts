/**
 * What a project gives to types that are not its own: `static int Half(this string s)` (C#).
 *
 * Such a type goes by its simple name, as it does where arguments choose between overloads. What it
 * has itself goes first, and nobody here knows what that is: so a member is meant only where its
 * type is certain, and one whose class is seen there. Whoever gives a type a member hardly
 * gives it one that it has, or does it for builds in which it has not: those are left out.
 */
import { isBuilt } from './built.ts'
import { evaluate } from './evaluate.ts'
import { nameOf, type Type } from './fits.ts'
import { moduleMeaning } from './imports.ts'
import { toldByReceiver } from './inferred.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, definitionOf, isSamePlace, type Meaning, NOTHING, type Place } from './meaning.ts'
import { memberOf } from './members.ts'
import { seenFrom, viewOf } from './modules/projects.ts'
import { meaningOfName } from './names.ts'
import { orderOf, otherBases } from './order.ts'
import { hasOverloads, isTrait } from './overloads.ts'
import { packageAt, packagesAround, packOf } from './packages.ts'
import type { LinkPolicy, Overloading } from './policy.ts'
import { resolver } from './resolvers.ts'
import { typeOf } from './typed.ts'
import type { Unit } from './unit.ts'

/** The member `name` of expression `receiver` of the unit, which means `values`, whose type is somebody else's. */
export function givenToOthers(
  ask: Inquiry,
  unit: Unit,
  receiver: number,
  values: readonly Meaning[],
  name: string,
): readonly Meaning[] {
  const type = typeOf(ask, unit, receiver, values) ?? nobodys(ask, unit, receiver)
  const others = type?.kind === 'class' ? basesOfOthers(ask, type.place) : NO_NAMES
  const called = nameOf(type) ?? likeContainer(values, unit.policy) ?? others[0]
  if (called === undefined) return NOTHING
  const places: Place[] = []
  const names = others.length > 0 ? others : [called]
  const all = namesOf(names, name, ask.rules(unit)).flatMap((one) => ask.extensionMembers(one, name))
  for (const given of all) {
    const { owner } = given.extension
    const hasOwner = evaluate(ask, given.unit, owner, 'type').some(({ kind }) => kind === 'definition')
    const place = { unit: given.unit, index: given.member }
    const isOther = definitionOf(place).echoes !== true && isBuilt(ask, place)
    const isThere = given.unit.policy === unit.policy && isOther
    if (isThere && !hasOwner && isSeen(ask, unit, place)) places.push(place)
  }
  const [first] = places
  if (all.length === 0) return fromBases(ask, unit, called, values, name)
  if (first === undefined) return NOTHING
  if (places.length > 1 && !hasOverloads(unit.policy)) return NOTHING
  // A type of others may well have one of the name itself, for something else: `String::from`.
  const isChosen = places.length > 1 || unit.policy.makers?.includes(name)
  const more = isChosen ? { overloads: places } : toldByReceiver(ask, first, values)
  const of: Meaning = { kind: 'builtin', name: called, literal: false, origin: 'receiver_type' }
  return [{ kind: 'definition', ...first, ...more, receiver: of, origin: 'receiver_type' }]
}

/**
 * What bases have that a type of others is given: what a trait does for all, where its `impl` for the type does not say
 * otherwise. What goes by such a name in the language may be the type's own.
 */
function fromBases(
  ask: Inquiry,
  unit: Unit,
  called: string,
  values: readonly Meaning[],
  name: string,
): readonly Meaning[] {
  const { policy } = unit
  if (policy.extendsOthers !== 'types' || policy.overloading?.own?.includes(name)) return NOTHING
  const bases = namesOf([called], name, policy.overloading)
    .flatMap((one) => ask.extensionBases(one))
    .filter(
      ({ unit: other, extension }) =>
        other.policy === policy &&
        evaluate(ask, other, extension.owner, 'type').every(({ kind }) => kind !== 'definition'),
    )
    .flatMap(({ unit: other, extension }) =>
      extension.bases.flatMap(({ expression }) => evaluate(ask, other, expression, 'type')),
    )
  const found = collect(bases, (base) =>
    base.kind === 'definition' && isTrait(base)
      ? memberOf(ask, base, name, 'value').filter(({ kind }) => kind === 'definition')
      : NOTHING,
  )
  const [only, ...more] = found
  if (only?.kind !== 'definition' || more.length > 0) return NOTHING
  const { type, echoes } = definitionOf(only)
  if (type !== 'FUNCTION' || echoes) return NOTHING
  const [receiver] = values
  const isOne = values.length === 1 && receiver !== undefined
  return [{ ...only, ...(isOne ? { receiver } : {}), origin: 'inherited' }]
}

/** What any container is, where nobody says which one it is: `xs.Where(f)`. */
function likeContainer(
  [value, ...more]: readonly Meaning[],
  { overloading }: LinkPolicy,
): string | undefined {
  const isLike = value !== undefined && more.length === 0 && 'like' in value && value.like === true
  return isLike ? overloading?.container : undefined
}

/** Simple names of what a class of the project inherits that is not the project's (C#). */
function basesOfOthers(ask: Inquiry, place: Place): readonly string[] {
  return place.unit.policy.extendsOthers === 'values' ? otherBases(orderOf(ask, place)) : NO_NAMES
}

/** What types are, by their names; of what they are besides, members count that they have not themselves. */
function namesOf(
  types: readonly string[],
  member: string,
  rules: Overloading | undefined,
): readonly string[] {
  if (rules === undefined || rules.own?.includes(member)) return types
  const names = new Set(types)
  for (const name of names) for (const wider of rules.wider[name] ?? []) names.add(wider)
  return [...names]
}

/** A type that is named, of which the project knows nothing. */
function nobodys(ask: Inquiry, unit: Unit, receiver: number): Type | undefined {
  const expression = unit.facts.expressions[receiver]
  if (unit.policy.extendsOthers !== 'types' || expression?.kind !== 'name') return undefined
  const { name } = expression
  return evaluate(ask, unit, receiver, 'type').length === 0 ? { kind: 'named', name } : undefined
}

/** Whether a file sees a member: the class that it stands in, if it does, has a name there, or its namespace is open there. */
export function isSeen(ask: Inquiry, unit: Unit, place: Place): boolean {
  const around = { unit: place.unit, index: definitionOf(place).parent }
  const { type, name } = definitionOf(around)
  if (type !== 'CLASS') return true
  return unit.policy.packageScope === 'declared'
    ? isOpened(ask, unit, around)
    : meaningOfName(ask, unit, name, 0, 'type').some(
        (one) => one.kind === 'definition' && one.unit === around.unit && definitionOf(one).name === name,
      )
}

/** Whether code of a file stands in the package of a class, or the file opens that, or the class itself (C#). */
function isOpened(ask: Inquiry, unit: Unit, place: Place): boolean {
  const { policy } = unit
  const pack = packOf(place.unit.path, packageAt(place.unit.facts, place.index), policy)
  const isHere =
    pack === packOf(unit.path, '', policy) || packagesAround(unit.path, unit.facts, policy).includes(pack)
  const opens = (target: Meaning): boolean =>
    target.kind === 'package'
      ? target.pack === pack
      : target.kind === 'definition' && isSamePlace(target, place)
  const isWild = ({ specifier }: { readonly specifier: string }): boolean =>
    moduleMeaning(ask, unit, specifier).some(opens)
  const isOpen = (): boolean =>
    ask.stars(unit).imports.some(isWild) || (resolver(policy).wildcards?.(ask, unit).some(isWild) ?? false)
  if (!isHere && !isOpen()) return false
  const { name } = definitionOf(place)
  return seenFrom(ask, viewOf(unit), pack, ask.declaring(pack, name)).includes(place.unit.path)
}

const NO_NAMES: readonly string[] = []
