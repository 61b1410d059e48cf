/**
 * Literals that are types of their own (TypeScript): what is called with one may be told apart by what it says, and may
 * give what something has by that name.
 *
 *   create(kind: 'user'): User         create('user')
 *   on<K extends keyof E>(key: K, …)   on('saved', …)
 */
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'
import { unquoted } from './text.ts'

/** A value of a type that is a literal, or a word of the language. */
export function literalType(grammar: Grammar, rule: Rule, node: Node, interner: Interner): number {
  if (grammar.spec.nothing.includes(node.text)) return interner.nothing()
  if (rule.keys !== 'names') return interner.builtin(node.type)
  const inner = node.namedChildCount === 1 ? node.firstNamedChild! : undefined
  if (inner === undefined) return interner.builtin(node.text)
  const { parent } = node
  const isOneOfMany =
    parent && grammar.type[parent.typeId]?.kind === 'union' && parent.parent?.typeId === parent.typeId
  return (isOneOfMany ? undefined : literalSaid(grammar, inner, interner)) ?? interner.builtin(node.type)
}

/** An object without the functions in it whose parameters are told by what it is expected to be. */
export function withoutFunctions(object: number, draft: Draft, interner: Interner): number {
  const expression = interner.list[object]!
  if (expression.kind !== 'object') return object
  const values = Object.entries(expression.values ?? {})
    .map(([name, value]) => [name, withoutFunctions(value, draft, interner)] as const)
    .filter(([, value]) => interner.list[value]!.kind !== 'unknown')
  const isPlain = (index: number) => draft.definitions[index]!.parameters.length === 0
  const plain = Object.entries(expression.members).filter(([, index]) => isPlain(index))
  return values.length + plain.length > 0
    ? interner.object(values, Object.fromEntries(plain))
    : interner.unknown()
}

/** A literal in code, by what it says, where that tells anything. */
export function literalSaid(grammar: Grammar, node: Node, interner: Interner): number | undefined {
  const rule = grammar.expression[node.typeId]
  if (rule?.kind !== 'builtin' || rule.keys !== 'names' || !PLAIN.test(node.text)) return undefined
  return interner.literal(node.type, unquoted(node.text))
}

/** Without escapes, and no longer than names are. */
const PLAIN = /^(?:'[^'\\\n]{1,40}'|"[^"\\\n]{1,40}")$/
