/**
 * What types are given outside their bodies: Rust's `impl`, Go's methods, C#'s extension methods.
 *
 * What is given to a type parameter is given to all that is what the parameter must be: `impl<T: Shape> Draw for T` to
 * every `Shape`. Bounds that all types meet say nothing.
 */
import { plainName } from './arity.ts'
import type { Draft, DraftExtension } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Base, Extension } from './facts.ts'
import type { Grammar } from './grammar.ts'
import type { LanguageSpec } from './language.ts'
import type { Node } from './node.ts'
import type { Operator } from './operators.ts'
import { simpleName } from './text.ts'
import type { Types } from './types.ts'
import { ARRAY } from './unwritten.ts'

/** What an extension is written for; of a type parameter, what that must be: all its bounds. */
export function extended(types: Types, list: List, { owner, frame }: DraftExtension): number {
  const named = types.typeName(owner, frame)
  const isOpen = list[named]!.kind === 'unknown'
  return (isOpen ? types.bounded(owner.text, frame, 'typeName') : undefined) ?? named
}

/**
 * What `self` is in an extension for a container, or for what points to something: its elements, or what is behind it,
 * are as in a value of that type (`impl Sum for [Item]`, `impl<T: Shape> Shape for Box<T>`).
 */
export function heldIn(
  grammar: Grammar,
  types: Types,
  draft: Draft,
  { owner, frame }: DraftExtension,
): number | undefined {
  const node = referred(grammar, owner)
  const isList = grammar.type[node.typeId]?.kind === 'list'
  const isContainer = isList || operatorOf(grammar, draft, node) !== undefined
  if (isContainer) return types.typed(node, frame)
  return node === owner ? undefined : types.bounded(node.text, frame, 'typed')
}

/** Whether an extension is for what points to something: `impl Shape for &T`. */
export function isForPointer(grammar: Grammar, draft: Draft, { owner }: DraftExtension): boolean {
  return referred(grammar, owner) !== owner || operatorOf(grammar, draft, owner) === 'unwrap'
}

/** The type that references lead to. */
function referred(grammar: Grammar, node: Node): Node {
  const rule = grammar.type[node.typeId]
  const inner = rule?.kind === 'unwrap' && rule.of !== undefined ? grammar.field(node, rule.of) : undefined
  return inner ? referred(grammar, inner) : node
}

/** What a container makes of its argument, unless the file has a type of that name. */
function operatorOf(grammar: Grammar, draft: Draft, node: Node): Operator | undefined {
  const rule = grammar.type[node.typeId]
  const base = rule?.kind === 'apply' && rule.of !== undefined ? grammar.field(node, rule.of) : undefined
  const name = base ? simpleName(base.text) : ''
  const operator = grammar.spec.containers?.[name]
  // Every `self` asks: what no container is called is looked for in no file.
  const isOurs = operator && draft.definitions.some((one) => one.type === 'CLASS' && one.name === name)
  return isOurs ? undefined : operator
}

export function toExtension(
  { markers }: LanguageSpec,
  { types, list }: Expressions,
  extension: DraftExtension,
  bases: readonly Base[],
): Extension {
  const { owner: node, frame, members } = extension
  const values = extension.values.length > 0 ? { values: extension.values } : {}
  const named = types.typeName(node, frame)
  const whole = extended(types, list, extension)
  const blanket = markers !== undefined && whole !== named
  const expression = list[whole]!
  const bounds = blanket && expression.kind === 'intersection' ? expression.of : [whole]
  const owner = bounds.find((one) => !markers?.includes(lastName(list, one)))
  const ownerName = owner === undefined ? '' : plainName(lastName(list, owner))
  if (owner !== undefined && ownerName !== '')
    return { owner, ownerName, members, ...values, bases, ...(blanket ? { blanket } : {}) }
  const text = IS_ARRAY.test(node.text) ? ARRAY : simpleName(node.text)
  return { owner: named, ownerName: text, members, ...values, bases }
}

function lastName(list: List, index: number): string {
  const expression = list[index]!
  if (expression.kind === 'name' || expression.kind === 'member') return expression.name
  return expression.kind === 'apply' ? lastName(list, expression.of) : ''
}

/** `[T]`, or `T[]` and `T[,]?`. */
const IS_ARRAY = /^\[|\[[\s,]*\]\??$/

type List = Expressions['list']
