/**
 * What differs between the links that the graph holds and those to come.
 *
 * All in the graph's numbers: this runs for every file that is linked again, most
 * of which turn out to be as they were.
 */
import { type Link, pack } from '../graph/edges.ts'
import type { Graph } from '../graph/memory.ts'
import type { GraphEdge, Site } from '../graph/types.ts'
import type { Loose } from '../graph/unresolved.ts'
import { toEdges } from '../graph/view.ts'
import type { NumberedLinks } from './numbering.ts'
import type { Pace } from './pace.ts'

/** Whether the file has exactly these links already. */
export function sameLinks(graph: Graph, fileId: number, links: NumberedLinks): boolean {
  return (
    sameEdges(graph, fileId, links.edges) && sameUnresolved(graph.unresolved.ofFile(fileId), links.unresolved)
  )
}

/**
 * Edges before and after, of every source at which some file's edges differ. All
 * of a source's edges, because several files may cause the same edge.
 */
export async function changedEdges(
  graph: Graph,
  relinked: ReadonlyMap<number, NumberedLinks>,
  removed: ReadonlySet<number>,
  idOf: (nid: number) => string,
  pace: Pace,
): Promise<{ before: GraphEdge[]; after: GraphEdge[] }> {
  const { edges } = graph
  const fresh = new Map<number, Link[]>()
  for (const links of relinked.values()) {
    for (const link of links.edges) listAt(fresh, link.source).push(link)
  }
  const sources = new Set(fresh.keys())
  for (const fileId of [...relinked.keys(), ...removed]) {
    for (const slot of edges.ofFile(fileId)) sources.add(edges.source(slot))
  }
  const before: GraphEdge[] = []
  const after: GraphEdge[] = []
  for (const source of sources) {
    const slots = [...edges.out(source)]
    const rest = slots.filter((slot) => !relinked.has(edges.file(slot)) && !removed.has(edges.file(slot)))
    const next = [...rest.map((slot) => edges.link(slot)), ...(fresh.get(source) ?? [])]
    if (!isSame(slots, next, graph)) {
      before.push(
        ...toEdges(
          slots.map((slot) => edges.link(slot)),
          idOf,
        ),
      )
      after.push(...toEdges(next, idOf))
    }
    if (pace.due()) await pace.rest()
  }
  return { before, after }
}

/** Externals that no edge names any more. */
export function countExternals(
  graph: Graph,
  relinked: ReadonlyMap<number, NumberedLinks>,
  removed: ReadonlySet<number>,
): number[] {
  const { edges, nodes } = graph
  const losses = new Map<number, number>()
  for (const fileId of [...relinked.keys(), ...removed]) {
    for (const slot of edges.ofFile(fileId)) {
      const target = edges.target(slot)
      if (nodes.type(target) === 'EXTERNAL') losses.set(target, (losses.get(target) ?? 0) + 1)
    }
  }
  for (const { edges: links } of relinked.values()) for (const { target } of links) losses.delete(target)
  return [...losses].filter(([nid, lost]) => !hasMore(edges.in(nid), lost)).map(([nid]) => nid)
}

function hasMore(slots: Iterable<number>, than: number): boolean {
  let count = 0
  for (const _ of slots) if (++count > than) return true
  return false
}

function sameEdges({ edges }: Graph, fileId: number, links: readonly Link[]): boolean {
  if (sameBackwards(edges.ofFile(fileId), links, edges)) return true
  const slots = new Map<string, number>()
  for (const slot of edges.ofFile(fileId))
    slots.set(slotKey(edges.source(slot), edges.target(slot), edges.kind(slot)), slot)
  if (slots.size !== links.length) return false
  return links.every((link) => {
    const slot = slots.get(linkKey(link))
    return slot !== undefined && edges.sameSites(slot, link.sites)
  })
}

/** Whether they are the same one by one: chains give last what was added first. */
function sameBackwards(slots: Iterable<number>, links: readonly Link[], edges: Graph['edges']): boolean {
  let at = links.length
  for (const slot of slots) if (--at < 0 || !edges.same(slot, links[at]!)) return false
  return at === 0
}

/** Two slots of one source may be the same edge, so they are compared as lists. */
function isSame(slots: readonly number[], links: readonly Link[], { edges }: Graph): boolean {
  if (slots.length !== links.length) return false
  if (sameBackwards(slots, links, edges)) return true
  const wanted = new Map<string, Link[]>()
  for (const link of links) listAt(wanted, linkKey(link)).push(link)
  return slots.every((slot) => {
    const list = wanted.get(slotKey(edges.source(slot), edges.target(slot), edges.kind(slot))) ?? []
    const at = list.findIndex((link) => edges.sameSites(slot, link.sites))
    if (at >= 0) list.splice(at, 1)
    return at >= 0
  })
}

/** Whether these are the same references, in whatever order. */
export function sameUnresolved(before: readonly Loose[], after: readonly Loose[]): boolean {
  if (before.length !== after.length) return false
  if (before.every((loose, i) => sameLoose(loose, after[after.length - 1 - i]!))) return true
  const known = new Map(before.map((loose) => [looseKey(loose), loose.sites]))
  return after.every((loose) => {
    const sites = known.get(looseKey(loose))
    return sites !== undefined && sameSites(sites, loose.sites)
  })
}

function sameLoose(a: Loose, b: Loose): boolean {
  return a.source === b.source && a.name === b.name && a.type === b.type && sameSites(a.sites, b.sites)
}

function sameSites(a: readonly Site[], b: readonly Site[]): boolean {
  return a.length === b.length && a.every(([line, column], i) => line === b[i]![0] && column === b[i]![1])
}

function slotKey(source: number, target: number, kind: number): string {
  return `${source} ${target} ${kind}`
}

/** What an edge of a file is known by. */
export function linkKey({ source, target, type, origin, relation }: Link): string {
  return slotKey(source, target, pack(type, origin, relation))
}

/** What an unresolved reference of a file is known by. */
export function looseKey({ source, name, type }: Loose): string {
  return `${source} ${type} ${name}`
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key)
  if (!list) {
    list = []
    map.set(key, list)
  }
  return list
}
