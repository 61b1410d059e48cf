/**
 * Python module names → files. Absolute names start at a source root: a folder
 * above the importing file that is no package itself, the project's root or
 * `src/`, or what `pyproject.toml` says. A folder without `__init__.py` is a
 * namespace package. Sources win over the stubs beside them.
 */
import type { Inquiry } from '../inquiry.ts'
import { external, type Meaning, NOTHING } from '../meaning.ts'
import { folderOf, foldersUp, inside } from '../paths.ts'
import type { LinkPolicy } from '../policy.ts'
import type { Unit } from '../unit.ts'
import { moduleAt, type Resolver } from './resolver.ts'

export const python: Resolver = {
  resolve(ask, unit, specifier) {
    return ask.trace.derive(ask.modules(unit, where), specifier, NOTHING, () => {
      const folder = folderOf(unit.path)
      return specifier.startsWith('.')
        ? relative(ask, folder, specifier, unit.policy)
        : absolute(ask, folder, specifier, unit.policy)
    })
  },

  submodule(ask, { kind, unit }, name) {
    return kind === 'module' && isPackage(unit.path)
      ? moduleIn(ask, folderOf(unit.path), [name], unit.policy)
      : NOTHING
  },

  child(ask, { folder, policy }, name) {
    return moduleIn(ask, folder, [name], policy)
  },
}

function where({ path }: Unit): string {
  return `python ${folderOf(path)}`
}

function relative(ask: Inquiry, folder: string, specifier: string, policy: LinkPolicy): readonly Meaning[] {
  const dots = /^\.*/.exec(specifier)![0].length
  const start = foldersUp(folder)[dots - 1]
  if (start === undefined) return NOTHING
  const rest = specifier.slice(dots)
  return moduleIn(ask, start, rest === '' ? [] : rest.split('.'), policy)
}

function absolute(ask: Inquiry, folder: string, specifier: string, policy: LinkPolicy): readonly Meaning[] {
  const names = specifier.split('.')
  const [first] = names
  if (first === undefined || first === '') return NOTHING
  let started = false
  for (const root of rootsFor(ask, folder)) {
    const top = moduleIn(ask, root, [first], policy)
    if (top.length === 0) continue
    const found = names.length === 1 ? top : moduleIn(ask, root, names, policy)
    if (found.length > 0) return found
    started ||= top.some((one) => one.kind === 'module')
  }
  return started ? NOTHING : [external(first)]
}

/** Folders that absolute names may start from, the surest first. */
function rootsFor(ask: Inquiry, folder: string): ReadonlySet<string> {
  const roots = new Set<string>()
  const above = foldersUp(folder)
  for (const up of above) {
    if (ask.file(inside(up, '__init__.py')) === undefined) roots.add(up)
  }
  for (const up of above) {
    for (const name of ['pyproject.toml', 'setup.cfg']) {
      const config = ask.config(inside(up, name))
      if (config?.kind !== 'python') continue
      roots.add(up)
      for (const root of config.roots) roots.add(root)
      roots.add(inside(up, 'src'))
    }
  }
  return roots.add('').add('src')
}

/** The module that a chain of names means beneath a folder; no names: the folder's own. */
function moduleIn(
  ask: Inquiry,
  folder: string,
  names: readonly string[],
  policy: LinkPolicy,
): readonly Meaning[] {
  const path = names.reduce(inside, folder)
  for (const candidate of filesOf(path, names.length > 0)) {
    const unit = ask.file(candidate)
    if (unit !== undefined) return [moduleAt(unit)]
  }
  return ask.hasTree(path, policy.family)
    ? [{ kind: 'folder', folder: path, policy, origin: 'import' }]
    : NOTHING
}

function filesOf(path: string, named: boolean): string[] {
  const [source, stub] = [inside(path, '__init__.py'), inside(path, '__init__.pyi')]
  return named ? [source, `${path}.py`, stub, `${path}.pyi`] : [source, stub]
}

function isPackage(path: string): boolean {
  return /(^|\/)__init__\.pyi?$/.test(path)
}
