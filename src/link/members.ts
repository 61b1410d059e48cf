/** The member of a meaning: of a module, package, class, instance or object literal. */
import { BEHIND, CLASS, ENTERED, ITEM, isIndex, KEY, takenAt } from '../extract/unwritten.ts'
import type { Origin } from '../graph/types.ts'
import { asSeen } from './applied.ts'
import { behind, memberThrough } from './associated.ts'
import { beyond } from './beyond.ts'
import { containerMethod, viewOf } from './containers.ts'
import { entered } from './entered.ts'
import { exportOf } from './exports.ts'
import { failed, isOfFailure } from './failures.ts'
import { isSilent, promised, takenOf } from './handed.ts'
import type { Inquiry } from './inquiry.ts'
import { hasInstances, instanceAt, typesOf, unaliased } from './instances.ts'
import {
  BUILTIN,
  collect,
  definitionOf,
  firstOf,
  LITERAL,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
  UNKNOWN,
  within,
} from './meaning.ts'
import { importedInto, packageMember } from './names.ts'
import { ofObject } from './objects.ts'
import { orderOf } from './order.ts'
import { givesItself, hasOverloads, isTypeOnly } from './overloads.ts'
import { declaredBy, inheritedFrom } from './own.ts'
import { elementOf, isOneOf, itemOf, keyOf, orContainers, partOf, placedAt, waitedFor } from './parts.ts'
import { resolver } from './resolvers.ts'
import { siblingsOf } from './siblings.ts'
import type { Unit } from './unit.ts'

export function memberOf(ask: Inquiry, meaning: Meaning, name: string, space: Space): readonly Meaning[] {
  if (name === KEY) return keyOf(ask, meaning)
  if (name === ITEM) return itemOf(ask, meaning)
  if (name === BEHIND) return behind(ask, meaning)
  if (name === ENTERED) return entered(ask, meaning)
  if (isOfFailure(meaning, name)) return failed(ask, meaning, name, space)
  if (name === CLASS) return typesOf([meaning]).map((one) => ({ ...one, alike: true }))
  const taken = meaning.kind === 'object' ? undefined : takenAt(name)
  if (taken !== undefined)
    return firstOf(takenOf(ask, meaning, taken), () =>
      meaning.kind === 'instance' ? ofInstance(ask, meaning, name, space) : NOTHING,
    )
  switch (meaning.kind) {
    case 'module':
      return through(meaning, exportOf(ask, meaning.unit, name, space))
    case 'package':
      return tagged(packageMember(ask, meaning, name, space), meaning.origin)
    case 'folder':
      return resolver(meaning.policy).child?.(ask, meaning, name) ?? NOTHING
    case 'definition': {
      const own = hasInstances(meaning)
        ? ofDefinition(ask, meaning, name, space)
        : besideFunction(ask, meaning, name, space)
      return isOpen(own, name) ? firstOf(elementOf(ask, meaning), () => own) : own
    }
    case 'instance': {
      const own = orContainers(ask, meaning, name, ofInstance(ask, meaning, name, space))
      if (isOpen(own, name)) return firstOf(placedAt(ask, meaning, name), () => own)
      return own.every((one) => isSilent(one, meaning.unit.policy))
        ? firstOf(promised(meaning, name), () => own)
        : own
    }
    case 'super': {
      const { unit, index } = meaning
      const receiver: Meaning = { kind: 'instance', unit, index, origin: 'self', ofSelf: true }
      return ofClass(ask, meaning, 1, name, space, receiver)
    }
    case 'object':
      return firstOf(ofObject(ask, meaning, name), () => promised(meaning, name))
    case 'list':
      if (isIndex(name)) return partOf(ask, meaning, name)
      return firstOf(promised(meaning, name), () => containerMethod(viewOf(meaning, name), name))
    case 'generic':
      if (isIndex(name)) return elementOf(ask, meaning)
      return firstOf(waitedFor(ask, meaning, name), () => {
        if (meaning.base?.kind === 'builtin') return containerMethod(meaning, name)
        return meaning.base === undefined ? NOTHING : memberOf(ask, meaning.base, name, space)
      })
    case 'external':
      return [within(meaning)]
    case 'builtin':
      if (isIndex(name) && meaning.gives) return elementOf(ask, meaning)
      if (meaning.gives?.what === 'container') return memberOf(ask, meaning.gives.of, name, space)
      if (meaning.gives?.what === 'some') return containerMethod(meaning, name)
      return meaning.literal ? LITERAL : BUILTIN
    case 'unknown':
      return NOTHING
  }
}

/** An index that means no member of the project's own may be that of an element. */
function isOpen(own: readonly Meaning[], name: string): boolean {
  return isIndex(name) && own.every(({ kind }) => kind === 'external')
}

/** A member of a class; one that only groups has what it imports too, and an alias what the type has that it names. */
function ofDefinition(
  ask: Inquiry,
  meaning: Meaning & { kind: 'definition' },
  name: string,
  space: Space,
): readonly Meaning[] {
  if (isOneOf(ask, meaning, name)) return [instanceAt(meaning, meaning)]
  const own = ofClass(ask, meaning, 0, name, space, meaning)
  const { kind } = definitionOf(meaning)
  if (own.length > 0 || (kind !== 'type_alias' && kind !== 'module')) return own
  if (kind === 'module') return importedInto(ask, meaning, name, space)
  return collect(unaliased(ask, meaning), (one) => memberOf(ask, one, name, space))
}

/** A function and a namespace of its name are one thing (TypeScript). */
function besideFunction(
  ask: Inquiry,
  meaning: Meaning & { kind: 'definition' },
  name: string,
  space: Space,
): readonly Meaning[] {
  const namespaces = siblingsOf(ask, meaning).slice(1)
  for (const { unit, index } of namespaces) {
    const found = ofDefinition(ask, { kind: 'definition', unit, index, origin: meaning.origin }, name, space)
    if (found.length > 0) return found
  }
  return NOTHING
}

/** A field of the variant that it is, a member of its class, or one of what the class stands for. */
function ofInstance(
  ask: Inquiry,
  meaning: Meaning & { kind: 'instance' },
  name: string,
  space: Space,
): readonly Meaning[] {
  const { variant } = meaning
  const part = variant && ofClass(ask, meaning, 0, `${variant}.${name}`, space, meaning)
  if (part && part.length > 0) return part
  const own = ofClass(ask, meaning, 0, name, space, meaning)
  if (!own.every(({ kind }) => kind === 'external')) return own
  return firstOf(memberThrough(ask, meaning, name, space), () => own)
}

/** What is taken from a re-exported module is re-exported too; what a module takes from itself is its own. */
function through({ origin }: Meaning, found: readonly Meaning[]): readonly Meaning[] {
  if (origin !== 'reexport' && origin !== 'scope') return found
  return found.map((one) => (one.origin === 'import' ? { ...one, origin } : one))
}

/**
 * What a module is when it is used as a value: `module.exports = …`, or its default export. One that is another
 * module is what that one is; modules that are each other are nothing.
 */
export function moduleValue(ask: Inquiry, unit: Unit): readonly Meaning[] {
  const met = new Set<Unit>()
  let found: readonly Meaning[] = []
  for (let at: Unit | undefined = unit; at !== undefined && !met.has(at); ) {
    met.add(at)
    found = exportOf(ask, at, 'default', 'value')
    const [only] = found
    at = found.length === 1 && only!.kind === 'module' ? only!.unit : undefined
  }
  return found.filter(({ kind }) => kind !== 'module')
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
  const table = place.unit.membersOf(place.index, first, onClass, space)
  const found = ask.trace.derive(table, name, NOTHING, () =>
    searched(ask, place, first, name, space, onClass),
  )
  return collect(asSeen(ask, found, receiver), (one) => {
    if (one.kind !== 'definition') return [one]
    const beside = one.beside ? { beside: asSeen(ask, one.beside, receiver) } : {}
    return [{ ...one, ...beside, receiver, origin: one.origin === 'self' ? receiver.origin : one.origin }]
  })
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
  const only = (one: Place) => isTypeOnly(definitionOf(one))
  let origin: Origin | undefined
  let beside: readonly Meaning[] | undefined
  for (const [distance, owner] of order.classes.entries()) {
    if (distance < first) continue
    const isApart = policy.interfacesApart && overloads.length > 0 && only(owner) && !only(place)
    if (isApart && !overloads.every((one) => definitionOf(one).accessor)) continue
    const step: Origin = distance === 0 ? 'self' : 'inherited'
    const own = declaredBy(ask, owner, name, space, onClass)
    const all = isApart ? own.definitions.filter(givesItself) : own.definitions
    const definitions = distance > 0 && only(owner) ? inheritedFrom(all) : all
    if (callsApart) beside ??= own.values
    if (own.several) return beside ?? UNKNOWN
    if (definitions.length > 0) {
      origin ??= step
      overloads.push(...definitions)
      // A type hides what has its name above.
      if (space === 'type' && definitions.every((one) => definitionOf(one).type === 'CLASS')) break
      // Where overloads declare one thing, a class that declares it again hides its bases'.
      if (!hasOverloads(owner.unit.policy)) break
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
  return beside ?? beyond(ask, place, name, space, onClass)
}
