/**
 * Go import paths → packages. The longest module path of a `go.mod` in the tree
 * that begins the import path says where its folders lie; a `replace` in the
 * `go.work` around or in the importing module goes before. Everything else is external, by its full path.
 */
import type { Inquiry } from '../inquiry.ts'
import { external, type Meaning, NOTHING } from '../meaning.ts'
import { folderPack } from '../packages.ts'
import { folderOf, foldersUp, inside, joinPath } from '../paths.ts'
import type { Unit } from '../unit.ts'
import { isBuilt } from './build.ts'
import type { Resolver } from './resolver.ts'

export const go: Resolver = {
  resolve(ask, unit, specifier) {
    return ask.trace.derive(ask.modules(unit, where), specifier, NOTHING, () => {
      const folder = folderOf(unit.path)
      const { family } = unit.policy
      const target = specifier.startsWith('.')
        ? joinPath(folder, specifier)
        : folderFor(ask, folder, specifier)
      return target === undefined ? [external(specifier)] : packagesIn(ask, target, family)
    })
  },
}

function where({ path }: Unit): string {
  return `go ${folderOf(path)}`
}

/** The package of a folder's first file that is built; its tests' own package is never imported. */
function packagesIn(ask: Inquiry, folder: string, family: string): readonly Meaning[] {
  let name: string | undefined
  for (const path of ask.folder(folder, family)) {
    const unit = path.endsWith('_test.go') ? undefined : ask.file(path)
    if (unit === undefined) continue
    name ??= unit.facts.package
    if (!isBuilt(unit)) continue
    name = unit.facts.package
    break
  }
  return name === undefined
    ? NOTHING
    : [{ kind: 'package', pack: folderPack(family, folder, name), origin: 'import' }]
}

function folderFor(ask: Inquiry, folder: string, specifier: string): string | undefined {
  const replaced =
    replacement(ask, folder, 'go.work', specifier) ?? replacement(ask, folder, 'go.mod', specifier)
  if (replaced !== undefined) return replaced
  for (const prefix of foldersUp(specifier)) {
    const [manifest] = prefix === '' ? [] : ask.providers(`go:${prefix}`)
    if (manifest !== undefined) return joinPath(folderOf(manifest), `.${specifier.slice(prefix.length)}`)
  }
  return undefined
}

/** Where the nearest file of that name above says that an import path lies. */
function replacement(ask: Inquiry, folder: string, file: string, specifier: string): string | undefined {
  for (const up of foldersUp(folder)) {
    const config = ask.config(inside(up, file))
    if (config?.kind !== 'go') continue
    for (const [from, to] of Object.entries(config.replace)) {
      if (specifier === from || specifier.startsWith(`${from}/`)) {
        return joinPath(up, to + specifier.slice(from.length))
      }
    }
    return undefined
  }
  return undefined
}
