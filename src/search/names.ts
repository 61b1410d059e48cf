/**
 * The name table: every name once, with the slots of the nodes that have it.
 *
 * A walk over all names looks into few of them, since masks say what a name may be:
 * one of its letters, one of its pairs of neighbouring letters. What lacks a letter
 * cannot be made of the same ones, what lacks a pair cannot hold the word.
 *
 * Cost  About 160 bytes a name and 12 a slot. A walk takes about 5 ns a name that the
 *       masks turn away.
 */
import { Column, NONE } from '../graph/column.ts'
import { enter, leave } from '../graph/edges.ts'
import { partsOf, plainOf } from './words.ts'

export interface Name {
  readonly text: string
  /** Letters and digits alone, in lower case. */
  readonly plain: string
}

export class Names {
  readonly #ids = new Map<string, number>()
  readonly #names: (Name | undefined)[] = []
  /** By name: a mask of its letters, two of its pairs of letters, its length with its first character. */
  readonly #letters = new Column()
  readonly #pairs = new Column()
  readonly #others = new Column()
  readonly #shapes = new Column()
  /** The letters that its words but the first begin with. */
  readonly #initials = new Column()
  readonly #free: number[] = []
  /** By name: how many slots have it, and the first of them. */
  readonly #counts = new Column()
  readonly #first = new Column()
  /** By slot: its name, and its neighbours among those of the same one. */
  readonly #of = new Column()
  readonly #next = new Column()
  readonly #previous = new Column()

  add(slot: number, text: string): void {
    let id = this.#ids.get(text)
    if (id === undefined) {
      id = this.#free.pop() ?? this.#names.length
      const plain = plainOf(text)
      this.#ids.set(text, id)
      this.#names[id] = { text, plain }
      this.#note(id, plain, partsOf(text))
    }
    for (const column of [this.#of, this.#next, this.#previous])
      while (column.length < slot) column.push(NONE)
    this.#of.set(slot, id)
    this.#counts.set(id, this.count(id) + 1)
    enter(slot, id, this.#first, this.#next, this.#previous)
  }

  remove(slot: number): void {
    const id = this.#of.at(slot)
    leave(slot, id, this.#first, this.#next, this.#previous)
    this.#counts.set(id, this.count(id) - 1)
    if (this.count(id) > 0) return
    this.#ids.delete(this.name(id).text)
    this.#names[id] = undefined
    this.#note(id, '', [])
    this.#free.push(id)
  }

  /** One above the largest id of a name. */
  get bound(): number {
    return this.#names.length
  }

  /** The name of a slot that has one. */
  of(slot: number): number {
    return this.#of.at(slot)
  }

  name(id: number): Name {
    return this.#names[id]!
  }

  /** How many slots have it. */
  count(id: number): number {
    return id < this.#counts.length ? this.#counts.at(id) : 0
  }

  *slots(id: number): Generator<number> {
    for (let slot = this.#first.at(id); slot !== NONE; slot = this.#next.at(slot)) yield slot
  }

  has(text: string): boolean {
    return this.#ids.has(text)
  }

  /**
   * Calls back with every name that may hold `plain`, may begin as it does and have all of its
   * letters, or may be so many slips away. One letter or two are looked for at the beginning
   * only. In no order.
   */
  each(plain: string, slips: number, take: (name: Name, id: number) => void): void {
    const wanted = lettersOf(plain)
    const [pairs, others] = pairsOf(plain)
    const shape = shapeOf(plain)
    const later = lettersOf(plain.slice(1))
    const [letters, shapes] = [this.#letters.values, this.#shapes.values]
    const isShort = plain.length < SHORT
    const bound = this.#names.length
    for (let id = 0; id < bound; id++) {
      if (isShort && (shape ^ shapes[id]!) >>> 16 !== 0) continue
      const has = letters[id]!
      const lacking = wanted & ~has
      if (lacking !== 0 || !(this.#mayHold(id, pairs, others) || this.#mayBegin(id, shape, later))) {
        if (!areNear(shape, shapes[id]!, slips)) continue
        if (ones(lacking) > slips || ones(has & ~wanted) > slips) continue
      }
      const name = this.#names[id]
      if (name) take(name, id)
    }
  }

  #mayHold(id: number, pairs: number, others: number): boolean {
    return (pairs & ~this.#pairs.at(id)) === 0 && (others & ~this.#others.at(id)) === 0
  }

  /** Whether several of its words may be begun. */
  #mayBegin(id: number, shape: number, later: number): boolean {
    return (shape ^ this.#shapes.at(id)) >>> 16 === 0 && (later & this.#initials.at(id)) !== 0
  }

  get bytes(): number {
    const columns = [
      this.#initials,
      this.#letters,
      this.#pairs,
      this.#others,
      this.#shapes,
      this.#counts,
      this.#first,
      this.#of,
      this.#next,
      this.#previous,
    ]
    return columns.reduce((sum, { bytes }) => sum + bytes, this.#ids.size * NAME_BYTES)
  }

  #note(id: number, plain: string, parts: readonly string[]): void {
    const [pairs, others] = pairsOf(plain)
    this.#letters.set(id, lettersOf(plain))
    this.#pairs.set(id, pairs)
    this.#others.set(id, others)
    this.#shapes.set(id, shapeOf(plain))
    const initials = parts.slice(1).map((part) => part.charAt(0).toLowerCase())
    this.#initials.set(id, lettersOf(initials.join('')))
  }
}

/** A bit a letter; digits share one, and so do all other characters. */
function lettersOf(plain: string): number {
  let mask = 0
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97)
    else mask |= code >= 48 && code <= 57 ? 1 << 26 : 1 << 27
  }
  return mask
}

/** One of 64 bits a pair of neighbours. */
function pairsOf(plain: string): readonly [number, number] {
  let [low, high] = [0, 0]
  for (let i = 1; i < plain.length; i++) {
    const hash = (plain.charCodeAt(i - 1) * 31 + plain.charCodeAt(i)) % 61
    if (hash < 32) low |= 1 << hash
    else high |= 1 << (hash - 32)
  }
  return [low, high]
}

/** The first character above the length. */
function shapeOf(plain: string): number {
  return plain === '' ? 0 : (plain.charCodeAt(0) << 16) | Math.min(plain.length, 0xffff)
}

/** Whether the lengths allow for it. */
function areNear(a: number, b: number, slips: number): boolean {
  return slips > 0 && Math.abs((a & 0xffff) - (b & 0xffff)) <= slips
}

function ones(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Fewer letters are in the middle of a third of all names. */
export const SHORT = 3
/** Of its text, twice, and of what leads to it. */
const NAME_BYTES = 150
