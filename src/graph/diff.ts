/**
 * The difference of two sets of nodes, or of edges, as the events that the feed
 * sends. Pure: what is compared comes in, whatever its size.
 *
 * A node is known by its id; an edge by source, target, type and relation.
 */
import type { Change, EdgeEvent, NodeEvent } from './delta.ts'
import type { GraphEdge, GraphNode } from './types.ts'

/** Events that turn `before` into `after`, sorted by node id. */
export function diffNodes(before: Iterable<GraphNode>, after: Iterable<GraphNode>): NodeEvent[] {
  const events: NodeEvent[] = []
  const old = new Map<string, GraphNode>()
  for (const node of before) old.set(node.id, node)
  for (const node of after) {
    const was = old.get(node.id)
    old.delete(node.id)
    if (!was) {
      events.push({ event_type: 'added', node })
      continue
    }
    const changes = changesOf(was, node)
    if (changes.length === 0) continue
    const oldHash = was.hash !== undefined && was.hash !== node.hash ? { old_hash: was.hash } : {}
    events.push({ event_type: 'modified', node, changes, ...oldHash })
  }
  for (const node of old.values()) events.push({ event_type: 'removed', node })
  return events.sort((a, b) => compare(a.node.id, b.node.id))
}

/** Events that turn `before` into `after`, sorted by source, type, target, relation. */
export function diffEdges(before: Iterable<GraphEdge>, after: Iterable<GraphEdge>): EdgeEvent[] {
  const events: EdgeEvent[] = []
  const old = new Map<string, GraphEdge>()
  for (const edge of before) old.set(edgeKey(edge), edge)
  for (const edge of after) {
    const key = edgeKey(edge)
    const was = old.get(key)
    old.delete(key)
    if (!was) events.push({ event_type: 'added', edge })
    else if (was.origin !== edge.origin || !sameSites(was, edge))
      events.push({ event_type: 'modified', edge })
  }
  for (const edge of old.values()) events.push({ event_type: 'removed', edge })
  return events.sort((a, b) => compareEdges(a.edge, b.edge))
}

/** Code units, so that the order is the same everywhere. */
export function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** By source, type, target, relation: the order of edges in every document. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return (
    compare(a.source, b.source) ||
    compare(a.type, b.type) ||
    compare(a.target, b.target) ||
    compare(a.relation ?? '', b.relation ?? '')
  )
}

/** What an edge is known by. */
export function edgeKey({ source, target, type, relation }: GraphEdge): string {
  return `${source}\0${type}\0${target}\0${relation ?? ''}`
}

function changesOf(a: GraphNode, b: GraphNode): Change[] {
  const changes: Change[] = []
  if (a.signature_hash !== b.signature_hash) changes.push('signature')
  if (a.hash !== b.hash || a.complexity !== b.complexity) changes.push('body')
  if (!sameDescription(a, b)) changes.push('properties')
  if (place(a) !== place(b)) changes.push('position')
  return changes
}

/** A module's length is a position: it changes whenever a line comes or goes. */
function place({ line_start, line_end, properties }: GraphNode): string {
  return `${line_start}-${line_end}/${properties.lines}`
}

/** Everything that is neither hashed nor a position. */
function sameDescription(a: GraphNode, b: GraphNode): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    a.qualified_name === b.qualified_name &&
    equal({ ...a.properties, lines: 0 }, { ...b.properties, lines: 0 })
  )
}

/** Plain JSON values. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  )
}

function sameSites(a: GraphEdge, b: GraphEdge): boolean {
  return (
    a.sites.length === b.sites.length &&
    a.sites.every(([line, column], i) => line === b.sites[i]![0] && column === b.sites[i]![1])
  )
}
