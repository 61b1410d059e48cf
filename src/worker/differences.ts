/**
 * Two graphs of one tree, compared as sets: nodes with their properties, edges with
 * origins and sites, unresolved references. Order and numbers do not count.
 */
import { decodeDefined } from '../extract/encoding.ts'
import { diffEdges, diffNodes } from '../graph/diff.ts'
import type { FileRecord, Graph } from '../graph/memory.ts'
import { toNode } from '../graph/node.ts'
import type { GraphEdge, GraphNode } from '../graph/types.ts'
import { toEdges, toUnresolved } from '../graph/view.ts'
import type { Pace } from './pace.ts'

/** Lines: `+` is missing in `live`, `-` should not be there, `~` is not as it should be. */
export async function differencesOf(live: Graph, fresh: Graph, pace: Pace): Promise<string[]> {
  const differences: string[] = []
  for (const difference of compare(live, fresh)) {
    if (difference !== undefined) differences.push(difference)
    if (pace.due()) await pace.rest()
  }
  return differences
}

/** Yields undefined now and then, so that the caller may rest. */
function* compare(live: Graph, fresh: Graph): Generator<string | undefined> {
  const paths = new Set([...live.files.keys(), ...fresh.files.keys()])
  for (const path of [...paths].sort()) {
    yield* fileLines(live.file(path), fresh.file(path))
    yield* unresolvedLines(path, live, fresh)
    yield undefined
  }
  const ids = new Set([...live.nodes, ...fresh.nodes].map(([id]) => id))
  for (const id of [...ids].sort()) {
    yield* idLine(id, live, fresh)
    for (const { event_type, edge } of diffEdges(outOf(live, id), outOf(fresh, id))) {
      yield `${SIGN[event_type]} ${edgeText(edge)}`
    }
    yield undefined
  }
}

function* fileLines(live: FileRecord | undefined, fresh: FileRecord | undefined): Generator<string> {
  if (live && fresh && live.skipped !== fresh.skipped) yield `~ ${live.path} skipped`
  // What is there or not is told by ids: that the tables hold it matters, not that facts say so.
  for (const event of diffNodes(nodesIn(live), nodesIn(fresh))) {
    if (event.event_type === 'modified') yield `~ ${event.node.id} ${event.changes.join(', ')}`
  }
}

function* unresolvedLines(path: string, live: Graph, fresh: Graph): Generator<string> {
  const said = (graph: Graph): Set<string> => {
    const record = graph.file(path)
    const rows = record ? graph.unresolved.ofFile(record.fileId) : []
    const texts = toUnresolved(rows, (nid) => graph.nodes.id(nid))
    return new Set(
      texts.map(({ source, type, name, sites }) => `${source} ${type} ?${name} ${JSON.stringify(sites)}`),
    )
  }
  const [has, should] = [said(live), said(fresh)]
  for (const line of should) if (!has.has(line)) yield `+ ${line}`
  for (const line of has) if (!should.has(line)) yield `- ${line}`
}

function* idLine(id: string, live: Graph, fresh: Graph): Generator<string> {
  if (live.nodes.nid(id) === undefined) yield `+ ${id}`
  else if (fresh.nodes.nid(id) === undefined) yield `- ${id}`
}

function nodesIn(record: FileRecord | undefined): GraphNode[] {
  if (!record || record.nids.length === 0) return []
  const facts = decodeDefined(record.facts)
  return facts.definitions.map((definition) => toNode(record.path, facts, definition))
}

function outOf({ nodes, edges }: Graph, id: string): GraphEdge[] {
  const nid = nodes.nid(id)
  if (nid === undefined) return []
  return toEdges(
    Array.from(edges.out(nid), (slot) => edges.link(slot)),
    (end) => nodes.id(end),
  )
}

function edgeText({ source, target, type, relation, origin, sites }: GraphEdge): string {
  return `${source} ${type}${relation ? `(${relation})` : ''} ${target} ${origin} ${JSON.stringify(sites)}`
}

const SIGN = { added: '+', modified: '~', removed: '-' } as const
