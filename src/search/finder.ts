/**
 * The finder: an index of all nodes for search, kept beside a graph.
 *
 * Promise    After `sync` has run to its end without a pause, what is found equals
 *            what an index built anew would find.
 * Mechanism  Files of the graph are immutable: a file whose facts or nodes are other
 *            objects than those indexed is taken out and put in again. Nothing is
 *            told to the index, and it needs no history.
 * Cost       Nothing before the first search. Then about 0.1 ms a definition once,
 *            about 500 bytes a node; a sync after a commit looks at each file twice, one
 *            without a commit at nothing.
 */
import { decodeFacts } from '../extract/encoding.ts'
import { Column, NONE } from '../graph/column.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { documentsOf } from './document.ts'
import { Names } from './names.ts'
import { type Bag, Terms } from './terms.ts'
import { wordsOf } from './words.ts'

/** What is indexed of a file: so many of its first definitions as there are slots, by ordinal. */
interface Indexed {
  readonly record: FileRecord
  /** Its path, in lower case. */
  readonly lower: string
  readonly slots: number[]
  /** So many of them are taken out again already. */
  gone: number
}

export class Finder {
  readonly names = new Names()
  readonly terms = new Terms()
  readonly #files = new Map<number, Indexed>()
  readonly #externals = new Map<number, { readonly id: string; readonly slot: number }>()
  /** By slot; `NONE` when dead. */
  readonly #nids = new Column()
  /** By nid; meaningless for nids that nobody has. */
  readonly #slots = new Column()
  /** Dead since the last purge, and to be used again. */
  readonly #dead: number[] = []
  readonly #free: number[] = []
  /** What the last run followed to its end. */
  #synced: { readonly graph: Graph; readonly changes: number } | undefined

  /** The node of a slot, or `NONE`. */
  nid(slot: number): number {
    return this.#nids.at(slot)
  }

  /** The slot of a node that is indexed. */
  slot(nid: number): number {
    return this.#slots.at(nid)
  }

  /** One above the largest slot. */
  get bound(): number {
    return this.#nids.length
  }

  /** Those that define something. */
  get files(): Iterable<{ readonly lower: string; readonly slots: readonly number[] }> {
    return this.#files.values()
  }

  /**
   * Follows the graph, at most a definition, or so many files that did not change, between two
   * yields. What changes meanwhile is for the next run.
   */
  *sync(graph: Graph): Generator<void> {
    const { changes } = graph
    if (this.#synced?.graph === graph && this.#synced.changes === changes) return
    let looked = 0
    for (const [fileId, indexed] of this.#files) {
      if (++looked % STRIDE === 0) yield
      const record = graph.fileById(fileId)
      if (record && isSame(record, indexed.record) && isWhole(indexed)) continue
      yield* this.#forget(fileId, indexed)
    }
    for (const record of graph.files.values()) {
      if (++looked % STRIDE === 0) yield
      if (record.nids.length > 0 && !this.#files.has(record.fileId)) yield* this.#take(record)
    }
    yield* this.#syncExternals(graph)
    if (this.#dead.length > LEAST_DEAD && this.#dead.length > this.bound / 5) yield* this.#purge()
    this.#synced = { graph, changes }
  }

  get bytes(): number {
    return (
      this.names.bytes +
      this.terms.bytes +
      this.#nids.bytes +
      this.#slots.bytes +
      this.#files.size * FILE_BYTES
    )
  }

  *#take(record: FileRecord): Generator<void> {
    const facts = decodeFacts(record.facts)
    const slots: number[] = []
    this.#files.set(record.fileId, { record, lower: record.path.toLowerCase(), slots, gone: 0 })
    for (const said of documentsOf(record.path, facts)) {
      const ordinal = slots.length
      if (said)
        slots.push(this.#add(record.nids[ordinal]!, facts.definitions[ordinal]!.name, this.terms.bag(said)))
      yield
    }
  }

  *#forget(fileId: number, indexed: Indexed): Generator<void> {
    const { record, slots } = indexed
    let ordinal = 0
    for (const said of documentsOf(record.path, decodeFacts(record.facts))) {
      yield
      if (!said) continue
      if (ordinal === slots.length) break
      if (ordinal === indexed.gone) {
        this.#remove(slots[ordinal]!, this.terms.bag(said))
        indexed.gone++
      }
      ordinal++
    }
    this.#files.delete(fileId)
  }

  *#syncExternals({ nodes }: Graph): Generator<void> {
    const { externals } = nodes
    let looked = 0
    for (const [nid, { id, slot }] of this.#externals) {
      if (++looked % STRIDE === 0) yield
      if (externals.has(nid) && nodes.id(nid) === id) continue
      this.#remove(slot, this.#bagOf(id))
      this.#externals.delete(nid)
    }
    for (const nid of externals) {
      if (++looked % STRIDE === 0) yield
      if (this.#externals.has(nid)) continue
      const id = nodes.id(nid)
      this.#externals.set(nid, { id, slot: this.#add(nid, nameOf(id), this.#bagOf(id)) })
    }
  }

  #bagOf(id: string): Bag {
    return this.terms.bag(wordsOf(nameOf(id)).map((word) => [word, 1] as const))
  }

  #add(nid: number, name: string, bag: Bag): number {
    const slot = this.#free.pop() ?? this.#nids.length
    this.#nids.set(slot, nid)
    while (this.#slots.length < nid) this.#slots.push(NONE)
    this.#slots.set(nid, slot)
    this.names.add(slot, name)
    this.terms.add(slot, bag)
    return slot
  }

  #remove(slot: number, bag: Bag): void {
    this.#nids.set(slot, NONE)
    this.names.remove(slot)
    this.terms.remove(slot, bag)
    this.#dead.push(slot)
  }

  *#purge(): Generator<void> {
    yield* this.terms.purge((slot) => this.#nids.at(slot) !== NONE)
    for (const slot of this.#dead) this.#free.push(slot)
    this.#dead.length = 0
  }
}

/** Facts are never changed, only replaced. */
function isSame(a: FileRecord, b: FileRecord): boolean {
  return a === b || (a.facts === b.facts && a.nids === b.nids && a.path === b.path)
}

function isWhole({ record, slots, gone }: Indexed): boolean {
  return gone === 0 && slots.length === record.nids.length
}

function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** Between two yields: some hundred microseconds. */
const STRIDE = 256
const LEAST_DEAD = 1024
const FILE_BYTES = 200
