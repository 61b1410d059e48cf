/**
 * Nodes with all their details, as JSON, from the facts of their files.
 *
 * Where a node is defined is noted at once; its facts are decoded afterwards, in
 * slices. Files are immutable, so what comes out is of the moment of the note,
 * whatever is committed meanwhile.
 */
import type { DecodedFacts } from '../graph/decoded.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { externalNode, toNode } from '../graph/node.ts'
import type { GraphNode } from '../graph/types.ts'

/** Where a node's details are. */
export type Note = { readonly id: string } | { readonly record: FileRecord; readonly ordinal: number }

export function noteOf(graph: Graph, nid: number): Note {
  const record = graph.fileById(graph.nodes.file(nid))
  return record ? { record, ordinal: graph.nodes.ordinal(nid) } : { id: graph.nodes.id(nid) }
}

export function detail(note: Note, decoded: DecodedFacts): GraphNode {
  if ('id' in note) return externalNode(note.id)
  const { record, ordinal } = note
  return toNode(record.path, decoded.get(record.facts), ordinal)
}
