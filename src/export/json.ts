/** `json`: one document, `{format, version, epoch, seq, root, nodes, edges}`, a line a node or edge. */
import type { GraphView } from './view.ts'

export function* json(view: GraphView): Generator<string> {
  yield `${JSON.stringify(headOf(view)).slice(0, -1)},\n"nodes":[`
  yield* list(view.nodes())
  yield '],\n"edges":['
  yield* list(view.edges())
  yield ']}\n'
}

export function headOf({ epoch, seq, root }: GraphView): object {
  return { format: 'mu-graph', version: '1', epoch, seq, root }
}

/** The inside of a JSON array. */
export function* list(items: Iterable<object>): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
}
