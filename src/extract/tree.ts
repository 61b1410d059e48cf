/**
 * A syntax tree as a table: one row a node, in the order of the text, parents first.
 *
 * A subtree is a run of rows, `next` says where it ends, and so children, siblings and
 * what is inside are found by adding and comparing. The table is filled in one walk over
 * the parser's memory (`memory.ts`), in which hidden nodes are passed through as
 * tree-sitter itself does; after that the parser's own tree is freed.
 *
 * Cost  20 bytes a node; filling takes 4 to 13 % of the time of parsing (effect, django, commons-lang).
 */
import type { Language, Tree } from 'web-tree-sitter'
import { joined, type Layout, rootOf, words } from './memory.ts'

export interface TreeTable {
  readonly language: Language
  /** Rows in use. */
  readonly size: number
  /** Node type id; `ERROR` for what could not be parsed. */
  readonly types: Uint16Array
  /** See `NAMED`, `EXTRA`, `MISSING`. */
  readonly flags: Uint8Array
  /** The field a node has for its parent in the low byte, another one in the high byte; 0: none. */
  readonly fields: Uint16Array
  /** UTF-16 code units, half-open. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The first row after the subtree. */
  readonly next: Int32Array
  /** Row of the parent; -1 for the root. */
  readonly parents: Int32Array
  /** Something in it could not be parsed. */
  readonly broken: boolean
}

export function tableOf(tree: Tree, layout: Layout): TreeTable {
  const heap = words()
  const { types: publicTypes, named, stride, aliases, fields: fieldsAt } = layout
  const root = heap[rootOf(tree)]!
  const isInline = (root & 1) === 1
  const most = isInline || heap[(root >> 2) + CHILDREN] === 0 ? 1 : heap[(root >> 2) + DESCENDANTS]! + 1
  const types = new Uint16Array(most)
  const flags = new Uint8Array(most)
  const fields = new Uint16Array(most)
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const next = new Int32Array(most)
  const parents = new Int32Array(most)
  let size = 0
  /** Bytes before the end of the last token. */
  let position = 0
  let depth = 0
  let stack = kept
  // The frame in work: which children are to come, in which production, below which row.
  let slot = rootOf(tree)
  let end = slot + 1
  let place = 0
  let production = 0
  let inherited = 0
  let parent = -1
  let own = -1
  for (;;) {
    if (slot >= end) {
      if (own >= 0) next[own] = size
      if (depth === 0) break
      depth -= FRAME
      slot = stack[depth]!
      end = stack[depth + 1]!
      place = stack[depth + 2]!
      production = stack[depth + 3]!
      inherited = stack[depth + 4]!
      parent = stack[depth + 5]!
      own = stack[depth + 6]!
      continue
    }
    const head = heap[slot]!
    let bits: number
    let symbol: number
    let start: number
    let length: number
    let children = 0
    let at = 0
    if ((head & 1) === 1) {
      const sizes = heap[slot + 1]!
      // As in a large node: visible, named, extra; and whether it is missing.
      bits = ((head >> 1) & 7) | (((head >> 5) & 1) << MISSING_BIT)
      symbol = (head >> 8) & 0xff
      start = position + ((sizes >> 16) & 0xff)
      length = sizes >>> 24
    } else {
      at = head >> 2
      bits = heap[at + BITS]!
      symbol = heap[at + SYMBOL]! & 0xffff
      start = position + heap[at + PADDING]!
      length = heap[at + LENGTH]!
      children = heap[at + CHILDREN]!
    }
    slot += 2
    let alias = 0
    let field = inherited
    if ((bits & IS_EXTRA) === 0) {
      if (depth > 0 && place < stride) {
        const index = production * stride + place
        alias = aliases[index]!
        field = joined(fieldsAt[index]!, inherited)
      }
      place++
    }
    let row = -1
    if ((bits & IS_VISIBLE) !== 0 || alias !== 0) {
      row = size++
      const shown = alias === 0 ? symbol : alias
      const isNamed = alias === 0 ? (bits & IS_NAMED) !== 0 : named[alias] !== 0
      types[row] = shown === ERROR ? ERROR : publicTypes[shown]!
      flags[row] =
        (isNamed ? NAMED : 0) |
        ((bits & IS_EXTRA) !== 0 ? EXTRA : 0) |
        (((bits >> MISSING_BIT) & 1) !== 0 ? MISSING : 0)
      fields[row] = field
      starts[row] = start >> 1
      ends[row] = (start + length) >> 1
      next[row] = size
      parents[row] = parent
    }
    if (children === 0) {
      position = start + length
      continue
    }
    if (depth + FRAME > stack.length) {
      stack = new Int32Array(2 * stack.length)
      stack.set(kept)
      kept = stack
    }
    stack[depth] = slot
    stack[depth + 1] = end
    stack[depth + 2] = place
    stack[depth + 3] = production
    stack[depth + 4] = inherited
    stack[depth + 5] = parent
    stack[depth + 6] = own
    depth += FRAME
    end = at
    slot = at - 2 * children
    place = 0
    production = heap[at + PRODUCTION]! >>> 16
    inherited = row < 0 ? field : 0
    if (row >= 0) parent = row
    own = row
  }
  const broken = isInline ? false : heap[(root >> 2) + ERROR_COST]! !== 0
  return { language: tree.language, size, types, flags, fields, starts, ends, next, parents, broken }
}

/** Type id of what could not be parsed. */
export const ERROR = 0xffff
/** Flags of a row. */
export const NAMED = 1
/** A comment, say: it may stand anywhere. */
export const EXTRA = 2
/** The parser put it there. */
export const MISSING = 4

/** Words from the start of a large node. Children stand before it, two words each. */
const PADDING = 1
const LENGTH = 4
const ERROR_COST = 8
const CHILDREN = 9
const SYMBOL = 10
const BITS = 11
const DESCENDANTS = 14
const PRODUCTION = 16

const IS_VISIBLE = 1
const IS_NAMED = 2
const IS_EXTRA = 4
const MISSING_BIT = 9

/** Numbers that are kept for a node whose children are walked through. */
const FRAME = 7
let kept = new Int32Array(FRAME * 1024)
