/**
 * A snapshot: the graph at one `seq`, while the live one goes on.
 *
 * It copies nothing but the list of files. Before a commit changes what leads
 * out of a node, the snapshot keeps that node's edges as they were; files are
 * immutable anyway, and ids of removed nodes stay readable while it is open.
 *
 * Cost  One pointer a file, and a copy of what changes while it is open.
 */
import { compare } from './diff.ts'
import type { Link } from './edges.ts'
import type { FileRecord, Graph, GraphChange } from './memory.ts'
import type { NodeType } from './types.ts'

export class Snapshot {
  readonly seq: number
  readonly files: readonly FileRecord[]
  /** By id. */
  readonly externals: readonly { readonly id: string; readonly nid: number }[]
  readonly close: () => void
  readonly #graph: Graph
  readonly #kept = new Map<number, readonly Link[]>()

  constructor(graph: Graph, close: () => void) {
    this.#graph = graph
    this.seq = graph.seq
    this.files = [...graph.files.values()]
    const externals = Array.from(graph.nodes.externals, (nid) => ({ id: graph.nodes.id(nid), nid }))
    this.externals = externals.sort((a, b) => compare(a.id, b.id))
    this.close = close
  }

  id(nid: number): string {
    return this.#graph.nodes.id(nid)
  }

  type(nid: number): NodeType {
    return this.#graph.nodes.type(nid)
  }

  /** Edges that lead out of a node of this snapshot, in no order; the same edge may come twice. */
  out(nid: number): readonly Link[] {
    return this.#kept.get(nid) ?? this.#live(nid)
  }

  /** Called by the graph before it applies a commit. */
  keep({ removed, files }: GraphChange): void {
    for (const fileId of removed) this.#keepFile(fileId)
    for (const { record, links } of files) {
      if (!links) continue
      this.#keepFile(record.fileId)
      for (const { source } of links.edges) this.#keepNode(source)
    }
  }

  #keepFile(fileId: number): void {
    const { edges } = this.#graph
    for (const slot of edges.ofFile(fileId)) this.#keepNode(edges.source(slot))
  }

  #keepNode(nid: number): void {
    if (!this.#kept.has(nid)) this.#kept.set(nid, this.#live(nid))
  }

  #live(nid: number): Link[] {
    return this.#graph.edges.links(nid)
  }
}
