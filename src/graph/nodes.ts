/**
 * The node table: nid ↔ id, and where a node's details are found.
 *
 * A nid is a small integer that names a node while it lives, in memory and in
 * the store. Details (properties, lines, hashes) are not kept here: they are
 * read from the file's facts, by `ordinal`, the index into its definitions.
 *
 * A freed nid is used again, but not while somebody holds the table (`hold`):
 * a snapshot may still ask for the id of a node that is gone.
 *
 * Cost  About 24 bytes a node, plus its id and the entry in the map of ids.
 */
import { bytesIn, Column, dumpColumns, NONE, restoreColumns } from './column.ts'
import { typeOfId } from './ids.ts'
import { nameOfId } from './name.ts'
import { NODE_TYPES, type NodeType } from './types.ts'

export class Nodes {
  readonly #ids: (string | undefined)[] = []
  readonly #nids = new Map<string, number>()
  readonly #file = new Column()
  readonly #ordinal = new Column()
  readonly #type = new Column()
  readonly #counts = new Map<NodeType, number>()
  /** Names that ids do not say. */
  readonly #names = new Map<number, string>()
  readonly #externals = new Set<number>()
  readonly #free: number[] = []
  readonly #retired: number[] = []
  #holders = 0

  get size(): number {
    return this.#nids.size
  }

  /** One above the largest nid ever used. */
  get bound(): number {
    return this.#ids.length
  }

  nid(id: string): number | undefined {
    return this.#nids.get(id)
  }

  /** The id of a live node, or of one that went while the table was held. */
  id(nid: number): string {
    return this.#ids[nid]!
  }

  /** `NONE` for externals. */
  file(nid: number): number {
    return this.#file.at(nid)
  }

  ordinal(nid: number): number {
    return this.#ordinal.at(nid)
  }

  type(nid: number): NodeType {
    return NODE_TYPES[this.#type.at(nid)]!
  }

  name(nid: number): string {
    return this.#names.get(nid) ?? nameOfId(this.id(nid))
  }

  /** What the node is called, in its file's words. */
  call(nid: number, name: string): void {
    if (name === nameOfId(this.id(nid))) this.#names.delete(nid)
    else this.#names.set(nid, name)
  }

  /** Nodes that no file defines. */
  get externals(): ReadonlySet<number> {
    return this.#externals
  }

  count(type: NodeType): number {
    return this.#counts.get(type) ?? 0
  }

  /** Live nodes, in the order they came. */
  [Symbol.iterator](): IterableIterator<[id: string, nid: number]> {
    return this.#nids.entries()
  }

  /** A nid for a node that is not in the table yet; it is taken until it is added and removed again. */
  reserve(): number {
    const nid = this.#free.pop()
    if (nid !== undefined) return nid
    this.#ids.push(undefined)
    return this.#ids.length - 1
  }

  /** Gives back what was reserved and never added. */
  release(nid: number): void {
    this.#free.push(nid)
  }

  add(nid: number, id: string, file: number, ordinal: number): void {
    while (this.#ids.length <= nid) this.#ids.push(undefined)
    while (this.#file.length < nid) this.#place(this.#file.length, NONE, 0, 0)
    const type = typeOfId(id)!
    this.#ids[nid] = id
    this.#nids.set(id, nid)
    if (file === NONE) this.#externals.add(nid)
    this.#place(nid, file, ordinal, NODE_TYPES.indexOf(type))
    this.#counts.set(type, this.count(type) + 1)
  }

  /** The same node at another place: its file's definitions were counted anew. */
  move(nid: number, ordinal: number): void {
    this.#ordinal.set(nid, ordinal)
  }

  remove(nid: number): void {
    const type = this.type(nid)
    this.#nids.delete(this.id(nid))
    this.#names.delete(nid)
    this.#externals.delete(nid)
    this.#counts.set(type, this.count(type) - 1)
    this.#retired.push(nid)
    if (this.#holders === 0) this.#bury()
  }

  /** Until the returned undo is called, ids of removed nodes stay readable. */
  hold(): () => void {
    this.#holders++
    let held = true
    return () => {
      if (held) this.#holders--
      held = false
      if (this.#holders === 0) this.#bury()
    }
  }

  /** After filling a table from the store: the nids in between that nobody has. */
  reclaim(): void {
    this.#free.length = 0
    for (let nid = this.#ids.length - 1; nid >= 0; nid--) {
      if (this.#ids[nid] === undefined) this.#free.push(nid)
    }
  }

  get bytes(): number {
    return bytesIn(this.#columns) + this.#ids.length * 8
  }

  /** As if nobody held the table. */
  dump() {
    const ids = [...this.#ids]
    for (const nid of this.#retired) ids[nid] = undefined
    return {
      ids,
      columns: dumpColumns(this.#columns),
      names: this.#names,
      free: [...this.#free, ...this.#retired],
    }
  }

  restore({ ids, columns, names, free }: ReturnType<Nodes['dump']>): void {
    restoreColumns(this.#columns, columns)
    ids.forEach((id, nid) => {
      this.#ids.push(id)
      if (id === undefined) return
      this.#nids.set(id, nid)
      if (this.file(nid) === NONE) this.#externals.add(nid)
      this.#counts.set(this.type(nid), this.count(this.type(nid)) + 1)
    })
    for (const [nid, name] of names) this.#names.set(nid, name)
    for (const nid of free) this.#free.push(nid)
  }

  get #columns(): readonly Column[] {
    return [this.#file, this.#ordinal, this.#type]
  }

  #place(nid: number, file: number, ordinal: number, type: number): void {
    this.#file.set(nid, file)
    this.#ordinal.set(nid, ordinal)
    this.#type.set(nid, type)
  }

  #bury(): void {
    for (const nid of this.#retired) {
      this.#ids[nid] = undefined
      this.#free.push(nid)
    }
    this.#retired.length = 0
  }
}
