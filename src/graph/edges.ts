/**
 * The edge table: slots in columns, threaded on three chains.
 *
 * A slot is on the out-chain of its source, the in-chain of its target (both
 * doubly linked, so that one edge leaves in constant time even from a hub) and
 * on the chain of the file whose text causes it. Two files may cause the same
 * edge; then there are two slots, and views merge them.
 *
 * Cost  40 bytes an edge and 12 a site.
 */
import { type EdgeColumns, NO_RELATION } from '../store/rows.ts'
import { bytesIn, Column, dumpColumns, NONE, restoreColumns } from './column.ts'
import { Sites } from './sites.ts'
import {
  EDGE_TYPES,
  type EdgeType,
  ORIGINS,
  type Origin,
  RELATIONS,
  type Relation,
  type Site,
} from './types.ts'

/** An edge between nids. */
export interface Link {
  readonly source: number
  readonly target: number
  readonly type: EdgeType
  readonly origin: Origin
  readonly relation?: Relation
  readonly sites: readonly Site[]
}

export class Edges {
  readonly #source = new Column()
  readonly #target = new Column()
  readonly #kind = new Column()
  readonly #site = new Column()
  readonly #nextOut = new Column()
  readonly #previousOut = new Column()
  readonly #nextIn = new Column()
  readonly #previousIn = new Column()
  readonly #nextOfFile = new Column()
  readonly #file = new Column()
  /** First slots: by source nid, by target nid, by file id. */
  readonly #firstOut = new Column()
  readonly #firstIn = new Column()
  readonly #firstOfFile = new Column()
  readonly #sites = new Sites()
  #free = NONE
  #size = 0

  get size(): number {
    return this.#size
  }

  add(file: number, { source, target, type, origin, relation, sites }: Link): void {
    this.#add(file, source, target, pack(type, origin, relation), this.#sites.add(sites))
  }

  /** Row `row` of columns, as the store gives them: a graph is filled without an object for each edge. */
  addRow({ fileId, source, target, type, origin, relation, sites }: EdgeColumns, row: number): void {
    const related = relation[row] === NO_RELATION ? 0 : relation[row]! + 1
    const kind = kindOf(type[row]!, origin[row]!, related)
    this.#add(fileId[row]!, source[row]!, target[row]!, kind, this.#sites.addRow(sites, row))
  }

  #add(file: number, source: number, target: number, kind: number, site: number): void {
    let slot = this.#free
    if (slot === NONE) slot = this.#source.length
    else this.#free = this.#nextOfFile.at(slot)
    this.#source.set(slot, source)
    this.#target.set(slot, target)
    this.#kind.set(slot, kind)
    this.#site.set(slot, site)
    enter(slot, source, this.#firstOut, this.#nextOut, this.#previousOut)
    enter(slot, target, this.#firstIn, this.#nextIn, this.#previousIn)
    this.#file.set(slot, file)
    this.#nextOfFile.set(slot, first(this.#firstOfFile, file))
    put(this.#firstOfFile, file, slot)
    this.#size++
  }

  /** Removes every edge that the file causes. */
  clear(file: number): void {
    let slot = first(this.#firstOfFile, file)
    while (slot !== NONE) {
      const next = this.#nextOfFile.at(slot)
      leave(slot, this.#source.at(slot), this.#firstOut, this.#nextOut, this.#previousOut)
      leave(slot, this.#target.at(slot), this.#firstIn, this.#nextIn, this.#previousIn)
      this.#sites.free(this.#site.at(slot))
      this.#nextOfFile.set(slot, this.#free)
      this.#free = slot
      this.#size--
      slot = next
    }
    put(this.#firstOfFile, file, NONE)
  }

  /** For walks over many nodes, where a generator for each would cost more than its edges. `NONE` ends it. */
  firstOut(nid: number): number {
    return first(this.#firstOut, nid)
  }

  nextOut(slot: number): number {
    return this.#nextOut.at(slot)
  }

  firstIn(nid: number): number {
    return first(this.#firstIn, nid)
  }

  nextIn(slot: number): number {
    return this.#nextIn.at(slot)
  }

  *out(nid: number): Generator<number> {
    for (let slot = first(this.#firstOut, nid); slot !== NONE; slot = this.#nextOut.at(slot)) yield slot
  }

  /** All of `out`, at once. */
  links(nid: number): Link[] {
    const links: Link[] = []
    for (let slot = first(this.#firstOut, nid); slot !== NONE; slot = this.#nextOut.at(slot))
      links.push(this.link(slot))
    return links
  }

  *in(nid: number): Generator<number> {
    for (let slot = first(this.#firstIn, nid); slot !== NONE; slot = this.#nextIn.at(slot)) yield slot
  }

  *ofFile(file: number): Generator<number> {
    for (let slot = first(this.#firstOfFile, file); slot !== NONE; slot = this.#nextOfFile.at(slot))
      yield slot
  }

  countOfFile(file: number): number {
    let count = 0
    for (let slot = first(this.#firstOfFile, file); slot !== NONE; slot = this.#nextOfFile.at(slot)) count++
    return count
  }

  source(slot: number): number {
    return this.#source.at(slot)
  }

  target(slot: number): number {
    return this.#target.at(slot)
  }

  /** The file whose text causes the edge. */
  file(slot: number): number {
    return this.#file.at(slot)
  }

  type(slot: number): EdgeType {
    return EDGE_TYPES[this.#kind.at(slot) & 7]!
  }

  /** Whether its type is one of these; see `maskOf`. */
  fits(slot: number, mask: number): boolean {
    return ((mask >> (this.#kind.at(slot) & 7)) & 1) === 1
  }

  relation(slot: number): Relation | undefined {
    return RELATIONS[(this.#kind.at(slot) >> 8) - 1]
  }

  /** Type, origin and relation in one number: equal exactly when all three are. */
  kind(slot: number): number {
    return this.#kind.at(slot)
  }

  /** Whether the slot says exactly this, with all its sites. */
  same(slot: number, { source, target, type, origin, relation, sites }: Link): boolean {
    return (
      this.#source.at(slot) === source &&
      this.#target.at(slot) === target &&
      this.#kind.at(slot) === pack(type, origin, relation) &&
      this.sameSites(slot, sites)
    )
  }

  sameSites(slot: number, sites: readonly Site[]): boolean {
    return this.#sites.same(this.#site.at(slot), sites)
  }

  link(slot: number): Link {
    const kind = this.#kind.at(slot)
    const relation = this.relation(slot)
    const source = this.#source.at(slot)
    const target = this.#target.at(slot)
    const type = EDGE_TYPES[kind & 7]!
    const origin = ORIGINS[(kind >> 3) & 31]!
    const sites = this.#sites.list(this.#site.at(slot))
    return relation === undefined
      ? { source, target, type, origin, sites }
      : { source, target, type, origin, relation, sites }
  }

  get bytes(): number {
    return bytesIn(this.#columns) + this.#sites.bytes
  }

  dump() {
    const [columns, sites] = [dumpColumns(this.#columns), this.#sites.dump()]
    return { columns, sites, free: this.#free, size: this.#size }
  }

  restore({ columns, sites, free, size }: ReturnType<Edges['dump']>): void {
    restoreColumns(this.#columns, columns)
    this.#sites.restore(sites)
    this.#free = free
    this.#size = size
  }

  get #columns(): readonly Column[] {
    const columns = [this.#source, this.#target, this.#kind, this.#site, this.#nextOut, this.#previousOut]
    columns.push(this.#nextIn, this.#previousIn, this.#nextOfFile, this.#file)
    return [...columns, this.#firstOut, this.#firstIn, this.#firstOfFile]
  }
}

/** See `Edges.kind`. */
export function pack(type: EdgeType, origin: Origin, relation: Relation | undefined): number {
  const related = relation === undefined ? 0 : RELATIONS.indexOf(relation) + 1
  return kindOf(TYPE_NUMBERS[type], ORIGIN_NUMBERS[origin], related)
}

/** Of the type's and the origin's number, and the relation's, counted from 1; 0 is none. */
function kindOf(type: number, origin: number, related: number): number {
  return type | (origin << 3) | (related << 8)
}

/** A set of types as bits. */
export function maskOf(types: Iterable<EdgeType>): number {
  let mask = 0
  for (const type of types) mask |= 1 << TYPE_NUMBERS[type]
  return mask
}

const TYPE_NUMBERS = numbersOf(EDGE_TYPES)
const ORIGIN_NUMBERS = numbersOf(ORIGINS)

function numbersOf<T extends string>(words: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>
}

/** Heads are written when a chain first gets a slot; a key never seen has none. */
export function first(heads: Column, key: number): number {
  return key < heads.length ? heads.at(key) : NONE
}

export function put(heads: Column, key: number, slot: number): void {
  while (heads.length < key) heads.push(NONE)
  heads.set(key, slot)
}

/** Puts a slot at the head of the key's chain. */
export function enter(slot: number, key: number, heads: Column, next: Column, previous: Column): void {
  const head = first(heads, key)
  next.set(slot, head)
  previous.set(slot, NONE)
  if (head !== NONE) previous.set(head, slot)
  put(heads, key, slot)
}

/** Takes a slot out of the key's chain, wherever it stands. */
export function leave(slot: number, key: number, heads: Column, next: Column, previous: Column): void {
  const after = next.at(slot)
  const before = previous.at(slot)
  if (after !== NONE) previous.set(after, before)
  if (before !== NONE) next.set(before, after)
  else heads.set(key, after)
}
