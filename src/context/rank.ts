/**
 * The ranking: which nodes a question is best answered with, each with why.
 *
 * What the question says of a node itself counts most; what lies near to all of that
 * comes after. The two are put on one scale by their largest value.
 */
import { compare } from '../graph/diff.ts'
import type { Graph } from '../graph/memory.ts'
import type { EdgeType } from '../graph/types.ts'
import { Best } from '../search/best.ts'
import type { Prior, Seed } from './seeds.ts'
import { type Reached, spread } from './spread.ts'

export interface Ranked {
  readonly nid: number
  /** Above 0, at most 1. */
  readonly score: number
  readonly why: string
}

export interface Ranking {
  /** Best first, ties by id. */
  readonly best: readonly Ranked[]
  /** How many there are, with those that are not among the best. */
  readonly total: number
}

/** At most `most`. Externals are not told of. */
export function rank(
  graph: Graph,
  seeds: ReadonlyMap<number, Seed>,
  { allowed, likely }: Prior,
  most: number,
): Ranking {
  const { nodes } = graph
  const strongest = Math.max(...Array.from(seeds.values(), ({ score }) => score))
  const weights = new Map<number, number>()
  for (const [nid, { score }] of seeds) weights.set(nid, (score / strongest) ** SHARPNESS)
  const near = spread(graph, weights)
  const nearest = Math.max(...Array.from(near.values(), ({ mass }) => mass))
  const byId = (a: number, b: number) => compare(nodes.id(a), nodes.id(b))
  const best = new Best<Scored>(most, (a, b) => b.score - a.score || byId(a.nid, b.nid))
  let total = 0
  for (const [nid, reached] of near) {
    if (nodes.type(nid) === 'EXTERNAL' || !allowed(nid)) continue
    const seed = seeds.get(nid)
    const own = seed ? seed.score / strongest : 0
    const score = (own + NEARNESS * likely(nid) * (reached.mass / nearest)) / (1 + NEARNESS)
    const rounded = Math.round(score * FINE) / FINE
    if (rounded === 0) continue
    total++
    if (best.wants(rounded)) best.add({ nid, score: rounded })
  }
  const why = (nid: number) => seeds.get(nid)?.why ?? whyNear(graph, near.get(nid)!)
  return { best: best.list().map((one) => ({ ...one, why: why(one.nid) })), total }
}

type Scored = Omit<Ranked, 'why'>

function whyNear({ nodes }: Graph, { from }: Reached): string {
  if (!from) return 'near to what is meant'
  return `${PHRASES[from.type][from.direction]} ${nodes.name(from.nid)}`
}

/** What the node does to the one it was reached from (`out`), or that one to it. */
const PHRASES: Readonly<Record<EdgeType, { readonly out: string; readonly in: string }>> = {
  CALLS: { out: 'calls', in: 'called by' },
  CONTAINS: { out: 'contains', in: 'inside' },
  INHERITS: { out: 'inherits from', in: 'base of' },
  USES: { out: 'uses', in: 'used by' },
  IMPORTS: { out: 'imports', in: 'imported by' },
}

/** Above 1: the strongest seeds send the most. */
const SHARPNESS = 2
/** What nearness counts beside what the question says. */
const NEARNESS = 0.3
const FINE = 10_000
