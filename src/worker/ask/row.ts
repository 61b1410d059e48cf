/** A node at the beginning of a row: `id, type, name, file_path`. */
import type { Graph } from '../../graph/memory.ts'

export function nodeRow(graph: Graph, nid: number): [string, string, string, string | null] {
  const { nodes } = graph
  const path = graph.fileById(nodes.file(nid))?.path ?? null
  return [nodes.id(nid), nodes.type(nid), nodes.name(nid), path]
}
