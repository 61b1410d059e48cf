/**
 * `ndjson`: `{"head":…}`, then a `{"node":…}` or `{"edge":…}` a line, then `{"end":{"nodes","edges"}}`, so
 * that a reader who takes line by line knows that nothing is missing.
 */
import { headOf } from './json.ts'
import type { GraphView } from './view.ts'

export function* ndjson(view: GraphView): Generator<string> {
  yield `{"head":${JSON.stringify(headOf(view))}}\n`
  let nodes = 0
  for (const node of view.nodes()) {
    nodes++
    yield `{"node":${JSON.stringify(node)}}\n`
  }
  let edges = 0
  for (const edge of view.edges()) {
    edges++
    yield `{"edge":${JSON.stringify(edge)}}\n`
  }
  yield `{"end":{"nodes":${nodes},"edges":${edges}}}\n`
}
