/**
 * A snapshot as the formats of `export/` see it.
 *
 * Ids begin with the type and then the path. So going through the types and, within each, through
 * the files by path, sorts whole graphs by sorting one file's nodes at a time; facts are decoded when
 * they are come to, and dropped. (Where one path and a colon begins another path, these files
 * are sorted together.)
 */

import type { ExportedFile, GraphView } from '../export/view.ts'
import { decodeDefined, decodeDefinition, decodeUnread, type UnreadFacts } from '../extract/encoding.ts'
import { compare } from '../graph/diff.ts'
import type { FileRecord } from '../graph/memory.ts'
import { externalNode, toNode, toUnreadNode } from '../graph/node.ts'
import type { Snapshot } from '../graph/snapshot.ts'
import type { GraphEdge, GraphNode, NodeType } from '../graph/types.ts'
import { toEdges } from '../graph/view.ts'
import type { Selection } from './ask/selection.ts'

export function snapshotView(
  snapshot: Snapshot,
  selection: Selection,
  head: Pick<GraphView, 'epoch' | 'seq' | 'root'>,
): GraphView {
  const externals = snapshot.externals.filter(({ nid }) => selection.hasNode(nid)).map(({ id }) => id)
  const files = snapshot.files
    .filter(({ nids }) => nids.some((nid) => selection.hasNode(nid)))
    .sort((a, b) => compare(a.path, b.path))
  const groups = neighbouring([...files].sort((a, b) => compare(`${a.path}:`, `${b.path}:`)))

  function edgesOf(nid: number): GraphEdge[] {
    const all = snapshot.out(nid)
    const links = selection.isWhole
      ? all
      : all.filter(({ type, target }) => selection.hasEdge(type) && selection.hasNode(target))
    return toEdges(links, (end) => snapshot.id(end))
  }

  function* inOrder(): Generator<Place> {
    yield* ofType('CLASS', groups)
    for (const id of externals) yield { id, ordinal: 0 }
    yield* ofType('FUNCTION', groups)
    yield* ofType(
      'MODULE',
      files.map((file) => [file]),
    )
  }

  function* ofType(type: NodeType, all: Iterable<readonly FileRecord[]>): Generator<Place> {
    for (const group of all) {
      const places: Place[] = []
      for (const record of group) {
        record.nids.forEach((nid, ordinal) => {
          if (!selection.hasNode(nid)) return
          if (snapshot.type(nid) === type) places.push({ id: snapshot.id(nid), record, ordinal })
        })
      }
      if (places.length === 1) yield { ...places[0]!, isAlone: true }
      else yield* places.sort((a, b) => compare(a.id, b.id))
    }
  }

  return {
    ...head,
    *nodes() {
      let facts: UnreadFacts | undefined
      let of: FileRecord | undefined
      for (const { id, record, ordinal, isAlone } of inOrder()) {
        if (!record) {
          yield { ...externalNode(id), properties: '{}' }
        } else if (isAlone) {
          const { head: file, definition } = decodeDefinition(record.facts, ordinal)
          const properties = JSON.stringify(definition.properties)
          yield toUnreadNode(record.path, file, { ...definition, properties })
        } else {
          if (!facts || record !== of) facts = decodeUnread(record.facts)
          of = record
          yield toUnreadNode(record.path, facts, facts.definition(ordinal))
        }
      }
    },
    *edges() {
      for (const { record, ordinal } of inOrder()) if (record) yield* edgesOf(record.nids[ordinal]!)
    },
    *files() {
      for (const { path, nids, facts } of files) yield fileOf(path, nids, facts)
    },
    *paths() {
      for (const { path } of files) yield path
    },
    *externals() {
      for (const id of externals) yield externalNode(id)
    },
  }

  function fileOf(path: string, nids: Int32Array, bytes: Uint8Array): ExportedFile {
    const facts = decodeDefined(bytes)
    const nodes: GraphNode[] = []
    const edges: GraphEdge[] = []
    nids.forEach((nid, ordinal) => {
      if (!selection.hasNode(nid)) return
      nodes.push(toNode(path, facts, facts.definitions[ordinal]!))
      edges.push(...edgesOf(nid))
    })
    return { path, nodes, edges }
  }
}

interface Place {
  readonly id: string
  /** Absent for externals. */
  readonly record?: FileRecord
  readonly ordinal: number
  /** No other node of its type and file is exported: as modules are. */
  readonly isAlone?: boolean
}

/** Files alone, but for those whose path begins with another's path and a colon: they are with that one. */
function neighbouring(files: readonly FileRecord[]): FileRecord[][] {
  const groups: FileRecord[][] = []
  for (const file of files) {
    const first = groups.at(-1)?.[0]
    if (first && file.path.startsWith(`${first.path}:`)) groups.at(-1)!.push(file)
    else groups.push([file])
  }
  return groups
}
