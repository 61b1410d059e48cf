/**
 * Edges as the world sees them: ids instead of integers, and one edge where two
 * files cause the same.
 */
import { compare, compareEdges } from './diff.ts'
import type { Link } from './edges.ts'
import type { GraphEdge, Site, UnresolvedReference } from './types.ts'
import type { Loose } from './unresolved.ts'

/** Sorted by source, type, target, relation, without repeats. */
export function toEdges(links: Iterable<Link>, id: (nid: number) => string): GraphEdge[] {
  const edges = Array.from(links, (link) => toEdge(link, id))
  // As one file's are stored, so are most.
  if (edges.every((edge, i) => i === 0 || compareEdges(edges[i - 1]!, edge) < 0)) return edges
  edges.sort(compareEdges)
  let kept = 0
  for (let next = 1; next < edges.length; next++) {
    const edge = edges[next]!
    if (compareEdges(edges[kept]!, edge) === 0) edges[kept] = merge(edges[kept]!, edge)
    else edges[++kept] = edge
  }
  edges.length = kept + 1
  return edges
}

function toEdge(
  { source, target, type, origin, relation, sites }: Link,
  id: (nid: number) => string,
): GraphEdge {
  const from = id(source)
  const to = id(target)
  if (relation === undefined) return { source: from, target: to, type, origin, sites }
  return { source: from, target: to, type, origin, relation, sites }
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
