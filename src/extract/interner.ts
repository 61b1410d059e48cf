/**
 * Interned expressions: equal ones share one index, so that link evaluates each once.
 */
import type { Expression } from './expression.ts'
import type { Node } from './node.ts'
import { ITEM } from './unwritten.ts'

export class Interner {
  readonly list: Expression[] = []
  readonly #indices = new Map<string, number>()
  #unknown: number | undefined

  /** The index of an expression, the same for equal ones. */
  intern(expression: Expression): number {
    const key = keyOf(expression)
    let index = this.#indices.get(key)
    if (index === undefined) {
      index = this.list.push(expression) - 1
      this.#indices.set(key, index)
    }
    return index
  }

  unknown(): number {
    this.#unknown ??= this.intern({ kind: 'unknown' })
    return this.#unknown
  }

  /** A value of one of the language's own types. */
  builtin(name: string): number {
    return this.intern({ kind: 'builtin', name })
  }

  /** A literal, by what it says. */
  literal(name: string, text: string): number {
    return this.intern({ kind: 'builtin', name, text })
  }

  /** A value of one of the language's own types that is applied to others. */
  applied(name: string, ...types: number[]): number {
    return this.intern({ kind: 'apply', of: this.builtin(name), arguments: types })
  }

  /** No value at all. */
  nothing(): number {
    return this.builtin('nothing')
  }

  /** Whether a value may be the project's: it is known, and not the language's own. */
  mayBeOurs(value: number): boolean {
    const { kind } = this.list[value]!
    return kind !== 'unknown' && kind !== 'builtin'
  }

  /** Whether it tells what a value is: it may be the project's, or it is what a literal says. */
  tells(value: number): boolean {
    const expression = this.list[value]!
    return this.mayBeOurs(value) || (expression.kind === 'builtin' && expression.text !== undefined)
  }

  /** An instance of what `of` names. */
  instance(of: number): number {
    return this.mayBeOurs(of) ? this.intern({ kind: 'instance', of }) : of
  }

  /** A list of values, or of lists of them: `[]` or `[][]`, as often as brackets open in `dimensions`. */
  listOf(of: number, dimensions: Node | undefined): number {
    let list = of
    const depth = dimensions ? dimensions.text.split('[').length - 1 : 1
    for (let at = 0; at < depth; at++) list = this.intern({ kind: 'list', of: list })
    return list
  }

  /** What calling `of` gives. */
  called(of: number): number {
    return this.intern({ kind: 'call', of })
  }

  /** What `new` makes of `of`. */
  made(of: number): number {
    return this.intern({ kind: 'new', of })
  }

  /** Values by position, as an object with members `0`, `1`. */
  tuple(values: readonly number[]): number {
    return this.object(values.map((value, index) => [`${index}`, value]))
  }

  /** What a loop over a value binds. */
  item(of: number): number {
    return this.member(of, ITEM)
  }

  /** What a value has by a name; of what is not known, that is not known either. */
  member(of: number, name: string): number {
    return this.list[of]!.kind === 'unknown' ? of : this.intern({ kind: 'member', of, name })
  }

  /** What a value of a type that is applied wraps; anything else itself. */
  opened(value: number): number {
    const instance = this.list[value]!
    const type = instance.kind === 'instance' ? this.list[instance.of]! : instance
    return type.kind === 'apply' ? (type.arguments[0] ?? value) : value
  }

  /** A value of the type of another. */
  alike(of: number): number {
    return this.mayBeOurs(of) ? this.intern({ kind: 'alike', of }) : of
  }

  /** Values by name, as an object of which only those are known that are. */
  object(
    values: readonly (readonly [name: string, value: number])[],
    members: Readonly<Record<string, number>> = {},
    of?: (Expression & { kind: 'object' })['of'],
  ): number {
    const known = values.filter(([, value]) => this.list[value]!.kind !== 'unknown')
    return this.intern({ kind: 'object', members, values: Object.fromEntries(known), ...(of && { of }) })
  }

  /** Several types at once, as far as they are known; one that has nothing says nothing (`T & {}`). */
  intersection(types: readonly number[]): number {
    const some = [...new Set(types)].filter((index) => tells(this.list[index]!))
    if (some.length === 0) return this.unknown()
    return some.length === 1 ? some[0]! : this.intern({ kind: 'intersection', of: some })
  }

  /** One of several values; what says "nothing" is left out, one left over stands alone. */
  union(values: readonly number[]): number {
    const some = [...new Set(values)].filter((index) => {
      const expression = this.list[index]
      return !(
        expression?.kind === 'builtin' &&
        (expression.name === 'nothing' || NULLISH.has(expression.name))
      )
    })
    if (some.length === 1) return some[0]!
    return some.length === 0 ? this.nothing() : this.intern({ kind: 'union', of: some })
  }
}

function tells(type: Expression): boolean {
  if (type.kind !== 'object') return type.kind !== 'unknown'
  const { members, values = {}, rest = [] } = type
  return rest.length > 0 || Object.keys(members).length > 0 || Object.keys(values).length > 0
}

/** A text that equal expressions share and others do not. */
function keyOf(e: Expression): string {
  switch (e.kind) {
    case 'name':
      return `${e.off ? 'o' : 'n'}${e.head ? 'h' : ''}${e.called ? 'c' : ''}${e.scope} ${e.name}`
    case 'member':
      return `${e.called ? 'r' : 'm'}${e.of} ${e.name}`
    case 'call':
      return `c${e.of} ${e.arguments} ${e.given ?? ''}`
    case 'local':
      return `l${e.binding}`
    case 'self':
    case 'self_type':
    case 'super':
    case 'definition':
      return `${e.kind} ${e.definition}`
    case 'new':
    case 'instance':
    case 'await':
    case 'alike':
    case 'element':
      return `${e.kind} ${e.of}`
    case 'builtin':
      return `b${e.name} ${e.text ?? ''}`
    case 'apply':
    case 'inferred':
      return `${e.kind} ${e.of} ${e.arguments.join()}`
    case 'union':
      return `u${e.of.join()}`
    case 'narrowed':
    case 'held':
    case 'given':
    case 'keyed':
      return `${e.kind} ${e.of} ${e.by}`
    case 'intersection':
      return `i${e.of.join()}`
    case 'list':
      return `list ${e.of} ${e.name ?? ''} ${e.map ? `${e.map.key} ${e.map.pair}` : ''} ${e.tuple ?? ''}`
    default:
      return JSON.stringify(e)
  }
}

const NULLISH: ReadonlySet<string> = new Set(['null', 'undefined', 'none', 'nil', 'null_literal'])
