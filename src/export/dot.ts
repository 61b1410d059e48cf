/** `dot`: a directed graph for Graphviz, laid out from left to right. Ids are quoted and `portable`. */
import type { UnreadNode } from '../graph/node.ts'
import type { EdgeType, GraphEdge, NodeType } from '../graph/types.ts'
import { portable, visible } from './escape.ts'
import type { GraphView } from './view.ts'
import { labelOf } from './words.ts'

export function* dot(view: GraphView): Generator<string> {
  yield 'digraph mu {\n  rankdir=LR\n  node [shape=box]\n'
  for (const node of view.nodes()) yield nodeLine(node)
  for (const edge of view.edges()) yield edgeLine(edge)
  yield '}\n'
}

function nodeLine({ id, type, name }: UnreadNode): string {
  return `  ${key(id)} [label="${label(name)}", ${SHAPES[type]}]\n`
}

function edgeLine(edge: GraphEdge): string {
  return `  ${key(edge.source)} -> ${key(edge.target)} [label=${labelOf(edge)}, ${LINES[edge.type]}]\n`
}

function key(id: string): string {
  return `"${portable(id)}"`
}

/** Labels know escapes and entities. */
function label(name: string): string {
  return visible(name).replaceAll('&', '&amp;').replace(/["\\]/g, '\\$&')
}

const SHAPES: Readonly<Record<NodeType, string>> = {
  MODULE: 'shape=folder',
  CLASS: 'shape=box',
  FUNCTION: 'shape=box, style=rounded',
  EXTERNAL: 'shape=hexagon',
}

const LINES: Readonly<Record<EdgeType, string>> = {
  CONTAINS: 'color=gray',
  CALLS: 'style=solid',
  IMPORTS: 'style=dashed',
  USES: 'style=dotted',
  INHERITS: 'arrowhead=empty, style=bold',
}
