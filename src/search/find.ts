/**
 * Search: what somebody typed → nodes, best first, each with why it is there.
 *
 * A node is found by its id, its path, its name (`called.ts`) or by the words it says
 * (`said.ts`); the best of these ways is told. Ties go to the shorter name, then by
 * path, then by id, so that the same graph always answers the same.
 *
 * Cost  A walk over all names, and one over the nodes that say a word: a few
 *       milliseconds for 200,000 nodes.
 */
import { NONE } from '../graph/column.ts'
import { compare } from '../graph/diff.ts'
import type { Graph } from '../graph/memory.ts'
import { pathRanks } from '../graph/order.ts'
import { fileTest } from '../graph/search.ts'
import type { NodeType } from '../graph/types.ts'
import { Best } from './best.ts'
import { Called } from './called.ts'
import type { Finder } from './finder.ts'
import type { Match, Way } from './match.ts'
import { said } from './said.ts'

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

/** Comes into question. */
interface Candidate extends Hit {
  /** Length of its name. */
  readonly chars: number
  /** In the order of paths. */
  readonly rank: number
}

/** The finder must be in step with the graph. */
export function find(finder: Finder, graph: Graph, { text, type, path, limit }: Wanted): Hits {
  const { names } = finder
  const { nodes } = graph
  const isNarrow = type !== undefined || path !== undefined
  const inPath = path === undefined ? undefined : fileTest(graph, [path])
  const isMeant = (slot: number): boolean => {
    const nid = finder.nid(slot)
    if (nid === NONE || (type !== undefined && nodes.type(nid) !== type)) return false
    return inPath === undefined || inPath(nodes.file(nid))
  }
  const called = new Called(finder, graph, text.trim())
  const told = said(finder, text, isNarrow)
  const ranks = pathRanks(graph)
  const best = new Best<Candidate>(limit, ranking(graph))
  const offer = (slot: number, match: Way, score: number): void => {
    const rounded = round(score)
    if (!best.wants(rounded)) return
    const nid = finder.nid(slot)
    const file = nodes.file(nid)
    const rank = file === NONE ? NONE : ranks[file]!
    best.add({ nid, match, score: rounded, chars: names.name(names.of(slot)).text.length, rank })
  }
  // The words count a little for what is found by name, too.
  const offerNamed = (slot: number, { way, score }: Match): void =>
    offer(slot, way, score * (1 - SHARE) + told.share(slot) * SHARE)

  let total = 0
  for (const slot of called.placed.keys()) {
    if (!isMeant(slot)) continue
    total++
    offerNamed(slot, called.match(slot))
  }
  for (const [at, id] of called.names.entries()) {
    // One letter may find every node: most of them need not be looked at.
    const isWanted = best.wants(round(called.matches[at]!.score * (1 - SHARE) + SHARE))
    if (!isWanted && !isNarrow && called.placed.size === 0) {
      total += names.count(id)
      continue
    }
    for (const slot of names.slots(id)) {
      if (called.placed.has(slot) || !isMeant(slot)) continue
      total++
      if (isWanted) offerNamed(slot, called.match(slot, called.matches[at]!))
    }
  }
  for (const slot of told.slots) {
    if (called.has(slot) || !isMeant(slot)) continue
    total++
    offer(slot, 'text', told.share(slot) * MOST_BY_TEXT)
  }
  return { hits: best.list().map(({ nid, match, score }) => ({ nid, match, score })), total }
}

/** By score, the shorter name, path, id. */
function ranking({ nodes }: Graph): (a: Candidate, b: Candidate) => number {
  return (a, b) =>
    b.score - a.score || a.chars - b.chars || a.rank - b.rank || compare(nodes.id(a.nid), nodes.id(b.nid))
}

function round(score: number): number {
  return Math.round(score * FINE) / FINE
}

/** Of the score of what is found by name, which part is due to the words. */
const SHARE = 0.05
const MOST_BY_TEXT = 0.5
/** Scores are told to so many parts. */
const FINE = 10_000
