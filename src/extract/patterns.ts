/**
 * Patterns that bind names: `x`, `{a, b: c}`, `[p, q]`, `a, err := f()`.
 *
 * Yields each bound name with the way from the whole value to its part.
 */
import type { Node } from 'web-tree-sitter'
import type { Step } from './draft.ts'
import type { Grammar } from './grammar.ts'

export interface BoundName {
  readonly node: Node
  readonly steps: readonly Step[]
}

/** `node` may be a plain name, which binds itself. */
export function boundNames(grammar: Grammar, node: Node, steps: readonly Step[] = []): BoundName[] {
  const rule = grammar.pattern[node.typeId]
  if (!rule)
    return grammar.expression[node.typeId]?.kind === 'name' || node.namedChildCount === 0
      ? [{ node, steps }]
      : []
  const inner = (child: Node | undefined, more: readonly Step[]): BoundName[] =>
    child ? boundNames(grammar, child, [...steps, ...more]) : []
  switch (rule.kind) {
    case 'name':
    case 'shorthand_pattern':
      return [{ node, steps: rule.kind === 'name' ? steps : [...steps, { member: node.text }] }]
    case 'unwrap':
      return inner(rule.of ? grammar.field(node, rule.of) : (node.firstNamedChild ?? undefined), [])
    case 'pair_pattern': {
      const key = grammar.field(node, rule.of ?? 'key')
      return inner(grammar.field(node, rule.and ?? 'value'), [key ? { member: key.text } : 'unknown'])
    }
    case 'object_pattern':
      return node.namedChildren.flatMap((child) => (child ? inner(child, []) : []))
    case 'list_pattern':
      return node.namedChildren.flatMap((child) => (child ? inner(child, ['element']) : []))
    case 'tuple_pattern':
      return node.namedChildren.flatMap((child) => (child ? inner(child, ['unknown']) : []))
    case 'first_pattern':
      return node.namedChildren.flatMap((child, index) =>
        child ? inner(child, node.namedChildCount === 1 ? [] : [index === 0 ? 'first' : 'unknown']) : [],
      )
    default:
      return []
  }
}
