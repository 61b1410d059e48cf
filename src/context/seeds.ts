/**
 * Seeds: the nodes that a question speaks of, and how strongly.
 *
 * A mention that many nodes answer to is worth less for each of them, or a common
 * word ("service") would pull in everything that is called so. Words weigh as they do
 * in search; a node whose whole name is made of words of the question weighs more.
 */
import { NONE } from '../graph/column.ts'
import { compare } from '../graph/diff.ts'
import type { Graph } from '../graph/memory.ts'
import { filesAt } from '../graph/search.ts'
import { find } from '../search/find.ts'
import type { Finder } from '../search/finder.ts'
import { type Said, said } from '../search/said.ts'
import { compoundOf, stemOf, wordsOf } from '../search/words.ts'
import type { Mention, Question } from './question.ts'

export interface Seed {
  readonly nid: number
  /** Above 0; the strongest about 1. */
  readonly score: number
  readonly why: string
}

/** Which nodes may be told of, and how much less than others they are likely to be meant. */
export interface Prior {
  readonly allowed: (nid: number) => boolean
  /** Above 0, at most 1. */
  readonly likely: (nid: number) => number
}

/** By nid. What may not be told of is no seed either. */
export function seedsOf(finder: Finder, graph: Graph, question: Question, prior: Prior): Map<number, Seed> {
  const seeds = new Map<number, Seed>()
  const add = (seed: Seed): void => {
    const { nid, why } = seed
    // What is described and named, too, is meant for two reasons; the second is told.
    seeds.set(nid, { nid, why, score: seed.score + (seeds.get(nid)?.score ?? 0) })
  }
  for (const seed of described(finder, graph, question.text, prior)) add(seed)
  for (const mention of question.mentions) {
    for (const seed of named(finder, graph, mention, prior)) add(seed)
  }
  return seeds
}

/** Those that answer to a name, a path or the end of one. */
function named(finder: Finder, graph: Graph, mention: Mention, { allowed }: Prior): Seed[] {
  const { text, weight, isPath } = mention
  const paths = isPath && text.includes('/') ? filesAt(graph, text) : new Set<number>()
  const { hits } = find(finder, graph, { text, limit: MOST_NAMED })
  const exact = hits.filter(({ match, nid }) => match === 'exact' && allowed(nid))
  const found = exact.length > 0 ? exact : hits.filter(({ match, nid }) => match !== 'text' && allowed(nid))
  const best = found[0]?.score ?? 0
  // Names of the right place go far before the same name elsewhere.
  const meant = found.filter(({ score }) => score > best * 0.8)
  const share = (MENTIONED * weight) / Math.sqrt(meant.length)
  const sure = exact.length > 0 ? 'named in the question' : 'its name is near'
  // A slip in a name does not make it less what was asked for.
  const scale = exact.length > 0 ? 1 : NEARLY / best
  const seeds = meant.map(({ nid, score }) => ({
    nid,
    score: share * scale * score,
    why: `${sure}: ${text}`,
  }))
  for (const file of paths) {
    const nid = graph.fileById(file)?.nids[0]
    if (nid !== undefined && allowed(nid)) {
      seeds.push({ nid, score: (MENTIONED * weight) / Math.sqrt(paths.size), why: `in ${text}` })
    }
  }
  return seeds
}

/** Those that say the words of the question. */
function described(finder: Finder, graph: Graph, text: string, { allowed, likely }: Prior): Seed[] {
  const { nodes } = graph
  const stems = new Set(wordsOf(text).flatMap((word) => stemOf(word) ?? []))
  const isMeant = (slot: number) => finder.nid(slot) !== NONE && allowed(finder.nid(slot))
  let told = said(finder, text, false)
  let slots = told.slots.filter(isMeant)
  if (slots.length < MOST_DESCRIBED) {
    told = said(finder, text, true)
    slots = told.slots.filter(isMeant)
  }
  // Nodes with equal shares stay or go together: the order of slots must not decide.
  const shares = Float64Array.from(slots, (slot) => told.share(slot) * likely(finder.nid(slot)))
  const cut = shares.slice().sort()[shares.length - MOST_DESCRIBED] ?? 0
  const shareOf = new Map(slots.flatMap((slot, at) => (shares[at]! >= cut ? [[slot, shares[at]!]] : [])))
  const best = [...shareOf.keys()]
  const words = wordsSaid(finder, told, best)
  const seeds = best.map((slot): Seed => {
    const nid = finder.nid(slot)
    const score = shareOf.get(slot)! * (1 + COVERED * covered(nodes.name(nid), stems))
    return { nid, score, why: `text match: ${JSON.stringify(words.get(slot)!.join(' '))}` }
  })
  seeds.sort((a, b) => b.score - a.score || compare(nodes.id(a.nid), nodes.id(b.nid)))
  return seeds.slice(0, MOST_DESCRIBED)
}

/** By slot, the words of the text that it says, in the order of the text. */
function wordsSaid(finder: Finder, { terms }: Said, slots: readonly number[]): Map<number, string[]> {
  const words = new Map(slots.map((slot): [number, string[]] => [slot, []]))
  for (const [term, word] of terms) for (const slot of finder.terms.slots(term)) words.get(slot)?.push(word)
  return words
}

/** Which share of the words of a name the question says. */
function covered(name: string, stems: ReadonlySet<string>): number {
  const compound = compoundOf(name)
  if (compound !== undefined && stems.has(stemOf(compound)!)) return 1
  const words = wordsOf(name).flatMap((word) => stemOf(word) ?? [])
  return words.length === 0 ? 0 : words.filter((word) => stems.has(word)).length / words.length
}

/** What a mention counts beside the words, of which those said in it count already. */
const MENTIONED = 0.5
/** Of that, for a name that is only near. */
const NEARLY = 0.8
/** Of one mention. */
const MOST_NAMED = 50
const MOST_DESCRIBED = 200
/** A name made of words of the question counts so much more. */
const COVERED = 1
