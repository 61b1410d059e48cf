/** A node and an edge as JSON: what `JSON.stringify` would say, in a third of the time. */
import type { UnreadNode } from '../graph/node.ts'
import type { GraphEdge } from '../graph/types.ts'
import type { Block } from './block.ts'

export function writeNode(node: UnreadNode, block: Block): void {
  block.text('{"id":')
  block.quoted(node.id)
  block.text(`,"type":"${node.type}","kind":"${node.kind}","name":`)
  block.quoted(node.name)
  block.text(',"qualified_name":')
  block.quoted(node.qualified_name)
  if (node.file_path !== undefined) {
    block.text(',"file_path":')
    block.again(node.file_path)
    block.text(`,"line_start":${node.line_start},"line_end":${node.line_end}`)
  }
  block.text(`,"complexity":${node.complexity},"properties":`)
  block.text(node.properties)
  if (node.file_path !== undefined)
    block.text(`,"hash":"${node.hash}","signature_hash":"${node.signature_hash}"`)
  block.text('}')
}

export function writeEdge({ source, target, type, origin, relation, sites }: GraphEdge, block: Block): void {
  block.text('{"source":')
  block.again(source)
  block.text(',"target":')
  block.quoted(target)
  block.text(',"type":"')
  block.text(type)
  block.text('","origin":"')
  block.text(origin)
  if (relation !== undefined) {
    block.text('","relation":"')
    block.text(relation)
  }
  block.text('","sites":[')
  let separator = '['
  for (const [line, column] of sites) {
    block.text(separator)
    block.text(String(line))
    block.text(',')
    block.text(String(column))
    block.text(']')
    separator = ',['
  }
  block.text(']}')
}
