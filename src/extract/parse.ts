/**
 * Text → the root of its tree. What the parser made is copied out and freed at once.
 */
import type { ParseCallback, ParseOptions } from 'web-tree-sitter'
import type { Grammar } from './grammar.ts'
import { Node, type Source } from './node.ts'
import { tableOf } from './tree.ts'

/** `base`: how many nodes of the same file there are already; see `Node.id`. */
export function parse(
  { parser, layout }: Grammar,
  input: string | ParseCallback,
  source: Source,
  base = 0,
  options: ParseOptions = {},
): Node | undefined {
  const tree = parser.parse(input, null, options)
  if (!tree) return undefined
  try {
    return new Node(tableOf(tree, layout), source, 0, base)
  } finally {
    tree.delete()
  }
}
