/**
 * How a name answers to what somebody typed, best way first:
 *
 *   exact      the name, in any case and with any separators
 *   prefix     its beginning
 *   hump       beginnings of its words: `gUN`, `gun`, `getUN` for getUserName
 *   substring  any part of it
 *   fuzzy      a slip or two away
 *
 * Each way has a range of scores of its own, within which a name that is covered
 * more goes first; so no way overtakes a better one.
 */
import { slips } from '../nearest.ts'
import { type Name, SHORT } from './names.ts'
import { partsOf, plainOf } from './words.ts'

const WAYS = ['exact', 'prefix', 'hump', 'substring', 'fuzzy', 'text'] as const
export type Way = (typeof WAYS)[number]

export interface Match {
  readonly way: Way
  /** Above 0, at most 1. */
  readonly score: number
}

/** What was typed, prepared for many names. */
export interface Typed {
  readonly text: string
  readonly plain: string
  /** Capitals in it stand for beginnings of words. */
  readonly humps: boolean
  /** Slips that are allowed. */
  readonly slips: number
}

export function typed(text: string): Typed {
  const plain = plainOf(text)
  const { length } = plain
  const allowed = length < 4 || length > MAX_FUZZY ? 0 : length < 8 ? 1 : 2
  return { text, plain, humps: /\p{Lu}/u.test(text.slice(1)) && /\p{Ll}/u.test(text), slips: allowed }
}

export function match(wanted: Typed, { text, plain }: Name): Match | undefined {
  const { length } = wanted.plain
  if (length === 0) return text === wanted.text ? { way: 'exact', score: 1 } : undefined
  if (plain === wanted.plain) return { way: 'exact', score: text === wanted.text ? 1 : 0.97 }
  const covered = length / plain.length
  if (covered < 1 && plain.startsWith(wanted.plain)) return { way: 'prefix', score: 0.75 + 0.15 * covered }
  if (length < 2) return undefined
  const humps = covered < 1 && mayBegin(wanted.plain, plain) ? humpsOf(wanted, text) : undefined
  if (humps !== undefined) return { way: 'hump', score: 0.6 + 0.14 * humps }
  if (length < SHORT) return undefined
  if (covered < 1 && plain.includes(wanted.plain)) return { way: 'substring', score: 0.45 + 0.14 * covered }
  if (wanted.slips === 0 || Math.abs(length - plain.length) > wanted.slips) return undefined
  const far = slips(wanted.plain, plain, wanted.slips)
  return far <= wanted.slips ? { way: 'fuzzy', score: 0.5 - 0.1 * far } : undefined
}

/** Whether the letters stand in the name in this order, the first one first. */
function mayBegin(letters: string, plain: string): boolean {
  if (plain.charCodeAt(0) !== letters.charCodeAt(0)) return false
  let at = 0
  for (let i = 0; i < plain.length && at < letters.length; i++) {
    if (plain.charCodeAt(i) === letters.charCodeAt(at)) at++
  }
  return at === letters.length
}

/** Which share of the name's words is begun, or undefined when what was typed is not made of such beginnings. */
function humpsOf({ text, plain, humps }: Typed, name: string): number | undefined {
  const words = partsOf(name)
  if (words.length < 2 || words.length > MAX_WORDS || plain.length > MAX_FUZZY) return undefined
  const letters = humps ? text.replace(/[^\p{L}\p{N}]/gu, '') : plain
  const begun = begin(letters, 0, words, 0, humps)
  return begun === undefined ? undefined : begun / words.length
}

/** The largest number of words begun, taken from the left; words may be passed over. */
function begin(
  letters: string,
  at: number,
  words: readonly string[],
  word: number,
  strict: boolean,
): number | undefined {
  if (at === letters.length) return 0
  for (let next = word; next < words.length && next <= word + (word === 0 ? 0 : MAX_PASSED); next++) {
    const beginning = words[next]!.toLowerCase()
    let length = 0
    while (at + length < letters.length && letters[at + length]!.toLowerCase() === beginning[length]) {
      if (strict && length > 0 && isUpper(letters[at + length]!)) break
      length++
    }
    for (; length > 0; length--) {
      // After a beginning in capitals the next one must begin with a capital, too.
      if (strict && at + length < letters.length && !isUpper(letters[at + length]!)) break
      const rest = begin(letters, at + length, words, next + 1, strict)
      if (rest !== undefined) return rest + 1
    }
  }
  return undefined
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}

/** Of one name; more are no name that anybody types the beginnings of. */
const MAX_WORDS = 12
/** Words between two begun ones. */
const MAX_PASSED = 2
const MAX_FUZZY = 40
