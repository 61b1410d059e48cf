/**
 * FileFacts: everything `link` may know about one file, and nothing else.
 *
 * `extract(path, text)` makes them; they depend on nothing but those two. They
 * are plain JSON, so that a parse thread can send them as bytes and the store
 * can keep them by content hash. Everything inside refers by index, so that
 * facts of one file never mention another file's facts.
 *
 * Scoping inside functions is settled here, because it needs one file only:
 * a name that means a parameter or local variable becomes a `local`
 * expression, one that means a nested definition becomes a `definition`
 * expression. What remains as `name` is looked up by `link`, from the
 * definition in whose body it stands: class scopes (where the language has
 * them), then the module, its imports, its package, the world.
 *
 * Raise `FACTS_VERSION` when the meaning of anything here changes: facts of others are thrown away.
 */
import type { NodeProperties, Relation, Site } from '../graph/types.ts'
import type { Expression } from './expression.ts'
import type { Problem } from './problem.ts'

export const FACTS_VERSION = 21

export interface FileFacts {
  readonly version: number
  /** The folder under `grammars/`: `python`, `typescript`, … */
  readonly language: string
  /** Number of lines in the file. */
  readonly lines: number
  /** Java package, Go package clause, file-scoped C# namespace. Dotted, as written. */
  readonly package?: string
  /** Comments that say when the file is built at all, a line each, as written (Go). */
  readonly condition?: string
  /** `[0]` is the module itself. Parents precede children; otherwise source order. */
  readonly definitions: readonly Definition[]
  /** Named values that are no nodes: module variables, class fields, parameters, locals. */
  readonly bindings: readonly Binding[]
  readonly imports: readonly Import[]
  /** Only for languages with explicit exports (TypeScript, JavaScript). */
  readonly exports: readonly Export[]
  /** The names a wildcard import takes (`__all__`); absent: the language's default rule. */
  readonly wildcard?: readonly string[]
  /** Interned: equal expressions in the same scope have one index, children precede parents. */
  readonly expressions: readonly Expression[]
  readonly references: readonly Reference[]
  /** Members and bases given to a type outside its body (Go methods, Rust `impl`, C# extensions). */
  readonly extensions: readonly Extension[]
  readonly problems: readonly Problem[]
}

export interface Definition {
  readonly type: 'MODULE' | 'CLASS' | 'FUNCTION'
  readonly kind: string
  /** Simple name; for the module its file stem. */
  readonly name: string
  /** Dotted path inside the file, unique: `C.m`, `outer.inner`, `f~2`. Empty for the module. */
  readonly qualified: string
  /** Index of the definition around it; -1 for the module. */
  readonly parent: number
  readonly lineStart: number
  readonly lineEnd: number
  /** The name token. */
  readonly site: Site
  readonly complexity: number
  readonly properties: NodeProperties
  readonly hash: string
  readonly signatureHash: string
  /** C# namespace of a top-level definition, where it differs from `FileFacts.package`. */
  readonly package?: string
  /** Belongs to the class, not to its instances: static, class method, associated function. */
  readonly static?: true
  /** Read like a field: its type is its return type (properties, accessors, `@property`). */
  readonly accessor?: true
  /** Declared without a body: of a function that has one, too, these are what is called (TypeScript). */
  readonly signature?: true
  /** Smallest and largest number of arguments; largest -1 when variadic. Overloads are told apart by it. */
  readonly arity?: readonly [least: number, most: number]
  /**
   * Function: value expressions of what it returns: the declared type alone, or else the obvious returns.
   * Type alias: an instance of the type it stands for.
   */
  readonly returns?: readonly number[]
  /** Class: its bases in source order. */
  readonly bases?: readonly Base[]
  /** Names of type parameters; inside, such a name means nothing in the project. */
  readonly typeParameters?: readonly string[]
  /**
   * `local`: defined inside a function body, so reachable only through `definition` expressions.
   * `object`: a member of an object literal, reachable only through an `object` expression.
   * `unnamed`: no code can say its name: a constructor or operator (Java, C#), an anonymous class.
   */
  readonly hidden?: 'local' | 'object' | 'unnamed'
  /** A build leaves it out (`#[cfg(windows)]`), or does unless this condition holds: of one name, others go before it. */
  readonly dormant?: true | string
  /** It calls what has its own name on what it is called on: a type that it is given to has that already. */
  readonly echoes?: true
}

export interface Base {
  /** Expression that names the base type; `holds`: the container of others that it is, as a value. */
  readonly expression: number
  readonly holds?: number
  readonly relation: Relation
  readonly site: Site
}

/**
 * A named value. `scope` is the definition it belongs to: module, class (a field) or function (a local);
 * -1 for a local of a block or anonymous function that stands directly in the module or a class.
 */
export interface Binding {
  readonly name: string
  readonly scope: number
  /** Value expression that tells its type, when there is an obvious one. Declared types come first. */
  readonly value?: number
  /** Fields only. */
  readonly static?: true
  /** A field of what function `scope` makes, and no local of it (JavaScript). */
  readonly field?: true
}

/**
 * One imported name. `import a, {b as c} from './x'` makes two of them.
 *
 *   form                       name        local   wildcard
 *   import d from 'x'          'default'   'd'
 *   import {b as c} from 'x'   'b'         'c'
 *   import * as ns from 'x'    '*'         'ns'          the module itself
 *   import x.y  (Python)       '*'         'x'           specifier 'x', plus one without local for 'x.y'
 *   import x.y as z            '*'         'z'
 *   from x import *            '*'                 true  every name of it
 *   import './x'               undefined   undefined     for its effects
 *   import com.a.B  (Java)     'B'         'B'           specifier 'com.a'
 *   use a::b::{c, d as e}      'c'/'d'     'c'/'e'       specifier 'a::b'
 *   using X = A.B  (C#)        'B'         'X'           specifier 'A'
 *   require('x'), import('x')  '*'         as bound
 */
export interface Import {
  /** As written, without quotes; Python keeps its leading dots. */
  readonly specifier: string
  readonly name?: string
  readonly local?: string
  readonly wildcard?: true
  /** `import type`, `TYPE_CHECKING`. */
  readonly typeOnly?: true
  /** Only documentation names it (`@import`): it is known as a type, and no code imports it. */
  readonly told?: true
  /** As of a definition. */
  readonly dormant?: true | string
  /** `import static` (Java), `using static` (C#). */
  readonly static?: true
  /** `pub use` (Rust), `global using` (C#): others see the name through this file. */
  readonly reexport?: true
  /** `import('x')`, `require('x')` inside a function. */
  readonly dynamic?: true
  /** The definition inside which it is visible; 0 for the module. */
  readonly scope: number
  /** The imported name, or the specifier when none is named. */
  readonly site: Site
}

/**
 * One exported name of a module with explicit exports.
 *
 *   form                          name        meaning
 *   export function f / {f as g}  'f' / 'g'   `local`: a module-level name
 *   export default <expression>   'default'   `value` (or `local` when it has a name)
 *   export {a as b} from 'x'      'b'         `from` and `imported: 'a'`
 *   export * as ns from 'x'       'ns'        `from` and `imported: '*'`
 *   export * from 'x'             '*'         `from`
 *   module.exports = v            '='         `value`
 *   exports.a = v                 'a'         `value` or `local`; without `module.exports = v`, '=' is `exports`
 */
export interface Export {
  readonly name: string
  readonly local?: string
  readonly from?: string
  readonly imported?: string
  readonly value?: number
  /** A type that only documentation makes; `value` is of it. */
  readonly told?: true
  readonly site: Site
}

export type ReferenceKind = 'call' | 'new' | 'use' | 'type' | 'decorator'

/** A place that mentions something. `use` and `type` that mean nothing in the project are dropped by link. */
export interface Reference {
  /** `call`, `new` make `CALLS`; `use`, `type`, `decorator` make `USES`. */
  readonly kind: ReferenceKind
  /** The named definition around it. */
  readonly from: number
  /** What is called or mentioned (the callee, not the result). */
  readonly target: number
  /** Number of arguments, when it is a call and they can be counted. */
  readonly arguments?: number
  /** The arguments as values, where their types choose between overloads (`LinkPolicy.overloading`). */
  readonly given?: readonly number[]
  /** The name token. */
  readonly site: Site
}

export interface Extension {
  /** Expression that names the extended type, and its simple name as written. */
  readonly owner: number
  readonly ownerName: string
  /** Definitions (children of the module) that are members of it. */
  readonly members: readonly number[]
  /** Bindings that are: constants (Rust). */
  readonly values?: readonly number[]
  readonly bases: readonly Base[]
  /** For every type that is what `owner` names, and not for that alone (Rust: `impl<T: Shape> Draw for T`). */
  readonly blanket?: true
}
