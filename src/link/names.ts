/**
 * Bare names: what a free name means, seen from inside a definition.
 *
 * The ladder: type parameters, inner imports and (where the language has them)
 * class scopes outward; the module's own names; its imports; its package; its
 * wildcard imports; what the language lets one name without an import; the
 * language's globals; the one external package whose names were all taken; macros
 * of the crate, or what other scripts declare. The first that knows the name answers, even if it knows nothing
 * more than the name. Where calls stand apart, a field does not end the search.
 */
import { plainName } from '../extract/arity.ts'
import type { FreeName } from '../extract/freename.ts'
import { GROUPS } from '../extract/modulepath.ts'
import { builtBefore, builtOf, inBuild, isAnyBuilt } from './built.ts'
import { declared, isGlobal } from './declared.ts'
import { toldType } from './exports.ts'
import { importedBy, moduleMeaning } from './imports.ts'
import type { Inquiry } from './inquiry.ts'
import {
  BUILTIN,
  builtin,
  definitionOf,
  isFunction,
  isKnown,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
  tagged,
  UNKNOWN,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { builtFirst, type Platform } from './modules/build.ts'
import { seenFrom, type View, viewOf } from './modules/projects.ts'
import type { Wildcard } from './modules/resolver.ts'
import { declaredPack, packageAt, packOf, packsUp, subPack } from './packages.ts'
import { resolver } from './resolvers.ts'
import { type NameEntry, type Unit, WILDCARD } from './unit.ts'

/** What a free name means where it stands. */
export function meaningOfFree(
  ask: Inquiry,
  unit: Unit,
  { name, scope, head, off, called }: FreeName,
  space: Space,
): readonly Meaning[] {
  return inBuild(unit, off, meaningOfName(ask, unit, name, scope, space, head, called))
}

/** What a name means in a definition; `head`: in what stands before its body; `called`: what is called by it. */
export function meaningOfName(
  ask: Inquiry,
  unit: Unit,
  name: string,
  scope: number,
  space: Space,
  head?: true,
  called?: true,
): readonly Meaning[] {
  let read: readonly Meaning[] | undefined
  const from = head ? unit.facts.definitions[scope]!.parent : scope
  for (let at = from; at > 0; at = unit.facts.definitions[at]!.parent) {
    const found = inScope(ask, unit, name, at, space)
    if (found.length === 0) continue
    if (!unit.policy.callsApart) return found
    if (found.every((one) => one.kind === 'definition'))
      return read === undefined ? found : found.map((one) => ({ ...one, beside: read! }))
    read ??= found
  }
  if (read !== undefined && called !== true) return read
  const pack = packageAt(unit.facts, scope)
  const free = ask.trace.derive(unit.free[space], pack === '' ? name : `${name} ${pack}`, NOTHING, () => {
    const own = moduleName(ask, unit, name, space)
    if (own.length > 0) return own
    const near = packageName(ask, unit, name, space, pack)
    if (near.length > 0) return near
    const wild = wildcardName(ask, unit, name, space)
    if (wild.some((one) => one.kind !== 'external')) return wild
    const around = resolver(unit.policy).ambient?.(ask, unit, name, pack) ?? NOTHING
    if (around.length > 0) return around
    const given = resolver(unit.policy).alias?.(ask, unit, name, space) ?? NOTHING
    if (given.length > 0) return given
    if (isGlobal(unit, name)) return builtin(plainName(name), false)
    return wild.length > 0 ? wild : (resolver(unit.policy).last?.(ask, unit, name, space) ?? NOTHING)
  })
  return read === undefined || free.some(isFunction) ? free : read
}

/** What a module-level name is: defined, imported or assigned. */
export function moduleName(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  return ask.trace.derive(unit.names[space], name, NOTHING, () => {
    const entry = seenIn(space, unit, ask.name(unit, name))
    if (entry !== undefined) {
      const found = isImportBuilt(ask, unit, entry) ? NOTHING : declared(ask, unit, name, entry, space)
      const apart = unit.policy.callsApart === true && space === 'value'
      if (found.length > 0 && !(apart && entry.imports.length > 0)) return found
      const imports = builtOf(ask, unit, entry.imports, unit.facts.imports)
      const imported = imports.map((index) => importedBy(ask, unit, index, space))
      const first = found.length > 0 ? found : firstOfOurs(imported)
      return apart ? withOther(first, imported) : first
    }
    return space === 'type' && unit.policy.explicitExports ? toldType(ask, unit, name) : NOTHING
  })
}

/** Whether a build leaves out all definitions of a name, and takes an import of it: `#[cfg(not(std))] struct Map;`. */
function isImportBuilt(ask: Inquiry, unit: Unit, { definitions, imports }: NameEntry): boolean {
  if (definitions.length === 0 || imports.length === 0) return false
  const { facts } = unit
  return (
    !isAnyBuilt(ask, unit, definitions, facts.definitions) && isAnyBuilt(ask, unit, imports, facts.imports)
  )
}

/** What the module's wildcard imports give under a name; an external only when no other could be meant. */
export function wildcardName(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const { imports } = ask.stars(unit)
  if (unit.policy.words?.includes(name)) return NOTHING
  const { wildcards } = resolver(unit.policy)
  if (imports.length === 0 && wildcards === undefined) return NOTHING
  return ask.trace.derive(unit.wild[space], name, NOTHING, () => {
    const own = throughWildcards(ask, unit, imports, name, space)
    if (wildcards === undefined || own.some((one) => one.kind !== 'external')) return own
    const found = throughWildcards(ask, unit, wildcards(ask, unit), name, space)
    return found.length > 0 ? found : own
  })
}

/** What a package has under a name: a definition or variable of one of its files, or a package inside it. */
export function packageMember(
  ask: Inquiry,
  { pack, from }: { readonly pack: string; readonly from?: View },
  name: string,
  space: Space,
  platform?: Platform,
): readonly Meaning[] {
  // What only one file declares, all see alike: no answer for each view.
  const isOne = from === undefined || ask.world.declaring(pack, name).length < 2
  const id = `${space} ${name} ${pack} ${isOne ? (platform?.name ?? '') : from.key}`
  const found = ask.trace.derive(ask.packages, id, NOTHING, () => {
    const paths = ask.declaring(pack, name)
    const units = (isOne ? paths : seenFrom(ask, from, pack, paths)).flatMap((path) => ask.unit(path) ?? [])
    const apart = units.length > 1 && units[0]!.policy.conditions === true
    for (const unit of apart ? builtFirst(units, (one) => one, platform) : units) {
      const entry = ask.name(unit, name)
      if (entry === undefined) continue
      const found = declared(ask, unit, name, entry, space)
      if (found.length > 0) return found
    }
    return NOTHING
  })
  const inner = subPack(pack, name)
  if (found.length > 0 || !ask.hasPackage(inner)) return found
  return [{ kind: 'package', pack: inner, ...(from && { from }), origin: 'package' }]
}

/** What a module inside a file imports under a name, or has beneath it. */
export function importedInto(ask: Inquiry, place: Place, name: string, space: Space): readonly Meaning[] {
  const { unit, index } = place
  return ask.trace.derive(unit.members[space], `+${index}.${name}`, NOTHING, () => {
    const named = builtOf(ask, unit, ask.member(place, name)?.imports ?? [], unit.facts.imports)
    const found = firstOfOurs(named.map((at) => importedBy(ask, unit, at, space)))
    if (found.length > 0) return tagged(found, 'reexport')
    const wild = (ask.member(place, WILDCARD)?.imports ?? []).map((at) => unit.facts.imports[at]!)
    const taken = tagged(throughWildcards(ask, unit, wild, name, space), 'reexport')
    if (taken.length > 0) return taken
    const module: Meaning = { kind: 'definition', unit, index, origin: 'import' }
    return resolver(unit.policy).submodule?.(ask, module, name) ?? NOTHING
  })
}

function inScope(ask: Inquiry, unit: Unit, name: string, at: number, space: Space): readonly Meaning[] {
  const definition = unit.facts.definitions[at]!
  if (definition.typeParameters?.includes(name)) return BUILTIN
  const inner = unit.importsIn(at)
  if (inner.length > 0) {
    const { imports } = unit.facts
    const own = inner.filter((index) => imports[index]!.local === name)
    const named = builtOf(ask, unit, own, imports)
    const found = firstOfOurs(named.map((index) => importedBy(ask, unit, index, space)))
    if (found.length > 0) return found
    const wild = inner.map((index) => unit.facts.imports[index]!).filter((entry) => entry.wildcard === true)
    const taken = throughWildcards(ask, unit, wild, name, space)
    if (taken.some((one) => one.kind !== 'external')) return taken
  }
  const { memberScope } = unit.policy
  const isOpen = memberScope === 'groups' ? GROUPS.has(definition.kind) : memberScope === true
  if (!isOpen || definition.type !== 'CLASS') return NOTHING
  const self: Meaning = { kind: 'instance', unit, index: at, origin: 'scope', ofSelf: true }
  return memberOf(ask, self, name, space).filter((one) =>
    space === 'type' ? isType(one) : one.kind !== 'external' || one.inside !== true,
  )
}

/** What documentation imports is a value only where nothing else has the name: in `typeof Foo`. */
function seenIn(space: Space, unit: Unit, entry: NameEntry | undefined): NameEntry | undefined {
  if (entry === undefined || space === 'type') return entry
  const imports = entry.imports.filter((index) => unit.facts.imports[index]!.told !== true)
  const others = imports.length + entry.bindings.length + entry.definitions.length
  return others > 0 && imports.length < entry.imports.length ? { ...entry, imports } : entry
}

/** `try: import a / except: import b as a`: the first that the project has, else the first. */
function firstOfOurs(all: readonly (readonly Meaning[])[]): readonly Meaning[] {
  const ours = all.find((found) => found.some((one) => one.kind !== 'external' && one.kind !== 'unknown'))
  return ours ?? all.find((found) => found !== UNKNOWN) ?? all[0] ?? NOTHING
}

/** A module and the function beside it: a path goes on from the one, a call goes to the other. */
function withOther(first: readonly Meaning[], imported: readonly (readonly Meaning[])[]): readonly Meaning[] {
  const other = first.every(({ kind }) => kind === 'module') ? isFunction : isModule
  const beside = imported.find((found) => found !== first && found.length > 0 && found.every(other))
  return beside === undefined || first.some(other) ? first : [...first, ...beside]
}

/** A field or method is no type, though it may have the name of one. */
function isType(meaning: Meaning): boolean {
  return meaning.kind === 'definition' && definitionOf(meaning).type === 'CLASS'
}

function isModule({ kind }: Meaning): boolean {
  return kind === 'module'
}

/** The last wildcard import that has the name; one that takes it from here itself says nothing of it. */
function throughWildcards(
  ask: Inquiry,
  unit: Unit,
  wild: readonly Wildcard[],
  name: string,
  space: Space,
): readonly Meaning[] {
  const outside: Meaning[] = []
  let vague = false
  let certain: Meaning | undefined
  for (const entry of builtBefore(ask, unit, wild.toReversed())) {
    for (const target of moduleMeaning(ask, unit, entry.specifier)) {
      if (target.kind === 'external') {
        const named = ask.library?.inPackage(target.name, name)
        if (named !== undefined) certain = named
        outside.push(target)
      } else if (target.kind !== 'module' || takes(ask, target.unit, name)) {
        const all = memberOf(ask, target, name, space)
        // What a type may have from a base outside is a member of its values, and no name.
        const found = target.kind === 'definition' ? all.filter(({ kind }) => kind !== 'external') : all
        if (found.some(isKnown)) return found
        vague ||= found.length > 0
      }
    }
  }
  if (vague) return UNKNOWN
  if (certain !== undefined) return [certain]
  return outside.length === 1 ? outside : NOTHING
}

/** Whether a wildcard import takes the name: `__all__`, else all that do not start with an underscore. */
function takes(ask: Inquiry, unit: Unit, name: string): boolean {
  ask.stars(unit)
  const { wildcard } = unit.facts
  return wildcard === undefined ? !name.startsWith('_') : wildcard.includes(name)
}

function packageName(ask: Inquiry, unit: Unit, name: string, space: Space, pack: string): readonly Meaning[] {
  const { packageScope, family } = unit.policy
  if (packageScope === undefined) return NOTHING
  if (packageScope === 'folder')
    return tagged(
      ofPackage(ask, { pack: packOf(unit.path, pack, unit.policy) }, name, space, unit.platform),
      'package',
    )
  const around =
    unit.policy.modules === 'csharp' ? packsUp(declaredPack(family, pack)) : [declaredPack(family, pack)]
  const from = viewOf(unit)
  for (const one of around) {
    const found = ofPackage(ask, { pack: one, from }, name, space)
    if (found.length > 0) return tagged(found, 'package')
  }
  return NOTHING
}

function ofPackage(
  ask: Inquiry,
  seen: { readonly pack: string; readonly from?: View },
  name: string,
  space: Space,
  platform?: Platform,
): readonly Meaning[] {
  return packageMember(ask, seen, name, space, platform).filter((one) => one.kind !== 'package')
}
