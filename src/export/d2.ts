/** `d2`: a diagram for D2. Ids are quoted keys; shapes and lines are classes, so that they can be restyled. */
import type { UnreadNode } from '../graph/node.ts'
import type { GraphEdge } from '../graph/types.ts'
import { portable, visible } from './escape.ts'
import type { GraphView } from './view.ts'
import { labelOf } from './words.ts'

export function* d2(view: GraphView): Generator<string> {
  yield HEAD
  for (const node of view.nodes()) yield nodeLine(node)
  for (const edge of view.edges()) yield edgeLine(edge)
}

function nodeLine({ id, type, name }: UnreadNode): string {
  return `${key(id)}: ${quoted(`${type[0]} ${visible(name)}`)} {class: ${type.toLowerCase()}}\n`
}

function edgeLine(edge: GraphEdge): string {
  return `${key(edge.source)} -> ${key(edge.target)}: ${labelOf(edge)} {class: ${edge.type.toLowerCase()}}\n`
}

function key(id: string): string {
  return quoted(portable(id))
}

function quoted(text: string): string {
  return `"${text.replace(/["\\$]/g, '\\$&')}"`
}

const HEAD = `direction: right
classes: {
  module: {shape: package}
  class: {shape: class}
  function: {shape: rectangle; style.border-radius: 8}
  external: {shape: cloud}
  contains: {style.stroke-width: 1}
  imports: {style.opacity: 0.5}
  inherits: {style.stroke-dash: 4}
  calls: {style.stroke-width: 2}
  uses: {style.stroke-dash: 2}
}
`
