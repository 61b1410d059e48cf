/**
 * Edges as the world sees them: ids instead of integers, and one edge where two
 * files cause the same.
 */
import { compare, compareEdges, edgeKey } from './diff.ts'
import type { Link } from './edges.ts'
import type { GraphEdge, Site, UnresolvedReference } from './types.ts'
import type { Loose } from './unresolved.ts'

/** Sorted by source, type, target, relation, without repeats. */
export function toEdges(links: Iterable<Link>, id: (nid: number) => string): GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const { source, target, ...rest } of links) {
    const edge = { source: id(source), target: id(target), ...rest }
    const key = edgeKey(edge)
    const other = edges.get(key)
    edges.set(key, other ? merge(other, edge) : edge)
  }
  return [...edges.values()].sort(compareEdges)
}

/** Sorted by source, name, type. */
export function toUnresolved(rows: Iterable<Loose>, id: (nid: number) => string): UnresolvedReference[] {
  const references = Array.from(rows, ({ source, name, type, sites }) => ({
    source: id(source),
    name,
    type: type as UnresolvedReference['type'],
    sites,
  }))
  return references.sort(
    (a, b) => compare(a.source, b.source) || compare(a.name, b.name) || compare(a.type, b.type),
  )
}

/** The origin that sorts first wins, so that the order of the two does not matter. */
function merge(a: GraphEdge, b: GraphEdge): GraphEdge {
  const { origin } = compare(a.origin, b.origin) <= 0 ? a : b
  const sites = new Map([...a.sites, ...b.sites].map((site): [string, Site] => [String(site), site]))
  return { ...a, origin, sites: [...sites.values()].sort(([l, c], [m, d]) => l - m || c - d) }
}
