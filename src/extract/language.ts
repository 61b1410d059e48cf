/**
 * What a folder under `grammars/` says: the shape of `language.json`.
 *
 * A language is data. `facts.scm` names the places of a syntax tree that matter
 * (see `grammars/README.md` for the vocabulary of captures); this file says which
 * fields of those nodes hold what, how expressions and types are read, and how
 * linking treats the language. Adding a language adds no TypeScript.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LinkPolicy } from '../link/policy.ts'
import type { Collector } from './collectors.ts'
import type { Conditions } from './conditions.ts'
import type { Lambdas } from './lambdas.ts'
import type { Making } from './making.ts'
import type { Markup } from './markup.ts'
import type { Matched } from './matched.ts'
import type { Outcome } from './narrowing.ts'
import type { Operator, PairNames } from './operators.ts'
import type { Repair } from './repair.ts'
import type { Rule } from './rule.ts'
import type { Targeted } from './targeted.ts'

/** Where a node keeps what: attribute → field name. Attributes not named have fields of their own name. */
export type Fields = Readonly<Record<string, string>>

export interface LanguageSpec {
  readonly name: string
  /** The language whose sections stand where this one has none of its own, and whose `repairs` and `link` stand besides. */
  readonly like?: string
  /** File in `@vscode/tree-sitter-wasm/wasm`. */
  readonly wasm: string
  readonly extensions: readonly string[]
  /** Query files, read in order; others' files as `../python/facts.scm`. */
  readonly queries: readonly string[]
  /** Query patterns of decision points; McCabe complexity is 1 + their number. */
  readonly decisions: readonly string[]
  /** Query patterns of tokens whose inside is text: for hashing. */
  readonly strings: readonly string[]
  readonly comments: readonly string[]
  /** Layout is syntax: indentation counts in hashes. */
  readonly indentation?: true
  /** Node type → where its attributes are. `*` holds the defaults. */
  readonly fields: Readonly<Record<string, Fields>>
  readonly expressions: Readonly<Record<string, Rule | Rule['kind']>>
  readonly types: Readonly<Record<string, Rule | Rule['kind']>>
  readonly patterns?: Readonly<Record<string, Rule | Rule['kind']>>
  /** Node type → how the outcome of a test inside goes on. */
  readonly narrowing?: Readonly<Record<string, Outcome>>
  /** Node type → what patterns in it are held against, which tells what they bind. */
  readonly matched?: Readonly<Record<string, Matched | Matched['kind']>>
  /** What tells the class that is meant where an object is made and none is named: `new(1)` (C#). */
  readonly targeted?: Targeted
  /** Statements after which nothing of the block is reached. */
  readonly leaving?: { readonly block: string; readonly statements: readonly string[] }
  /** Elements that are calls of components (JSX). */
  readonly markup?: Markup
  /** Words in the place of a type that mean "the type of the value": `var`. */
  readonly inferred?: readonly string[]
  /** A first parameter with this word before it makes the function a member of its type: `this` (C#). */
  readonly extensionParameter?: string
  /** Bounds that say nothing of what a type has; what is given to a type parameter with another one is given to all of that (Rust). */
  readonly markers?: readonly string[]
  /** Words before a definition's name that are kept as modifiers. */
  readonly modifiers: readonly string[]
  /** How static members, accessors and constructors show. */
  readonly static?: {
    readonly modifiers?: readonly string[]
    readonly decorators?: readonly string[]
    readonly withoutSelf?: true
  }
  readonly accessor?: {
    readonly modifiers?: readonly string[]
    readonly decorators?: readonly string[]
    readonly kinds?: readonly string[]
  }
  readonly constructors: readonly string[]
  /** The first parameter of a method is the instance (`self`), of a class method the class. */
  readonly selfParameter?: {
    readonly classDecorators: readonly string[]
    readonly classNames: readonly string[]
  }
  /** Decorators of generators that make what `with` runs a block within: the block is given what they yield (Python). */
  readonly contexts?: readonly string[]
  /** Calls that as a decorator let a function stand for another, which is not known: `functools.wraps`. */
  readonly wrapping?: readonly string[]
  /** Words in an import statement, before the source, and what they say of the import. */
  readonly importWords?: Readonly<Record<string, 'typeOnly' | 'static' | 'reexport'>>
  /** Calls that import a module by literal: `require`, `import`. */
  readonly importCalls?: readonly string[]
  /** Calls that make a type parameter, and the argument that says its bound: `TypeVar('T', bound=Shape)`. */
  readonly typeVariables?: { readonly calls: readonly string[]; readonly bound: string }
  /** Calls that mean `super`: `super()` in Python, `super(C, self)` when that is the class around. */
  readonly superCalls?: readonly string[]
  /** Generic types that mean something by their arguments: `Array` → `list`, `Promise` → `unwrap`, `Pick` → `pick`. */
  readonly containers?: Readonly<Record<string, Operator>>
  /** What a pair of a map has by name; without it, by position. */
  readonly pair?: PairNames
  /** By what names an object has the value that it holds. */
  readonly holder?: readonly string[]
  /** Calls of one value that wrap it in something `containers` looks through, in patterns too: `Some`, `Box::new`. */
  readonly wrappers?: readonly string[]
  /** The member of a value that is its class: `__class__`. */
  readonly classMember?: string
  /** What operators call of their left side (Python). */
  readonly operators?: Readonly<Record<string, string>>
  /** Methods whose result is made of what their function gives: `map`, `then`. */
  readonly mappers?: readonly string[]
  /** Methods that give elements for which a function holds: `filter`. */
  readonly sifting?: readonly string[]
  /** Values that are given tell type parameters, where no code says them; but for calls of these, of which tests are full. */
  readonly infers?: false | { readonly except: readonly string[] }
  /** What functions and methods of the language's own make of values: `Object.values`, `.enumerate`. */
  readonly wellKnown?: Readonly<Record<string, Making>>
  /** How modules begin from which names are imported that are well known: `java.`. */
  readonly ownModules?: readonly string[]
  /** Functions and methods (`.name`) of the language's own → from which argument on they give a function the elements of, or of which ones; -1: of what they are called on */
  readonly handing?: Readonly<Record<string, number | readonly number[]>>
  /** Methods that put elements together by a function → which argument they begin with. */
  readonly seeded?: Readonly<Record<string, number>>
  /** What collects the elements of a stream, and what orders them (Java). */
  readonly collectors?: Readonly<Record<string, Collector>>
  /** What tells which types a lambda can stand for, where that chooses between overloads. */
  readonly lambdas?: Lambdas
  /** Types of the language's own → functions and methods (`.name`) that give one; `.name?`, unless its type has its own. */
  readonly gives?: Readonly<Record<string, readonly string[]>>
  /** The build that `@condition` is judged by; see `conditions.ts`. */
  readonly conditions?: Conditions
  /** Callees in patterns of which nothing is known, because a type in `containers` is looked through: `Err`. */
  readonly opaque?: readonly string[]
  /** Methods that give back what they are called on, or what that wraps: `unwrap`; `iter?`, unless its type has its own; `get()?`, then if nothing is given. */
  readonly passing?: readonly string[]
  /** Calls whose value is of the type that is their first argument: `new`, `make` (Go). */
  readonly typeCalls?: readonly string[]
  /** Types that the language names like any other, and that are nobody's: `int`. */
  readonly primitives?: readonly string[]
  /** Inside a pattern, a capitalised name is a constant and binds nothing. */
  readonly patternConstants?: true
  /** The name of the class around, as a type and as a value: `Self`. */
  readonly selfType?: string
  /** Node types of functions that have a `this` of their own, unless they are members of a class. */
  readonly ownThis?: readonly string[]
  /** Bases that say which type parameters a class has: `Generic` (Python). */
  readonly genericBases?: readonly string[]
  /** Node types of type arguments that are no types: `'a` (Rust). */
  readonly noTypes?: readonly string[]
  /** Node type of the type arguments of a base that stand beside it. */
  readonly baseArguments?: string
  /** A name that names nothing: `_`. */
  readonly blank?: string
  /** No variable is meant where a type is named, nor at the head of a path (Rust). */
  readonly typesApart?: true
  /** Node type of names that no variable can have. */
  readonly typeName?: string
  /** What names the object of a module's exports: `module.exports` (JavaScript). */
  readonly exports?: readonly string[]
  /** At the head of a path, the module itself and the module around it: `self`, `super`. */
  readonly pathWords?: { readonly self: string; readonly parent: string }
  /** Query patterns of brackets that hold code the grammar keeps as raw tokens: macro arguments (`embedded.ts`). */
  readonly embedded?: readonly string[]
  /** Node types of what such code may hold to be believed although it is broken; `open`: what shows that it is seen from outside. */
  readonly embeddedItems?: { readonly items: readonly string[]; readonly open: string }
  /** What the grammar cannot parse, and what to parse instead. */
  readonly repairs?: readonly Repair[]
  /** `#if` parts code (`branches.ts`); the symbols that are on in an ordinary build. */
  readonly directives?: readonly string[]
  /** Types that say "or nothing", dropped from unions. */
  readonly nothing: readonly string[]
  /** Types that say nothing of the value: `any`, `Any`, `dynamic`. */
  readonly anything?: readonly string[]
  /**
   * Documentation stands before the definition in comments that start so, or inside as first string;
   * `markup`: it is written in HTML or XML tags, which are left out.
   */
  readonly docs: {
    readonly comments?: readonly string[]
    readonly inside?: true
    readonly markup?: true
    /** Documentation tells types, written like those of language `grammar`; these are nobody's. */
    readonly grammar?: string
    readonly types?: readonly string[]
  }
  /** Between the parts of a dotted import: `.`, `::`, `/`. */
  readonly separator: string
  /**
   * Of several bindings of one name in one scope: the last one before the use, or any of them; `flow`: any from the
   * last one on that no way to the use leads around.
   */
  readonly rebinding: 'sequential' | 'union' | 'flow'
  /** Gaps, with their reasons: what the conformance suite asks and the language does not have. */
  readonly absent?: Readonly<Record<string, string>>
  readonly link: LinkPolicy
}

/** `grammars/` at the project's top level, seen from `src/extract` and `dist/bin` alike. */
export const GRAMMARS = fileURLToPath(new URL('../../grammars/', import.meta.url))

/** Reads every `language.json`. Throws a plain `Error` that names the file when one is broken. */
function readLanguages(): readonly LanguageSpec[] {
  return readdirSync(GRAMMARS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(GRAMMARS, entry.name, 'language.json')))
    .map((entry) => readLanguage(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readLanguage(name: string): LanguageSpec {
  const file = join(GRAMMARS, name, 'language.json')
  try {
    const own = JSON.parse(readFileSync(file, 'utf8')) as LanguageSpec
    const library = join(GRAMMARS, name, 'library.json')
    if (existsSync(library))
      Object.assign(own.link, { library: once(() => JSON.parse(readFileSync(library, 'utf8'))) })
    if (own.like === undefined) return own
    const other = readLanguage(own.like)
    const repairs = [...(other.repairs ?? []), ...(own.repairs ?? [])].filter(
      ({ only }) => only?.includes(own.name) ?? true,
    )
    return { ...other, ...own, repairs, link: { ...other.link, ...own.link } }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What is made when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

let known: ReadonlyMap<string, LanguageSpec> | undefined

/** The languages by name. */
export function languages(): ReadonlyMap<string, LanguageSpec> {
  known ??= new Map(readLanguages().map((spec) => [spec.name, spec]))
  return known
}

let byExtension: ReadonlyMap<string, string> | undefined

/** The language of a path by its extension, or undefined when mu does not read such files. */
export function languageOf(path: string): string | undefined {
  byExtension ??= new Map(
    [...languages().values()].flatMap((spec) => spec.extensions.map((e) => [e, spec.name] as const)),
  )
  return byExtension.get(extname(path).toLowerCase())
}

/** How files of a language are linked. */
export function policyOf(language: string): LinkPolicy {
  const spec = languages().get(language)
  if (!spec) throw new Error(`no language ${language} under grammars/`)
  return spec.link
}
