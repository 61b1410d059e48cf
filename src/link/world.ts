/**
 * The world: which files there are, and which of them have what everyone may ask
 * for by name alone: packages, extended types, configured packages.
 *
 * It holds no facts of source files: those come from `facts(path)`, so that
 * their owner may keep them as bytes. It knows no disk, no database, no time.
 *
 * Rule  Every list it gives is sorted, so answers do not depend on the order in
 *       which files were set.
 */
import type { FileFacts } from '../extract/facts.ts'
import type { ConfigFacts } from './config.ts'
import { keyOf } from './keys.ts'
import { declaredNames, packsUp } from './packages.ts'
import { folderOf, foldersUp } from './paths.ts'
import type { LinkPolicy } from './policy.ts'
import { promisesOf } from './promises.ts'

/** What is remembered of a source file, to take it back later. */
interface Source {
  readonly policy: LinkPolicy
  readonly family: string
  /** `package key NUL name`. */
  readonly declares: readonly string[]
  readonly packs: readonly string[]
  readonly extends: readonly string[]
  readonly promises: readonly string[]
}

export class World {
  readonly policy: (language: string) => LinkPolicy
  readonly facts: (path: string) => FileFacts | undefined
  readonly #sources = new Map<string, Source>()
  readonly #configs = new Map<string, ConfigFacts>()
  readonly #folders = new Lists()
  readonly #declaring = new Lists()
  readonly #extending = new Lists()
  readonly #promising = new Lists()
  readonly #providing = new Lists()
  readonly #trees = new Counts()
  readonly #packs = new Counts()

  constructor(policy: (language: string) => LinkPolicy, facts: (path: string) => FileFacts | undefined) {
    this.policy = policy
    this.facts = facts
  }

  /**
   * Takes a source file in, again, or (undefined) out. `facts(path)` must give
   * the same from now on. Returns keys of what began or ceased to exist by it.
   */
  setSource(path: string, facts: FileFacts | undefined): number[] {
    const before = this.#sources.get(path)
    const after = facts && sourceOf(path, facts, this.policy(facts.language))
    const packs = [...new Set([...(before?.packs ?? []), ...(after?.packs ?? [])])]
    const families = [...new Set([before?.family, after?.family])].filter((family) => family !== undefined)
    const trees = families.flatMap((family) =>
      foldersUp(folderOf(path)).map((folder) => [folder, family] as const),
    )
    const hadPack = packs.map((pack) => this.#packs.has(pack))
    const hadTree = trees.map(([folder, family]) => this.hasTree(folder, family))
    if (before !== undefined) this.#remove(path, before)
    if (after !== undefined) this.#add(path, after)
    return [
      ...packs.filter((pack, i) => this.#packs.has(pack) !== hadPack[i]).map(keyOf.package),
      ...trees
        .filter(([folder, family], i) => this.hasTree(folder, family) !== hadTree[i])
        .map(([folder, family]) => keyOf.tree(folder, family)),
    ]
  }

  setConfig(path: string, config: ConfigFacts | undefined): void {
    for (const name of this.#configs.get(path)?.provides ?? []) this.#providing.remove(name, path)
    this.#configs.delete(path)
    if (config === undefined) return
    this.#configs.set(path, config)
    for (const name of config.provides) this.#providing.add(name, path)
  }

  /** The facts of a source file that is there. */
  sourceFacts(path: string): FileFacts {
    const facts = this.facts(path)
    if (facts === undefined) throw new Error(`no facts of ${path}`)
    return facts
  }

  /** How a source file is linked; undefined when there is no such file. Its facts are not touched. */
  policyOf(path: string): LinkPolicy | undefined {
    return this.#sources.get(path)?.policy
  }

  has(path: string): boolean {
    return this.#sources.has(path)
  }

  paths(): string[] {
    return [...this.#sources.keys()].sort()
  }

  folder(folder: string, family: string): readonly string[] {
    return this.#folders.get(`${family}\0${folder}`)
  }

  hasTree(folder: string, family: string): boolean {
    return this.#trees.has(`${family}\0${folder}`)
  }

  config(path: string): ConfigFacts | undefined {
    return this.#configs.get(path)
  }

  providers(name: string): readonly string[] {
    return this.#providing.get(name)
  }

  declaring(pack: string, name: string): readonly string[] {
    return this.#declaring.get(`${pack}\0${name}`)
  }

  hasPackage(pack: string): boolean {
    return this.#packs.has(pack)
  }

  promising(name: string): readonly string[] {
    return this.#promising.get(name)
  }

  extending(owner: string): readonly string[] {
    return this.#extending.get(owner)
  }

  #add(path: string, source: Source): void {
    const { family } = source
    this.#sources.set(path, source)
    this.#folders.add(`${family}\0${folderOf(path)}`, path)
    for (const name of source.declares) this.#declaring.add(name, path)
    for (const owner of source.extends) this.#extending.add(owner, path)
    for (const name of source.promises) this.#promising.add(name, path)
    for (const pack of source.packs) this.#packs.add(pack)
    for (const folder of foldersUp(folderOf(path))) this.#trees.add(`${family}\0${folder}`)
  }

  #remove(path: string, source: Source): void {
    const { family } = source
    this.#sources.delete(path)
    this.#folders.remove(`${family}\0${folderOf(path)}`, path)
    for (const name of source.declares) this.#declaring.remove(name, path)
    for (const owner of source.extends) this.#extending.remove(owner, path)
    for (const name of source.promises) this.#promising.remove(name, path)
    for (const pack of source.packs) this.#packs.remove(pack)
    for (const folder of foldersUp(folderOf(path))) this.#trees.remove(`${family}\0${folder}`)
  }
}

function sourceOf(path: string, facts: FileFacts, policy: LinkPolicy): Source {
  const declared = declaredNames(path, facts, policy)
  return {
    policy,
    family: policy.family,
    declares: [...declared].flatMap(([pack, names]) => [...names].map((name) => `${pack}\0${name}`)),
    packs: [...new Set([...declared.keys()].flatMap(packsUp))],
    promises: policy.structural === true ? [...new Set(promisesOf(facts).map(([name]) => name))] : NO_PATHS,
    extends: [...new Set(facts.extensions.map((extension) => extension.ownerName))],
  }
}

/** Sorted paths by name. */
class Lists {
  readonly #lists = new Map<string, string[]>()

  get(name: string): readonly string[] {
    return this.#lists.get(name) ?? NO_PATHS
  }

  add(name: string, path: string): void {
    const list = this.#lists.get(name)
    if (list === undefined) this.#lists.set(name, [path])
    else list.splice(place(list, path), 0, path)
  }

  remove(name: string, path: string): void {
    const list = this.#lists.get(name)
    if (list === undefined) return
    if (list.length === 1) this.#lists.delete(name)
    else list.splice(place(list, path), 1)
  }
}

const NO_PATHS: readonly string[] = []

/** Index of the first path that is not less. */
function place(sorted: readonly string[], path: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < path) low = middle + 1
    else high = middle
  }
  return low
}

/** How many files have something. */
class Counts {
  readonly #counts = new Map<string, number>()

  has(name: string): boolean {
    return this.#counts.has(name)
  }

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  remove(name: string): void {
    const count = this.#counts.get(name) ?? 0
    if (count > 1) this.#counts.set(name, count - 1)
    else this.#counts.delete(name)
  }
}
