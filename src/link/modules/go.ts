/**
 * Go import paths → packages. The longest module path of a `go.mod` in the tree
 * that begins the import path says where its folders lie; a `replace` in the
 * importing module goes before. Everything else is external, by its full path.
 */
import type { Inquiry } from '../inquiry.ts'
import { external, type Meaning, NOTHING } from '../meaning.ts'
import { folderPack } from '../packages.ts'
import { folderOf, foldersUp, inside, joinPath } from '../paths.ts'
import type { Resolver } from './resolver.ts'

export const go: Resolver = {
  resolve(ask, unit, specifier) {
    const folder = folderOf(unit.path)
    const { family } = unit.policy
    return ask.trace.derive(ask.modules, `go ${folder} ${specifier}`, NOTHING, () => {
      const target = specifier.startsWith('.')
        ? joinPath(folder, specifier)
        : folderFor(ask, folder, specifier)
      return target === undefined ? [external(specifier)] : packagesIn(ask, target, family)
    })
  },
}

/** The package of a folder's files; its tests' own package is never imported. */
export function packagesIn(ask: Inquiry, folder: string, family: string): readonly Meaning[] {
  for (const path of ask.folder(folder, family)) {
    const name = path.endsWith('_test.go') ? undefined : ask.file(path)?.facts.package
    if (name !== undefined)
      return [{ kind: 'package', pack: folderPack(family, folder, name), origin: 'import' }]
  }
  return NOTHING
}

function folderFor(ask: Inquiry, folder: string, specifier: string): string | undefined {
  for (const up of foldersUp(folder)) {
    const config = ask.config(inside(up, 'go.mod'))
    if (config?.kind !== 'go') continue
    for (const [from, to] of Object.entries(config.replace)) {
      if (specifier === from || specifier.startsWith(`${from}/`)) {
        return joinPath(up, to + specifier.slice(from.length))
      }
    }
    break
  }
  for (const prefix of foldersUp(specifier)) {
    const [manifest] = prefix === '' ? [] : ask.providers(`go:${prefix}`)
    if (manifest !== undefined) return joinPath(folderOf(manifest), `.${specifier.slice(prefix.length)}`)
  }
  return undefined
}
