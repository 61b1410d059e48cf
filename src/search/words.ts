/**
 * Words: what identifiers, paths and prose are made of, for matching by meaning.
 *
 * `parseHTTPHeader`, `parse_http_header` and "parse the HTTP header" have the same
 * words. Endings are taken off (`parsing`, `parsed`: Porter's rules), so that a
 * question need not be in the grammar of a name. Scripts without spaces between
 * words (Chinese, Japanese, Korean) are taken two characters at a time.
 */
import { stemmer } from 'stemmer'

/** In lower case, as written; words of one character but digits too. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of text.matchAll(WORD)) {
    if (DENSE.test(word)) pairs(word, words)
    else words.push(word.length > MAX_CHARS ? word.slice(0, MAX_CHARS).toLowerCase() : word.toLowerCase())
  }
  return words
}

/** As written, in their case: `get`, `User`, `Name`. */
export function partsOf(name: string): readonly string[] {
  return name.match(WORD) ?? []
}

/** The two words of a type's name as prose may write them, in one: `QuerySet` is a "queryset". */
export function compoundOf(name: string): string | undefined {
  return COMPOUND.test(name) ? name.toLowerCase() : undefined
}

/** The word without its ending; undefined for one that says nothing (`the`, `of`). */
export function stemOf(word: string): string | undefined {
  if (EMPTY.has(word)) return undefined
  return word.length > 3 ? stemmer(word) : word
}

/** Letters and digits alone, in lower case: equal for all spellings of a name. */
export function plainOf(name: string): string {
  return name.toLowerCase().replace(NO_WORD, '')
}

function pairs(run: string, into: string[]): void {
  const characters = [...run]
  if (characters.length === 1) into.push(run)
  for (let i = 0; i + 1 < characters.length && i < MAX_CHARS; i++)
    into.push(characters[i]! + characters[i + 1]!)
}

/** `HTTPServer2` is `HTTP`, `Server`, `2`; letters without case are one run. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|(?![A-Za-z\d])[\p{L}\p{N}]+/gu
const COMPOUND = /^[A-Z][a-z]+[A-Z][a-z]+$/
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const NO_WORD = /[^\p{L}\p{N}]+/gu
const MAX_CHARS = 64

/** Words of prose that name nothing. */
const EMPTY = new Set(
  `a an the this that these those it its of in on at to for from by with without into onto as and or but not no
  is are was were be been being am do does did has have had having can could may might must shall should will would
  if then else than so such there here when where which who whom whose what why how all any each every some
  i me my we us our you your he she they them their one also just only very more most other own same too
  please`
    .trim()
    .split(/\s+/),
)
