/**
 * `ndjson`: `{"head":…}`, then a `{"node":…}` or `{"edge":…}` a line, then `{"end":{"nodes","edges"}}`, so
 * that a reader who takes line by line knows that nothing is missing.
 */
import { Block } from './block.ts'
import { headOf } from './json.ts'
import { writeEdge, writeNode } from './record.ts'
import type { GraphView } from './view.ts'

export function* ndjson(view: GraphView): Generator<Uint8Array> {
  const block = new Block()
  block.text(`{"head":${JSON.stringify(headOf(view))}}\n`)
  let nodes = 0
  for (const node of view.nodes()) {
    nodes++
    block.text('{"node":')
    writeNode(node, block)
    block.text('}\n')
    if (block.isFull) yield block.take()
  }
  let edges = 0
  for (const edge of view.edges()) {
    edges++
    block.text('{"edge":')
    writeEdge(edge, block)
    block.text('}\n')
    if (block.isFull) yield block.take()
  }
  block.text(`{"end":{"nodes":${nodes},"edges":${edges}}}\n`)
  yield block.take()
}
