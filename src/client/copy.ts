/** The nodes and edges of a mirror: an export, and what updates made of it. */
import { edgeKey } from '../graph/diff.ts'
import type { GraphEdge, GraphNode } from '../graph/types.ts'
import type { GraphExport, GraphUpdate } from './answers.ts'

/** Of a node only what its id tells, too. */
export type Keep = (node: Pick<GraphNode, 'id' | 'type' | 'name' | 'file_path'>) => boolean

export class Copy {
  readonly epoch: string
  readonly nodes = new Map<string, GraphNode>()
  readonly edges = new Map<string, GraphEdge>()
  readonly #keep: Keep
  #seq: number

  constructor({ epoch, seq, nodes, edges }: Omit<GraphExport, 'root'>, keep: Keep) {
    this.epoch = epoch
    this.#seq = seq
    this.#keep = keep
    for (const node of nodes) if (keep(node)) this.nodes.set(node.id, node)
    for (const edge of edges) this.#put(edge)
  }

  get seq(): number {
    return this.#seq
  }

  /** Must come next after `seq`. */
  apply({ seq, events, edges = [] }: GraphUpdate): void {
    for (const { event_type, node } of events) {
      if (event_type === 'removed') this.nodes.delete(node.id)
      else if (this.#keep(node)) this.nodes.set(node.id, node)
    }
    // An edge and its ends come in the same commit, and so do they go.
    for (const { event_type, edge } of edges) {
      if (event_type === 'removed') this.edges.delete(edgeKey(edge))
      else this.#put(edge)
    }
    this.#seq = seq
  }

  #put(edge: GraphEdge): void {
    if (this.nodes.has(edge.source) && this.nodes.has(edge.target)) this.edges.set(edgeKey(edge), edge)
  }
}
