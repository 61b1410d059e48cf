/**
 * Packages whose files see each other's names without imports: a Go package is a
 * folder and a package clause, a Java package or C# namespace is what files
 * declare, wherever they lie. Everything here speaks of them by one key.
 */
import { lookupName } from '../extract/arity.ts'
import type { FileFacts } from '../extract/facts.ts'
import { folderOf } from './paths.ts'
import type { LinkPolicy } from './policy.ts'
import { scriptPack } from './scripts.ts'

/** The key of a package: `java:com.a.b`, `go:pkg/util#util`. */
export function packOf(path: string, name: string, policy: LinkPolicy): string {
  return policy.packageScope === 'folder'
    ? folderPack(policy.family, folderOf(path), name)
    : declaredPack(policy.family, name)
}

export function folderPack(family: string, folder: string, name: string): string {
  return `${family}:${folder}#${name}`
}

export function declaredPack(family: string, name: string): string {
  return `${family}:${name}`
}

/** The package inside `pack` that `name` names. */
export function subPack(pack: string, name: string): string {
  return pack.endsWith(':') ? pack + name : `${pack}.${name}`
}

/** A declared package and those around it, innermost first; the nameless one last. */
export function packsUp(pack: string): string[] {
  const packs = [pack]
  const start = pack.indexOf(':') + 1
  while (pack.length > start) {
    const dot = pack.lastIndexOf('.')
    pack = pack.slice(0, Math.max(dot, start))
    packs.push(pack)
  }
  return packs
}

/** The package definition `index` stands in. */
export function packageAt(facts: FileFacts, index: number): string {
  let at = index
  for (let up = facts.definitions[at]?.parent ?? -1; up > 0; up = facts.definitions[at]!.parent) at = up
  return facts.definitions[at]?.package ?? facts.package ?? ''
}

/** The packages that a file declares things in, by name. */
export function packagesIn(facts: FileFacts): readonly string[] {
  const names = new Set([facts.package, ...facts.definitions.map((one) => one.package)])
  return [...names].filter((name) => name !== undefined)
}

/** Their keys and those of the ones around them, innermost first. */
export function packagesAround(path: string, facts: FileFacts, policy: LinkPolicy): readonly string[] {
  return packagesIn(facts).flatMap((name) => packsUp(packOf(path, name, policy)))
}

/** Where exported macros of all crates go: wherever they are written, their crate's root has them (Rust). */
export const MACROS = 'rust:!macros'

/** Where files say what they take for the whole project: `global using` (C#), which names nothing, and aliases by name. */
export const USINGS = 'csharp:!usings'

/** Every name a file gives to a package: [package key, name], without repeats. */
export function declaredNames(path: string, facts: FileFacts, policy: LinkPolicy): Map<string, Set<string>> {
  const declared = new Map<string, Set<string>>()
  const script = scriptPack(path, facts, policy)
  if (policy.packageScope === undefined && script === undefined) {
    for (const { kind, name, properties } of facts.definitions) {
      if (kind !== 'macro' || !properties.decorators?.some((one) => one.startsWith('macro_export'))) continue
      declared.set(MACROS, (declared.get(MACROS) ?? new Set()).add(name))
    }
    return declared
  }
  const extending = new Set(facts.extensions.flatMap((extension) => extension.members))
  const own = script ?? packOf(path, facts.package ?? '', policy)
  const names = new Set<string>()
  declared.set(own, names)
  for (const [index, definition] of facts.definitions.entries()) {
    if (definition.parent !== 0 || definition.hidden !== undefined || extending.has(index)) continue
    const pack = definition.package === undefined ? own : packOf(path, definition.package, policy)
    const set = declared.get(pack) ?? new Set()
    declared.set(pack, set.add(lookupName(definition, policy)))
  }
  for (const binding of facts.bindings) if (binding.scope === 0) names.add(binding.name)
  for (const { reexport, local = '*' } of facts.imports) {
    if (reexport === true) declared.set(USINGS, (declared.get(USINGS) ?? new Set()).add(local))
  }
  return declared
}
