/** `cytoscape`: `{elements: {nodes, edges}, style}` for Cytoscape and Cytoscape.js. */
import type { GraphView } from './view.ts'
import { labelOf } from './words.ts'

export function* cytoscape(view: GraphView): Generator<string> {
  yield '{"elements":{"nodes":['
  yield* list(nodesOf(view))
  yield '],\n"edges":['
  yield* list(edgesOf(view))
  yield `]},\n"style":${JSON.stringify(STYLE)}}\n`
}

function* nodesOf(view: GraphView): Generator<object> {
  for (const { properties: _, name, ...rest } of view.nodes()) yield { data: { ...rest, name, label: name } }
}

/** The inside of a JSON array. */
function* list(items: Iterable<object>): Generator<string> {
  let separator = '\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
}

/** Edges have no id of their own; no node's begins with `edge:`. */
function* edgesOf(view: GraphView): Generator<object> {
  let count = 0
  for (const edge of view.edges()) {
    const { source, target, type, relation, origin } = edge
    const more = relation === undefined ? {} : { relation }
    yield { data: { id: `edge:${count++}`, source, target, type, ...more, origin, label: labelOf(edge) } }
  }
}

const STYLE = [
  { selector: 'node', style: { label: 'data(label)', shape: 'round-rectangle' } },
  { selector: 'node[type = "MODULE"]', style: { shape: 'barrel' } },
  { selector: 'node[type = "CLASS"]', style: { shape: 'rectangle' } },
  { selector: 'node[type = "EXTERNAL"]', style: { shape: 'hexagon' } },
  { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[type = "IMPORTS"], edge[type = "USES"]', style: { 'line-style': 'dotted' } },
  { selector: 'edge[type = "INHERITS"]', style: { width: 4 } },
]
