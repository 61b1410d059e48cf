/**
 * The draft of a file's facts: what the first pass over the matches leaves
 * behind for the second.
 *
 * Pass one opens and closes frames and registers every name. Only then is it
 * known what a name means (a function may be used above its definition), so
 * expressions are read in pass two, from the nodes kept here.
 */
import type { Parameter, Relation } from '../graph/types.ts'
import type { Documented } from './documented.ts'
import type { Import, ReferenceKind } from './facts.ts'
import type { Span } from './hash.ts'
import type { Node } from './node.ts'
import type { Step } from './patterns.ts'

/** A region of the text in which names are looked up. */
export interface Frame {
  /**
   * `block` and `function` hold local names; `anonymous` is a function that is no node;
   * `container` lends its name to what is inside (an object literal); `extension` is a body of
   * members of a type that stands elsewhere; `namespace` only names a package; `group` is a class
   * that only groups (an inline module), in which names see each other; `narrow` holds nothing but
   * a name that a test has said the type of.
   */
  readonly kind:
    | 'module'
    | 'class'
    | 'group'
    | 'function'
    | 'anonymous'
    | 'block'
    | 'container'
    | 'extension'
    | 'namespace'
    | 'narrow'
  /** Half-open end, UTF-16 code units. */
  readonly end: number
  readonly parent: Frame | undefined
  /** Index of the innermost definition; in its `head` its members are not seen. */
  readonly definition: number
  readonly head?: true
  /** Local names; several entries when a name is bound again. */
  readonly names: Map<string, Local[]>
  /** Dotted prefix that `container` and `extension` frames give to what is inside. */
  readonly prefix?: string
  /** `extension`: the node of the extended type, and where its members are gathered. */
  readonly extension?: DraftExtension
  readonly package?: string
  /** Of an anonymous function: its node, and how many parameters were seen. */
  readonly lambda?: Node
  parameters?: number
  /** `this` means something else in here: see `held.ts` where an object holds the function. */
  readonly ownThis?: true
  readonly holder?: Node
}

export interface Local {
  readonly start: number
  readonly definition?: number
  readonly binding?: number
  /** In a `narrow` frame: from here on the name means what it means outside. */
  readonly released?: true
}

export interface DraftDefinition {
  readonly type: 'MODULE' | 'CLASS' | 'FUNCTION'
  kind: string
  readonly name: string
  readonly qualified: string
  readonly parent: number
  readonly node: Node
  /** The node that holds parameters, return type and body. */
  readonly shape: Node
  readonly nameNode: Node | undefined
  /** The frame it stands in, and its own. */
  readonly frame: Frame
  inside: Frame
  readonly start: number
  readonly end: number
  readonly decorators: string[]
  readonly modifiers: readonly string[]
  readonly parameters: Parameter[]
  /** A receiver or self parameter was seen. */
  hasSelf: boolean
  /** The type variable by which that is known. */
  selfTyped?: string
  /** A function that gives `this` fields. */
  hasFields?: true
  docstring: string | undefined
  decisions: number
  readonly returns: Returned[]
  readonly bases: DraftBase[]
  readonly typeParameters: TypeParameters
  readonly hidden: 'local' | 'object' | 'unnamed' | undefined
  /** Given to the class itself: `Foo.make = function () {}`. */
  readonly given: boolean
  readonly package: string | undefined
  readonly dormant: boolean | string
}

/** Name → what it must be, all at once, as far as that is said. */
export type TypeParameters = Map<string, Framed[]>

/** A node, and the frame in which it is read. */
export interface Framed {
  readonly node: Node
  readonly frame: Frame
}

/** `yielded`: one of many; `many`: of all that it holds. */
export interface Returned extends Framed {
  readonly yielded?: 'one' | 'many'
}

export interface DraftBase {
  readonly node: Node
  readonly relation: Relation
  readonly frame: Frame
}

export interface DraftExtension {
  readonly owner: Node
  /** The body, once it is open: the owner may be written with the extension's own type parameters. */
  frame: Frame
  readonly typeParameters: TypeParameters
  readonly members: number[]
  /** Bindings: constants. */
  readonly values: number[]
  readonly bases: DraftBase[]
}

export interface DraftBinding {
  readonly name: string
  readonly scope: number
  readonly static: boolean
  readonly field?: true
  /** Where the value or type stands, and in which frame it is read. */
  readonly value: Node | undefined
  readonly type: Node | undefined
  /** It holds that value only when it is given nothing else. */
  readonly isDefault?: true
  readonly steps: readonly Step[]
  readonly frame: Frame
  /** Its type as documentation tells it, where code says none. */
  readonly documented?: Documented
  /** What `name` is besides when a call says so: `if (isFoo(x))`. */
  readonly narrowed?: { readonly name: Node; readonly by: Node }
  /** What is expected where `place` stands, in `frame`; of a function without a name, its parameter `parameter`. */
  readonly handed?: {
    readonly place: Node
    readonly parameter?: number
    readonly frame: Frame
    readonly told?: Documented | undefined
  }
  /** The type is that of one element: `T... more`. */
  readonly many?: true
  /** The binding is the instance, or the class, of this class definition. */
  readonly self?: { readonly kind: 'self' | 'self_type'; readonly definition: number }
}

export interface DraftReference {
  readonly kind: ReferenceKind
  readonly node: Node
  /** The callee where the query names it; otherwise the rules of the node find it. */
  readonly callee: Node | undefined
  /** A type of which `node` names a member. */
  readonly receiver?: Node
  readonly frame: Frame
  /** Definition the reference belongs to; settled late for decorators. */
  from: number
}

/** A member that the object at path `object` gets after it was made. */
export interface DraftExpando {
  readonly object: string
  readonly name: string
  readonly value: Node
  readonly frame: Frame
}

export interface DraftExport {
  readonly name: string
  readonly local?: string
  readonly from?: string
  readonly imported?: string
  readonly value?: Node
  /** `exports.a = v`: the module is an object that gets members. */
  readonly member?: true
  readonly frame: Frame
  readonly node: Node
}

/** A name for a type with arguments. */
export interface Alias {
  readonly base: Node
  /** What is looked for where it is written, when that is no path. */
  readonly name?: string
  readonly args: readonly Node[]
  readonly frame: Frame
}

export interface Draft {
  readonly definitions: DraftDefinition[]
  readonly bindings: DraftBinding[]
  readonly imports: Import[]
  readonly exports: DraftExport[]
  readonly references: DraftReference[]
  readonly extensions: DraftExtension[]
  readonly expandos: DraftExpando[]
  /** Of interfaces, each with its own frame. */
  readonly signatures: Framed[]
  /** Object literal node id → what it is given later. */
  readonly given: Map<number, DraftExpando[]>
  /** Object literal node id → its function members. */
  readonly objects: Map<number, Record<string, number>>
  /** Node id of a function without a name that is looked into (`isLookedInto`), or returned itself → what it returns. */
  readonly results: Map<number, Returned[]>
  /** Node id of a value that binds names of its own, a block or a comprehension → its frame. */
  readonly inside: Map<number, Frame>
  /** Node id of a definition written as an expression → its index. */
  readonly byNode: Map<number, number>
  /** Scope and name of variables that are given another value somewhere. */
  readonly assigned: Set<string>
  /** What `using Row = Table<int>` names that has type arguments. */
  readonly aliases: Map<string, Alias>
  /** What directives leave out of an ordinary build, in order. */
  readonly off: readonly Span[]
  /** Node id of brackets → the root of the code in them (`embedded.ts`). */
  readonly embedded: ReadonlyMap<number, Node>
  package: string | undefined
  condition: string | undefined
}

/** A draft that holds the module and nothing else. */
export function newDraft(
  path: string,
  text: string,
  root: Node,
  given: Pick<Draft, 'off' | 'embedded'>,
): Draft {
  const frame: Frame = { kind: 'module', end: Infinity, parent: undefined, definition: 0, names: new Map() }
  const module: DraftDefinition = {
    type: 'MODULE',
    kind: 'module',
    name: stem(path.slice(path.lastIndexOf('/') + 1)),
    qualified: '',
    parent: -1,
    node: root,
    shape: root,
    nameNode: undefined,
    frame,
    inside: frame,
    start: 0,
    end: text.length,
    decorators: [],
    modifiers: [],
    parameters: [],
    hasSelf: false,
    docstring: undefined,
    decisions: 0,
    returns: [],
    bases: [],
    typeParameters: new Map(),
    hidden: undefined,
    given: false,
    dormant: false,
    package: undefined,
  }
  return {
    definitions: [module],
    bindings: [],
    imports: [],
    exports: [],
    references: [],
    extensions: [],
    expandos: [],
    signatures: [],
    given: new Map(),
    objects: new Map(),
    results: new Map(),
    inside: new Map(),
    byNode: new Map(),
    assigned: new Set(),
    aliases: new Map(),
    ...given,
    package: undefined,
    condition: undefined,
  }
}

/** A file's name without its extension; a leading dot begins none. */
function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}
