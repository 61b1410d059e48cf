/**
 * Parameters that are patterns: `function List({ items, render }: Props)`. Besides the names in it, the whole is known by
 * the text of the pattern, which no code can say, where calls tell type parameters: who calls it may ask what it takes.
 */
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { type BoundName, boundNames } from './patterns.ts'

export function boundByParameter(grammar: Grammar, node: Node): readonly BoundName[] {
  const { infers, link } = grammar.spec
  const isWhole = infers && link.overloading === undefined && WHOLE.has(grammar.pattern[node.typeId]?.kind)
  return isWhole ? [{ node, steps: [] }, ...boundNames(grammar, node)] : boundNames(grammar, node)
}

const WHOLE: ReadonlySet<string | undefined> = new Set(['object_pattern', 'list_pattern'])
