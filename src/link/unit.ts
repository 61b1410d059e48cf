/**
 * A unit: one file's facts, indexed by the names others ask for. Made when first
 * needed in a batch and dropped with it, and with it what was derived of the file.
 */
import { lookupName } from '../extract/arity.ts'
import type { Definition, Export, FileFacts, Import } from '../extract/facts.ts'
import { definitionId, moduleId } from '../graph/ids.ts'
import { grouped } from '../grouped.ts'
import { boundIn } from './bound.ts'
import { Derived } from './derived.ts'
import { hashText } from './keys.ts'
import type { Library } from './library.ts'
import type { Place } from './meaning.ts'
import { type Platform, platformOf } from './modules/build.ts'
import type { LinkPolicy } from './policy.ts'
import { promisesOf } from './promises.ts'

/** Indices into the file's facts, in source order. */
export interface NameEntry {
  readonly definitions: number[]
  readonly bindings: number[]
  readonly imports: number[]
}

/** What a parameter takes. */
export interface ParameterType {
  /** As written, without arguments. */
  readonly text: string
  /** A value of the type; a list of them when it is variadic. */
  readonly value?: number
  readonly variadic: boolean
  /** Named by a type parameter: of the function itself, or of a class around. */
  readonly variable?: 'own' | 'outer'
}

/** The member name under which the wildcard imports of a class that only groups are kept. */
export const WILDCARD = '*'

export class Unit extends Derived {
  readonly path: string
  readonly hash: number
  readonly policy: LinkPolicy
  /** Where the file declares the language's own types. */
  readonly library: Library | undefined

  /** Definition → names bound in it → the first binding. */
  #bound: Map<number, Map<string, number>> | undefined
  readonly #places: Place[] = []
  readonly #ids: string[] = []
  #names: Map<string, NameEntry> | undefined
  #members: Map<number, Map<string, NameEntry>> | undefined
  #exports: Map<string, Export[]> | undefined
  #stars: { readonly exports: readonly Export[]; readonly imports: readonly Import[] } | undefined
  #platform: Platform | undefined
  /** Definition → the functions in it. */
  #functions: Map<number | undefined, number[]> | undefined
  #promises: [name: string, index: number][] | undefined
  #scoped: Map<number, number[]> | undefined
  #extensionOf: Map<number, number> | undefined
  #locals: Map<number | undefined, number[]> | undefined

  readonly #read: () => FileFacts
  #facts: FileFacts | undefined

  /** `read` is called when the facts are first needed: most files are only asked whether they are there. */
  constructor(path: string, read: () => FileFacts, policy: LinkPolicy, library?: Library) {
    super()
    this.path = path
    this.hash = hashText(path)
    this.#read = read
    this.policy = policy
    this.library = library
  }

  /** On what the file is seen, where files may be left out of a build. */
  get platform(): Platform | undefined {
    if (this.policy.conditions === true) this.#platform ??= platformOf(this)
    return this.#platform
  }

  get facts(): FileFacts {
    this.#facts ??= this.#read()
    return this.#facts
  }

  /** Always the same object for the same definition. */
  place(index: number): Place {
    this.#places[index] ??= { unit: this, index }
    return this.#places[index]
  }

  /** Node id of a definition. */
  id(index: number): string {
    const known = this.#ids[index]
    if (known !== undefined) return known
    const { type, qualified } = this.facts.definitions[index]!
    const id = type === 'MODULE' ? moduleId(this.path) : definitionId(type, this.path, qualified)
    this.#ids[index] = id
    return id
  }

  /** What a module-level name is. */
  name(name: string): NameEntry | undefined {
    this.#names ??= this.#indexNames()
    return this.#names.get(name)
  }

  /** All module-level names. */
  nameEntries(): ReadonlyMap<string, NameEntry> {
    this.#names ??= this.#indexNames()
    return this.#names
  }

  /** What class definition `index` itself declares under a name. */
  member(index: number, name: string): NameEntry | undefined {
    return this.memberEntries().get(index)?.get(name)
  }

  memberEntries(): ReadonlyMap<number, ReadonlyMap<string, NameEntry>> {
    this.#members ??= this.#indexMembers()
    return this.#members
  }

  /** Interfaces filed under a name. */
  promises(name: string): readonly Place[] {
    this.#promises ??= promisesOf(this.facts)
    return this.#promises.flatMap(([under, index]) => (under === name ? [this.place(index)] : []))
  }

  /** The methods in the body of interface `index` that it leaves to others. */
  methodsIn(index: number): readonly Place[] {
    return this.#in(index, ({ properties: { modifiers } }) => !modifiers?.some((one) => HAVE_BODIES.has(one)))
  }

  /** What constructs class `index`, where code cannot say its name: its constructors, and a record by its head. */
  constructorsIn(index: number): readonly Place[] {
    const own = this.#in(index, ({ kind }) => kind === 'constructor')
    return this.facts.definitions[index]!.kind === 'record' ? [this.place(index), ...own] : own
  }

  #in(index: number, holds: (one: Definition) => boolean): readonly Place[] {
    const { definitions } = this.facts
    this.#functions ??= grouped(definitions.keys(), (at) =>
      definitions[at]!.type === 'FUNCTION' ? definitions[at]!.parent : undefined,
    )
    const all = this.#functions.get(index) ?? []
    return all.filter((at) => holds(definitions[at]!)).map((at) => this.place(at))
  }

  /** Bindings of the parameters of a function, or of the head of a record, in order; a pattern has none, and `this` is no parameter. */
  taken(index: number): readonly (number | undefined)[] {
    this.#bound ??= boundIn(this.facts)
    const names = this.#bound.get(index)
    const { definitions } = this.facts
    const { kind, properties } = definitions[index]!
    const head = () =>
      this.#in(index, (one) => one.kind === 'component').map((one) => definitions[one.index]!)
    const { parameters = kind === 'record' ? head() : [] } = properties
    return parameters.filter(isGiven).map(({ name }) => names?.get(name))
  }

  /** The position of the parameter that takes all that is left; undefined when there is none. */
  rest(index: number): number | undefined {
    const given = (this.facts.definitions[index]!.properties.parameters ?? []).filter(isGiven)
    return given.at(-1)?.variadic ? given.length - 1 : undefined
  }

  exports(name: string): readonly Export[] {
    return this.exportEntries().get(name) ?? []
  }

  exportEntries(): ReadonlyMap<string, readonly Export[]> {
    this.#exports ??= grouped(this.facts.exports, ({ name }) => name)
    return this.#exports
  }

  /** `export *` entries, and wildcard imports of the module. */
  stars(): { readonly exports: readonly Export[]; readonly imports: readonly Import[] } {
    this.#stars ??= {
      exports: this.exports('*').filter((entry) => entry.from !== undefined && entry.imported === undefined),
      imports: this.facts.imports.filter((entry) => entry.wildcard === true && entry.scope === 0),
    }
    return this.#stars
  }

  /** What function `index` takes: its parameters are the first locals it has. What extends a type takes its value first. */
  parameters(index: number): readonly ParameterType[] {
    const { bindings, definitions } = this.facts
    this.#locals ??= grouped(bindings.keys(), (at) => (bindings[at]!.field ? undefined : bindings[at]!.scope))
    const locals = this.#locals.get(index) ?? []
    const typeOf = (type: string, value: number | undefined, variadic = false): ParameterType => {
      const text = type.replace(/<.*>/, '')
      const variable = this.#variableOf(index, text.replace(/[[\].\s]+$/, ''))
      const known = value === undefined ? {} : { value }
      return { text, variadic, ...known, ...(variable === undefined ? {} : { variable }) }
    }
    const extension = this.facts.extensions[this.extensionOf(index) ?? -1]
    const value = bindings[locals[0] ?? -1]?.value
    const before = extension === undefined ? [] : [typeOf(extension.ownerName, value)]
    const rest = (definitions[index]!.properties.parameters ?? []).map(
      ({ name, type = '', variadic }, at) => {
        const binding = bindings[locals[at + before.length] ?? -1]
        return typeOf(type, binding?.name === name ? binding.value : undefined, variadic)
      },
    )
    return [...before, ...rest]
  }

  #variableOf(index: number, name: string): 'own' | 'outer' | undefined {
    const { definitions } = this.facts
    for (let at = index; at > 0; at = definitions[at]!.parent) {
      if (definitions[at]!.typeParameters?.includes(name)) return at === index ? 'own' : 'outer'
    }
    return undefined
  }

  /** Imports visible only inside definition `scope`; 0 gives those of the module. */
  importsIn(scope: number): readonly number[] {
    const { imports } = this.facts
    this.#scoped ??= grouped(imports.keys(), (at) => imports[at]!.scope)
    return this.#scoped.get(scope) ?? []
  }

  /** The extension that gives definition `index` to a type; undefined when it is an ordinary definition. */
  extensionOf(index: number): number | undefined {
    if (this.#extensionOf === undefined) {
      this.#extensionOf = new Map()
      for (const [at, extension] of this.facts.extensions.entries()) {
        for (const member of extension.members) this.#extensionOf.set(member, at)
      }
    }
    return this.#extensionOf.get(index)
  }

  #indexNames(): Map<string, NameEntry> {
    const names = new Map<string, NameEntry>()
    const { definitions, bindings, imports } = this.facts
    for (let index = 1; index < definitions.length; index++) {
      const definition = definitions[index]!
      if (definition.parent !== 0 || definition.hidden !== undefined) continue
      if (this.extensionOf(index) === undefined)
        entryIn(names, lookupName(definition, this.policy)).definitions.push(index)
    }
    for (let index = 0; index < bindings.length; index++) {
      const binding = bindings[index]!
      if (binding.scope === 0) entryIn(names, binding.name).bindings.push(index)
    }
    for (const index of this.importsIn(0)) {
      const { local } = imports[index]!
      if (local !== undefined) entryIn(names, local).imports.push(index)
    }
    return names
  }

  #indexMembers(): Map<number, Map<string, NameEntry>> {
    const members = new Map<number, Map<string, NameEntry>>()
    const { definitions, bindings, imports } = this.facts
    for (let index = 1; index < definitions.length; index++) {
      const definition = definitions[index]!
      const { parent, hidden } = definition
      if (definitions[parent]?.type !== 'CLASS' || hidden !== undefined) continue
      entryIn(namesOf(members, parent), lookupName(definition, this.policy)).definitions.push(index)
    }
    for (let index = 0; index < bindings.length; index++) {
      const { scope, name, field } = bindings[index]!
      if (field || definitions[scope]?.type === 'CLASS')
        entryIn(namesOf(members, scope), name).bindings.push(index)
    }
    for (let index = 0; index < imports.length; index++) {
      const { scope, local, wildcard } = imports[index]!
      const name = wildcard === true ? WILDCARD : local
      if (name !== undefined && definitions[scope]?.type === 'CLASS')
        entryIn(namesOf(members, scope), name).imports.push(index)
    }
    return members
  }
}

function namesOf(members: Map<number, Map<string, NameEntry>>, index: number): Map<string, NameEntry> {
  const names = members.get(index) ?? new Map<string, NameEntry>()
  members.set(index, names)
  return names
}

function entryIn(names: Map<string, NameEntry>, name: string): NameEntry {
  const entry = names.get(name) ?? { definitions: [], bindings: [], imports: [] }
  names.set(name, entry)
  return entry
}

/** Modifiers of methods of an interface that are no promises (Java). */
const HAVE_BODIES: ReadonlySet<string> = new Set(['default', 'static', 'private'])

/** `this` among the parameters only says of what type it is (TypeScript). */
function isGiven({ name }: { readonly name: string }): boolean {
  return name !== 'this'
}
