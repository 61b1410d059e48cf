/**
 * Node and TypeScript specifiers → files: relative paths with extension priority
 * and `index`, ESM `.js` for `.ts`, `paths` and `baseUrl`, `#imports`, packages of
 * the project itself. Sources win over declarations beside them: calls belong to
 * what runs.
 */
import type { NodePackage } from '../config.ts'
import type { Inquiry } from '../inquiry.ts'
import { external, type Meaning, NOTHING } from '../meaning.ts'
import { folderOf, foldersUp, inside, joinPath } from '../paths.ts'
import { sharedName } from '../scripts.ts'
import type { Unit } from '../unit.ts'
import { targetsOf } from './conditions.ts'
import { moduleAt, type Resolver } from './resolver.ts'
import { mappedPaths, sourceOf } from './tsconfig.ts'

export const node: Resolver = {
  resolve(ask, unit, specifier) {
    return ask.trace.derive(ask.modules(unit, where), specifier, NOTHING, () => {
      const folder = folderOf(unit.path)
      const { family } = unit.policy
      const bare = specifier.replace(/^(?=.)([^?]*)\?.*$/, '$1')
      if (isRelative(bare)) return found(fileFrom(ask, folder, bare, family))
      if (bare.startsWith('#')) {
        const own = ownImport(ask, folder, bare, family)
        if (own !== undefined) return own
      }
      const mapped = mappedPaths(ask, folder, bare, (path) => fileAt(ask, path, family))
      if (mapped !== undefined) return [moduleAt(mapped)]
      return ofPackage(ask, folder, bare, family)
    })
  },
  last: sharedName,
  /** `exports` of CommonJS: the module, as it sees itself. */
  alias(_ask, unit, name) {
    return name === 'exports' ? [{ kind: 'module', unit, origin: 'scope' }] : NOTHING
  },
}

function where({ path }: Unit): string {
  return `node ${folderOf(path)}`
}

/** The source file that a path without certainty about its ending means. */
function fileAt(ask: Inquiry, path: string, family: string): Unit | undefined {
  const twins = TWINS.find(([ending]) => path.endsWith(ending))
  if (twins !== undefined) {
    const stem = path.slice(0, -twins[0].length)
    for (const ending of twins[1]) {
      const unit = ask.file(stem + ending)
      if (unit !== undefined) return unit
    }
  } else if (ENDINGS.some((ending) => path.endsWith(ending))) {
    const unit = ask.file(path)
    if (unit !== undefined) return unit
  }
  for (const ending of ENDINGS) {
    const unit = path === '' ? undefined : ask.file(path + ending)
    if (unit !== undefined) return unit
  }
  return inFolder(ask, path, family)
}

function inFolder(ask: Inquiry, folder: string, family: string): Unit | undefined {
  if (!ask.hasTree(folder, family)) return undefined
  const config = ask.config(inside(folder, 'package.json'))
  if (config?.kind === 'package') {
    for (const entry of config.entries) {
      const path = joinPath(folder, entry)
      const unit =
        path === undefined || path === folder ? undefined : (exact(ask, path) ?? sourceOf(ask, folder, path))
      if (unit !== undefined) return unit
    }
  }
  for (const ending of ENDINGS) {
    const unit = ask.file(inside(folder, `index${ending}`))
    if (unit !== undefined) return unit
  }
  return undefined
}

/** Like `fileAt`, but a folder's `package.json` is not read again. */
function exact(ask: Inquiry, path: string): Unit | undefined {
  const twins = TWINS.find(([ending]) => path.endsWith(ending))
  const candidates = twins
    ? twins[1].map((ending) => path.slice(0, -twins[0].length) + ending)
    : [path, ...ENDINGS.map((ending) => path + ending), ...ENDINGS.map((ending) => `${path}/index${ending}`)]
  for (const candidate of candidates) {
    const unit = ask.file(candidate)
    if (unit !== undefined) return unit
  }
  return undefined
}

function fileFrom(ask: Inquiry, folder: string, relative: string, family: string): Unit | undefined {
  const path = joinPath(folder, relative)
  if (path === undefined) return undefined
  return /(^|\/)\.{0,2}\/?$/.test(relative) ? inFolder(ask, path, family) : fileAt(ask, path, family)
}

/** A package of the project by its name, else somebody else's. */
function ofPackage(ask: Inquiry, folder: string, specifier: string, family: string): readonly Meaning[] {
  const name = packageName(specifier)
  const manifests = ask.providers(`npm:${name}`)
  const near = [...manifests].sort((a, b) => shared(b, folder) - shared(a, folder))
  for (const manifest of near) {
    const config = ask.config(manifest)
    if (config?.kind !== 'package') continue
    const unit = entryOf(ask, folderOf(manifest), config, `.${specifier.slice(name.length)}`, family)
    if (unit !== undefined) return [moduleAt(unit)]
  }
  return [external(specifier.startsWith('node:') ? packageName(specifier.slice(5)) : name)]
}

function entryOf(
  ask: Inquiry,
  folder: string,
  config: NodePackage,
  subpath: string,
  family: string,
): Unit | undefined {
  for (const target of targetsOf(config.exports, subpath)) {
    const path = joinPath(folder, target)
    const unit = path === undefined ? undefined : (exact(ask, path) ?? sourceOf(ask, folder, path))
    if (unit !== undefined) return unit
  }
  const path = joinPath(folder, subpath)
  return path === undefined
    ? undefined
    : subpath === '.'
      ? inFolder(ask, folder, family)
      : fileAt(ask, path, family)
}

/** `#x`, from the `imports` of the nearest `package.json`. */
function ownImport(
  ask: Inquiry,
  folder: string,
  specifier: string,
  family: string,
): readonly Meaning[] | undefined {
  for (const up of foldersUp(folder)) {
    const config = ask.config(inside(up, 'package.json'))
    if (config?.kind !== 'package') continue
    for (const target of targetsOf(config.imports, specifier)) {
      if (!target.startsWith('.')) return ofPackage(ask, up, target, family)
      const path = joinPath(up, target)
      const unit = path === undefined ? undefined : (exact(ask, path) ?? sourceOf(ask, up, path))
      if (unit !== undefined) return [moduleAt(unit)]
    }
    return config.imports === undefined ? undefined : NOTHING
  }
  return undefined
}

function found(unit: Unit | undefined): readonly Meaning[] {
  return unit === undefined ? NOTHING : [moduleAt(unit)]
}

function isRelative(specifier: string): boolean {
  return specifier === '.' || specifier === '..' || /^\.{0,2}\//.test(specifier)
}

/** `@scope/name/sub` → `@scope/name`; what has a scheme of its own is its own name. */
function packageName(specifier: string): string {
  if (specifier.includes(':')) return specifier
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Number of folders two paths share. */
function shared(path: string, folder: string): number {
  const theirs = path.split('/')
  const ours = folder.split('/')
  let count = 0
  while (count < ours.length && ours[count] === theirs[count]) count++
  return count
}

const ENDINGS: readonly string[] = [
  ...['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'],
  ...['.d.ts', '.d.mts', '.d.cts'],
]

/** What may stand in the tree for an import written with the ending of its output. */
const TWINS: readonly (readonly [string, readonly string[]])[] = [
  ['.d.ts', ['.ts', '.tsx', '.d.ts']],
  ['.js', ['.ts', '.tsx', '.js', '.jsx', '.d.ts']],
  ['.jsx', ['.tsx', '.jsx', '.d.ts']],
  ['.mjs', ['.mts', '.mjs', '.d.mts']],
  ['.cjs', ['.cts', '.cjs', '.d.cts']],
]
