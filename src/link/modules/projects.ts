/**
 * Projects: of several files that declare a name of a package, those the asker
 * can see. A build compiles projects apart, and each sees itself and what it
 * refers to; so does this. What could still be one of several is none.
 *
 * Where folders follow packages, a project has source roots (`src/main/java`), and
 * what is beside `main` sees `main`, never the other way round.
 */
import { projectAt, type Reference, SHARED_PROPERTIES, type Using } from '../buildfiles.ts'
import type { ConfigFacts } from '../config.ts'
import type { Inquiry } from '../inquiry.ts'
import { folderOf, foldersUp, inside } from '../paths.ts'
import type { Unit } from '../unit.ts'

/** Where a file stands. */
export interface View {
  readonly family: string
  readonly folder: string
  /** Undefined where folders follow no packages. */
  readonly root: string | undefined
  /** Different for different views. */
  readonly key: string
}

export function viewOf(unit: Unit): View {
  const known = VIEWS.get(unit)
  if (known !== undefined) return known
  const { family, sourceRoots } = unit.policy
  const folder = folderOf(unit.path)
  const root = sourceRoots === true ? rootOf(folder, unit.facts.package ?? '') : undefined
  const key = root === undefined ? folder : `${root}//${folder.slice(root.length)}`
  const view = { family, folder, root, key }
  VIEWS.set(unit, view)
  return view
}

/** The same for all files that see alike. */
export function placeOf(unit: Unit): string {
  const { family, key } = viewOf(unit)
  return `${family} ${key}`
}

/** Every name asks from where it is seen. */
const VIEWS = new WeakMap<Unit, View>()

/** Of the files that declare something in a package, those a view sees: all, or the nearest. */
export function seenFrom(
  ask: Inquiry,
  view: View,
  pack: string,
  paths: readonly string[],
): readonly string[] {
  if (paths.length < 2) return paths
  const name = pack.slice(pack.indexOf(':') + 1)
  const candidates = paths.map((path): Candidate => {
    const folder = folderOf(path)
    const root = view.root === undefined ? '' : rootOf(folder, name)
    return { path, root, project: projectOf(ask, view.family, folder) }
  })
  const own = projectOf(ask, view.family, view.folder)
  const here = candidates.filter(({ project }) => project === own)
  const near = view.root === undefined ? here : nearestRoot(view.root, here)
  if (near.length > 0) return near.map(({ path }) => path)
  const seen = own === undefined ? [] : beyond(ask, view, own, candidates)
  if (seen.length > 0 || here.length > 0) return seen
  // One project alone has it: there is nothing to choose, as where one file has it.
  if (candidates.some(({ project }) => project !== candidates[0]!.project)) return []
  return view.root === undefined ? paths : oneRoot(candidates.filter(isMain)).map(({ path }) => path)
}

/** The folder in which the project of a folder begins. */
export function projectOf(ask: Inquiry, family: string, folder: string): string | undefined {
  return ask.trace.derive(ask.projects, `${family} ${folder}`, undefined, () =>
    foldersUp(folder).find((up) => ask.providers(projectAt(family, up)).length > 0),
  )
}

/** What a project gives to all its files. */
export function usingsOf(ask: Inquiry, family: string, project: string): readonly Using[] {
  return ask.trace.derive(ask.usings, `${family} ${project}`, [], () => {
    const shared = foldersUp(project)
      .map((up) => ask.config(inside(up, SHARED_PROPERTIES)))
      .find((config) => config !== undefined)
    return [shared, ...configsAt(ask, projectAt(family, project))].flatMap((config) =>
      config?.kind === 'project' ? config.usings : [],
    )
  })
}

interface Candidate {
  readonly path: string
  readonly root: string
  readonly project: string | undefined
}

/** Candidates of the projects that a project refers to: the nearest, when it is one project's. */
function beyond(ask: Inquiry, view: View, own: string, candidates: readonly Candidate[]): string[] {
  const known = new Set([own])
  const inTests = view.root !== undefined && setOf(view.root).name !== MAIN
  let level = referencesOf(ask, view.family, own).filter(({ forTests }) => inTests || forTests !== true)
  while (level.length > 0) {
    const found = new Map<string, Candidate[]>()
    const next: Seen[] = []
    for (const { folder, tests } of level) {
      const its = candidates.filter(
        (one) => one.project === folder && (tests || view.root === undefined || isMain(one)),
      )
      if (its.length > 0) found.set(folder, its)
      if (known.has(folder)) continue
      known.add(folder)
      next.push(...referencesOf(ask, view.family, folder).filter((one) => one.forTests !== true))
    }
    if (found.size > 0)
      return found.size === 1 ? oneRoot([...found.values()][0]!).map(({ path }) => path) : []
    level = next
  }
  return []
}

interface Seen {
  readonly folder: string
  readonly tests: boolean
  readonly forTests: boolean
}

/** The projects that a project refers to itself, with what its parents refer to. */
function referencesOf(ask: Inquiry, family: string, project: string): Seen[] {
  const found: Seen[] = []
  const open = [...configsAt(ask, projectAt(family, project))]
  const read = new Set(open)
  for (const config of open) {
    if (config.kind !== 'project') continue
    for (const one of config.references) {
      for (const folder of foldersOf(ask, project, one))
        found.push({ folder, tests: one.tests === true, forTests: one.forTests === true })
    }
    for (const parent of config.parent === undefined ? [] : configsAt(ask, config.parent)) {
      if (!read.has(parent)) open.push(parent)
      read.add(parent)
    }
  }
  return found
}

function foldersOf(ask: Inquiry, project: string, { to }: Reference): string[] {
  if (to.startsWith(GRADLE)) {
    const folder = settingsAbove(ask, project)?.projects[to.slice(GRADLE.length)]
    return folder === undefined ? [] : [folder]
  }
  return ask.providers(to).map(folderOf)
}

function settingsAbove(ask: Inquiry, folder: string): (ConfigFacts & { kind: 'settings' }) | undefined {
  for (const up of foldersUp(folder)) {
    for (const name of ['settings.gradle', 'settings.gradle.kts']) {
      const config = ask.config(inside(up, name))
      if (config?.kind === 'settings') return config
    }
  }
  return undefined
}

function configsAt(ask: Inquiry, name: string): ConfigFacts[] {
  return ask.providers(name).flatMap((path) => ask.config(path) ?? [])
}

/** The asker's own source root first, then those of its set, then `main`, then the one other of the project. */
function nearestRoot(root: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = setOf(root)
  const ranks: readonly ((one: SourceSet, of: Candidate) => boolean)[] = [
    (_, of) => of.root === root,
    (one) => one.base === own.base && one.name === own.name,
    (one) => one.base === own.base && one.name === MAIN,
    (one) => one.base !== own.base && one.name === MAIN,
  ]
  for (const fits of ranks) {
    const found = candidates.filter((one) => fits(setOf(one.root), one))
    if (found.length > 0) return oneRoot(found)
  }
  return []
}

function isMain({ root }: Candidate): boolean {
  return setOf(root).name === MAIN
}

/** All are in one root, or in one that the others only add to: `src/main/java`, `src/main/java11`. */
function oneRoot(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates
  const shortest = candidates.reduce((a, b) => (b.root.length < a.root.length ? b : a)).root
  return candidates.every(({ root }) => root.startsWith(shortest))
    ? candidates.filter(({ root }) => root === shortest)
    : []
}

interface SourceSet {
  readonly base: string
  readonly name: string
}

/** `a/src/test/java` is the set `test` of `a`. */
function setOf(root: string): SourceSet {
  const under = /^(?:(.*)\/)?src\/([^/]+)(?:\/.*)?$/.exec(root)
  if (under !== null) return { base: under[1] ?? '', name: under[2]! }
  const last = /^(?:(.*)\/)?(?:(tests?|javatests)|src|java)$/.exec(root)
  if (last !== null) return { base: last[1] ?? '', name: last[2] === undefined ? MAIN : 'test' }
  return { base: root, name: MAIN }
}

/** A folder without the folders of its package. */
function rootOf(folder: string, pack: string): string {
  const path = pack.replaceAll('.', '/')
  if (path === '' || folder === path) return path === '' ? folder : ''
  return folder.endsWith(`/${path}`) ? folder.slice(0, -path.length - 1) : folder
}

const MAIN = 'main'
const GRADLE = 'gradle:'
