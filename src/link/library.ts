/**
 * The language's own types, as the `library` of its grammar declares them (Java, C#): what their members take and give.
 *
 * Their declarations are facts like any file's, so that type arguments, overloads and functions are told by the same
 * code. No name leads to them: a value that is of such a type is known as somebody else's, as before, and what its
 * members give is, too. Only a member of such a value knows what is declared of it (`Meaning.said`).
 *
 * They are the same in every tree: nothing that is read of them has to be asked for.
 */
import { lookupName, nameWithArity } from '../extract/arity.ts'
import type { FileFacts } from '../extract/facts.ts'
import { typeOfObject } from './apart.ts'
import { type Arguments, builtin, external, type Meaning, type Place } from './meaning.ts'
import type { LinkPolicy, Overloading } from './policy.ts'
import { Unit } from './unit.ts'

type Receiver = Meaning & { kind: 'instance' }

/** What a language declares: one for all batches, for nothing that is derived of it depends on a tree. */
export function libraryOf(policy: LinkPolicy): Library | undefined {
  const facts = policy.library?.()
  if (facts === undefined) return undefined
  const library = LIBRARIES.get(facts) ?? new Library(facts, policy)
  LIBRARIES.set(facts, library)
  return library
}

/** The next one is made anew. */
export function forgetLibrary({ library }: LinkPolicy): void {
  const facts = library?.()
  if (facts !== undefined) LIBRARIES.delete(facts)
}

export class Library {
  readonly unit: Unit
  /** What every type is. */
  readonly root: string
  readonly #declared: Declared
  /** What a value of the type that an expression names is to others. */
  readonly #values = new Map<number, readonly Meaning[]>()

  constructor(facts: FileFacts, policy: LinkPolicy) {
    this.#declared = declaredIn(facts, policy)
    this.unit = new Unit('library', () => facts, policy, this)
    this.root = policy.overloading?.root ?? ''
  }

  /** How overloads are told apart, where it is known of all these types what they are besides. */
  get overloading(): Overloading | undefined {
    return this.#declared.overloading
  }

  /** Whether any type has a member of the name: hardly any name of a project has to be looked for. */
  mayHave(name: string): boolean {
    return this.#declared.members.has(name)
  }

  /** What is known of a value of others, as a value of the type that is declared. */
  receiver(meaning: Meaning): Receiver | undefined {
    const index = this.#typeOf(meaning)
    if (index === undefined) return undefined
    return { kind: 'instance', unit: this.unit, index, arguments: applied(meaning), origin: 'receiver_type' }
  }

  /** The type by a simple name. */
  named(name: string): Place | undefined {
    const index = this.#byName(name, 0)
    return index === undefined ? undefined : this.unit.place(index)
  }

  /** What an import of a whole package gives under a name, where that is certain. */
  inPackage(pack: string, name: string): Meaning | undefined {
    const full = this.#declared.full.get(this.#declared.byName.get(name) ?? -1)
    return full !== undefined && full.length === pack.length + 1 + name.length && full.startsWith(pack)
      ? external(full)
      : undefined
  }

  /** What a package has, or a package around those of the language: `java.util.List`, where it is said in full. */
  inside(around: Meaning, name: string): Meaning | undefined {
    if (around.kind !== 'builtin' || around.name === undefined) return undefined
    const { packages, byFullName } = this.#declared
    if (!packages.has(around.name)) return undefined
    const full = `${around.name}.${name}`
    const index = byFullName.get(full)
    if (index !== undefined) return this.others({ index })[0]
    return packages.has(full) ? builtin(full, false)[0] : undefined
  }

  /** What a value of the type that expression `of` names is to who knows nothing of these declarations. */
  value(of: number): readonly Meaning[] {
    const known = this.#values.get(of) ?? this.#made(of)
    this.#values.set(of, known)
    return known
  }

  #made(of: number): readonly Meaning[] {
    const expression = this.unit.facts.expressions[of]
    if (expression?.kind === 'apply') {
      const [base] = this.value(expression.of)
      const name = this.#nameAt(expression.of)
      const { arguments: types } = expression
      return [{ kind: 'generic', unit: this.unit, name, base, arguments: types, origin: 'receiver_type' }]
    }
    if (expression?.kind === 'builtin') return builtin(expression.name, false)
    return expression?.kind === 'definition' ? this.others({ index: expression.definition }) : []
  }

  /** What a declared type is to others. */
  others({ index }: { readonly index: number }): readonly Meaning[] {
    const full = this.#declared.full.get(index)
    return full === undefined ? builtin(this.unit.facts.definitions[index]!.name, false) : [external(full)]
  }

  #nameAt(of: number): string {
    const { expressions, definitions } = this.unit.facts
    const expression = expressions[of]
    if (expression?.kind === 'definition') return definitions[expression.definition]!.name
    return expression?.kind === 'builtin' ? expression.name : ''
  }

  /** `count`: how many type arguments it has, where types differ in that. */
  #typeOf(meaning: Meaning, count = 0): number | undefined {
    switch (meaning.kind) {
      case 'builtin':
        return meaning.name === undefined ? undefined : this.#byName(meaning.name, count)
      case 'external':
        return meaning.inside === true ? undefined : this.#declared.byFullName.get(meaning.name)
      case 'generic':
        if (meaning.like === true || meaning.base === undefined) return undefined
        return this.#typeOf(meaning.base, meaning.arguments.length)
      case 'list':
        if (meaning.like === true || meaning.name === undefined) return undefined
        return this.#byName(meaning.name, meaning.map ? 2 : 1)
      case 'object': {
        const type = typeOfObject(meaning)
        return type && this.#byName(type.name, type.arguments.length)
      }
      default:
        return undefined
    }
  }

  /** The type by a simple name or a word of the language; one with other type parameters where there is none with so many. */
  #byName(name: string, count: number): number | undefined {
    const { byName, byPlainName } = this.#declared
    const { typeWords, typeArity } = this.unit.policy
    const plain = typeWords?.[name] ?? name
    const exact = typeArity && count > 0 ? byName.get(nameWithArity(plain, count)) : byName.get(plain)
    return exact ?? byPlainName.get(plain)
  }
}

/** What is found of the declarations once. */
interface Declared {
  /** By the names they are looked up by (`arity.ts`). */
  readonly byName: ReadonlyMap<string, number>
  readonly byPlainName: ReadonlyMap<string, number>
  readonly byFullName: ReadonlyMap<string, number>
  /** Full names of types that are not everybody's. */
  readonly full: ReadonlyMap<number, string>
  readonly packages: ReadonlySet<string>
  /** Names that members have. */
  readonly members: ReadonlySet<string>
  readonly overloading: Overloading | undefined
}

/**
 * Types of the package that all declarations stand in need no import, and imports say where the others are (Java); or
 * each says where it stands itself, and those that the language's globals name need none (C#).
 */
function declaredIn(facts: FileFacts, policy: LinkPolicy): Declared {
  const { package: everybodys = '', imports, definitions, bindings } = facts
  const imported = new Map(imports.map(({ specifier, local }) => [local, specifier]))
  const globals = new Set(policy.globals)
  const byName = new Map<string, number>()
  const byPlainName = new Map<string, number>()
  const byFullName = new Map<string, number>()
  const full = new Map<number, string>()
  const packages = new Set(around(everybodys))
  for (const [index, definition] of definitions.entries()) {
    const { type, name, qualified } = definition
    if (type !== 'CLASS') continue
    const pack = definition.package ?? imported.get(qualified.split('.', 1)[0])
    const whole = `${pack ?? everybodys}.${qualified}`
    const lookup = lookupName(definition, policy)
    if (!byName.has(lookup)) byName.set(lookup, index)
    if (!byPlainName.has(name)) byPlainName.set(name, index)
    if (!byFullName.has(whole)) byFullName.set(whole, index)
    for (const one of around(pack ?? '')) packages.add(one)
    const isEverybodys = definition.package === undefined ? pack === undefined : globals.has(name)
    if (!isEverybodys || name !== qualified) full.set(index, whole)
  }
  const fields = bindings.filter(({ scope }) => definitions[scope]?.type === 'CLASS')
  const nested = definitions.filter(({ parent }) => parent > 0)
  return {
    byName,
    byPlainName,
    byFullName,
    full,
    packages,
    members: new Set([...nested, ...fields].map(({ name }) => name)),
    overloading: policy.overloading && withTypes(policy.overloading, facts),
  }
}

/** `java`, `java.util`, `java.util.function`. */
function around(pack: string): readonly string[] {
  const names = pack === '' ? [] : pack.split('.')
  return names.map((_, at) => names.slice(0, at + 1).join('.'))
}

/** The type arguments that a value of others has. */
function applied(meaning: Meaning): Arguments | undefined {
  switch (meaning.kind) {
    case 'generic':
      return { unit: meaning.unit, types: meaning.arguments, ...(meaning.seen && { seen: meaning.seen }) }
    case 'list':
      return { unit: meaning.unit, types: [], held: meaning }
    case 'object': {
      const types = typeOfObject(meaning)?.arguments ?? []
      return { unit: meaning.unit, types, ...(meaning.seen && { seen: meaning.seen }) }
    }
    default:
      return undefined
  }
}

/** What all declared types are besides, and which of them nothing inherits. */
function withTypes(rules: Overloading, { definitions, expressions }: FileFacts): Overloading {
  const wider: Record<string, readonly string[]> = { ...rules.wider }
  const final = [...rules.final]
  const nameOf = (at: number): string => {
    const one = expressions[at]!
    if (one.kind === 'apply') return nameOf(one.of)
    return one.kind === 'definition' ? definitions[one.definition]!.name : ''
  }
  for (const { type, kind, name, bases = [], properties } of definitions) {
    if (type !== 'CLASS' || Object.hasOwn(rules.wider, name)) continue
    // Types that share a name go as one: each is what any of them is.
    const named = bases.map(({ expression }) => nameOf(expression)).filter((base) => base !== name)
    wider[name] = [...new Set([...(wider[name] ?? []), ...named])]
    if (kind === 'struct' || properties.modifiers?.some((word) => FINAL.has(word))) final.push(name)
  }
  return { ...rules, wider, final }
}

/** What says of a type that nothing inherits it. */
const FINAL: ReadonlySet<string> = new Set(['final', 'sealed'])
const LIBRARIES = new WeakMap<FileFacts, Library>()
