/**
 * `IMPORTS`: from a module to the files and externals its imports and re-exports
 * name. An import of a package goes to the files of it that declare what this
 * file takes from it; to all of them when it takes nothing by name.
 */
import type { FileFacts, Import } from '../extract/facts.ts'
import { externalId, moduleId } from '../graph/ids.ts'
import type { Site } from '../graph/types.ts'
import type { Gather } from './gather.ts'
import { importedBy, moduleMeaning } from './imports.ts'
import type { Inquiry } from './inquiry.ts'
import type { Meaning } from './meaning.ts'
import { seenFrom } from './modules/projects.ts'
import { moduleAt } from './modules/resolver.ts'
import { resolver } from './resolvers.ts'
import type { Unit } from './unit.ts'

export function linkImports(ask: Inquiry, unit: Unit, gather: Gather): void {
  const source = unit.id(0)
  const add = (targets: readonly string[] | undefined, specifier: string, site: Site) => {
    if (targets === undefined) gather.unresolved(source, 'IMPORTS', specifier, site)
    for (const target of targets ?? []) {
      if (target !== source) gather.edge(source, 'IMPORTS', target, originOf(target), site)
    }
  }
  for (const [index, entry] of unit.facts.imports.entries()) {
    if (entry.told) continue
    add(targetsOf(ask, unit, index, entry), entry.specifier, entry.site)
  }
  for (const { from, site } of unit.facts.exports) {
    if (from !== undefined) add(targetsOfAll(moduleMeaning(ask, unit, from)), from, site)
  }
}

/** Undefined when nothing was found. */
function targetsOf(ask: Inquiry, unit: Unit, index: number, entry: Import): string[] | undefined {
  const whole = moduleMeaning(ask, unit, entry.specifier)
  if (whole.length === 0) return undefined
  if (entry.wildcard === true || entry.name === undefined || entry.name === '*') {
    const taken = whole.flatMap((one) => (one.kind === 'package' ? filesTaken(ask, unit, entry, one) : []))
    return whole.some((one) => one.kind === 'package') ? taken : targetsOfAll(whole)
  }
  const [one] = importedBy(ask, unit, index, 'value')
  const type = one?.kind === 'unknown' ? importedBy(ask, unit, index, 'type')[0] : one
  const [target] = whole
  switch (target?.kind) {
    case 'module':
      // `from package import module`: the module is meant, not the package around it.
      return type?.kind === 'module' && isSubmodule(ask, target.unit, entry.name, type.unit)
        ? [moduleId(type.unit.path)]
        : [moduleId(target.unit.path)]
    case 'package':
    case 'folder':
    case 'definition':
      return targetsOfAll(type === undefined ? [] : [type])
    case 'external':
      return type?.kind === 'external' ? [externalId(type.name)] : [externalId(target.name)]
    default:
      return undefined
  }
}

function isSubmodule(ask: Inquiry, around: Unit, name: string, found: Unit): boolean {
  const beneath = resolver(around.policy).submodule?.(ask, moduleAt(around), name) ?? []
  return beneath.some((one) => one.kind === 'module' && one.unit === found)
}

function targetsOfAll(meanings: readonly Meaning[]): string[] | undefined {
  const targets = meanings.flatMap((meaning) => {
    if (meaning.kind === 'external') return [externalId(meaning.name)]
    if (meaning.kind === 'module' || meaning.kind === 'definition' || meaning.kind === 'instance') {
      return [moduleId(meaning.unit.path)]
    }
    return []
  })
  const isFolder = meanings.some((meaning) => meaning.kind === 'folder' || meaning.kind === 'package')
  return targets.length > 0 || isFolder ? targets : undefined
}

/** Files of a package that declare names this file takes from it. */
function filesTaken(ask: Inquiry, unit: Unit, entry: Import, of: Meaning & { kind: 'package' }): string[] {
  const { pack, from } = of
  const names = namesTaken(unit.facts, entry)
  const files = new Set<string>()
  for (const name of names) {
    const paths = ask.declaring(pack, name)
    for (const path of from ? seenFrom(ask, from, pack, paths) : paths) files.add(moduleId(path))
  }
  return [...files]
}

/** Through a wildcard: any free name. Through a local name: what is asked of it. */
function namesTaken(facts: FileFacts, entry: Import): Set<string> {
  const names = new Set<string>()
  for (const expression of facts.expressions) {
    if (entry.wildcard === true && expression.kind === 'name') names.add(expression.name)
    if (entry.local === undefined || expression.kind !== 'member') continue
    const of = facts.expressions[expression.of]
    if (of?.kind === 'name' && of.name === entry.local) names.add(expression.name)
  }
  return names
}

function originOf(target: string): 'external' | 'import' {
  return target.startsWith('ext:') ? 'external' : 'import'
}
