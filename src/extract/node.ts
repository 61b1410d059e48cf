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

/** A table with what its rows are asked for. */
export interface Tree extends TreeTable {
  readonly source: Source
  /** Number of the first row among those of all trees of the file. */
  readonly base: number
}

export class Node {
  readonly tree: Tree
  readonly row: number

  constructor(tree: Tree, row = 0) {
    this.tree = tree
    this.row = row
  }

  /** The same for the same node of a file, another for any other. */
  get id(): number {
    return this.tree.base + this.row
  }

  get source(): Source {
    return this.tree.source
  }

  get typeId(): number {
    return this.tree.types[this.row]!
  }

  get type(): string {
    return this.tree.language.types[this.typeId] ?? 'ERROR'
  }

  get text(): string {
    const { text, offset } = this.tree.source
    return text.slice(this.startIndex - offset, this.endIndex - offset)
  }

  get startIndex(): number {
    return this.tree.starts[this.row]!
  }

  get endIndex(): number {
    return this.tree.ends[this.row]!
  }

  get startPosition(): Point {
    return pointAt(this.tree.source.lines, this.startIndex)
  }

  get endPosition(): Point {
    return pointAt(this.tree.source.lines, this.endIndex)
  }

  get isNamed(): boolean {
    return (this.tree.flags[this.row]! & NAMED) !== 0
  }

  get isExtra(): boolean {
    return (this.tree.flags[this.row]! & EXTRA) !== 0
  }

  /** Of a root: something in the tree could not be parsed. */
  get isBroken(): boolean {
    return this.tree.broken
  }

  get parent(): Node | null {
    return nodeAt(this.tree, this.tree.parents[this.row]!)
  }

  get firstChild(): Node | null {
    const first = this.row + 1
    return first < this.tree.next[this.row]! ? this.at(first) : null
  }

  get lastChild(): Node | null {
    const { next } = this.tree
    const end = next[this.row]!
    let last = -1
    for (let row = this.row + 1; row < end; row = next[row]!) last = row
    return nodeAt(this.tree, last)
  }

  get firstNamedChild(): Node | null {
    return nodeAt(this.tree, namedFrom(this.tree, this.row + 1, this.tree.next[this.row]!))
  }

  get lastNamedChild(): Node | null {
    const { next, flags } = this.tree
    const end = next[this.row]!
    let last = -1
    for (let row = this.row + 1; row < end; row = next[row]!) if ((flags[row]! & NAMED) !== 0) last = row
    return nodeAt(this.tree, last)
  }

  get nextNamedSibling(): Node | null {
    const { parents, next } = this.tree
    const parent = parents[this.row]!
    return parent < 0 ? null : nodeAt(this.tree, namedFrom(this.tree, next[this.row]!, next[parent]!))
  }

  get previousNamedSibling(): Node | null {
    const { parents, next, flags } = this.tree
    const parent = parents[this.row]!
    let last = -1
    for (let row = parent + 1; parent >= 0 && row < this.row; row = next[row]!)
      if ((flags[row]! & NAMED) !== 0) last = row
    return nodeAt(this.tree, last)
  }

  get children(): Node[] {
    const { next } = this.tree
    const end = next[this.row]!
    const children: Node[] = []
    for (let row = this.row + 1; row < end; row = next[row]!) children.push(this.at(row))
    return children
  }

  get namedChildren(): Node[] {
    const { next, flags } = this.tree
    const end = next[this.row]!
    const children: Node[] = []
    for (let row = this.row + 1; row < end; row = next[row]!)
      if ((flags[row]! & NAMED) !== 0) children.push(this.at(row))
    return children
  }

  get childCount(): number {
    const { next } = this.tree
    const end = next[this.row]!
    let count = 0
    for (let row = this.row + 1; row < end; row = next[row]!) count++
    return count
  }

  get namedChildCount(): number {
    const { next, flags } = this.tree
    const end = next[this.row]!
    let count = 0
    for (let row = this.row + 1; row < end; row = next[row]!) count += flags[row]! & NAMED
    return count
  }

  childForFieldId(field: number): Node | null {
    const { next, fields, types } = this.tree
    // What stands in broken code has fields of a rule that was not completed.
    if (types[this.row] === ERROR) return null
    const end = next[this.row]!
    for (let row = this.row + 1; row < end; row = next[row]!) {
      const both = fields[row]!
      if (both !== 0 && ((both & 0xff) === field || both >> 8 === field)) return this.at(row)
    }
    return null
  }

  childForFieldName(name: string): Node | null {
    const field = fieldId(this.tree.language, name)
    return field === undefined ? null : this.childForFieldId(field)
  }

  childrenForFieldName(name: string): Node[] {
    const { next, fields, language } = this.tree
    const field = fieldId(language, name)
    const end = next[this.row]!
    const children: Node[] = []
    if (field === undefined) return children
    for (let row = this.row + 1; row < end; row = next[row]!) {
      const both = fields[row]!
      if ((both & 0xff) === field || both >> 8 === field) children.push(this.at(row))
    }
    return children
  }

  /** Another node of the same tree. */
  at(row: number): Node {
    return new Node(this.tree, row)
  }
}

function nodeAt(tree: Tree, row: number): Node | null {
  return row < 0 ? null : new Node(tree, row)
}

/** The first named one of the siblings from `row` on; -1 when there is none before `end`. */
function namedFrom({ flags, next }: TreeTable, row: number, end: number): number {
  for (let at = row; at < end; at = next[at]!) if ((flags[at]! & NAMED) !== 0) return at
  return -1
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

/** What a block ends with; what is said after it does not count. */
export function endOf(block: Node): Node | null {
  let last = block.lastNamedChild
  while (last?.type.endsWith('comment')) last = last.previousNamedSibling
  return last
}

export function isStatement({ type }: Node): boolean {
  return type.endsWith('_statement')
}
