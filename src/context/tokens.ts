/**
 * Tokens, counted as language models do: by the byte pairs of `cl100k_base`.
 *
 * The table is read when somebody first asks for a context.
 */
import { readFile } from 'node:fs/promises'
import { BytePairs } from './bytepairs.ts'

/** The number of tokens in a text. */
export type Count = (text: string) => number

let counting: Promise<Count> | undefined

export function tokenCounter(): Promise<Count> {
  counting ??= readPairs().then(counter)
  return counting
}

export async function readPairs(): Promise<BytePairs> {
  return new BytePairs(await readFile(VOCABULARY))
}

function counter(pairs: BytePairs): Count {
  const encoder = new TextEncoder()
  const counted = new Map<string, number>()
  let bytes = new Uint8Array(1024)
  const countPiece = (piece: string): number => {
    if (piece.length * MOST_BYTES > bytes.length) bytes = new Uint8Array(piece.length * MOST_BYTES)
    return pairs.count(bytes, encoder.encodeInto(piece, bytes).written)
  }
  return (text) => {
    let tokens = 0
    for (const [piece] of text.matchAll(PIECE)) {
      let own = counted.get(piece)
      if (own === undefined) {
        own = countPiece(piece)
        if (counted.size >= MOST_KEPT) counted.clear()
        if (piece.length <= SHORT) counted.set(piece, own)
      }
      tokens += own
    }
    return tokens
  }
}

/** The same from `src/context` and from `dist/bin`. */
const VOCABULARY = new URL('../../src/context/vocabulary/cl100k_base.bin', import.meta.url)
/** Code says the same words again and again: so many of them are counted once. */
const MOST_KEPT = 8192
const SHORT = 40
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3
/** Pieces are never joined with each other: words with what stands before them, digits by three, marks, blanks. */
const PIECE =
  /'(?:[sStTmMdD]|[rRvV][eE]|[lL][lL])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu
