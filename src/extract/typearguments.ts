/** The arguments that are written at a generic type, or at what is called with some. */
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'

/** Type arguments, and how many there are: of `typeof(Map<,>)`, two that are not written. */
export function typeArguments(
  grammar: Grammar,
  rule: Rule,
  node: Node,
): readonly [written: readonly Node[], count: number] {
  const held = rule.arguments === undefined ? node.lastNamedChild : grammar.field(node, rule.arguments)
  // One after the other, instead of a list (Python: `A[B, C]` outside of annotations).
  if (held && rule.arguments !== undefined && grammar.type[held.typeId]) {
    const all = node.childrenForFieldName(rule.arguments)
    return [all, all.length]
  }
  const { noTypes } = grammar.spec
  const written = held ? held.namedChildren.filter(({ type }) => !noTypes?.includes(type)) : []
  return [written, written.length === 0 && held ? held.childCount - 1 : written.length]
}

/** Those of a type, if it has any. */
export function argumentsOf(grammar: Grammar, node: Node): readonly Node[] {
  const rule = grammar.type[node.typeId]
  return rule?.kind === 'apply' ? typeArguments(grammar, rule, node)[0] : []
}

/** Those of what a value names last: `x.get<T>` (C#). */
export function argumentsAt(grammar: Grammar, value: Node | undefined): readonly Node[] {
  const applied = value && appliedIn(grammar, value)
  return applied ? typeArguments(grammar, grammar.expression[applied.typeId]!, applied)[0] : []
}

/** What a value names last, where type arguments are part of it. */
export function appliedIn(grammar: Grammar, value: Node): Node | undefined {
  const rule = grammar.expression[value.typeId]
  const last = rule?.kind === 'member' ? grammar.field(value, rule.name ?? 'name') : value
  return last && grammar.expression[last.typeId]?.kind === 'apply' ? last : undefined
}

/** Those that stand beside what a call names: `xs.reduce<T>(f, x)` (TypeScript). */
export function typesBeside(grammar: Grammar, call: Node): readonly Node[] {
  const { types } = grammar.expression[call.typeId] ?? {}
  return (types === undefined ? undefined : grammar.field(call, types))?.namedChildren ?? []
}
