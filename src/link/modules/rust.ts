/**
 * Rust paths: `crate`, `self`, `super`, modules beneath a module, crates of the
 * workspace by name; other first segments are external crates.
 */
import { judged } from '../../extract/conditions.ts'
import { builtOf } from '../built.ts'
import type { ConfigFacts } from '../config.ts'
import type { Inquiry } from '../inquiry.ts'
import { definitionOf, external, type Meaning, NOTHING, type Place } from '../meaning.ts'
import { memberOf } from '../members.ts'
import { MACROS } from '../packages.ts'
import { fileName, folderOf, foldersUp, inside } from '../paths.ts'
import type { Unit } from '../unit.ts'
import { type Module, moduleAt, type Resolver } from './resolver.ts'

export const rust: Resolver = {
  resolve(ask, unit, specifier) {
    return ask.trace.derive(ask.modules(unit, where), specifier, NOTHING, () => {
      if (specifier.startsWith(FILE)) return fileAt(ask, unit, specifier.slice(FILE.length))
      const [first = '', ...rest] = specifier.replace(/^::/, '').split('::')
      const near = rust.ambient!(ask, unit, first, '')
      const start = near.length > 0 ? near : fromCrate(ask, unit, first)
      const [at] = start.length > 0 ? start : [external(first)]
      return rest.reduce<readonly Meaning[]>(
        (all, name) => all.flatMap((one) => stepInto(ask, one, name)),
        [at!],
      )
    })
  },

  submodule(ask, module, name) {
    if (name !== 'super') return fileOf(ask, folderBeneath(ask, module), name)
    return module.kind === 'module' ? parentOf(ask, module.unit) : around(module)
  },

  ambient(ask, unit, name) {
    if (name === 'self') return [moduleAt(unit)]
    if (name === 'crate') return crateRoot(ask, unit)
    if (name === 'super') return parentOf(ask, unit)
    const child = fileOf(ask, folderOfModule(ask, unit), name)
    if (child.length > 0) return child
    const [manifest] = ask.providers(`crate:${renamed(ask, unit, name)}`)
    const config = manifest === undefined ? undefined : ask.config(manifest)
    const library = config?.kind === 'crate' ? ask.file(config.library) : undefined
    return library === undefined ? NOTHING : [moduleAt(library)]
  },

  gathered(ask, unit, name) {
    const found = ask.declaring(MACROS, name).flatMap((path) => {
      const other = ask.unit(path)
      if (other === undefined) return NOTHING
      return crateRoot(ask, other).some((root) => root.kind === 'module' && root.unit === unit)
        ? macroOf(ask, other, name)
        : NOTHING
    })
    return found.length === 1 ? found : NOTHING
  },

  last(ask, unit, name, space) {
    if (space === 'type') return NOTHING
    for (const around of modulesUp(ask, unit)) {
      const found = macroOf(ask, around, name)
      if (found.length > 0) return found.length === 1 ? found : NOTHING
    }
    return crateRoot(ask, unit).flatMap((root) =>
      root.kind === 'module' ? rust.gathered!(ask, root.unit, name) : NOTHING,
    )
  },

  chosen(ask, unit, condition) {
    // Without a manifest, all of them.
    const features = crateOf(ask, unit)?.features
    return judged(condition, (_key, value) => features?.includes(value!) ?? true) === true
  },

  head(ask, unit, name) {
    const isOutside = STANDARD.has(name) || crateOf(ask, unit)?.dependencies.includes(name)
    return isOutside ? [external(name)] : NOTHING
  },
}

function where({ path }: Unit): string {
  return `rust ${path}`
}

function stepInto(ask: Inquiry, meaning: Meaning, name: string): readonly Meaning[] {
  if (name === 'self') return [meaning]
  // A file beneath first: `mod x;` is an import of `self::x`, which would ask for itself.
  const child = isModule(meaning) ? rust.submodule!(ask, meaning, name) : NOTHING
  return child.length > 0 ? child : memberOf(ask, meaning, name, 'type')
}

/** A file, or what stands in one as a module. */
function isModule(meaning: Meaning): meaning is Module {
  return (
    meaning.kind === 'module' || (meaning.kind === 'definition' && definitionOf(meaning).kind === 'module')
  )
}

/** The folder that holds the modules beneath a module. */
function folderBeneath(ask: Inquiry, module: Module): string {
  const folder = folderOfModule(ask, module.unit)
  return module.kind === 'module'
    ? folder
    : inside(folder, definitionOf(module).qualified.replaceAll('.', '/'))
}

/** The module around one that stands in a file. */
function around(module: Place): readonly Module[] {
  const { unit } = module
  const { parent } = definitionOf(module)
  return parent === 0 ? [moduleAt(unit)] : [{ kind: 'definition', ...unit.place(parent), origin: 'import' }]
}

/** The folder that holds the modules beneath a module file. */
function folderOfModule(ask: Inquiry, unit: Unit): string {
  const { path } = unit
  const name = fileName(path)
  const isFolder = ROOTS.has(name) || name === 'mod.rs' || crateOf(ask, unit)?.library === path
  return isFolder ? folderOf(path) : path.replace(/\.rs$/, '')
}

/** `#[path = "odd/place.rs"] mod name;` */
function fileAt(ask: Inquiry, unit: Unit, path: string): readonly Meaning[] {
  const found = ask.file(inside(folderOf(unit.path), path))
  return found === undefined ? NOTHING : [moduleAt(found)]
}

/** Before 2018, the path of an import began at the crate. */
function fromCrate(ask: Inquiry, unit: Unit, name: string): readonly Meaning[] {
  if (crateOf(ask, unit)?.edition !== '2015') return NOTHING
  return crateRoot(ask, unit).flatMap((root) =>
    root.kind === 'module' && root.unit !== unit ? stepInto(ask, root, name) : NOTHING,
  )
}

function fileOf(ask: Inquiry, folder: string, name: string): readonly Meaning[] {
  const unit = ask.file(inside(folder, `${name}.rs`)) ?? ask.file(inside(folder, `${name}/mod.rs`))
  return unit === undefined ? NOTHING : [moduleAt(unit)]
}

function parentOf(ask: Inquiry, unit: Unit): readonly Module[] {
  const own = folderOf(unit.path)
  return moduleOf(ask, unit, fileName(unit.path) === 'mod.rs' ? folderOf(own) : own)
}

/** The module whose modules are in `folder`: a file, or one that stands in the file of a folder further up. */
function moduleOf(ask: Inquiry, unit: Unit, folder: string): readonly Module[] {
  const library = crateOf(ask, unit)?.library
  const candidates = [...[...ROOTS, 'mod.rs'].map((name) => inside(folder, name)), `${folder}.rs`]
  if (library !== undefined && folderOf(library) === folder) candidates.unshift(library)
  for (const path of candidates) {
    const parent = path === unit.path ? undefined : ask.file(path)
    if (parent !== undefined) return [moduleAt(parent)]
  }
  const isRoot = ROOTS.has(fileName(unit.path)) || library === unit.path
  if (isRoot || folder === '') return []
  return moduleOf(ask, unit, folderOf(folder)).flatMap((up) =>
    memberOf(ask, up, fileName(folder), 'type').filter(isModule),
  )
}

/** A file's own macros of a name. */
function macroOf(ask: Inquiry, unit: Unit, name: string): readonly Meaning[] {
  const { definitions } = ask.name(unit, name) ?? { definitions: [] }
  const macros = definitions.filter((index) => unit.facts.definitions[index]!.kind === 'macro')
  return builtOf(ask, unit, macros, unit.facts.definitions).map((index) => ({
    kind: 'definition',
    unit,
    index,
    origin: 'import',
  }))
}

/** The modules around a file: macros written in them are seen below without an import. */
function modulesUp(ask: Inquiry, unit: Unit): Unit[] {
  const around: Unit[] = []
  for (let at = unit; !ROOTS.has(fileName(at.path)); ) {
    const [parent] = parentOf(ask, at)
    if (parent === undefined || around.includes(parent.unit)) break
    at = parent.unit
    around.push(at)
  }
  return around
}

/** The root file of the crate a file belongs to: the nearest above it that can be one. */
function crateRoot(ask: Inquiry, unit: Unit): readonly Meaning[] {
  for (const folder of foldersUp(folderOf(unit.path))) {
    const config = ask.config(inside(folder, 'Cargo.toml'))
    const library = config?.kind === 'crate' ? ask.file(config.library) : undefined
    if (library !== undefined) return [moduleAt(library)]
    for (const name of ROOTS) {
      const root = ask.file(inside(folder, name))
      if (root !== undefined) return [moduleAt(root)]
    }
    if (config !== undefined) break
  }
  return [moduleAt(unit)]
}

function renamed(ask: Inquiry, unit: Unit, name: string): string {
  const renamed = crateOf(ask, unit)?.renamed
  return renamed !== undefined && Object.hasOwn(renamed, name) ? renamed[name]! : name
}

/** What the nearest manifest above a file says. */
function crateOf(ask: Inquiry, unit: Unit): (ConfigFacts & { kind: 'crate' }) | undefined {
  for (const folder of foldersUp(folderOf(unit.path))) {
    const config = ask.config(inside(folder, 'Cargo.toml'))
    if (config?.kind === 'crate') return config
  }
  return undefined
}

/** Before the path of a file in a specifier. */
const FILE = 'file:'
/** Crates that every path may start with. */
const STANDARD: ReadonlySet<string> = new Set(['std', 'core'])
const ROOTS: ReadonlySet<string> = new Set(['lib.rs', 'main.rs'])
