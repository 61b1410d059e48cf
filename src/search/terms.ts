/**
 * The term table: which nodes say a word, and how much each of them is about it.
 *
 * Scored after Okapi BM25 (Robertson), with the weights of the fields summed before
 * the saturation (BM25F), so that a word in a name and in the prose counts once.
 * A list is a run of 32-bit cells, `slot << 8 | weight`. Cells of slots that are
 * dead stay until `purge`; how many slots say a word is counted without them.
 *
 * MiniSearch was measured and left: 11 s and 150 MB for 200,000 short documents, and
 * 60 ms and more for a query of three words.
 *
 * Cost  4 bytes a cell, a third of it spare, and about 200 bytes a word.
 * Limit 2^24 slots.
 */
import { Column } from '../graph/column.ts'
import { stemOf } from './words.ts'

/** Term → weight in a document; see `Terms.bag`. */
export type Bag = ReadonlyMap<number, number>

export class Terms {
  /** By word as written and by stem; `SILENT` for words that say nothing. */
  readonly #ids = new Map<string, number>()
  readonly #lists: Uint32Array[] = []
  readonly #used = new Column()
  readonly #spread = new Column()
  readonly #length = new Column()
  #documents = 0
  #lengths = 0
  #cells = 0

  /** What a document says, each word with the weight of where it stands. */
  bag(words: Iterable<readonly [word: string, weight: number]>): Bag {
    const bag = new Map<number, number>()
    for (const [word, weight] of words) {
      const term = this.#ids.get(word) ?? this.#learn(word)
      if (term !== SILENT) bag.set(term, (bag.get(term) ?? 0) + weight)
    }
    return bag
  }

  add(slot: number, bag: Bag): void {
    let length = 0
    for (const [term, weight] of bag) {
      const quantum = Math.min(MOST, Math.max(1, Math.round(weight * FINE)))
      length += quantum
      this.#append(term, ((slot << 8) | quantum) >>> 0)
      this.#spread.set(term, this.#spread.at(term) + 1)
    }
    while (this.#length.length < slot) this.#length.push(0)
    this.#length.set(slot, length)
    this.#documents++
    this.#lengths += length
  }

  /** Its cells stay; the caller tells its slot from the living. */
  remove(slot: number, bag: Bag): void {
    for (const term of bag.keys()) this.#spread.set(term, this.#spread.at(term) - 1)
    this.#documents--
    this.#lengths -= this.#length.at(slot)
  }

  /** Drops the cells of dead slots, a word between two yields. */
  *purge(lives: (slot: number) => boolean): Generator<void> {
    for (const [term, list] of this.#lists.entries()) {
      let kept = 0
      for (let i = 0; i < this.#used.at(term); i++) {
        if (lives(list[i]! >>> 8)) list[kept++] = list[i]!
      }
      this.#used.set(term, kept)
      yield
    }
  }

  /** A term that nobody says is none. */
  term(word: string): number | undefined {
    const term = this.#ids.get(word) ?? this.#ids.get(stemOf(word) ?? '')
    return term === undefined || term === SILENT || this.#spread.at(term) === 0 ? undefined : term
  }

  /** How much a term tells documents apart; always above 0. */
  rarity(term: number): number {
    const said = this.#spread.at(term)
    return Math.log(1 + (this.#documents - said + 0.5) / (said + 0.5))
  }

  /** More than one in twenty of many documents says it. */
  isFrequent(term: number): boolean {
    return this.#documents > MANY && this.#spread.at(term) > this.#documents / 20
  }

  /** More than half of many documents say it: it tells none of them apart. */
  isCommon(term: number): boolean {
    return this.#documents > MANY && this.#spread.at(term) > this.#documents / 2
  }

  /**
   * Adds to the sum of every slot, dead ones too, that says the term its score for that; those
   * that had none are noted in `found`, and passed over without it.
   */
  weigh(term: number, sums: Float64Array, found: number[] | undefined): void {
    const list = this.#lists[term]!
    const rarity = this.rarity(term)
    const base = FINE * SATURATION * (1 - SHORTNESS)
    const scale = (FINE * SATURATION * SHORTNESS) / (this.#lengths / this.#documents)
    const end = this.#used.at(term)
    const lengths = this.#length.values
    for (let i = 0; i < end; i++) {
      const cell = list[i]!
      const slot = cell >>> 8
      if (sums[slot] === 0) {
        if (!found) continue
        found.push(slot)
      }
      const weight = cell & 255
      sums[slot]! += (rarity * weight) / (weight + base + scale * lengths[slot]!)
    }
  }

  /** Every slot, dead ones too, that says the term. */
  *slots(term: number): Generator<number> {
    const list = this.#lists[term]!
    for (let i = 0, end = this.#used.at(term); i < end; i++) yield list[i]! >>> 8
  }

  get bytes(): number {
    const columns = this.#used.bytes + this.#spread.bytes + this.#length.bytes
    return columns + this.#cells * 4 + this.#ids.size * WORD_BYTES
  }

  #learn(word: string): number {
    const stem = stemOf(word)
    let term = stem === undefined ? SILENT : this.#ids.get(stem)
    if (term === undefined) {
      term = this.#lists.length
      this.#lists.push(NOTHING)
      this.#used.push(0)
      this.#spread.push(0)
      this.#ids.set(stem!, term)
    }
    this.#ids.set(word, term)
    return term
  }

  #append(term: number, cell: number): void {
    let list = this.#lists[term]!
    const used = this.#used.at(term)
    if (used === list.length) {
      const wider = new Uint32Array(Math.max(2, Math.ceil(used * 1.5)))
      wider.set(list)
      this.#cells += wider.length - list.length
      this.#lists[term] = wider
      list = wider
    }
    list[used] = cell
    this.#used.set(term, used + 1)
  }
}

const SILENT = -1
const NOTHING = new Uint32Array(0)
/** Weights are kept in eighths, up to 255 of them. */
const FINE = 8
const MOST = 255
/** BM25's k1 and b, tuned with `npm run grade:context`. */
const SATURATION = 2
const SHORTNESS = 0.75
const MANY = 1000
const WORD_BYTES = 150
