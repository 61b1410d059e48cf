/**
 * Where the parser keeps its trees: the memory of its WASM module, read in place.
 *
 * Asking web-tree-sitter for one property of one node is a call into WASM with the
 * node written out and read back, and takes as long as parsing several tokens. A file
 * has as many nodes as tokens. So trees are copied out in one walk (`tree.ts`) over the
 * structures that the parser itself works on, and never asked for again.
 *
 * Limits  The layout is that of tree-sitter's `subtree.h` and `parser.h` compiled for
 *         32 bits, which no interface promises. So the version is pinned in
 *         `package.json`, and `test/extract/tree.test.ts` compares every node of every
 *         language with what web-tree-sitter says of it.
 */
import { type Language, Parser, type Tree } from 'web-tree-sitter'

interface Module {
  HEAP32?: Int32Array
}

const parser: Module = {}
let initialised: Promise<void> | undefined

/** Starts the parser's module. Idempotent. */
export function startParser(): Promise<void> {
  initialised ??= Parser.init(parser as object)
  return initialised
}

/** The memory as words of 32 bits; another array whenever it has grown. */
export function words(): Int32Array {
  return parser.HEAP32!
}

/** The word index of a tree's root. */
export function rootOf(tree: Tree): number {
  return addressOf(tree) >> 2
}

/** What a parsed tree leaves to its language: names of aliased children, and fields. */
export interface Layout {
  /** Symbol as the parser has it → node type id, as the language counts them. */
  readonly types: Uint16Array
  /** Node type id → whether such a node is a named one. */
  readonly named: Uint8Array
  /** Places for children in the two tables below, per production. */
  readonly stride: number
  /** Production and place → the symbol that the child goes by instead of its own; 0: its own. */
  readonly aliases: Uint16Array
  /** Production and place → the fields of the child, one in the low byte and another in the high one; 0: none. */
  readonly fields: Uint16Array
}

export function layoutOf(language: Language): Layout {
  const heap = words()
  const at = addressOf(language) >> 2
  const bytes = new Uint8Array(heap.buffer)
  const halves = new Uint16Array(heap.buffer)
  const symbols = heap[at + SYMBOLS]! + heap[at + ALIASES]!
  const productions = heap[at + PRODUCTIONS]!
  const aliased = heap[at + ALIASED_PLACES]! & 0xffff
  const entries: { row: number; place: number; field: number }[] = []
  for (let production = 0; production < productions; production++) {
    const slice = (heap[at + FIELD_SLICES]! >> 1) + 2 * production
    const first = heap[at + FIELD_ENTRIES]! + 4 * halves[slice]!
    const end = first + 4 * halves[slice + 1]!
    for (let entry = first; entry < end; entry += 4) {
      const isInherited = bytes[entry + 3] !== 0
      if (!isInherited)
        entries.push({ row: production, place: bytes[entry + 2]!, field: halves[entry >> 1]! })
    }
  }
  const stride = entries.reduce((most, { place }) => Math.max(most, place + 1), Math.max(aliased, 1))
  const layout = {
    types: halves.slice(heap[at + PUBLIC_SYMBOLS]! >> 1, (heap[at + PUBLIC_SYMBOLS]! >> 1) + symbols),
    named: Uint8Array.from({ length: symbols }, (_, symbol) => bytes[heap[at + METADATA]! + 3 * symbol + 1]!),
    stride,
    aliases: new Uint16Array(productions * stride),
    fields: new Uint16Array(productions * stride),
  }
  for (let production = 1; production < productions; production++) {
    const sequence = (heap[at + ALIAS_SEQUENCES]! >> 1) + production * aliased
    for (let place = 0; place < aliased; place++)
      layout.aliases[production * stride + place] = halves[sequence + place]!
  }
  for (const { row, place, field } of entries) {
    const index = row * stride + place
    layout.fields[index] = joined(layout.fields[index]!, field)
  }
  return layout
}

/** Two fields in one number, the inner one low. A child with more than two keeps two. */
export function joined(inner: number, outer: number): number {
  if (inner === 0) return outer
  return inner > 0xff || outer === 0 || inner === outer ? inner : inner | ((outer & 0xff) << 8)
}

function addressOf(handle: Language | Tree): number {
  return (handle as unknown as Readonly<Record<0, number>>)[0]
}

/** Words from the start of a language. */
const SYMBOLS = 1
const ALIASES = 2
const PRODUCTIONS = 7
const ALIASED_PLACES = 9
const FIELD_SLICES = 16
const FIELD_ENTRIES = 17
const METADATA = 18
const PUBLIC_SYMBOLS = 19
const ALIAS_SEQUENCES = 21
