/**
 * What is exported: a part of the graph at one `seq`, to be gone through as often as a format
 * needs. Edges have both ends among the nodes. Nothing is held in memory as a whole, neither
 * here nor by the formats.
 */
import type { UnreadNode } from '../graph/node.ts'
import type { GraphEdge, GraphNode } from '../graph/types.ts'

export interface GraphView {
  readonly epoch: string
  readonly seq: number
  /** Absolute path of the repository. */
  readonly root: string
  /** By id; their properties are JSON. */
  nodes(): Iterable<UnreadNode>
  /** By source, type, target, relation. */
  edges(): Iterable<GraphEdge>
  /** Files that define nodes, by path. */
  files(): Iterable<ExportedFile>
  /** Paths of `files`, in their order. */
  paths(): Iterable<string>
  externals(): Iterable<GraphNode>
}

export interface ExportedFile {
  readonly path: string
  readonly nodes: readonly GraphNode[]
  /** That lead out of these. */
  readonly edges: readonly GraphEdge[]
}

/** A format: a document in pieces, which are small texts, or UTF-8 in chunks of a good size. */
export type Writer = (view: GraphView) => Iterable<string | Uint8Array>

/** Rows of one of the two tables, for formats that have tables. */
export type Table = 'nodes' | 'edges'
