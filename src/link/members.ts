/** The member of a meaning: of a module, package, class, instance or object literal. */
import { lookupName } from '../extract/arity.ts'
import { KEY } from '../extract/facts.ts'
import type { Origin } from '../graph/types.ts'
import { containerGives, handsElements } from './containers.ts'
import { usableAs, valuesOf } from './evaluate.ts'
import { exportOf } from './exports.ts'
import type { Inquiry } from './inquiry.ts'
import {
  BUILTIN,
  collect,
  definitionOf,
  external,
  LITERAL,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
  within,
} from './meaning.ts'
import { builtFirst } from './modules/build.ts'
import { packageMember } from './names.ts'
import { extends_, orderOf } from './order.ts'
import { eligible, isDelegate, isTypeOnly } from './overloads.ts'
import { keyOf } from './parts.ts'
import { resolver } from './resolvers.ts'
import { siblingsOf } from './siblings.ts'
import type { NameEntry, Unit } from './unit.ts'

export function memberOf(ask: Inquiry, meaning: Meaning, name: string, space: Space): readonly Meaning[] {
  if (name === KEY) return keyOf(ask, meaning)
  switch (meaning.kind) {
    case 'module':
      return through(meaning, exportOf(ask, meaning.unit, name, space))
    case 'package':
      return tagged(packageMember(ask, meaning.pack, name, space), meaning.origin)
    case 'folder':
      return resolver(meaning.policy).child?.(ask, meaning, name) ?? NOTHING
    case 'definition':
      return definitionOf(meaning).type === 'CLASS' ? ofClass(ask, meaning, 0, name, space, meaning) : NOTHING
    case 'instance':
      return ofClass(ask, meaning, 0, name, space, meaning)
    case 'super': {
      const receiver: Meaning = { kind: 'instance', unit: meaning.unit, index: meaning.index, origin: 'self' }
      return ofClass(ask, meaning, 1, name, space, receiver)
    }
    case 'object':
      return ofObject(ask, meaning, name)
    case 'list':
      return containerMethod(meaning, name)
    case 'generic':
      if (meaning.base?.kind === 'builtin') return containerMethod(meaning, name)
      return meaning.base === undefined ? NOTHING : memberOf(ask, meaning.base, name, space)
    case 'external':
      return [within(meaning)]
    case 'builtin':
      return meaning.literal ? LITERAL : BUILTIN
    case 'unknown':
      return NOTHING
  }
}

function containerMethod(of: Meaning, name: string): readonly Meaning[] {
  const what = containerGives(of, name)
  return what === undefined && !handsElements(name)
    ? BUILTIN
    : [{ kind: 'builtin', literal: false, gives: { what, of, method: name }, origin: 'scope' }]
}

/** What is taken from a re-exported module is re-exported too. */
function through(module: Meaning, found: readonly Meaning[]): readonly Meaning[] {
  if (module.origin !== 'reexport') return found
  return found.map((one) => (one.origin === 'import' ? { ...one, origin: 'reexport' } : one))
}

/** What a module is when it is used as a value: `module.exports = …`, or its default export. */
export function moduleValue(ask: Inquiry, unit: Unit): readonly Meaning[] {
  return exportOf(ask, unit, 'default', 'value')
}

/** A member in resolution order, from the class at `first` on; reached through `receiver`. */
function ofClass(
  ask: Inquiry,
  place: Place,
  first: 0 | 1,
  name: string,
  space: Space,
  receiver: Meaning,
): readonly Meaning[] {
  const onClass = receiver.kind === 'definition'
  const id = `${first}${onClass ? 's' : 'i'}${place.index}.${name}`
  const found = ask.trace.derive(place.unit.members[space], id, NOTHING, () =>
    searched(ask, place, first, name, space, onClass),
  )
  return collect(found, (one) =>
    one.kind === 'definition'
      ? [{ ...one, receiver, origin: one.origin === 'self' ? receiver.origin : one.origin }]
      : [one],
  )
}

function searched(
  ask: Inquiry,
  place: Place,
  first: 0 | 1,
  name: string,
  space: Space,
  onClass: boolean,
): readonly Meaning[] {
  const order = orderOf(ask, place)
  const overloads: Place[] = []
  const { policy } = place.unit
  const { callsApart = false } = policy
  let origin: Origin | undefined
  let beside: readonly Meaning[] | undefined
  for (const [distance, owner] of order.classes.entries()) {
    if (distance < first) continue
    const step: Origin = distance === 0 ? 'self' : 'inherited'
    const own = declaredBy(ask, owner, name, space, onClass)
    if (callsApart) beside ??= own.values
    if (own.definitions.length > 0) {
      origin ??= step
      overloads.push(...own.definitions)
      if (owner.unit.policy.redefinition !== 'overload') break
    } else if (own.values !== undefined && overloads.length === 0 && !callsApart) {
      return own.values
    }
  }
  const [one] = overloads
  if (one !== undefined) {
    return [
      {
        kind: 'definition',
        ...one,
        origin: origin ?? 'self',
        ...(overloads.length > 1 ? { overloads } : {}),
        ...(beside !== undefined ? { beside } : {}),
      },
    ]
  }
  if (beside !== undefined) return beside
  const [name1] = order.externals
  if (isDelegate(place)) return BUILTIN
  if (!order.open && order.externals.length === 0 && policy.everyoneHas?.includes(name)) return BUILTIN
  return !order.open && order.externals.length === 1 ? [external(name1!)] : NOTHING
}

/** What one class itself has under a name: in its body, merged declarations and extensions. */
function declaredBy(
  ask: Inquiry,
  owner: Place,
  name: string,
  space: Space,
  onClass: boolean,
): { readonly definitions: readonly Place[]; readonly values?: readonly Meaning[] } {
  const { policy } = owner.unit
  let values: readonly Meaning[] | undefined
  const all: Place[] = []
  for (const sibling of siblingsOf(ask, owner)) {
    const entry = ask.member(sibling, name)
    if (entry === undefined) continue
    all.push(...entry.definitions.map((index) => ({ unit: sibling.unit, index })))
    values ??= fieldValues(ask, sibling, entry, onClass)
  }
  const given = ask.extensionMembers(lookupName(definitionOf(owner), policy), name)
  const apart = given.length > 1 && policy.conditions === true
  for (const { unit, extension, member } of apart ? builtFirst(given, (one) => one.unit) : given) {
    if (extends_(ask, unit, extension.owner, owner)) all.push({ unit, index: member })
  }
  // An interface itself has none of its instances' members.
  const strict = onClass && space === 'value' && isTypeOnly(definitionOf(owner))
  const both = policy.overloading !== undefined && !onClass
  const fitting = both ? all : all.filter((place) => (definitionOf(place).static === true) === onClass)
  return {
    definitions: eligible(fitting.length > 0 || strict ? fitting : all, space, policy),
    ...(values !== undefined ? { values } : {}),
  }
}

function fieldValues(
  ask: Inquiry,
  place: Place,
  entry: NameEntry,
  onClass: boolean,
): readonly Meaning[] | undefined {
  const { bindings } = place.unit.facts
  const fitting = entry.bindings.filter((index) => (bindings[index]!.static === true) === onClass)
  const chosen = fitting.length > 0 ? fitting : entry.bindings
  return chosen.length === 0 ? undefined : valuesOf(ask, place.unit, chosen)
}

function ofObject(ask: Inquiry, meaning: Meaning & { kind: 'object' }, name: string): readonly Meaning[] {
  const { unit, origin } = meaning
  const expression = unit.facts.expressions[meaning.expression]
  if (expression?.kind !== 'object') return NOTHING
  if (Object.hasOwn(expression.members, name)) {
    return [{ kind: 'definition', unit, index: expression.members[name]!, origin }]
  }
  const { values } = expression
  return values !== undefined && Object.hasOwn(values, name)
    ? reached(usableAs(ask, unit, values[name]!, 'value'), origin)
    : NOTHING
}

/** An object from elsewhere is how its values were found; of one at hand, they say so themselves. */
function reached(values: readonly Meaning[], origin: Origin): readonly Meaning[] {
  return origin === 'scope' ? values : tagged(values, origin)
}
