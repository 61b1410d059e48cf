/**
 * A small hand for graph tests: says a graph in ids and gives it to `apply`.
 */
import type { Link } from '../../src/graph/edges.ts'
import type { FileChange, FileRecord, Graph } from '../../src/graph/memory.ts'
import { nameOfId } from '../../src/graph/name.ts'
import type { EdgeType, Relation, Site } from '../../src/graph/types.ts'
import type { Loose } from '../../src/graph/unresolved.ts'

export interface SaidEdge {
  readonly source: string
  readonly target: string
  readonly type?: EdgeType
  readonly relation?: Relation
  readonly sites?: readonly Site[]
}

export interface SaidFile {
  readonly path: string
  /** Ids of definitions, the module first. */
  readonly ids: readonly string[]
  readonly edges?: readonly SaidEdge[]
  /** `[source id, name, type]` of references that mean nothing known; calls unless said. */
  readonly unresolved?: readonly (readonly [source: string, name: string, type?: EdgeType])[]
}

/** Turns the graph into exactly these files, as one commit. */
export function say(graph: Graph, files: readonly SaidFile[], seq = graph.seq + 1): void {
  const wanted = new Map<string, number>()
  const externals: { nid: number; id: string }[] = []
  const nid = (id: string): number => {
    let known = wanted.get(id)
    if (known === undefined) {
      known = graph.nodes.nid(id) ?? graph.nodes.reserve()
      wanted.set(id, known)
      if (id.startsWith('ext:') && graph.nodes.nid(id) === undefined) externals.push({ nid: known, id })
    }
    return known
  }
  const changes = files.map((file): FileChange => {
    const links = {
      edges: (file.edges ?? []).map(
        (edge): Link => ({
          source: nid(edge.source),
          target: nid(edge.target),
          type: edge.type ?? 'CALLS',
          origin: 'scope',
          ...(edge.relation && { relation: edge.relation }),
          sites: edge.sites ?? [],
        }),
      ),
      unresolved: (file.unresolved ?? []).map(
        ([source, name, type = 'CALLS']): Loose => ({
          source: nid(source),
          name,
          type,
          sites: [[1, 0]],
        }),
      ),
    }
    return {
      record: record(graph, file, file.ids.map(nid)),
      definitions: file.ids.map((id) => ({ id, name: nameOfId(id) })),
      links,
    }
  })
  const paths = new Set(files.map(({ path }) => path))
  graph.apply({
    seq,
    removed: [...graph.files.values()].filter(({ path }) => !paths.has(path)).map(({ fileId }) => fileId),
    files: changes,
    externals,
    gone: [...graph.nodes].filter(([id]) => !wanted.has(id)).map(([, nid]) => nid),
  })
}

function record(graph: Graph, { path }: SaidFile, nids: readonly number[]): FileRecord {
  return {
    fileId: graph.file(path)?.fileId ?? graph.reserveFile(),
    path,
    size: 0,
    changedMs: 0,
    hash: '',
    language: 'python',
    problems: 0,
    facts: new Uint8Array(),
    asked: new Int32Array(),
    nids: Int32Array.from(nids),
  }
}
