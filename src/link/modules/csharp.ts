/**
 * C# namespaces: as Java packages, but a namespace also sees those around it. What
 * one file takes for all (`global using`), and what the project file takes, holds
 * for the files of that project.
 */
import { isGlobal } from '../declared.ts'
import type { Inquiry } from '../inquiry.ts'
import { isOurs, type Meaning, NOTHING, tagged } from '../meaning.ts'
import { moduleName } from '../names.ts'
import { declaredPack, packagesAround, packsUp, subPack, USINGS } from '../packages.ts'
import { folderOf } from '../paths.ts'
import type { Unit } from '../unit.ts'
import { declared } from './java.ts'
import { placeOf, projectOf, usingsOf, viewOf } from './projects.ts'
import type { Resolver, Wildcard } from './resolver.ts'

export const csharp: Resolver = {
  resolve(ask, unit, specifier) {
    const from = viewOf(unit)
    const known = ask.modules(unit, placeOf)
    const named = (name: string): readonly Meaning[] =>
      ask.trace.derive(known, name, NOTHING, () => declared(ask, from, name))
    const name = specifier.replace(/^global::/, '')
    const found = named(name)
    if (found.some(isOurs) || isGlobal(unit, name.split('.', 1)[0]!)) return found
    // `using Inner;` in a namespace means one inside of it, or inside of those around.
    for (const around of namespacesOf(ask, unit)) {
      const inner = named(`${around}.${name}`)
      if (inner.some(isOurs)) return inner
    }
    return found
  },

  wildcards(ask, unit) {
    const written = sharing(ask, unit, '*').flatMap((other): readonly Wildcard[] =>
      ask.stars(other).imports.filter(({ reexport }) => reexport === true),
    )
    const given = givenTo(ask, unit).filter(({ alias }) => alias === undefined)
    return given.length === 0 ? written : [...given, ...written]
  },

  alias(ask, unit, name, space) {
    for (const other of sharing(ask, unit, name)) {
      const found = other === unit ? NOTHING : moduleName(ask, other, name, space)
      if (found.length > 0) return tagged(found, 'import')
    }
    const given = givenTo(ask, unit).find(({ alias }) => alias === name)
    return given === undefined ? NOTHING : tagged(csharp.resolve(ask, unit, given.specifier), 'import')
  },

  ambient(ask, unit, name, pack) {
    const { family } = unit.policy
    const from = viewOf(unit)
    if (name === 'global')
      return [{ kind: 'package', pack: declaredPack(family, ''), from, origin: 'package' } satisfies Meaning]
    for (const around of packsUp(declaredPack(family, pack))) {
      const inner = subPack(around, name)
      if (ask.hasPackage(inner))
        return [{ kind: 'package', pack: inner, from, origin: 'package' } satisfies Meaning]
    }
    return NOTHING
  },
}

/** The namespaces that a file declares things in, and those around them, innermost first. */
function namespacesOf(ask: Inquiry, { path, facts, policy }: Unit): Set<string> {
  // Which they are belongs to what the file is.
  ask.file(path)
  const start = declaredPack(policy.family, '').length
  return new Set(
    packagesAround(path, facts, policy)
      .map((pack) => pack.slice(start))
      .filter((name) => name !== ''),
  )
}

/** Files of the same project that take a name for all of it. */
function sharing(ask: Inquiry, unit: Unit, name: string): Unit[] {
  const paths = ask.declaring(USINGS, name)
  if (paths.length === 0) return []
  const { family } = unit.policy
  const project = projectOf(ask, family, folderOf(unit.path))
  return paths.flatMap((path) =>
    projectOf(ask, family, folderOf(path)) === project ? (ask.unit(path) ?? []) : [],
  )
}

function givenTo(ask: Inquiry, unit: Unit): ReturnType<typeof usingsOf> {
  const { family } = unit.policy
  const project = projectOf(ask, family, folderOf(unit.path))
  return project === undefined ? [] : usingsOf(ask, family, project)
}
