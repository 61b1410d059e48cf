/**
 * An inquiry: one batch of linking, asking the world its base lookups.
 *
 * Every method that asks something records its key, also when the answer is
 * "nothing". An answer is made of other files' facts directly, never of derived
 * or remembered state; `surface.ts` says the same answers as digests. What is
 * read of a unit without asking must be part of an answer that led to it.
 */
import type { Base, Export, Extension, Import } from '../extract/facts.ts'
import type { NodeProperties } from '../graph/types.ts'
import type { Using } from './buildfiles.ts'
import type { ConfigFacts } from './config.ts'
import { hashText, keyOf } from './keys.ts'
import { forgetLibrary, type Library, libraryOf } from './library.ts'
import type { Meaning, Place, Space } from './meaning.ts'
import { Once } from './once.ts'
import type { Overloading } from './policy.ts'
import { type Table, Trace } from './trace.ts'
import { type NameEntry, type ParameterType, Unit } from './unit.ts'
import type { World } from './world.ts'

/** A member or base list that a type was given outside its body. */
export interface Given {
  readonly unit: Unit
  readonly extension: Extension
  /** The member asked for; -1 when asked for bases. */
  readonly member: number
}

export interface Stars {
  readonly exports: readonly Export[]
  readonly imports: readonly Import[]
}

export class Inquiry {
  readonly world: World
  readonly trace = new Trace()
  /** Import specifiers by text, for all who see the same under them. */
  readonly #modules = new Map<string, Table<string, readonly Meaning[]>>()
  /** Members of packages by key and name. */
  readonly packages: Table<string, readonly Meaning[]> = new Map()
  /** The folder in which the project of a folder begins. */
  readonly projects: Table<string, string | undefined> = new Map()
  /** What projects give to all their files. */
  readonly usings: Table<string, readonly Using[]> = new Map()
  readonly #units = new Map<string, Unit | undefined>()
  #library: Library | undefined
  #linking: Unit | undefined
  #once: Readonly<Record<Space, Once>> | undefined

  constructor(world: World) {
    this.world = world
  }

  /**
   * What the language of the file that is linked declares itself. It is the same in every tree and never has to be
   * asked for; and files of other languages are not met on the way.
   */
  get library(): Library | undefined {
    return this.#library
  }

  /** How overloads are told apart in a file, where all is known of the language's own types. */
  rules({ policy }: Unit): Overloading | undefined {
    return this.#library?.overloading ?? policy.overloading
  }

  /** Runs `work`, which links a file; `asked` is all that it asked. */
  link<T>(unit: Unit, work: () => T): { readonly value: T; readonly asked: Int32Array } {
    this.#linking = unit
    this.#library = libraryOf(unit.policy)
    const { length } = unit.facts.expressions
    this.#once = { value: new Once(length), type: new Once(length) }
    try {
      return this.trace.record(work)
    } catch (error) {
      // What was just being derived of it would count as being derived for ever.
      forgetLibrary(unit.policy)
      throw error
    } finally {
      this.#linking = undefined
    }
  }

  /** What is known of the unit's expressions already, where that may be used. */
  once(unit: Unit, space: Space): Once | undefined {
    return unit === this.#linking && this.trace.atRoot ? this.#once?.[space] : undefined
  }

  /** The source file at `path`. */
  file(path: string): Unit | undefined {
    this.trace.ask(keyOf.file(hashText(path)))
    return this.unit(path)
  }

  /** Paths of the source files of a family directly in `folder`. */
  folder(folder: string, family: string): readonly string[] {
    this.trace.ask(keyOf.folder(folder, family))
    return this.world.folder(folder, family)
  }

  hasTree(folder: string, family: string): boolean {
    this.trace.ask(keyOf.tree(folder, family))
    return this.world.hasTree(folder, family)
  }

  config(path: string): ConfigFacts | undefined {
    this.trace.ask(keyOf.config(path))
    return this.world.config(path)
  }

  /** Paths of configuration files that provide `npm:name`, `go:module`, `crate:name`, `project:family:folder`. */
  providers(name: string): readonly string[] {
    this.trace.ask(keyOf.provider(name))
    return this.world.providers(name)
  }

  /** What the language declares itself is the same in every tree: to look there asks nothing. */
  #asks(unit: Unit, key: number): void {
    if (unit.library === undefined) this.trace.ask(key)
  }

  name(unit: Unit, name: string): NameEntry | undefined {
    this.#asks(unit, keyOf.name(unit.hash, name))
    return unit.name(name)
  }

  exports(unit: Unit, name: string): readonly Export[] {
    this.trace.ask(keyOf.export(unit.hash, name))
    return unit.exports(name)
  }

  /** `export *`, and wildcard imports of the module; `facts.wildcard` belongs to this answer. */
  stars(unit: Unit): Stars {
    this.trace.ask(keyOf.stars(unit.hash))
    return unit.stars()
  }

  member(place: Place, name: string): NameEntry | undefined {
    const { qualified } = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.member(place.unit.hash, qualified, name))
    return place.unit.member(place.index, name)
  }

  bases(place: Place): readonly Base[] {
    const definition = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.bases(place.unit.hash, definition.qualified))
    return definition.bases ?? []
  }

  returns(place: Place): readonly number[] {
    const definition = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.returns(place.unit.hash, definition.qualified))
    return definition.returns ?? []
  }

  parameters(place: Place): readonly ParameterType[] {
    const definition = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.parameters(place.unit.hash, definition.qualified))
    return place.unit.parameters(place.index)
  }

  /** Members called `name` that anyone gives to a type called `owner`; which type, the expression tells. */
  extensionMembers(owner: string, name: string): Given[] {
    this.trace.ask(keyOf.extension(owner, name))
    return this.#given(owner, (unit, extension) =>
      extension.members.filter((member) => unit.facts.definitions[member]!.name === name),
    )
  }

  /** The same of constants; `member` is a binding. */
  extensionValues(owner: string, name: string): Given[] {
    this.trace.ask(keyOf.extension(owner, name))
    return this.#given(
      owner,
      (unit, { values }) => values?.filter((value) => unit.facts.bindings[value]!.name === name) ?? [],
    )
  }

  /** All members anyone gives to a type called `owner`. */
  given(owner: string): Given[] {
    this.trace.ask(keyOf.given(owner))
    return this.#given(owner, (_, extension) => extension.members)
  }

  /** Interfaces filed under a name (`promises.ts`). */
  promising(name: string): readonly Place[] {
    this.trace.ask(keyOf.promising(name))
    return this.world.promising(name).flatMap((path) => this.unit(path)?.promises(name) ?? [])
  }

  /** The binding of a function's parameter by position. */
  parameter(place: Place, at: number): number | undefined {
    return this.#taker(place).taken(place.index)[at]
  }

  /** The position of the parameter that takes all that is left; undefined when there is none. */
  rest(place: Place): number | undefined {
    return this.#taker(place).rest(place.index)
  }

  #taker({ unit, index }: Place): Unit {
    this.#asks(unit, keyOf.taken(unit.hash, unit.facts.definitions[index]!.qualified))
    return unit
  }

  /** What constructs a class, where code cannot say its name. */
  constructors(place: Place): readonly Place[] {
    const definition = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.constructors(place.unit.hash, definition.qualified))
    return place.unit.constructorsIn(place.index)
  }

  /** The methods that an interface itself declares and leaves to others. */
  methods(place: Place): readonly Place[] {
    const definition = place.unit.facts.definitions[place.index]!
    this.#asks(place.unit, keyOf.methods(place.unit.hash, definition.qualified))
    return definition.kind === 'interface' ? place.unit.methodsIn(place.index) : []
  }

  /** What a method takes and gives back, as written. */
  signature(place: Place): NodeProperties {
    const definition = place.unit.facts.definitions[place.index]!
    this.trace.ask(keyOf.signature(place.unit.hash, definition.qualified))
    return definition.properties
  }

  /** Extensions of a type called `owner` that give it bases. */
  extensionBases(owner: string): Given[] {
    this.trace.ask(keyOf.extensionBases(owner))
    return this.#given(owner, (_, extension) => (extension.bases.length > 0 ? [-1] : []))
  }

  /** Paths of the files that declare `name` in a package. */
  declaring(pack: string, name: string): readonly string[] {
    this.trace.ask(keyOf.declares(pack, name))
    return this.world.declaring(pack, name)
  }

  hasPackage(pack: string): boolean {
    this.trace.ask(keyOf.package(pack))
    return this.world.hasPackage(pack)
  }

  /** What specifiers mean in a file: the same in all files of one `where`, which is asked once for each. */
  modules(unit: Unit, where: (unit: Unit) => string): Table<string, readonly Meaning[]> {
    if (unit.modules === undefined) {
      const place = where(unit)
      unit.modules = this.#modules.get(place) ?? new Map()
      this.#modules.set(place, unit.modules)
    }
    return unit.modules
  }

  /** For those who were told of the path by another answer. */
  unit(path: string): Unit | undefined {
    let unit = this.#units.get(path)
    if (unit === undefined && !this.#units.has(path)) {
      const policy = this.world.policyOf(path)
      unit = policy && new Unit(path, () => this.world.sourceFacts(path), policy)
      this.#units.set(path, unit)
    }
    return unit
  }

  #given(owner: string, membersOf: (unit: Unit, extension: Extension) => readonly number[]): Given[] {
    return this.world.extending(owner).flatMap((path) => {
      const unit = this.unit(path)
      if (unit === undefined) return []
      return unit.facts.extensions.flatMap((extension) =>
        extension.ownerName === owner
          ? membersOf(unit, extension).map((member) => ({ unit, extension, member }))
          : [],
      )
    })
  }
}
