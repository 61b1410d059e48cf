/**
 * Types written as strings (Python: `x: "list[Later]"`): parsed again by themselves, in place.
 *
 * Cost  One small parse for each such string.
 */
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import { parsePart } from './parse.ts'

export class Quoted {
  readonly #grammar: Grammar
  readonly #types = new Map<number, Node | undefined>()
  /** Nodes of all such trees so far: their numbers follow those that a file can have. */
  #nodes = FIRST_PART

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** What the string says, as a node of its own tree; undefined when that is no expression. */
  in(string: Node): Node | undefined {
    if (!this.#types.has(string.id)) this.#types.set(string.id, this.#read(string))
    return this.#types.get(string.id)
  }

  #read({ namedChildren, source }: Node): Node | undefined {
    const [content] = namedChildren.filter(({ type }) => type === 'string_content')
    if (!content) return undefined
    const { startIndex, endIndex, startPosition, endPosition, text } = content
    const range = { startIndex, endIndex, startPosition, endPosition }
    const root = parsePart(this.#grammar, text, startIndex, range, source, this.#nodes)
    if (!root || root.isBroken || root.namedChildCount !== 1) return undefined
    this.#nodes += root.tree.size
    return root.firstNamedChild?.firstNamedChild ?? undefined
  }
}

/** The number of the first node that is in no tree of a whole file. */
export const FIRST_PART = 2 ** 32
