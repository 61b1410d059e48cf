/**
 * Search: what somebody typed → nodes, best first, each with why it is there.
 *
 * A node is found by its id, its path, its name (see `match.ts`) or by the words it
 * says (`terms.ts`); the best of these ways is told. Ties go to the shorter name,
 * then by path, then by id, so that the same graph always answers the same.
 *
 * Cost  A walk over all names, and one over the nodes that say a word: a few
 *       milliseconds for 200,000 nodes.
 */
import { NONE } from '../graph/column.ts'
import { compare } from '../graph/diff.ts'
import type { Graph } from '../graph/memory.ts'
import { filesAt } from '../graph/search.ts'
import type { NodeType } from '../graph/types.ts'
import { Best } from './best.ts'
import type { Finder } from './finder.ts'
import { type Match, match, typed, WAYS, type Way } from './match.ts'
import type { Name } from './names.ts'
import { plainOf, stemOf, wordsOf } from './words.ts'

export interface Wanted {
  readonly text: string
  readonly type?: NodeType
  /** Glob over file paths, or the start of one. */
  readonly path?: string
  readonly limit: number
}

export interface Hit {
  readonly nid: number
  readonly match: Way
  /** Above 0, at most 1. */
  readonly score: number
}

export interface Hits {
  /** Best first, at most `limit`. */
  readonly hits: readonly Hit[]
  /** How many there are. */
  readonly total: number
}

/** The finder must be in step with the graph. */
export function find(finder: Finder, graph: Graph, { text, type, path, limit }: Wanted): Hits {
  const { nodes } = graph
  const files = path === undefined ? undefined : filesAt(graph, path)
  const best = new Best<Hit>(limit, ranking(graph))
  let total = 0
  const give = (slot: number, way: Way, score: number): void => {
    const nid = finder.nid(slot)
    if (nid === NONE || (type !== undefined && nodes.type(nid) !== type)) return
    if (files && !files.has(nodes.file(nid))) return
    total++
    const rounded = Math.round(score * FINE) / FINE
    if (best.wants(rounded)) best.add({ nid, match: way, score: rounded })
  }
  const called = new Called(finder, graph, text.trim())
  const told = said(finder, text, type !== undefined || files !== undefined)
  for (const slot of told.slots) if (!called.has(slot)) give(slot, 'text', told.share(slot) * MOST_BY_TEXT)
  // The words count a little for what is found by name, too.
  for (const slot of called.slots) {
    give(slot, called.way(slot), called.score(slot) * (1 - SHARE) + told.share(slot) * SHARE)
  }
  return { hits: best.list(), total }
}

/** By score, the shorter name, path, id. */
export function ranking(graph: Graph): (a: Hit, b: Hit) => number {
  const { nodes } = graph
  const pathOf = (nid: number) => graph.fileById(nodes.file(nid))?.path ?? ''
  return (a, b) =>
    b.score - a.score ||
    nodes.name(a.nid).length - nodes.name(b.nid).length ||
    compare(pathOf(a.nid), pathOf(b.nid)) ||
    compare(nodes.id(a.nid), nodes.id(b.nid))
}

/** Who is called so, and how. In columns: one letter may find every node. */
class Called {
  readonly slots: number[] = []
  readonly #ways: Uint8Array
  readonly #scores: Float64Array

  constructor(finder: Finder, graph: Graph, text: string) {
    this.#ways = new Uint8Array(finder.bound)
    this.#scores = new Float64Array(finder.bound)
    const { nodes } = graph
    const exact = nodes.nid(text)
    if (exact !== undefined) this.#keep(finder.slot(exact), { way: 'exact', score: 1 })
    if (/[./]/.test(text) && plainOf(text) !== '')
      for (const [nid, way] of placed(graph, text)) this.#keep(finder.slot(nid), way)
    const { around, name } = parts(text)
    const wanted = typed(name)
    const take = (one: Name) => match(wanted, one)
    finder.names.each(wanted.plain, wanted.slips, take, (slot, way) => {
      const here = around.length === 0 || standsIn(nodes.id(finder.nid(slot)).toLowerCase(), around)
      this.#keep(slot, here ? way : { way: way.way, score: way.score * ELSEWHERE })
    })
  }

  has(slot: number): boolean {
    return this.#ways[slot] !== 0
  }

  way(slot: number): Way {
    return WAYS[this.#ways[slot]! - 1]!
  }

  score(slot: number): number {
    return this.#scores[slot]!
  }

  /** The better way counts. */
  #keep(slot: number, { way, score }: Match): void {
    if (score <= this.#scores[slot]!) return
    if (!this.has(slot)) this.slots.push(slot)
    this.#ways[slot] = WAYS.indexOf(way) + 1
    this.#scores[slot] = score
  }
}

/** Modules by their path, or the end of it. */
function* placed(graph: Graph, text: string): Generator<[nid: number, way: Match]> {
  const wanted = text.toLowerCase()
  for (const { path, nids } of graph.files.values()) {
    const nid = nids[0]
    const lower = path.toLowerCase()
    if (nid === undefined || !lower.includes(wanted)) continue
    const covered = wanted.length / lower.length
    if (lower === wanted || lower.endsWith(`/${wanted}`))
      yield [nid, { way: 'exact', score: 0.9 + 0.1 * covered }]
    else if (lower.startsWith(wanted)) yield [nid, { way: 'prefix', score: 0.6 + 0.2 * covered }]
    else yield [nid, { way: 'substring', score: 0.4 + 0.2 * covered }]
  }
}

/** `Cart.total`, `cart::total`, `Cart#total`: the name, and what it stands in. */
function parts(text: string): { readonly around: readonly string[]; readonly name: string } {
  const all = text.split(/::|->|[.#:/\\]/).filter((part) => part !== '')
  const name = all.pop() ?? text
  return { around: all.map((part) => part.toLowerCase()), name }
}

/** Whether the id says these, in this order. */
function standsIn(id: string, around: readonly string[]): boolean {
  let at = 0
  for (const part of around) {
    const found = id.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}

/**
 * Who says words of a text, and which share of what all of its words could weigh. Dead slots
 * are among them. A word that many say only adds to what a much rarer one finds, unless `all`
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
    terms.each(term, (slot, score) => {
      if (sums[slot] === 0) {
        if (!finds) return
        slots.push(slot)
      }
      sums[slot]! += score
    })
  }
  return { terms: asked, slots, share: (slot) => (most === 0 ? 0 : sums[slot]! / most) }
}

export interface Said {
  /** Term → the first word of the text that means it. */
  readonly terms: ReadonlyMap<number, string>
  readonly slots: readonly number[]
  /** At least 0, below 1. */
  readonly share: (slot: number) => number
}

/** Of the score of what is found by name, which part is due to the words. */
const SHARE = 0.05
const MOST_BY_TEXT = 0.5
/** Beside a word so much rarer, a word adds to what that one finds, and finds nothing itself. */
const LEAST_RARE = 0.4
/** Of the right name, in another place than was said. */
const ELSEWHERE = 0.6
/** Scores are told to so many parts. */
const FINE = 10_000
