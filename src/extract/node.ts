/**
 * One node of a syntax tree: a row of its table, asked by name.
 *
 * The names are those of web-tree-sitter's nodes. A node holds nothing but its place, so
 * it is made when it is asked for, and two of one place are told to be the same by `id`.
 */
import type { Language } from 'web-tree-sitter'
import { ERROR, EXTRA, NAMED, type TreeTable } from './tree.ts'

/** What was parsed: the text from `offset` on (UTF-16 code units), and where lines of the whole file start. */
export interface Source {
  readonly text: string
  readonly offset: number
  readonly lines: Int32Array
}

export interface Point {
  /** Zero-based; the column in UTF-16 code units. */
  readonly row: number
  readonly column: number
}

export class Node {
  readonly table: TreeTable
  readonly source: Source
  readonly row: number
  /** Number of the first row of this tree among those of all trees of a file. */
  readonly #base: number

  constructor(table: TreeTable, source: Source, row = 0, base = 0) {
    this.table = table
    this.source = source
    this.row = row
    this.#base = base
  }

  /** The same for the same node of a file, another for any other. */
  get id(): number {
    return this.#base + this.row
  }

  get typeId(): number {
    return this.table.types[this.row]!
  }

  get type(): string {
    return this.table.language.types[this.typeId] ?? 'ERROR'
  }

  get text(): string {
    const { text, offset } = this.source
    return text.slice(this.startIndex - offset, this.endIndex - offset)
  }

  get startIndex(): number {
    return this.table.starts[this.row]!
  }

  get endIndex(): number {
    return this.table.ends[this.row]!
  }

  get startPosition(): Point {
    return pointAt(this.source.lines, this.startIndex)
  }

  get endPosition(): Point {
    return pointAt(this.source.lines, this.endIndex)
  }

  get isNamed(): boolean {
    return (this.table.flags[this.row]! & NAMED) !== 0
  }

  get isExtra(): boolean {
    return (this.table.flags[this.row]! & EXTRA) !== 0
  }

  /** Of a root: something in the tree could not be parsed. */
  get isBroken(): boolean {
    return this.table.broken
  }

  get parent(): Node | null {
    return this.#at(this.table.parents[this.row]!)
  }

  get firstChild(): Node | null {
    return this.#at(this.row + 1 < this.#end ? this.row + 1 : -1)
  }

  get lastChild(): Node | null {
    let last = -1
    for (let row = this.row + 1; row < this.#end; row = this.table.next[row]!) last = row
    return this.#at(last)
  }

  get firstNamedChild(): Node | null {
    return this.#at(this.#named(this.row + 1, this.#end))
  }

  get lastNamedChild(): Node | null {
    let last = -1
    for (
      let row = this.#named(this.row + 1, this.#end);
      row >= 0;
      row = this.#named(this.#after(row), this.#end)
    )
      last = row
    return this.#at(last)
  }

  get nextNamedSibling(): Node | null {
    const parent = this.table.parents[this.row]!
    return parent < 0 ? null : this.#at(this.#named(this.#end, this.table.next[parent]!))
  }

  get previousNamedSibling(): Node | null {
    const parent = this.table.parents[this.row]!
    let last = -1
    for (let row = parent + 1; parent >= 0 && row < this.row; row = this.#after(row))
      if ((this.table.flags[row]! & NAMED) !== 0) last = row
    return this.#at(last)
  }

  get children(): Node[] {
    const children: Node[] = []
    for (let row = this.row + 1; row < this.#end; row = this.#after(row)) children.push(this.#at(row)!)
    return children
  }

  get namedChildren(): Node[] {
    const children: Node[] = []
    for (
      let row = this.#named(this.row + 1, this.#end);
      row >= 0;
      row = this.#named(this.#after(row), this.#end)
    )
      children.push(this.#at(row)!)
    return children
  }

  get childCount(): number {
    let count = 0
    for (let row = this.row + 1; row < this.#end; row = this.#after(row)) count++
    return count
  }

  get namedChildCount(): number {
    let count = 0
    for (let row = this.row + 1; row < this.#end; row = this.#after(row))
      count += this.table.flags[row]! & NAMED
    return count
  }

  childForFieldId(field: number): Node | null {
    const { fields, types } = this.table
    // What stands in broken code has fields of a rule that was not completed.
    if (types[this.row] === ERROR) return null
    for (let row = this.row + 1; row < this.#end; row = this.#after(row)) {
      const both = fields[row]!
      if (both !== 0 && ((both & 0xff) === field || both >> 8 === field)) return this.#at(row)
    }
    return null
  }

  childForFieldName(name: string): Node | null {
    const field = fieldId(this.table.language, name)
    return field === undefined ? null : this.childForFieldId(field)
  }

  childrenForFieldName(name: string): Node[] {
    const field = fieldId(this.table.language, name)
    const children: Node[] = []
    if (field === undefined) return children
    for (let row = this.row + 1; row < this.#end; row = this.#after(row)) {
      const both = this.table.fields[row]!
      if ((both & 0xff) === field || both >> 8 === field) children.push(this.#at(row)!)
    }
    return children
  }

  /** Another node of the same tree. */
  at(row: number): Node {
    return new Node(this.table, this.source, row, this.#base)
  }

  get #end(): number {
    return this.table.next[this.row]!
  }

  #after(row: number): number {
    return this.table.next[row]!
  }

  /** The first named one of the siblings from `row` on; -1 when there is none before `end`. */
  #named(row: number, end: number): number {
    const { flags, next } = this.table
    for (let at = row; at < end; at = next[at]!) if ((flags[at]! & NAMED) !== 0) return at
    return -1
  }

  #at(row: number): Node | null {
    return row < 0 ? null : new Node(this.table, this.source, row, this.#base)
  }
}

/** The number of a field of a language; undefined when it has none of that name. */
export function fieldId(language: Language, name: string): number | undefined {
  let fields = FIELDS.get(language)
  if (!fields) {
    fields = new Map(language.fields.flatMap((field, id) => (field === null ? [] : [[field, id] as const])))
    FIELDS.set(language, fields)
  }
  return fields.get(name)
}

/** Where the lines of a text start, UTF-16 code units. */
export function lineStarts(text: string): Int32Array {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return Int32Array.from(starts)
}

/** Zero-based, of an index into the text whose lines start there. */
export function pointAt(lines: Int32Array, index: number): Point {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= index) low = middle
    else high = middle - 1
  }
  return { row: low, column: index - lines[low]! }
}

const FIELDS = new WeakMap<Language, ReadonlyMap<string, number>>()
