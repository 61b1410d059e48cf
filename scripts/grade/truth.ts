/**
 * A truth: the call sites of a project as a compiler, or a person, understands them.
 *
 * Rules, the same for every language. Call sites are enumerated from the syntax tree of
 * the compiler's own parser. A site has targets when what is called is a definition of
 * the project with a name and with code or a declared signature; a call of whatever a
 * parameter or variable holds has none. A constructor call's target is the class, or
 * its constructor. A call on an interface or base type has the declared member as its
 * target: which override runs is not known there, and is not claimed.
 *
 * Units  Lines are 1-based, columns 0-based UTF-16 code units; both of the name token.
 *        Paths are relative to the graded root, POSIX.
 */

/** What stands before the name at a call site, from syntax alone. */
export type Shape =
  /** `f()` */
  | 'name'
  /** `this.f()`, `self.f()` */
  | 'this'
  /** `super.f()`, `super()` */
  | 'super'
  /** `new C()`, and what else makes an instance by syntax */
  | 'new'
  /** `x.f()` */
  | 'variable'
  /** `this.a.f()`, `x.a.f()` */
  | 'field'
  /** `g().f()` */
  | 'call'
  /** `C.f()`, `pkg.f()`: a static member, a member of a package or module */
  | 'type'
  /** `xs[0].f()` */
  | 'index'
  /** `'a'.f()` */
  | 'literal'
  | 'other'

export interface Target {
  readonly file: string
  readonly line: number
  readonly name: string
}

export interface CallSite {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The last name: `save` of `a.b.save()`, `C` of `new C()`. */
  readonly name: string
  readonly shape: Shape
  /** Several are declarations of one thing, or overloads: any of them is right. */
  readonly targets: readonly Target[]
}

export interface Truth {
  /** Files that were understood: sites in others are not graded. */
  readonly files: readonly string[]
  readonly sites: readonly CallSite[]
  /** Where given: the lines (inclusive) of each file that were understood. A site elsewhere is not graded. */
  readonly seen?: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>
  /** Where given: sites nobody can judge (macros that are gone from a typed tree), as `file:line:column`. */
  readonly ungraded?: readonly string[]
}

/** Errors: `Error` with a sentence that says what to install when a tool is missing. */
export type TruthOf = (root: string) => Promise<Truth>
