/**
 * What linking must know of a language beyond its facts: the `link` section of
 * `grammars/<language>/language.json`. A new language picks from these; it adds no code.
 */
import type { FileFacts } from '../extract/facts.ts'

export interface LinkPolicy {
  /** Declarations of the language's own types (`library.ts`), read when first needed. */
  readonly library?: () => FileFacts
  /** What the language's own words for types stand for there: `string` is `String` (C#). */
  readonly typeWords?: Readonly<Record<string, string>>
  /** How import specifiers become files: which resolver under `link/modules/`. */
  readonly modules: 'node' | 'python' | 'go' | 'java' | 'rust' | 'csharp'
  /** Languages that share modules may import each other's files: `typescript`, `tsx`, `javascript`. */
  readonly family: string
  /** Only what is in `FileFacts.exports` can be imported; otherwise every module-level name can. */
  readonly explicitExports: boolean
  /**
   * Bare names in a class body and its methods see the class's members (Java, C#); `body`: in the body alone, those
   * above (Python); `groups`: those of namespaces alone (TypeScript).
   */
  readonly memberScope: boolean | 'body' | 'groups'
  /** Names of the same package are seen without an import: per folder (Go) or per declared package (Java, C#). */
  readonly packageScope?: 'folder' | 'declared'
  /** Folders follow the package beneath a source root, of which a project has several: `src/main/java` (Java). */
  readonly sourceRoots?: true
  /** Calling a class makes an instance of it (Python). */
  readonly callConstructs: boolean
  /** What a function is given that is named through a type, and what the fields of one are, tells its type parameters (Rust). */
  readonly tellsOwner?: true
  /** `new` makes instances of functions too, and what their `prototype` is given are members (JavaScript). */
  readonly constructorFunctions?: true
  /** Calling a type converts a value to it: a use of the type, and no call (Go). */
  readonly callConverts?: true
  /** A type that is not known may be anything: `any`, `Any`. */
  readonly gradual?: true
  /** A file may be left out of a build by its name or a condition in it (Go). */
  readonly conditions?: true
  /** Types that are not the project's may be given members, by which their values are asked (C#), or they too (Rust). */
  readonly extendsOthers?: 'values' | 'types'
  /** A type that an ordinary build leaves out is seen only by what it leaves out too (C#). */
  readonly offApart?: true
  /** A type satisfies an interface by having its methods, unsaid (Go). */
  readonly structural?: true
  /** Names a constructor may have as a member: `constructor`, `__init__`. A `new` goes to the class. */
  readonly constructors: readonly string[]
  /** Members that no code reaches by their name: `x.constructor` is some class, and no constructor (JavaScript). */
  readonly unsaid?: readonly string[]
  /** Order in which bases are searched for a member. */
  readonly resolutionOrder: 'c3' | 'depth_first'
  /** Of several definitions of one name in one scope, which one others see. */
  readonly redefinition: 'first' | 'last' | 'overload'
  /**
   * What is called and what is read are looked up apart: a method and a field of one name stand side by side
   * (Java, Rust), and so do a function and a module (Rust). Absent: a name is one thing.
   */
  readonly callsApart?: true
  /** What a decorator's name may leave out at its end: `[Inject]` is the class `InjectAttribute` (C#). */
  readonly decoratorSuffix?: string
  /** What a class implements adds no overloads to it: an interface's members are called on the interface (C#). */
  readonly interfacesApart?: true
  /** The class that one inherits stands before its interfaces (C#). */
  readonly baseFirst?: true
  /** Members that every class has from the language itself, whatever it inherits. */
  readonly everyoneHas?: readonly string[]
  /** Types of one name with another number of type parameters are different types (C#). */
  readonly typeArity?: true
  /**
   * Overloads are definitions of their own, and the types of arguments choose between them; what they leave open
   * means none. Absent: overloads declare one thing.
   */
  readonly overloading?: Overloading
  /** Methods of what may have failed that are about its failure (Rust: `map_err`). */
  readonly failing?: readonly string[]
  /** Functions that the language gives to types, if these ask for them: they make one (Rust: `default`). */
  readonly makers?: readonly string[]
  /** A function that the language gives to enums: it makes a list of all their values (Java: `values`). */
  readonly lister?: string
  /** The member type of what a value is made of when it is iterated, and of what it stands for (Rust: `Item`, `Target`). */
  readonly elementType?: string
  readonly targetType?: string
  /** Kind of a class → which of the language's own types it is without saying so (Java). */
  readonly inherent?: Readonly<Record<string, string>>
  /** What arrays have → of which of the language's own types it is (Java, C#). */
  readonly arrays?: Readonly<Record<string, string>>
  /** The same of values that may be absent (C#: `int?`); `?`: of what the value is if it is there. */
  readonly nullables?: Readonly<Record<string, string>>
  /** Methods of containers beyond those that every language has: they give an element, or a container like it. */
  readonly elementMethods?: readonly string[]
  readonly containerMethods?: readonly string[]
  /** Classes of the language's own: those that inherit them are looped over, and hold their instances (Python: `Enum`). */
  readonly enumerated?: readonly string[]
  /** Classes of the language's own: of those that inherit them, a member is what stands at its name (Python: `TypedDict`). */
  readonly keyed?: readonly string[]
  /** The methods that a value has which is looped over, indexed, called or entered (Python: `__iter__`). */
  readonly protocols?: Readonly<
    Partial<Record<'item' | 'next' | 'element' | 'call' | 'enter' | 'enterAwaiting', string>>
  >
  /** The method that gives what a value is taken apart into; records need none (C#). */
  readonly apart?: string
  /** What of a promise gives what it holds; a name that ends in `()` is that of a method (C#). */
  readonly waits?: readonly string[]
  /** Methods of promises and options, which are known as what they hold (TypeScript, Rust). */
  readonly promised?: readonly string[]
  /** Types of others that have methods of these names themselves; those of other names have none (Rust). */
  readonly goingOver?: readonly string[]
  /** What a loop over a map binds; without it, maps are not looped over. */
  readonly mapItem?: 'pair' | 'key'
  /** Names that mean a module as seen from where they stand, and nothing that another file could give (Rust: `super`). */
  readonly words?: readonly string[]
  /** Names the language gives to everybody; when nothing in the project has such a name it is no unresolved reference. */
  readonly globals: readonly string[]
}

/** What the types of arguments are that no file of the project tells. Types go by their simple names. */
export interface Overloading {
  /**
   * Node type of an argument → its type, with its end where that tells (`integer:l`);
   * `null` and `function` fit what holds them.
   */
  readonly literals: Readonly<Record<string, string>>
  /** Type → what its constants are besides (C#: `1` is a `byte`); its literals are called `int#`. */
  readonly constants?: Readonly<Record<string, readonly string[]>>
  /** Type → all that its values are besides, directly: `int` → `long`. A type that is no key may be anything. Arrays are `[]`. */
  readonly wider: Readonly<Record<string, readonly string[]>>
  /** Type → types that it is taken before though it is none of them (C#: `int` before `uint`). */
  readonly before?: Readonly<Record<string, readonly string[]>>
  /** Kind of the types that a function can stand for. */
  readonly functional?: 'interface' | 'delegate'
  /** Functions of the language's own, which take `more` values than they have type arguments, and may give one (C#). */
  readonly functions?: Readonly<Record<string, { readonly more: number; readonly gives: boolean }>>
  /** Types that nothing inherits. */
  readonly final: readonly string[]
  /** Primitive type → the class of its boxed values. */
  readonly boxes: Readonly<Record<string, string>>
  /** What every container is. */
  readonly container?: string
  /** Methods that containers have themselves, whatever others give to what they are besides (C#, Rust). */
  readonly own?: readonly string[]
  /** How arguments come in (boxed, as a list) counts only where nothing else tells overloads apart (C#). */
  readonly formsLast?: true
  /** How the members begin that say what a value becomes, and end with the name of that type (C#). */
  readonly conversions?: string
  /** What a class declares itself goes before what its bases do, if it fits at all (C#). */
  readonly nearestFirst?: true
  /** A value of a type parameter without a bound is nothing else (Java). */
  readonly variables?: true
  /** Words before a parameter and what is given to it, which has to have the same: `ref`. */
  readonly byReference?: readonly string[]
  /** What `+` gives when one side is of it. */
  readonly joins?: string
  /** What everything is but a primitive. */
  readonly root?: string
  /** No type is another one, and only what a type has for several bases chooses by arguments (Rust: `impl From<A>`). */
  readonly exact?: true
}
