/** Gathers the edges and unresolved references of one file: merged, sorted, each site once. */
import {
  type EdgeType,
  type GraphEdge,
  ORIGINS,
  type Origin,
  type Relation,
  type Site,
  type UnresolvedReference,
} from '../graph/types.ts'

interface Draft {
  /** Of an edge its target, else a name. */
  readonly end: string
  readonly type: EdgeType
  readonly relation: Relation | undefined
  origin: Origin
  readonly sites: Site[]
  /** Another of the same source and end: few share both. */
  readonly next: Draft | undefined
}

/** Drafts by source and by end. */
type Drafts = Map<string, Map<string, Draft>>

export class Gather {
  readonly #edges: Drafts = new Map()
  readonly #unresolved: Drafts = new Map()

  /** Found in several ways, the edge keeps the origin that comes first in `ORIGINS`. */
  edge(
    source: string,
    type: EdgeType,
    target: string,
    origin: Origin,
    site?: Site,
    relation?: Relation,
  ): void {
    const draft = draftOf(this.#edges, source, target, type, origin, relation)
    if (draft.origin !== origin && ORIGINS.indexOf(origin) < ORIGINS.indexOf(draft.origin)) {
      draft.origin = origin
    }
    if (site !== undefined) draft.sites.push(site)
  }

  unresolved(source: string, type: UnresolvedReference['type'], name: string, site: Site): void {
    draftOf(this.#unresolved, source, name, type, 'scope', undefined).sites.push(site)
  }

  /** Sorted by source, type, target, relation. */
  edges(): GraphEdge[] {
    const edges: GraphEdge[] = []
    for (const source of [...this.#edges.keys()].sort()) {
      for (const { end: target, type, origin, relation, sites: all } of listed(
        this.#edges.get(source)!,
        byType,
      )) {
        const sites = inOrder(all)
        edges.push(
          relation === undefined
            ? { source, target, type, origin, sites }
            : { source, target, type, origin, relation, sites },
        )
      }
    }
    return edges
  }

  /** Sorted by source, name, type. */
  unresolvedReferences(): UnresolvedReference[] {
    const all: UnresolvedReference[] = []
    for (const source of [...this.#unresolved.keys()].sort()) {
      for (const { end, type, sites } of listed(this.#unresolved.get(source)!, byEnd)) {
        if (type !== 'CONTAINS') all.push({ source, name: end, type, sites: inOrder(sites) })
      }
    }
    return all
  }
}

function draftOf(
  drafts: Drafts,
  source: string,
  end: string,
  type: EdgeType,
  origin: Origin,
  relation: Relation | undefined,
): Draft {
  let ends = drafts.get(source)
  if (ends === undefined) {
    ends = new Map()
    drafts.set(source, ends)
  }
  const first = ends.get(end)
  for (let draft = first; draft !== undefined; draft = draft.next)
    if (draft.type === type && draft.relation === relation) return draft
  const draft: Draft = { end, type, relation, origin, sites: [], next: first }
  ends.set(end, draft)
  return draft
}

function listed(ends: ReadonlyMap<string, Draft>, compare: (a: Draft, b: Draft) => number): Draft[] {
  const list: Draft[] = []
  for (const first of ends.values()) {
    for (let draft: Draft | undefined = first; draft !== undefined; draft = draft.next) list.push(draft)
  }
  return list.length === 1 ? list : list.sort(compare)
}

/** Mostly they come in order. */
function inOrder(sites: Site[]): Site[] {
  let at = 1
  while (at < sites.length && isBefore(sites[at - 1]!, sites[at]!)) at++
  if (at >= sites.length) return sites
  sites.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return sites.filter((site, i) => i === 0 || isBefore(sites[i - 1]!, site))
}

function isBefore(one: Site, other: Site): boolean {
  return one[0] < other[0] || (one[0] === other[0] && one[1] < other[1])
}

function byType(a: Draft, b: Draft): number {
  return order(a.type, b.type) || order(a.end, b.end) || order(a.relation ?? '', b.relation ?? '')
}

function byEnd(a: Draft, b: Draft): number {
  return order(a.end, b.end) || order(a.type, b.type)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
