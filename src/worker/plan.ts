/**
 * A plan: everything that one commit changes, worked out beforehand.
 *
 * Nothing is changed while it is made, neither memory nor store; so making it may
 * take its time, and a plan whose commit fails is simply dropped. It compares what
 * files are after being read and linked with what the graph holds of them; where
 * nothing differs there is nothing in the plan.
 *
 * Reads  The graph, which nobody changes meanwhile.
 */
import type { DecodedFacts } from '../graph/decoded.ts'
import type { EdgeEvent, NodeEvent } from '../graph/delta.ts'
import { diffEdges, diffNodes } from '../graph/diff.ts'
import type { FileChange, Graph, GraphChange } from '../graph/memory.ts'
import { externalNode } from '../graph/node.ts'
import type { GraphNode } from '../graph/types.ts'
import type { FileLinks } from '../link/links.ts'
import type { Commit, FileRows } from '../store/rows.ts'
import { changedEdges, countExternals, sameLinks } from './compare.ts'
import { type NumberedLinks, Numbering } from './numbering.ts'
import type { Pace } from './pace.ts'
import { CONFIG, type Reading } from './reading.ts'
import { definitionsOf, nodesOf, toChangedRows, toExternalRow } from './rows.ts'

export interface PlanInput {
  readonly graph: Graph
  readonly decoded: DecodedFacts
  /** Known paths that are no longer in the tree. */
  readonly gone: Iterable<string>
  readonly read: ReadonlyMap<string, Reading>
  /** Links of every file that was read or whose answers changed. */
  readonly links: ReadonlyMap<string, FileLinks>
}

export interface Plan {
  readonly change: Omit<GraphChange, 'seq'>
  readonly commit: Omit<Commit, 'delta'>
  readonly events: readonly NodeEvent[]
  readonly edges: readonly EdgeEvent[]
  /** Of nodes as they are now, and of those to come. */
  readonly idOf: (nid: number) => string
  /** Defects: ids that edges name and nobody defines, files with edges at nodes that go. */
  readonly unknown: readonly string[]
  readonly stale: readonly string[]
  /** Must be called when the plan is not carried out. */
  readonly drop: () => void
}

export async function makePlan(input: PlanInput, pace: Pace): Promise<Plan> {
  const { graph, decoded } = input
  const draft = new Draft(graph, decoded)
  for (const path of input.gone) draft.remove(path)
  for (const reading of input.read.values()) {
    draft.read(reading)
    if (pace.due()) await pace.rest()
  }
  for (const [path, links] of input.links) {
    draft.link(path, links)
    if (pace.due()) await pace.rest()
  }
  const events = draft.externalEvents()
  for (const path of draft.touched) {
    events.push(...draft.nodeEvents(path))
    if (pace.due()) await pace.rest()
  }
  const edges = await changedEdges(graph, draft.relinked, draft.removed, draft.idOf, pace)
  return {
    ...draft.finish(),
    events: diffOrder(events),
    edges: diffEdges(edges.before, edges.after),
    idOf: draft.idOf,
  }
}

/** Work in progress. Methods are called in the order in which `makePlan` calls them. */
class Draft {
  readonly #graph: Graph
  readonly #decoded: DecodedFacts
  readonly #numbering: Numbering
  readonly #ids = new Map<number, string>()
  readonly #changes = new Map<string, FileChange>()
  readonly #gone = new Set<number>()
  /** Paths whose nodes may differ. */
  readonly touched = new Set<string>()
  /** File ids that go. */
  readonly removed = new Set<number>()
  /** File ids whose links differ, with the new ones. */
  readonly relinked = new Map<number, NumberedLinks>()
  #externals: { readonly added: readonly { nid: number; id: string }[]; readonly removed: readonly number[] }

  constructor(graph: Graph, decoded: DecodedFacts) {
    this.#graph = graph
    this.#decoded = decoded
    this.#numbering = new Numbering(graph.nodes)
    this.#externals = { added: [], removed: [] }
  }

  /** Of nodes as they are now, and of those to come. */
  readonly idOf = (nid: number): string => this.#ids.get(nid) ?? this.#graph.nodes.id(nid)

  remove(path: string): void {
    const record = this.#graph.file(path)
    if (!record) return
    this.removed.add(record.fileId)
    this.touched.add(path)
    for (const nid of record.nids) this.#drop(nid)
  }

  read(reading: Reading): void {
    const { path } = reading
    const old = this.#graph.file(path)
    const isSource = reading.facts.length > 0 && reading.language !== CONFIG
    const definitions = isSource ? definitionsOf(path, this.#decoded.get(reading.facts)) : []
    const kept = new Set(definitions.map(({ id }) => id))
    for (const nid of old?.nids ?? []) if (!kept.has(this.#graph.nodes.id(nid))) this.#drop(nid)
    const nids = Int32Array.from(definitions, ({ id }) => this.#define(id))
    const fileId = old?.fileId ?? this.#graph.reserveFile()
    this.touched.add(path)
    this.#changes.set(path, { record: { ...reading, fileId, asked: NOTHING_ASKED, nids }, definitions })
    // A file that is not linked (skipped, configuration) has no links from now on.
    if (nids.length === 0) this.#relink(path, { edges: [], unresolved: [] }, NOTHING_ASKED)
  }

  link(path: string, links: FileLinks): void {
    this.#relink(path, this.#numbering.links(links), links.asked)
  }

  nodeEvents(path: string): NodeEvent[] {
    const old = this.#graph.file(path)
    const fresh = this.#changes.get(path)?.record
    if (old && fresh && sameBytes(old.facts, fresh.facts)) return []
    const once = { get: (facts: Uint8Array) => this.#decoded.once(facts) }
    return diffNodes(old ? nodesOf(old, once) : [], fresh ? nodesOf(fresh, this.#decoded) : [])
  }

  /** Externals come with their first edge and go with their last. */
  externalEvents(): NodeEvent[] {
    const { externals } = this.#numbering
    for (const { nid, id } of externals) this.#ids.set(nid, id)
    const removed = countExternals(this.#graph, this.relinked, this.removed)
    for (const nid of removed) this.#gone.add(nid)
    this.#externals = { added: externals, removed }
    const node = (id: string): GraphNode => externalNode(id)
    return [
      ...diffNodes(
        [],
        externals.map(({ id }) => node(id)),
      ),
      ...diffNodes(
        removed.map((nid) => node(this.#graph.nodes.id(nid))),
        [],
      ),
    ]
  }

  finish(): Pick<Plan, 'change' | 'commit' | 'unknown' | 'stale' | 'drop'> {
    const graph = this.#graph
    const decoded = this.#decoded
    const changes = [...this.#changes.values()]
    const { added, removed } = this.#externals
    return {
      change: { removed: [...this.removed], files: changes, externals: added, gone: [...this.#gone] },
      commit: {
        removed: [...this.removed],
        files: isBrief(changes)
          ? [...rowsOf(graph, changes, decoded)]
          : { [Symbol.iterator]: () => rowsOf(graph, changes, decoded) },
        externals: { added: added.map(toExternalRow), removed },
      },
      unknown: [...this.#numbering.unknown].sort(),
      stale: this.#stale(),
      drop: () => this.#numbering.release(),
    }
  }

  #relink(path: string, links: NumberedLinks, asked: Int32Array): void {
    const old = this.#graph.file(path)
    const change = this.#changes.get(path)
    const record = change?.record ?? old
    if (!record) return
    const differ = !old || !sameLinks(this.#graph, record.fileId, links)
    if (!change && !differ && sameBytes(bytesOf(asked), bytesOf(record.asked))) return
    if (differ) this.relinked.set(record.fileId, links)
    this.#changes.set(path, { ...change, record: { ...record, asked }, ...(differ ? { links } : {}) })
  }

  #define(id: string): number {
    const nid = this.#numbering.define(id)
    this.#ids.set(nid, id)
    return nid
  }

  #drop(nid: number): void {
    this.#gone.add(nid)
    this.#numbering.drop(nid)
  }

  /** Files that keep an edge at a node that goes: linking them again was forgotten. */
  #stale(): string[] {
    const { edges } = this.#graph
    const stale = new Set<string>()
    for (const nid of this.#gone) {
      for (const slots of [edges.out(nid), edges.in(nid)]) {
        for (const slot of slots) {
          const file = edges.file(slot)
          if (!this.removed.has(file) && !this.relinked.has(file)) stale.add(this.#graph.fileById(file)!.path)
        }
      }
    }
    return [...stale].sort()
  }
}

function* rowsOf(graph: Graph, changes: readonly FileChange[], decoded: DecodedFacts): Generator<FileRows> {
  for (const change of changes) yield toChangedRows(graph, change, decoded)
}

/** Such a commit is held whole, and is durable at once: see `Commit`. */
function isBrief(changes: readonly FileChange[]): boolean {
  let bytes = 0
  for (const { record } of changes) bytes += record.facts.byteLength
  return bytes <= BRIEF_BYTES
}

function diffOrder(events: NodeEvent[]): NodeEvent[] {
  return events.sort((a, b) => (a.node.id < b.node.id ? -1 : a.node.id > b.node.id ? 1 : 0))
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Of facts; in rows and on disk it is about twice that. */
const BRIEF_BYTES = 4 << 20

const NOTHING_ASKED = new Int32Array()
