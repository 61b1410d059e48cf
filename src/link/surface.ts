/**
 * A file's surface: the digest of every answer it gives to base lookups, by key.
 *
 * Computed only when a file changed, for its old and its new facts; keys whose
 * digests differ are the questions whose answers changed. What a function's body
 * does is on no surface, so a body-only edit changes no key.
 */
import type { FileFacts } from '../extract/facts.ts'
import type { ConfigFacts } from './config.ts'
import { combined, Digest, isOverride, isPrivate } from './digest.ts'
import { keyOf } from './keys.ts'
import type { Place } from './meaning.ts'
import { declaredNames, packagesIn } from './packages.ts'
import { folderOf } from './paths.ts'
import type { LinkPolicy } from './policy.ts'
import { promisesOf } from './promises.ts'
import { type NameEntry, Unit } from './unit.ts'

type Surface = Map<number, number>

/** Keys of all base lookups that `before` and `after` answer differently. */
export function changedKeys(
  path: string,
  before: FileFacts | undefined,
  after: FileFacts | undefined,
  policy: (language: string) => LinkPolicy,
): number[] {
  return differing(
    before ? surface(path, before, policy(before.language)) : new Map(),
    after ? surface(path, after, policy(after.language)) : new Map(),
  )
}

export function changedConfigKeys(
  path: string,
  before: ConfigFacts | undefined,
  after: ConfigFacts | undefined,
): number[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const provided = new Set([...(before?.provides ?? []), ...(after?.provides ?? [])])
  const moved = [...provided].filter(
    (name) => before?.provides.includes(name) !== after?.provides.includes(name),
  )
  return [keyOf.config(path), ...moved.map(keyOf.provider)]
}

function differing(before: Surface, after: Surface): number[] {
  const keys: number[] = []
  for (const [key, digest] of before) if (after.get(key) !== digest) keys.push(key)
  for (const key of after.keys()) if (!before.has(key)) keys.push(key)
  return keys
}

function surface(path: string, facts: FileFacts, policy: LinkPolicy): Surface {
  const unit = new Unit(path, () => facts, policy)
  const digests: Surface = new Map()
  const digest = () => new Digest(facts, (index) => unit.extensionOf(index))
  const add = (key: number, one: Digest) => {
    const earlier = digests.get(key)
    digests.set(key, earlier === undefined ? one.value() : combined(earlier, one.value()))
  }
  const file = digest().text(facts.language).text(facts.condition)
  add(keyOf.file(unit.hash), file.text(packagesIn(facts).join()).text(facts.package))
  add(keyOf.folder(folderOf(path), policy.family), digest().text(path))
  for (const [name, entry] of unit.nameEntries())
    add(keyOf.name(unit.hash, name), named(digest(), facts, entry))
  addExports(unit, digest, add)
  addDefinitions(unit, digest, add)
  for (const { owner, ownerName, members, values = [], bases, blanket } of facts.extensions) {
    const given = () => digest().text(path).expression(owner).bases(bases).flags(blanket)
    for (const member of members) {
      const key = keyOf.extension(ownerName, facts.definitions[member]!.name)
      add(key, given().text(facts.condition).definition(member))
    }
    for (const value of values) {
      const key = keyOf.extension(ownerName, facts.bindings[value]!.name)
      add(key, given().text(facts.condition).binding(value))
    }
    if (bases.length > 0) add(keyOf.extensionBases(ownerName), given())
  }
  if (policy.structural === true) addPromises(unit, digest, add)
  for (const [pack, names] of declaredNames(path, facts, policy)) {
    for (const name of names) add(keyOf.declares(pack, name), digest().text(path).text(facts.condition))
  }
  return digests
}

type Add = (key: number, digest: Digest) => void

function addExports(unit: Unit, digest: () => Digest, add: Add): void {
  const { facts, hash } = unit
  for (const [name, entries] of unit.exportEntries()) {
    const one = digest()
    for (const entry of entries) {
      one
        .text(entry.local)
        .text(entry.from)
        .text(entry.imported)
        .flags(entry.value !== undefined, entry.told)
      if (entry.value !== undefined) one.expression(entry.value)
    }
    add(keyOf.export(hash, name), one)
  }
  const stars = unit.stars()
  const one = digest()
  for (const entry of stars.exports) one.text(entry.from)
  for (const entry of stars.imports) one.import(entry)
  for (const name of facts.wildcard ?? ['\0']) one.text(name)
  add(keyOf.stars(hash), one)
}

/** What decides which type satisfies which interface. */
function addPromises(unit: Unit, digest: () => Digest, add: Add): void {
  const { facts, hash, path } = unit
  for (const [name, index] of promisesOf(facts))
    add(keyOf.promising(name), digest().text(path).definition(index))
  for (const { owner, ownerName, members } of facts.extensions) {
    const one = digest().text(path).expression(owner)
    for (const member of members) one.definition(member)
    add(keyOf.given(ownerName), one)
  }
  for (const { type, qualified, properties, typeParameters } of facts.definitions) {
    if (type !== 'FUNCTION') continue
    const { parameters, return_type: result } = properties
    add(keyOf.signature(hash, qualified), digest().text(JSON.stringify([parameters, result, typeParameters])))
  }
}

function addDefinitions(unit: Unit, digest: () => Digest, add: Add): void {
  const { facts, hash } = unit
  for (const [index, entries] of unit.memberEntries()) {
    const { qualified } = facts.definitions[index]!
    for (const [name, entry] of entries) {
      add(keyOf.member(hash, qualified, name), named(digest(), facts, entry))
    }
  }
  const places = (key: number, all: readonly Place[]): void => {
    if (all.length === 0) return
    const one = digest()
    for (const place of all) one.definition(place.index)
    add(key, one)
  }
  for (const [index, { type, kind, qualified, properties }] of facts.definitions.entries()) {
    if (kind === 'interface' && hasRoles(unit.policy))
      places(keyOf.methods(hash, qualified), unit.methodsIn(index))
    if (type === 'CLASS' && unit.policy.constructors.length === 0)
      places(keyOf.constructors(hash, qualified), unit.constructorsIn(index))
    if (kind !== 'record' && (type !== 'FUNCTION' || properties.parameters === undefined)) continue
    const all = unit.taken(index)
    if (all.every((one) => one === undefined || facts.bindings[one]!.value === undefined)) continue
    const one = digest()
      .number(all.length)
      .number(unit.rest(index) ?? -1)
    for (const binding of all) binding === undefined ? one.number(-7) : one.binding(binding)
    add(keyOf.taken(hash, qualified), one)
  }
  for (const [index, definition] of facts.definitions.entries()) {
    const { qualified, bases, returns } = definition
    if (unit.policy.overloading !== undefined && definition.type === 'FUNCTION')
      add(
        keyOf.parameters(hash, qualified),
        digest()
          .parameters(unit.parameters(index))
          .number(definition.typeParameters?.length ?? 0)
          .flags(isPrivate(unit.facts, definition), isOverride(definition)),
      )
    if (bases !== undefined && bases.length > 0) add(keyOf.bases(hash, qualified), digest().bases(bases))
    if (returns === undefined || returns.length === 0) continue
    const one = digest().number(returns.length)
    for (const value of returns) one.expression(value)
    add(keyOf.returns(hash, qualified), one)
  }
}

/** Whether it is asked which methods an interface has: who has them satisfies it, or a function stands for it. */
function hasRoles({ structural, overloading }: LinkPolicy): boolean {
  return structural === true || overloading?.functional === 'interface'
}

function named(one: Digest, facts: FileFacts, entry: NameEntry): Digest {
  for (const index of entry.definitions) one.definition(index)
  one.number(-5)
  for (const index of entry.bindings) one.binding(index)
  one.number(-6)
  for (const index of entry.imports) one.import(facts.imports[index]!)
  return one
}
