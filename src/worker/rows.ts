/**
 * From the graph's records to the store's rows.
 */
import { decodeDefined } from '../extract/encoding.ts'
import type { FileFacts } from '../extract/facts.ts'
import type { DecodedFacts } from '../graph/decoded.ts'
import type { FileChange, FileRecord, Graph } from '../graph/memory.ts'
import { externalNode, nodeId, toNode } from '../graph/node.ts'
import type { GraphNode } from '../graph/types.ts'
import type { FileRows, NodeRow, Rows, UnresolvedRow, WholeFileRows } from '../store/rows.ts'
import { sameUnresolved } from './compare.ts'
import type { NumberedLinks } from './numbering.ts'

/** All rows of a file. `links` are what it has in the graph, or will have. */
export function toRows(record: FileRecord, links: NumberedLinks, decoded?: DecodedFacts): WholeFileRows {
  const { nids, ...entry } = record
  const nodes = nodesOf(record, decoded).map((node, ordinal): NodeRow => ({ nid: nids[ordinal]!, node }))
  return { ...entry, nodes, ...links }
}

/** Those rows of a file that a change replaces; of all others their number. */
export function toChangedRows(
  graph: Graph,
  { record, definitions, links }: FileChange,
  decoded: DecodedFacts,
): FileRows {
  const { fileId, nids } = record
  const stay = { edges: graph.edges.countOfFile(fileId), unresolved: graph.unresolved.countOfFile(fileId) }
  const rows = links && { edges: links.edges, unresolved: links.unresolved as Rows<UnresolvedRow> }
  // Mostly these stay when edges come and go, and a table that is written costs a millisecond.
  if (rows && graph.fileById(fileId) && sameUnresolved(graph.unresolved.ofFile(fileId), links.unresolved)) {
    rows.unresolved = stay.unresolved
  }
  if (definitions) return { ...toRows(record, NO_LINKS, decoded), ...(rows ?? stay) }
  const { nids: _, ...entry } = record
  return { ...entry, nodes: nids.length, ...(rows ?? stay) }
}

/** The nodes that a file defines, by ordinal. */
export function nodesOf(record: FileRecord, decoded?: Pick<DecodedFacts, 'get'>): readonly GraphNode[] {
  const { path, facts, nids } = record
  if (nids.length === 0) return []
  const known = decoded ? decoded.get(facts) : decodeDefined(facts)
  return known.definitions.map((definition) => toNode(path, known, definition))
}

/** What a file defines, by ordinal. */
export function definitionsOf(path: string, facts: FileFacts): { id: string; name: string }[] {
  return facts.definitions.map((definition) => ({ id: nodeId(path, definition), name: definition.name }))
}

/** What a file has in the graph now. */
export function linksOf({ edges, unresolved }: Graph, fileId: number): NumberedLinks {
  return {
    edges: Array.from(edges.ofFile(fileId), (slot) => edges.link(slot)),
    unresolved: unresolved.ofFile(fileId),
  }
}

export function toExternalRow({ nid, id }: { readonly nid: number; readonly id: string }): NodeRow {
  return { nid, node: externalNode(id) }
}

const NO_LINKS: NumberedLinks = { edges: [], unresolved: [] }
