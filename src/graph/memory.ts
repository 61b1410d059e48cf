/**
 * The graph in memory: what the graph thread answers lookups and traversals from.
 *
 * It changes only by `apply`, which takes in a whole commit at once; so whoever
 * reads without waiting in between sees one sequence number and nothing half done.
 * Who must wait (an export) takes a `snapshot`.
 *
 * Files are immutable records, replaced as a whole. Nodes and edges are integers
 * in columns; see `nodes.ts`, `edges.ts`.
 *
 * The graph does not know about disk, database, time or linking.
 */
import type { FileEntry } from '../store/rows.ts'
import { Asked } from './asked.ts'
import { NONE } from './column.ts'
import { Edges, type Link } from './edges.ts'
import { Nodes } from './nodes.ts'
import { Snapshot } from './snapshot.ts'
import { type Loose, Unresolved } from './unresolved.ts'

/** A file of the tree, as it stands in the graph. Never changed, only replaced. */
export interface FileRecord extends FileEntry {
  /** `FileFacts` as bytes, see `extract/encoding.ts`; empty when skipped. */
  readonly facts: Uint8Array
  /** Keys that linking asked for. */
  readonly asked: Int32Array
  /** The nodes of its definitions, by ordinal. Empty when it makes none. */
  readonly nids: Int32Array
}

/** A file that is new or differs. What is absent stays as it was. */
export interface FileChange {
  readonly record: FileRecord
  /** Of `record.nids`, when its definitions may have changed. */
  readonly definitions?: readonly { readonly id: string; readonly name: string }[]
  readonly links?: { readonly edges: readonly Link[]; readonly unresolved: readonly Loose[] }
}

/** One commit, in the graph's own numbers. */
export interface GraphChange {
  readonly seq: number
  /** File ids. Their edges go with them; their nodes must be named in `gone`. */
  readonly removed: readonly number[]
  readonly files: readonly FileChange[]
  readonly externals: readonly { readonly nid: number; readonly id: string }[]
  /** Nodes that vanish, externals among them. No edge may be left at them. */
  readonly gone: readonly number[]
}

export type GraphDump = ReturnType<Graph['dump']>

export class Graph {
  readonly nodes = new Nodes()
  readonly edges = new Edges()
  readonly unresolved = new Unresolved()
  /** By any of its files. */
  readonly asked = new Asked()
  readonly #files = new Map<number, FileRecord>()
  readonly #byPath = new Map<string, FileRecord>()
  readonly #snapshots = new Set<Snapshot>()
  #nextFile = 0
  #seq = 0
  #changes = 0
  #paths = 0

  get seq(): number {
    return this.#seq
  }

  /** Commits taken in so far, those without a `seq` of their own among them. */
  get changes(): number {
    return this.#changes
  }

  /** Tells one set of paths from the next. */
  get paths(): number {
    return this.#paths
  }

  get files(): ReadonlyMap<string, FileRecord> {
    return this.#byPath
  }

  file(path: string): FileRecord | undefined {
    return this.#byPath.get(path)
  }

  fileById(fileId: number): FileRecord | undefined {
    return this.#files.get(fileId)
  }

  /** A number for a new file. Numbers are not used again: a file is known by it in the store. */
  reserveFile(): number {
    return this.#nextFile++
  }

  /** Takes in a commit. Synchronous: there is no moment in between. */
  apply(change: GraphChange): void {
    for (const snapshot of this.#snapshots) snapshot.keep(change)
    for (const fileId of change.removed) this.#forget(fileId)
    for (const { record, links } of change.files) {
      if (!links) continue
      this.edges.clear(record.fileId)
      this.unresolved.clear(record.fileId)
    }
    for (const nid of change.gone) this.nodes.remove(nid)
    for (const { record, definitions } of change.files) this.#define(record, definitions)
    for (const { nid, id } of change.externals) this.nodes.add(nid, id, NONE, 0)
    for (const { record, links } of change.files) {
      for (const link of links?.edges ?? []) this.edges.add(record.fileId, link)
      for (const loose of links?.unresolved ?? []) this.unresolved.add(record.fileId, loose)
    }
    this.#seq = change.seq
    this.#changes++
  }

  /** The graph as it is now, for as long as it takes to read it. Must be closed. */
  snapshot(): Snapshot {
    const release = this.nodes.hold()
    const snapshot = new Snapshot(this, () => {
      this.#snapshots.delete(snapshot)
      release()
    })
    this.#snapshots.add(snapshot)
    return snapshot
  }

  /** All of it as plain data, for `Graph.of`; to be written before anything changes. */
  dump() {
    const { nodes, edges, unresolved, asked } = this
    return {
      seq: this.#seq,
      files: [...this.#files.values()],
      nodes: nodes.dump(),
      edges: edges.dump(),
      unresolved: unresolved.dump(),
      asked: asked.dump(),
    }
  }

  static of({ seq, files, nodes, edges, unresolved, asked }: GraphDump): Graph {
    const graph = new Graph()
    graph.nodes.restore(nodes)
    graph.edges.restore(edges)
    graph.unresolved.restore(unresolved)
    graph.asked.restore(asked)
    for (const record of files) graph.#keep(record)
    graph.#seq = seq
    return graph
  }

  /** Bytes in columns; ids, records and maps come on top. */
  get bytes(): number {
    return this.nodes.bytes + this.edges.bytes + this.unresolved.bytes
  }

  #forget(fileId: number): void {
    const record = this.#files.get(fileId)
    if (!record) return
    this.edges.clear(fileId)
    this.unresolved.clear(fileId)
    this.#files.delete(fileId)
    this.#byPath.delete(record.path)
    this.#paths++
  }

  #keep(record: FileRecord): void {
    if (!this.#files.has(record.fileId)) this.#paths++
    this.#files.set(record.fileId, record)
    this.#byPath.set(record.path, record)
    if (record.fileId >= this.#nextFile) this.#nextFile = record.fileId + 1
  }

  #define(record: FileRecord, definitions: FileChange['definitions']): void {
    this.#keep(record)
    this.asked.add(record.asked)
    definitions?.forEach(({ id, name }, ordinal) => {
      const nid = record.nids[ordinal]!
      if (this.nodes.nid(id) === nid) this.nodes.move(nid, ordinal)
      else this.nodes.add(nid, id, record.fileId, ordinal)
      this.nodes.call(nid, name)
    })
  }
}
