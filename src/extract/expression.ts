/** Expressions: what code denotes, by index into `FileFacts.expressions`. */
import type { FreeName } from './freename.ts'

export interface ListParts {
  readonly map?: { readonly key: number; readonly pair: number }
  readonly tuple?: number
}

/** `seed`: what a method begins with that puts elements together. */
export interface Handing {
  readonly arguments: number
  readonly argument: number
  readonly seed?: number
}

/**
 * What a piece of code denotes: a definition, a module, or a value of some type.
 * `link` evaluates these; indices are into `FileFacts.expressions`.
 */
export type Expression =
  | FreeName
  /** A parameter or local variable: index into `bindings`. */
  | { readonly kind: 'local'; readonly binding: number }
  /** A definition of this file that lexical scope settles. */
  | { readonly kind: 'definition'; readonly definition: number }
  /** `this`, `self`: an instance of the class definition. */
  | { readonly kind: 'self'; readonly definition: number }
  /** `cls`, `Self`, `this` in a static member: the class itself. */
  | { readonly kind: 'self_type'; readonly definition: number }
  /** `super`, `base`, `super()`: the next classes in resolution order. */
  | { readonly kind: 'super'; readonly definition: number }
  /** `of.name`, `of::name`, `of->name`; `called`: what is called by it, a field is not (`User::name`). */
  | { readonly kind: 'member'; readonly of: number; readonly name: string; readonly called?: true }
  /** The result of calling `of`; a call of a class makes an instance where the language says so. */
  | {
      readonly kind: 'call'
      readonly of: number
      readonly arguments?: number
      readonly given?: readonly number[]
    }
  /** An instance made by `new of()` or `T{}`. */
  | { readonly kind: 'new'; readonly of: number }
  /** A value whose declared type is what `of` names (annotations, casts, `instanceof` branches). */
  | { readonly kind: 'instance'; readonly of: number }
  /** A type applied to arguments: `Map<K, V>`; without more knowledge it means `of`. */
  | { readonly kind: 'apply'; readonly of: number; readonly arguments: readonly number[] }
  /** What `of` names, called with these values, which may tell what its type parameters are. */
  | { readonly kind: 'inferred'; readonly of: number; readonly arguments: readonly number[] }
  /**
   * A list, array, set, map or iterator of elements `of`; an array has no name. `map`: a key, and a pair of key and
   * element; `tuple`: an object of what stands at which position.
   */
  | ({ readonly kind: 'list'; readonly of: number; readonly name?: string } & ListParts)
  /** The result of the call `of`; of a method that calls a function with elements, a list of `by`; with a promised value, `by`. */
  | { readonly kind: 'mapped'; readonly of: number; readonly by: number }
  /** A value of the type that `base` names, or what `base`, a call of a method, gives, where that is the project's own; else `of`. */
  | { readonly kind: 'unless'; readonly base: number; readonly of: number }
  /** One of several types or values; `T | undefined` is reduced to `T` at extraction. */
  | { readonly kind: 'union'; readonly of: readonly number[] }
  /** Several types at once: `A & B`, the bounds of a type parameter. */
  | { readonly kind: 'intersection'; readonly of: readonly number[] }
  | { readonly kind: 'await'; readonly of: number }
  /** A value of the type that `of` has: of a function, one like it, and which is not known. */
  | { readonly kind: 'alike'; readonly of: number }
  /** An element of a list or map: `xs[i]`, the variable of `for x in xs`. */
  | { readonly kind: 'element'; readonly of: number }
  /** A value of `of`, or the failure `by`; where that is not said, the type `named` says it (Rust: `Result<T>`). */
  | { readonly kind: 'failing'; readonly of: number; readonly named: number; readonly by?: number }
  /** `of`, or what the result of the call `by` says that it is: its member `SAID`. `held`: see `held.ts`; `given`: `by`, if that is a function. */
  | { readonly kind: 'narrowed' | 'held' | 'given'; readonly of: number; readonly by: number }
  /** A module as a value: `import('x')`, `require('x')`: index into `imports`. */
  | { readonly kind: 'import'; readonly import: number }
  /** Function members by name, and values of others (`CALLED`); `rest`: what has all else, the last first; `of`: whose type says so. */
  | {
      readonly kind: 'object'
      readonly members: Readonly<Record<string, number>>
      readonly values?: Readonly<Record<string, number>>
      readonly rest?: readonly number[]
      readonly of?: { readonly name: string; readonly arguments: readonly number[] }
    }
  /** What argument `argument` of a call of `of` is expected to be; a function is expected to take what it is called with. */
  | ({ readonly kind: 'handed'; readonly of: number } & Handing)
  /** A literal or built-in value: its members are never ours. `text`: what it says, where that is its type. */
  | { readonly kind: 'builtin'; readonly name: string; readonly text?: string }
  /** What a value of `of` has by the name that a literal of type `by` says: `E[K]`. */
  | { readonly kind: 'keyed'; readonly of: number; readonly by: number }
  /**
   * A value of the type parameter at position `at` of a definition, or of the type that an extension is for; `of`:
   * what every such value is.
   */
  | {
      readonly kind: 'parameter'
      readonly definition?: number
      readonly extension?: number
      readonly at: number
      readonly of?: number
    }
  | { readonly kind: 'unknown' }
