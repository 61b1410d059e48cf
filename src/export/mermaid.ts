/**
 * `mermaid`: a flowchart. Modules are stadiums, classes rectangles, functions rounded, externals
 * hexagons; imports and uses are dotted, inheritance is thick.
 *
 * A node's id is its own with every character but ASCII letters and digits as `_hex_`: unique, and
 * the same in every export. Browsers draw some hundred nodes: `max_nodes` chooses.
 */
import type { UnreadNode } from '../graph/node.ts'
import type { EdgeType, GraphEdge, NodeType } from '../graph/types.ts'
import { visible } from './escape.ts'
import type { GraphView } from './view.ts'
import { labelOf } from './words.ts'

export function* mermaid(view: GraphView): Generator<string> {
  yield 'flowchart LR\n'
  for (const node of view.nodes()) yield nodeLine(node)
  for (const edge of view.edges()) yield edgeLine(edge)
}

function nodeLine({ id, type, name }: UnreadNode): string {
  const [open, close] = SHAPES[type]
  return `  ${wordOf(id)}${open}"${textOf(name)}"${close}\n`
}

function edgeLine(edge: GraphEdge): string {
  return `  ${wordOf(edge.source)} ${ARROWS[edge.type]}|${labelOf(edge)}| ${wordOf(edge.target)}\n`
}

function wordOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, (one) => `_${one.charCodeAt(0).toString(16)}_`)
}

/** Everything that Mermaid, its Markdown or HTML might take for theirs becomes a numbered entity. */
function textOf(name: string): string {
  const text = visible(name).replace(/[^\p{L}\p{N} _.,:/()-]/gu, (one) => `#${one.codePointAt(0)};`)
  return text.trim() === '' ? '#32;' : text
}

const SHAPES: Readonly<Record<NodeType, readonly [string, string]>> = {
  MODULE: ['([', '])'],
  CLASS: ['[', ']'],
  FUNCTION: ['(', ')'],
  EXTERNAL: ['{{', '}}'],
}

const ARROWS: Readonly<Record<EdgeType, string>> = {
  CONTAINS: '-->',
  CALLS: '-->',
  IMPORTS: '-.->',
  USES: '-.->',
  INHERITS: '==>',
}
