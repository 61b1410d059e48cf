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
  readonly type: EdgeType
  readonly relation: Relation | undefined
  origin: Origin
  readonly sites: Site[]
}

/** Drafts by source and by target (or name): few share both. */
type Drafts = Map<string, Map<string, Draft[]>>

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
    for (const [source, target, { type, origin, relation, sites }] of listed(this.#edges)) {
      edges.push({ source, target, type, origin, ...(relation ? { relation } : {}), sites: inOrder(sites) })
    }
    return edges.sort(
      (a, b) =>
        order(a.source, b.source) ||
        order(a.type, b.type) ||
        order(a.target, b.target) ||
        order(a.relation ?? '', b.relation ?? ''),
    )
  }

  /** Sorted by source, name, type. */
  unresolvedReferences(): UnresolvedReference[] {
    const all: UnresolvedReference[] = []
    for (const [source, name, { type, sites }] of listed(this.#unresolved)) {
      if (type !== 'CONTAINS') all.push({ source, name, type, sites: inOrder(sites) })
    }
    return all.sort((a, b) => order(a.source, b.source) || order(a.name, b.name) || order(a.type, b.type))
  }
}

function draftOf(
  drafts: Drafts,
  source: string,
  target: string,
  type: EdgeType,
  origin: Origin,
  relation: Relation | undefined,
): Draft {
  let targets = drafts.get(source)
  if (targets === undefined) {
    targets = new Map()
    drafts.set(source, targets)
  }
  let list = targets.get(target)
  if (list === undefined) {
    list = []
    targets.set(target, list)
  }
  for (const draft of list) if (draft.type === type && draft.relation === relation) return draft
  const draft: Draft = { type, relation, origin, sites: [] }
  list.push(draft)
  return draft
}

function* listed(drafts: Drafts): Generator<readonly [source: string, target: string, draft: Draft]> {
  for (const [source, targets] of drafts) {
    for (const [target, list] of targets) for (const draft of list) yield [source, target, draft]
  }
}

function inOrder(sites: Site[]): Site[] {
  if (sites.length < 2) return sites
  sites.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return sites.filter((site, i) => i === 0 || site[0] !== sites[i - 1]![0] || site[1] !== sites[i - 1]![1])
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
