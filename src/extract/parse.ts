/**
 * Text → the root of its tree. What the parser made is copied out and freed at once.
 */
import type { ParseCallback, ParseOptions, Range } from 'web-tree-sitter'
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
    return new Node({ ...tableOf(tree, layout), source, base })
  } finally {
    tree.delete()
  }
}

/** Parses what lies in `range` by itself, in place. `code` is the file's text from `offset` on, at least as far as that. */
export function parsePart(
  grammar: Grammar,
  code: string,
  offset: number,
  range: Range,
  source: Source,
  base: number,
): Node | undefined {
  const read = (index: number): string => code.slice(Math.max(0, index - offset))
  return parse(grammar, read, { ...source, text: code, offset }, base, { includedRanges: [range] })
}
