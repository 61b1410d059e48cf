/**
 * Nodes with all their details, as JSON, from the facts of their files.
 *
 * Where a node is defined is noted at once; its facts are decoded afterwards, in
 * slices. Files are immutable, so what comes out is of the moment of the note,
 * whatever is committed meanwhile.
 */
import { decodeDefinition } from '../extract/encoding.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { externalNode, toNode } from '../graph/node.ts'
import type { GraphNode } from '../graph/types.ts'

/** Where a node's details are. */
export type Note = { readonly id: string } | { readonly record: FileRecord; readonly ordinal: number }

export function noteOf(graph: Graph, nid: number): Note {
  const record = graph.fileById(graph.nodes.file(nid))
  return record ? { record, ordinal: graph.nodes.ordinal(nid) } : { id: graph.nodes.id(nid) }
}

export function detail(note: Note): GraphNode {
  if ('id' in note) return externalNode(note.id)
  const { record, ordinal } = note
  const { head, definition } = decodeDefinition(record.facts, ordinal)
  return toNode(record.path, head, definition)
}

/** Decodes the head of the node's file alone. */
export function kindOf(graph: Graph, nid: number): string {
  return detail(noteOf(graph, nid)).kind
}
