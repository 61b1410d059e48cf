/**
 * A graph as plain sets of text, made without the code under test's own comparison.
 */
import { decodeDefined } from '../../src/extract/encoding.ts'
import type { Delta } from '../../src/graph/delta.ts'
import type { Graph } from '../../src/graph/memory.ts'
import { externalNode, toNode } from '../../src/graph/node.ts'
import type { GraphEdge, GraphNode } from '../../src/graph/types.ts'
import { toEdges } from '../../src/graph/view.ts'

export interface Picture {
  /** Whole nodes as JSON, by id. */
  readonly nodes: ReadonlyMap<string, string>
  /** Whole edges as JSON, by ends, type and relation. */
  readonly edges: ReadonlyMap<string, string>
  /** Unresolved references as JSON, asked keys, and files without nodes: not told to clients. */
  readonly rest: readonly string[]
}

/** Also proves that ids are unique, that edges have ends, and that chains agree. */
export function pictureOf(graph: Graph): Picture {
  const nodes = new Map<string, string>()
  const rest: string[] = []
  for (const record of graph.files.values()) {
    if (record.skipped !== undefined) rest.push(`${record.path} ${record.skipped}`)
    rest.push(`${record.path} asked ${record.asked.join(' ')}`)
    for (const row of graph.unresolved.ofFile(record.fileId)) {
      rest.push(JSON.stringify([record.path, graph.nodes.id(row.source), row.type, row.name, row.sites]))
    }
    if (record.nids.length === 0) continue
    const facts = decodeDefined(record.facts)
    if (facts.definitions.length !== record.nids.length) throw new Error(`${record.path}: nids are missing`)
    facts.definitions.forEach((definition, ordinal) => {
      const node = toNode(record.path, facts, definition)
      if (nodes.has(node.id)) throw new Error(`${node.id} twice`)
      if (graph.nodes.nid(node.id) !== record.nids[ordinal]) throw new Error(`${node.id} has another nid`)
      nodes.set(node.id, JSON.stringify(node))
    })
  }
  for (const [id] of graph.nodes) {
    if (id.startsWith('ext:')) nodes.set(id, JSON.stringify(externalNode(id)))
    else if (!nodes.has(id)) throw new Error(`${id} is in no file`)
  }
  return { nodes, edges: edgesOf(graph, nodes), rest: rest.sort() }
}

function edgesOf({ nodes, edges }: Graph, known: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  const ends = new Set<string>()
  let [out, into] = [0, 0]
  for (const [, nid] of nodes) {
    out += [...edges.out(nid)].length
    into += [...edges.in(nid)].length
    const links = Array.from(edges.out(nid), (slot) => edges.link(slot))
    for (const edge of toEdges(links, (end) => nodes.id(end))) {
      found.set(keyOf(edge), toJson(edge))
      ends.add(edge.source).add(edge.target)
    }
  }
  if (out !== into || out !== edges.size) throw new Error(`${edges.size} edges, ${out} out, ${into} in`)
  for (const id of ends) if (!known.has(id)) throw new Error(`an edge ends at ${id}, which is no node`)
  for (const id of known.keys()) {
    if (id.startsWith('ext:') && !ends.has(id)) throw new Error(`${id} has no edge`)
  }
  return found
}

/** A client's copy of the graph, kept by deltas alone. */
export class Mirror {
  readonly nodes: Map<string, string>
  readonly edges: Map<string, string>
  seq: number

  constructor({ nodes, edges }: Picture, seq: number) {
    this.nodes = new Map(nodes)
    this.edges = new Map(edges)
    this.seq = seq
  }

  /** Throws when a delta does not fit what the mirror holds. */
  apply(delta: Delta): void {
    if (delta.seq !== this.seq + 1) throw new Error(`${delta.seq} after ${this.seq}`)
    this.seq = delta.seq
    for (const { event_type, node } of delta.events)
      change(this.nodes, event_type, node.id, JSON.stringify(node))
    for (const { event_type, edge } of delta.edges) change(this.edges, event_type, keyOf(edge), toJson(edge))
    const ids = delta.events.map(({ node }: { node: GraphNode }) => node.id)
    if (ids.some((id, i) => i > 0 && ids[i - 1]! >= id)) throw new Error('events are not sorted by id')
  }
}

function change(
  map: Map<string, string>,
  type: 'added' | 'modified' | 'removed',
  key: string,
  value: string,
): void {
  if (map.has(key) === (type === 'added')) throw new Error(`${type}: ${key}`)
  if (type === 'modified' && map.get(key) === value) throw new Error(`nothing modified: ${key}`)
  if (type === 'removed') map.delete(key)
  else map.set(key, value)
}

function keyOf({ source, target, type, relation }: GraphEdge): string {
  return `${source} ${type}${relation ?? ''} ${target}`
}

function toJson({ source, target, type, relation, origin, sites }: GraphEdge): string {
  return JSON.stringify({ source, target, type, relation, origin, sites })
}
