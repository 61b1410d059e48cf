/**
 * Interfaces that a type satisfies by its methods, without naming them (Go).
 *
 * A type of the project satisfies an interface of the project when it has every
 * method the interface asks for, promoted ones included, with the same types of
 * parameters and results. What cannot be known is not claimed: interfaces with
 * type parameters, with type sets, or with an embedded interface of somebody else.
 *
 * Mechanism  An interface is filed under the first of its method names (or, when it
 *            only embeds, under the first interface it embeds), so that a type looks
 *            only at interfaces that ask for something it has.
 */
import type { Gather } from './gather.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Place } from './meaning.ts'
import { basesOf, extends_, orderOf } from './order.ts'
import { packageAt, packOf } from './packages.ts'
import { embeddingKey } from './promises.ts'
import { signatureOf } from './signature.ts'
import type { Unit } from './unit.ts'

type Methods = ReadonlyMap<string, Place>

export function linkSatisfied(ask: Inquiry, unit: Unit, gather: Gather): void {
  if (unit.policy.structural !== true) return
  for (const [index, { type, kind, site, hidden }] of unit.facts.definitions.entries()) {
    if (type !== 'CLASS' || kind === 'interface' || kind === 'type_alias' || hidden !== undefined) continue
    for (const { unit: other, index: at } of satisfiedBy(ask, unit.place(index)))
      gather.edge(unit.id(index), 'INHERITS', other.id(at), 'inherited', site, 'implements')
  }
}

/** Interfaces among the bases of a type are left out: those it embeds. */
function satisfiedBy(ask: Inquiry, type: Place): readonly Place[] {
  const methods = methodsOf(ask, type)
  if (methods.size === 0) return []
  const above = orderOf(ask, type).classes
  const found: Place[] = []
  const open = [...methods.keys()]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const one of ask.promising(name)) {
      if (found.includes(one) || !satisfies(ask, type, methods, one)) continue
      found.push(one)
      open.push(embeddingKey(definitionOf(one).name))
    }
  }
  return found.filter((one) => !above.includes(one))
}

function satisfies(ask: Inquiry, type: Place, methods: Methods, asked: Place): boolean {
  const { typeParameters, kind } = definitionOf(asked)
  if (typeParameters !== undefined || kind !== 'interface') return false
  const order = orderOf(ask, asked)
  if (order.open || order.externals.length > 0) return false
  if (order.classes.some((one) => hasTypeSet(ask, one))) return false
  const wanted = methodsOf(ask, asked)
  if (wanted.size === 0) return false
  const names = [...wanted.keys()]
  return (
    names.every((name) => methods.has(name) && (isExported(name) || samePackage(type, wanted.get(name)!))) &&
    names.every((name) => sameSignature(ask, methods.get(name)!, wanted.get(name)!))
  )
}

/** Embeds something built in: `error`, `comparable`, or a set of types. */
function hasTypeSet(ask: Inquiry, place: Place): boolean {
  return basesOf(ask, place).meanings.some(({ kind }) => kind !== 'definition')
}

/** What may be called on a type, nearest first: its own methods and those of what it embeds. */
function methodsOf(ask: Inquiry, type: Place): Methods {
  return ask.trace.derive(type.unit.methods, type.index, NO_METHODS, () => {
    const methods = new Map<string, Place>()
    const add = (place: Place) => {
      const { name } = definitionOf(place)
      if (!methods.has(name)) methods.set(name, place)
    }
    for (const place of orderOf(ask, type).classes) {
      if (definitionOf(place).kind === 'interface') ask.methods(place).forEach(add)
      for (const { unit, extension, member } of ask.given(definitionOf(place).name)) {
        if (extends_(ask, unit, extension.owner, place)) add(unit.place(member))
      }
    }
    return methods
  })
}

function sameSignature(ask: Inquiry, one: Place, other: Place): boolean {
  const signature = signatureOf(ask, one)
  return signature !== undefined && signature === signatureOf(ask, other)
}

function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

function samePackage(one: Place, other: Place): boolean {
  return packOfPlace(one) === packOfPlace(other)
}

function packOfPlace({ unit, index }: Place): string {
  return packOf(unit.path, packageAt(unit.facts, index), unit.policy)
}

const NO_METHODS: Methods = new Map()
