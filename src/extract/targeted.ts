/**
 * `new(1)` (C#): what is made is what is wanted where it stands.
 *
 *   Run(new(1))                  what `Run` takes
 *   at = new(1)                  what that is
 *   return new(1)                what the function around gives, or its task has
 *   a ?? new(1)                  what `a` is
 *   new Box { At = new(1) }      what a `Box` has by that name
 *   new List<Spot> { new(1) }    what is in it; so in `[new(1)]`
 *
 * `targeted` in `language.json` says what the nodes around it tell.
 */
import type { Frame } from './draft.ts'
import { expectedOf } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { argumentNodes } from './passed.ts'
import { TARGET } from './unwritten.ts'

/** Node types of what tells it. */
export interface Targeted {
  /** `new(1)` itself. */
  readonly node: string
  readonly around: Readonly<Record<string, Around | Around['kind']>>
  /** What a statement may give something for → way to its type. A lambda is expected to give what nobody says here. */
  readonly givers: Readonly<Record<string, string | null>>
  /** What gives something for the property around, if it has the name. */
  readonly getter: { readonly node: string; readonly name: string }
  /** A word before a giver, which may be `async`. */
  readonly modifier: string
}

/** What a node tells of the values in it. */
export interface Around {
  readonly kind:
    | 'argument'
    /** They are what is declared (`of`). */
    | 'declared'
    /** They are what the node is, or what is around that (`of`). */
    | 'same'
    /** They are what another value is (`of`). */
    | 'value'
    /** The right one is what the left one is; in an initializer, that is a member of what it is for. */
    | 'assign'
    /** An initializer, which is for what is made before it (`new`), or is a value itself. */
    | 'element'
    | 'new'
    /** What reads like an argument in it is an element of it. */
    | 'list'
    /** The function around gives them, or has them as elements. */
    | 'given'
    | 'yielded'
  /** Way to a type, or to another node. */
  readonly of?: string
}

export function isTargeted({ spec }: Grammar, { type }: Node): boolean {
  return type === spec.targeted?.node
}

/** The class that is meant, as an expression. */
export function targeted(grammar: Grammar, expressions: Expressions, node: Node, frame: Frame): number {
  const { interner, types } = expressions
  const type = declaredAt(grammar, node)
  if (type) return types.typeName(type, frame)
  const wanted = wantedAt(grammar, expressions, node, frame)
  return wanted === undefined ? interner.unknown() : interner.member(wanted, TARGET)
}

/** A value like the one that is wanted. */
function wantedAt(grammar: Grammar, expressions: Expressions, node: Node, frame: Frame): number | undefined {
  const { interner } = expressions
  const outer = (around: Node | null | undefined): number | undefined =>
    around ? wantedAt(grammar, expressions, around, frame) : undefined
  const value = (of: Node | undefined): number | undefined => (of ? expressions.value(of, frame) : undefined)
  const element = (of: number | undefined): number | undefined =>
    of === undefined ? undefined : interner.intern({ kind: 'element', of })
  /** What an initializer, which is in braces, gives its values to. */
  const made = (initializer: Node): number | undefined => {
    const { parent } = initializer
    if (parent && isTargeted(grammar, parent)) return outer(parent)
    return parent && grammar.around[parent.typeId]?.kind === 'new' ? value(parent) : outer(initializer)
  }
  const { parent } = node
  if (!parent) return undefined
  const rule = grammar.around[parent.typeId]
  switch (rule?.kind) {
    case 'same':
      return outer(rule.of === undefined ? parent : grammar.field(parent, rule.of))
    case 'value':
      return value(grammar.field(parent, rule.of ?? '#first'))
    case 'assign': {
      const left = parent.childForFieldName('left') ?? undefined
      if (!left || left.id === node.id) return undefined
      if (!parent.parent || grammar.around[parent.parent.typeId]?.kind !== 'element') return value(left)
      const owner = made(parent.parent)
      if (grammar.expression[left.typeId]?.kind !== 'name') return element(owner)
      return owner === undefined ? undefined : interner.member(owner, left.text)
    }
    case 'element':
      return element(made(parent))
    case 'argument': {
      const list = parent.parent
      if (list && grammar.around[list.typeId]?.kind === 'list') return element(outer(list))
      // Which parameter it is, its place does not tell.
      if (parent.childForFieldName('name')) return undefined
      const maker = list?.parent
      if (list && maker && isTargeted(grammar, maker)) {
        const all = argumentNodes(list)
        const argument = all.findIndex(({ id }) => id === parent.id)
        const of = targeted(grammar, expressions, maker, frame)
        return interner.intern({ kind: 'handed', of, arguments: all.length, argument })
      }
      return expectedOf(grammar, expressions, node, frame)
    }
    case 'given':
    case 'yielded':
      return given(grammar, expressions, parent, frame)
    default:
      return expectedOf(grammar, expressions, node, frame)
  }
}

/** The type that is declared where a value stands. */
function declaredAt(grammar: Grammar, { parent }: Node): Node | undefined {
  if (!parent) return undefined
  const rule = grammar.around[parent.typeId]
  if (rule?.kind === 'declared') return grammar.field(parent, rule.of ?? 'type')
  const giver = rule?.kind === 'given' ? giverOf(grammar, parent) : undefined
  return giver?.isAsync ? undefined : giver?.type
}

/** What the function around gives by a statement, or property that is read. */
function given(
  grammar: Grammar,
  { types, interner }: Expressions,
  statement: Node,
  frame: Frame,
): number | undefined {
  const { type, isAsync } = giverOf(grammar, statement) ?? {}
  if (!type) return undefined
  const result = types.typed(type, frame)
  if (grammar.around[statement.typeId]?.kind === 'yielded') return interner.item(result)
  return isAsync ? interner.intern({ kind: 'await', of: result }) : result
}

/** What a statement gives something for: the type that is declared, and whether it gives a task. */
function giverOf(
  grammar: Grammar,
  statement: Node,
): { type: Node | undefined; isAsync: boolean } | undefined {
  const { targeted: rules } = grammar.spec
  if (!rules) return undefined
  const { givers, getter, modifier } = rules
  let at = statement.parent
  while (at && at.type !== getter.node && !Object.hasOwn(givers, at.type)) at = at.parent
  if (at?.type === getter.node) {
    const isRead = at.childForFieldName('name')?.text === getter.name
    at = isRead ? (at.parent?.parent ?? null) : null
  }
  if (!at) return undefined
  const way = givers[at.type]
  return {
    type: way ? grammar.field(at, way) : undefined,
    isAsync: at.children.some(({ type, text }) => type === modifier && text === 'async'),
  }
}
