/** What a class itself has under a name: in its body, in merged declarations, and by extensions. */
import { builtAmong } from './built.ts'
import { valuesOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, isSamePlace, type Meaning, type Place, type Space, UNKNOWN } from './meaning.ts'
import { builtFirst } from './modules/build.ts'
import { extends_ } from './order.ts'
import { eligible, givesItself, hasOverloads, isTypeOnly } from './overloads.ts'
import { siblingsOf } from './siblings.ts'
import type { NameEntry } from './unit.ts'

/** The static functions of an interface are its own (Java, C#). */
export function inheritedFrom(all: readonly Place[]): readonly Place[] {
  return all.filter(
    (place) => definitionOf(place).static !== true || !hasOverloads(place.unit.policy) || givesItself(place),
  )
}

/** What one class itself has under a name: in its body, merged declarations and extensions. */
export function declaredBy(
  ask: Inquiry,
  owner: Place,
  name: string,
  space: Space,
  onClass: boolean,
): {
  readonly definitions: readonly Place[]
  readonly values?: readonly Meaning[]
  readonly several?: boolean
} {
  const { policy } = owner.unit
  let values: readonly Meaning[] | undefined
  const all: Place[] = []
  const borrowed = new Set<Place>()
  for (const sibling of siblingsOf(ask, owner)) {
    const entry = ask.member(sibling, name)
    if (entry === undefined) continue
    all.push(...entry.definitions.map((index) => ({ unit: sibling.unit, index })))
    values ??= fieldValues(ask, sibling, name, entry, onClass)
  }
  if (policy.extendsOthers === 'types' && values === undefined && all.length === 0 && !owner.unit.library)
    values = constantOf(ask, owner, name)
  // What stands in a class's body goes before what its code gives it (JavaScript).
  const isOwn = all.length > 0 && policy.constructorFunctions === true
  const given = isOwn || owner.unit.library ? [] : ask.extensionMembers(definitionOf(owner).name, name)
  const apart = given.length > 1 && policy.conditions === true
  for (const { unit, extension, member } of apart ? builtFirst(given, (one) => one.unit) : given) {
    if (extension.blanket || !extends_(ask, unit, extension.owner, owner)) continue
    const place = { unit, index: member }
    all.push(place)
    if (extension.bases.length > 0) borrowed.add(place)
  }
  // An interface itself has none of its instances' members, nor has a function what its prototype has.
  const isApart = isTypeOnly(definitionOf(owner)) || policy.constructorFunctions === true
  const strict = onClass && space === 'value' && isApart
  const both = hasOverloads(policy) && !onClass
  const fitting = both ? all : all.filter((place) => (definitionOf(place).static === true) === onClass)
  const candidates = builtAmong(ask, fitting.length > 0 || strict ? fitting : all)
  // What a type has by itself goes before what it has for a base; which of several bases is meant, arguments tell.
  const own = candidates.filter((place) => !borrowed.has(place))
  const isTold =
    policy.overloading?.exact === true && candidates.every((place) => definitionOf(place).type === 'FUNCTION')
  const definitions =
    own.length === 0 && candidates.length > 1
      ? candidates.filter(() => isTold)
      : eligible(ask, own.length > 0 ? own : candidates, space, policy)
  return {
    definitions,
    ...(values !== undefined ? { values } : {}),
    ...(definitions.length === 0 && candidates.length > 0 ? { several: true } : {}),
  }
}

/** What a constant holds that a type is given from outside (Rust); one of several traits is not told. */
function constantOf(ask: Inquiry, owner: Place, name: string): readonly Meaning[] | undefined {
  const [one, ...more] = ask
    .extensionValues(definitionOf(owner).name, name)
    .filter(({ unit, extension }) => !extension.blanket && extends_(ask, unit, extension.owner, owner))
  if (one === undefined) return undefined
  return more.length > 0 ? UNKNOWN : valuesOf(ask, one.unit, [one.member])
}

function fieldValues(
  ask: Inquiry,
  place: Place,
  name: string,
  entry: NameEntry,
  onClass: boolean,
): readonly Meaning[] | undefined {
  const { bindings } = place.unit.facts
  const fitting = entry.bindings.filter((index) => (bindings[index]!.static === true) === onClass)
  const chosen = fitting.length > 0 ? fitting : entry.bindings
  if (chosen.length === 0) return undefined
  // A member that is the class itself is one of its variants: it makes the class.
  return valuesOf(ask, place.unit, chosen).map((one) =>
    one.kind === 'definition' && isSamePlace(one, place) ? { ...one, variant: name } : one,
  )
}
