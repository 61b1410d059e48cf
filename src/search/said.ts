/**
 * Who says the words of a text, and how much of what all of its words could weigh.
 */
import type { Finder } from './finder.ts'
import { stemOf, wordsOf } from './words.ts'

export interface Said {
  /** Term → the first word of the text that means it. */
  readonly terms: ReadonlyMap<number, string>
  readonly slots: readonly number[]
  /** At least 0, below 1. */
  readonly share: (slot: number) => number
}

/**
 * Dead slots are among them. A word that many say only adds to what a much rarer one finds, unless `all`
 * is wanted, since some will be left out by what they are or where.
 */
export function said(finder: Finder, text: string, all: boolean): Said {
  const { terms } = finder
  const asked = new Map<number, string>()
  const unknown = new Set<string>()
  for (const word of wordsOf(text)) {
    const term = terms.term(word)
    if (term !== undefined && terms.isCommon(term)) continue
    if (term !== undefined) asked.set(term, asked.get(term) ?? word)
    else if (stemOf(word) !== undefined) unknown.add(word)
  }
  const sums = new Float64Array(finder.bound)
  const slots: number[] = []
  const rarities = Array.from(asked.keys(), (term) => terms.rarity(term))
  const rarest = Math.max(0, ...rarities)
  // A word that nobody says weighs as one that few say.
  const most = rarities.reduce((sum, rarity) => sum + rarity, unknown.size * rarest)
  const byRarity = [...asked.keys()].sort((a, b) => terms.rarity(b) - terms.rarity(a))
  for (const term of byRarity) {
    const finds = all || !terms.isFrequent(term) || terms.rarity(term) >= rarest * LEAST_RARE
    terms.weigh(term, sums, finds ? slots : undefined)
  }
  return { terms: asked, slots, share: (slot) => (most === 0 ? 0 : sums[slot]! / most) }
}

/** Beside a word so much rarer, a word adds to what that one finds, and finds nothing itself. */
const LEAST_RARE = 0.4
