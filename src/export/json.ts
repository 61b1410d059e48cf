/** `json`: one document, `{format, version, epoch, seq, root, nodes, edges}`, a line a node or edge. */
import { Block } from './block.ts'
import { writeEdge, writeNode } from './record.ts'
import type { GraphView } from './view.ts'

export function* json(view: GraphView): Generator<Uint8Array> {
  const block = new Block()
  block.text(`${JSON.stringify(headOf(view)).slice(0, -1)},\n"nodes":[`)
  yield* listed(view.nodes(), writeNode, block)
  block.text('],\n"edges":[')
  yield* listed(view.edges(), writeEdge, block)
  block.text(']}\n')
  yield block.take()
}

export function headOf({ epoch, seq, root }: GraphView): object {
  return { format: 'mu-graph', version: '1', epoch, seq, root }
}

/** The inside of a JSON array. */
function* listed<T>(
  items: Iterable<T>,
  write: (item: T, block: Block) => void,
  block: Block,
): Generator<Uint8Array> {
  let separator = '\n'
  for (const item of items) {
    block.text(separator)
    write(item, block)
    separator = ',\n'
    if (block.isFull) yield block.take()
  }
}
