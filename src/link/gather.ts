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

interface Draft<T> {
  readonly said: T
  origin: Origin
  readonly sites: Site[]
}

type EdgeHead = Omit<GraphEdge, 'sites' | 'origin'>

export class Gather {
  readonly #edges = new Map<string, Draft<EdgeHead>>()
  readonly #unresolved = new Map<string, Draft<Omit<UnresolvedReference, 'sites'>>>()

  /** Found in several ways, the edge keeps the origin that comes first in `ORIGINS`. */
  edge(
    source: string,
    type: EdgeType,
    target: string,
    origin: Origin,
    site?: Site,
    relation?: Relation,
  ): void {
    const id = `${source}\0${type}\0${target}\0${relation ?? ''}`
    let draft = this.#edges.get(id)
    if (draft === undefined) {
      draft = { said: { source, target, type, ...(relation ? { relation } : {}) }, origin, sites: [] }
      this.#edges.set(id, draft)
    } else if (draft.origin !== origin && ORIGINS.indexOf(origin) < ORIGINS.indexOf(draft.origin)) {
      draft.origin = origin
    }
    if (site !== undefined) draft.sites.push(site)
  }

  unresolved(source: string, type: UnresolvedReference['type'], name: string, site: Site): void {
    const id = `${source}\0${type}\0${name}`
    let draft = this.#unresolved.get(id)
    if (draft === undefined) {
      draft = { said: { source, name, type }, origin: 'scope', sites: [] }
      this.#unresolved.set(id, draft)
    }
    draft.sites.push(site)
  }

  /** Sorted by source, type, target, relation. */
  edges(): GraphEdge[] {
    return sorted(this.#edges, ({ said, origin, sites }) => ({ ...said, origin, sites: inOrder(sites) }))
  }

  /** Sorted by source, name, type. */
  unresolvedReferences(): UnresolvedReference[] {
    const all = [...this.#unresolved.values()].map(({ said, sites }) => ({ ...said, sites: inOrder(sites) }))
    return all.sort((a, b) => order(a.source, b.source) || order(a.name, b.name) || order(a.type, b.type))
  }
}

function sorted<T, U>(drafts: ReadonlyMap<string, T>, make: (draft: T) => U): U[] {
  const ids = [...drafts.keys()].sort()
  return ids.map((id) => make(drafts.get(id)!))
}

function inOrder(sites: Site[]): Site[] {
  if (sites.length < 2) return sites
  sites.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return sites.filter((site, i) => i === 0 || site[0] !== sites[i - 1]![0] || site[1] !== sites[i - 1]![1])
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
