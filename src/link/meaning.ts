/**
 * Meanings: what a piece of code denotes, as far as the project can tell.
 *
 * A list of meanings is one of three things: empty (nothing of that name was
 * found, look further), `[UNKNOWN]` (found, but nothing is known of it: stop),
 * or what it may be, in a fixed order. `origin` says how it was found, seen from
 * the code that asked.
 */
import type { ListParts } from '../extract/expression.ts'
import type { Definition } from '../extract/facts.ts'
import type { Origin } from '../graph/types.ts'
import type { View } from './modules/projects.ts'
import type { LinkPolicy } from './policy.ts'
import { bare, same, sameArguments } from './same.ts'
import type { Unit } from './unit.ts'

/** Where a name stands: a type and a value may share it (TypeScript). */
export type Space = 'value' | 'type'

/** A type parameter of a definition, by its position. */
export interface Parameter extends Place {
  readonly at: number
}

/**
 * Types, as expressions of a unit. `seen`: through what they were reached, which tells what the type parameters in
 * them stand for.
 */
export interface Arguments {
  readonly unit: Unit
  readonly types: readonly number[]
  /** In place of types: what values tell of those at some positions, see `inferred.ts`. */
  readonly told?: ReadonlyMap<number, readonly Meaning[]>
  readonly seen?: Meaning
  /** In place of types: the container of others that has them. */
  readonly held?: Meaning & { readonly kind: 'list' }
}

/** A definition of a file. */
export interface Place {
  readonly unit: Unit
  readonly index: number
}

export type Meaning = Meant & {
  /** It is known of it that it is a value of this type parameter, and what such values must be. */
  readonly parameter?: Parameter
  /** It may have failed instead, as the expression (`failing`) says. */
  readonly failure?: { readonly unit: Unit; readonly expression: number }
  /** Nothing is known of it as long as nobody says what a type parameter stands for in the expression: `E[K]`, `S | T`. */
  readonly lookup?: { readonly unit: Unit; readonly expression: number; readonly seen?: Meaning }
  /** What the language declares of it, which is a member of a type of its own. */
  readonly said?: Meaning & { readonly kind: 'definition' }
}

type Meant =
  | { readonly kind: 'module'; readonly unit: Unit; readonly origin: Origin }
  /** A Go package, Java package or C# namespace; `pack` is its key, see `packages.ts`; `from`: who looks at it. */
  | { readonly kind: 'package'; readonly pack: string; readonly from?: View; readonly origin: Origin }
  /** A folder seen as a package that has no file of its own (Python, Rust). */
  | { readonly kind: 'folder'; readonly folder: string; readonly policy: LinkPolicy; readonly origin: Origin }
  /** `overloads`: all that go by the name, nearest class first; `receiver`: through what it was reached. */
  | {
      readonly kind: 'definition'
      readonly unit: Unit
      readonly index: number
      readonly origin: Origin
      readonly overloads?: readonly Place[]
      readonly receiver?: Meaning
      /** What the field of its name holds: what is read where the definition is what is called. */
      readonly beside?: readonly Meaning[]
      /** It makes, or holds the fields of, this variant of the enum. */
      readonly variant?: string | undefined
      readonly arguments?: Arguments | undefined
      /** A function that is declared like this one, and which is not known. */
      readonly alike?: true
    }
  | {
      readonly kind: 'instance'
      readonly unit: Unit
      readonly index: number
      readonly origin: Origin
      /** It is what a method of the class is called on, or of its class, which may be one below. */
      readonly ofSelf?: true | undefined
      readonly arguments?: Arguments | undefined
      readonly variant?: string | undefined
    }
  /** The classes after class `index` in its resolution order. */
  | { readonly kind: 'super'; readonly unit: Unit; readonly index: number; readonly origin: Origin }
  /** An object literal. */
  | {
      readonly kind: 'object'
      readonly unit: Unit
      readonly expression: number
      readonly seen?: Meaning
      readonly origin: Origin
    }
  /** `name`: what kind of list; an array has none. `like`: some list of such elements, as a method of lists makes one. */
  | ({
      readonly kind: 'list'
      readonly unit: Unit
      readonly element: number
      readonly name?: string
      readonly like?: true
      readonly seen?: Meaning
      readonly origin: Origin
    } & ListParts)
  /** A type of somebody else applied to arguments; `name` is its last name: `Promise`. */
  | {
      readonly kind: 'generic'
      readonly unit: Unit
      readonly name: string
      readonly base: Meaning | undefined
      readonly arguments: readonly number[]
      readonly like?: true
      readonly seen?: Meaning
      readonly origin: Origin
    }
  /** `inside`: something of it, by whatever name. */
  | {
      readonly kind: 'external'
      readonly name: string
      readonly inside?: true
      readonly origin: Origin
    }
  /** `name`: of what type, when that is known; `text`: what a literal says; `literal`: its members give literals again (`'a'.trim().length`); `gives`: a container's method or a type's function, and what it returns; `seed`: what it begins with that puts elements together. */
  | {
      readonly kind: 'builtin'
      readonly name?: string
      readonly text?: string
      readonly literal: boolean
      readonly gives?: {
        readonly what:
          | 'element'
          | 'container'
          | 'flat'
          | 'itself'
          | 'several'
          | 'some'
          | 'failure'
          | undefined
        readonly of: Meaning
        readonly method: string
        readonly seed?: { readonly unit: Unit; readonly value: number }
      }
      readonly origin: Origin
    }
  | { readonly kind: 'unknown'; readonly origin: Origin }

export const NOTHING: readonly Meaning[] = []
export const UNKNOWN: readonly Meaning[] = [{ kind: 'unknown', origin: 'scope' }]
export const BUILTIN: readonly Meaning[] = [{ kind: 'builtin', literal: false, origin: 'scope' }]
export const LITERAL: readonly Meaning[] = [{ kind: 'builtin', literal: true, origin: 'scope' }]

/** A value of one of the language's own types, or that type. */
export function builtin(name: string, literal: boolean, text?: string): readonly Meaning[] {
  if (text !== undefined) return [{ kind: 'builtin', name, text, literal, origin: 'scope' }]
  const key = literal ? `'${name}` : name
  const known = BUILTINS.get(key) ?? [{ kind: 'builtin', name, literal, origin: 'scope' }]
  BUILTINS.set(key, known)
  return known
}

export type Gives = NonNullable<(Meaning & { kind: 'builtin' })['gives']>

/** A method of the language's own, and what it gives. */
export function giving(gives: Gives): readonly Meaning[] {
  return [{ kind: 'builtin', literal: false, gives, origin: 'scope' }]
}

const BUILTINS = new Map<string, readonly Meaning[]>()

export function external(name: string): Meaning & { kind: 'external' } {
  return { kind: 'external', name, origin: 'external' }
}

/** Something of an external: of which type, nobody knows. */
export function within(meaning: Meaning & { kind: 'external' }): Meaning {
  return meaning.inside === true ? meaning : { ...meaning, inside: true }
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.unit === other.unit && one.index === other.index
}

export function definitionOf(place: Place): Definition {
  return place.unit.facts.definitions[place.index]!
}

/** A list like this one: which type it is of, is not known. */
export function likeOther(meaning: Meaning): Meaning {
  return meaning.kind === 'list' || meaning.kind === 'generic' ? { ...meaning, like: true } : meaning
}

export function isKnown({ kind }: Meaning): boolean {
  return kind !== 'unknown'
}

/** Something of the project. */
export function isOurs({ kind }: Meaning): boolean {
  return kind !== 'external' && kind !== 'builtin' && kind !== 'unknown'
}

export function isFunction(meaning: Meaning): meaning is Meaning & { kind: 'definition' } {
  return meaning.kind === 'definition' && definitionOf(meaning).type === 'FUNCTION'
}

export function tagged(meanings: readonly Meaning[], origin: Origin): readonly Meaning[] {
  if (meanings.every((meaning) => meaning.origin === origin || keepsOrigin(meaning))) return meanings
  return meanings.map((meaning) => (keepsOrigin(meaning) ? meaning : { ...meaning, origin }))
}

/** `flatMap` without repeats, which makes no list when there is only one to take. */
export function collect(
  meanings: readonly Meaning[],
  each: (meaning: Meaning) => readonly Meaning[],
): readonly Meaning[] {
  if (meanings.length === 0) return NOTHING
  if (meanings.length === 1) return each(meanings[0]!)
  const all: Meaning[] = []
  for (const meaning of meanings) {
    for (const found of each(meaning)) {
      const at = all.findIndex((one) => same(one, found))
      if (at < 0) all.push(found)
      else if (!sameArguments(all[at]!, found)) all[at] = bare(all[at]!)
    }
  }
  return known(all)
}

export function firstOf(found: readonly Meaning[], other: () => readonly Meaning[]): readonly Meaning[] {
  return found.length > 0 ? found : other()
}

export function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.length < 2 ? meanings : collect(meanings, (one) => [one])
}

/** Without the unknown ones of which nothing can be said yet, as long as others are left. */
function known(meanings: readonly Meaning[]): readonly Meaning[] {
  const rest = meanings.filter((meaning) => meaning.kind !== 'unknown')
  if (rest.length > 0 || meanings.length === 0) return rest
  return meanings.length === 1 ? meanings : UNKNOWN
}

function keepsOrigin(meaning: Meaning): boolean {
  return meaning.kind === 'external' || meaning.kind === 'unknown' || meaning.kind === 'builtin'
}
