/** `graphml`: for Gephi, yEd, networkx and others. Ids are `portable`, since XML does not allow every character. */
import type { UnreadNode } from '../graph/node.ts'
import type { GraphEdge } from '../graph/types.ts'
import { portable, visible } from './escape.ts'
import type { GraphView } from './view.ts'

export function* graphml(view: GraphView): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const [owner, keys] of [['node', NODE_KEYS] as const, ['edge', EDGE_KEYS] as const])
    for (const [name, type] of keys)
      yield `  <key id="${owner}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`
  yield '  <graph id="mu" edgedefault="directed">\n'
  for (const node of view.nodes()) yield nodeElement(node)
  let count = 0
  for (const edge of view.edges()) yield edgeElement(edge, count++)
  yield '  </graph>\n</graphml>\n'
}

function nodeElement(node: UnreadNode): string {
  const data = NODE_KEYS.map(([name]) => datum(`node_${name}`, node[name])).join('')
  return `    <node id="${xml(portable(node.id))}">${data}</node>\n`
}

function edgeElement(edge: GraphEdge, count: number): string {
  const ends = `source="${xml(portable(edge.source))}" target="${xml(portable(edge.target))}"`
  const values = { type: edge.type, relation: edge.relation, origin: edge.origin, sites: edge.sites.length }
  const data = EDGE_KEYS.map(([name]) => datum(`edge_${name}`, values[name])).join('')
  return `    <edge id="e${count}" ${ends}>${data}</edge>\n`
}

function datum(key: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<data key="${key}">${xml(visible(String(value)))}</data>`
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => ENTITIES[one]!)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const NODE_KEYS = [
  ['type', 'string'],
  ['kind', 'string'],
  ['name', 'string'],
  ['qualified_name', 'string'],
  ['file_path', 'string'],
  ['line_start', 'int'],
  ['line_end', 'int'],
  ['complexity', 'int'],
] as const

const EDGE_KEYS = [
  ['type', 'string'],
  ['relation', 'string'],
  ['origin', 'string'],
  ['sites', 'int'],
] as const
