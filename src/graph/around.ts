/**
 * What lies around some nodes: everything within `depth` edges, in both directions and
 * over all types of edges.
 *
 * The walk goes over ids and asks for neighbours by a function, so that it serves the
 * graph as it is and the graph as it was alike. Nodes that are named belong to it
 * whether or not they exist: somebody may be waiting for them.
 */
import type { Delta } from './delta.ts'
import type { Graph } from './memory.ts'

export interface Area {
  readonly nodes: readonly string[]
  /** Edges between a named node and the farthest. */
  readonly depth: number
}

/** Ids; undefined when they are more than `MOST_AROUND`: then everything counts as near. */
export type Around = ReadonlySet<string> | undefined

export type Adjacent = (id: string) => Iterable<string>

/** Above, hearing everything is cheaper than knowing what is near. */
export const MOST_AROUND = 10_000

/** Equal for equal areas however they were written. */
export function areaKey({ nodes, depth }: Area): string {
  return JSON.stringify([depth, ...[...new Set(nodes)].sort()])
}

export function around({ nodes, depth }: Area, adjacent: Adjacent): Around {
  const seen = new Set(nodes)
  let level: string[] = [...seen]
  for (let step = 0; step < depth && level.length > 0; step++) {
    const next: string[] = []
    for (const id of level) {
      for (const other of adjacent(id)) {
        if (seen.has(other)) continue
        if (seen.size === MOST_AROUND) return undefined
        seen.add(other)
        next.push(other)
      }
    }
    level = next
  }
  return seen
}

/** Neighbours in the graph as it is. */
export function adjacentIn({ nodes, edges }: Graph): Adjacent {
  return function* (id) {
    const nid = nodes.nid(id)
    if (nid === undefined) return
    for (const slot of edges.out(nid)) yield nodes.id(edges.target(slot))
    for (const slot of edges.in(nid)) yield nodes.id(edges.source(slot))
  }
}

type Told = Pick<Delta, 'events' | 'edges'>

/** Whether the delta can change what is around: an edge that comes or goes must touch it. */
export function canMatter({ edges }: Told, members: Around): boolean {
  return edges.some(
    ({ event_type, edge }) =>
      event_type !== 'modified' && (!members || members.has(edge.source) || members.has(edge.target)),
  )
}

/** The ids named by the delta that are near before it or after it. */
export function nearIds({ events, edges }: Told, before: Around, after: Around): string[] {
  const near = new Set<string>()
  const look = (id: string): void => {
    if (!before || !after || before.has(id) || after.has(id)) near.add(id)
  }
  for (const { node } of events) look(node.id)
  for (const { edge } of edges) {
    look(edge.source)
    look(edge.target)
  }
  return [...near]
}
