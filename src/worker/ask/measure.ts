/** ANALYZE: figures over the graph in memory. */
import type { DetailOf } from '../../graph/dispatch.ts'
import { dispatchOf } from '../../graph/dispatch.ts'
import type { Graph } from '../../graph/memory.ts'
import type { GraphNode } from '../../graph/types.ts'
import { STRIDE, type Work } from '../../graph/work.ts'
import { type Found, NODE, type Within } from '../../muql/sources.ts'
import { nodeRow } from './row.ts'
import { byId } from './source.ts'

/**
 * Of each module: on how many others it depends, how many depend on it, and the share of the first in both
 * (Martin's instability: 0 nobody is free to change, 1 it leans on others only).
 */
export function* coupling(graph: Graph, within: Within | undefined, most: number): Work<Found> {
  const { nodes, edges } = graph
  const out = new Map<number, Set<number>>()
  const into = new Map<number, Set<number>>()
  let steps = 0
  for (const [, nid] of nodes) {
    if (++steps % STRIDE === 0) yield
    const from = nodes.file(nid)
    for (const slot of edges.out(nid)) {
      const to = nodes.file(edges.target(slot))
      if (to < 0 || from === to || edges.type(slot) === 'CONTAINS') continue
      note(out, from, to)
      note(into, to, from)
    }
  }
  const rows = of(graph, 'MODULE', within).map((nid) => {
    const file = nodes.file(nid)
    const efferent = out.get(file)?.size ?? 0
    const afferent = into.get(file)?.size ?? 0
    const sum = efferent + afferent
    return { nid, figures: [efferent, afferent, sum === 0 ? 0 : round(efferent / sum)], rank: sum }
  })
  return ranked(graph, ['dependencies', 'dependents', 'instability'], rows, most)
}

/** Of each class: how many of its members' edges stay inside. The least cohesive first. */
export function* cohesion(graph: Graph, within: Within | undefined, most: number): Work<Found> {
  const { edges } = graph
  const rows = yield* each(of(graph, 'CLASS', within), (nid) => {
    const members = new Set(childrenOf(graph, nid))
    if (members.size < 2) return undefined
    let inside = 0
    let outside = 0
    for (const member of members) {
      for (const slot of edges.out(member)) {
        if (edges.type(slot) === 'CONTAINS') continue
        if (members.has(edges.target(slot))) inside++
        else outside++
      }
    }
    const sum = inside + outside
    const share = sum === 0 ? 0 : round(inside / sum)
    return { nid, figures: [members.size, inside, outside, share], rank: sum === 0 ? -2 : -share }
  })
  return ranked(graph, ['members', 'internal_edges', 'external_edges', 'cohesion'], rows, most)
}

/**
 * Functions and classes that nothing in the project calls, inherits, mentions or overrides. `certain` says
 * that no unresolved call has that name; what a program's start, a framework or a test runner calls cannot be seen.
 */
export function* unused(
  graph: Graph,
  detailOf: DetailOf,
  within: Within | undefined,
  most: number,
): Work<Found> {
  const { nodes, edges, unresolved } = graph
  const { overridden } = dispatchOf(graph, detailOf)
  const isUsed = (nid: number): boolean => {
    for (const slot of edges.in(nid)) {
      if (edges.type(slot) !== 'CONTAINS' && edges.source(slot) !== nid) return true
    }
    return false
  }
  const isIdle = (nid: number): boolean =>
    !isUsed(nid) &&
    (nodes.type(nid) === 'CLASS' || (isCallable(detailOf(nid).kind) && overridden(nid).length === 0))
  const all = [...of(graph, 'FUNCTION', within), ...of(graph, 'CLASS', within)]
  const found = (yield* each(all, (nid) => (isIdle(nid) ? nid : undefined))).sort(byId(graph))
  const rows = found.slice(0, most).map((nid) => {
    const calls = unresolved.count(nodes.name(nid), 'CALLS')
    return [...nodeRow(graph, nid), calls === 0, calls]
  })
  return { columns: [...NODE, 'certain', 'unresolved_calls'], rows, total: Math.min(found.length, most) }
}

/** Functions that are complex and that many depend on. */
export function* hotspots(
  graph: Graph,
  detailOf: (nid: number) => Pick<GraphNode, 'complexity'>,
  within: Within | undefined,
  most: number,
): Work<Found> {
  const { edges } = graph
  const rows = yield* each(of(graph, 'FUNCTION', within), (nid) => {
    const dependents = new Set<number>()
    for (const slot of edges.in(nid)) if (edges.type(slot) !== 'CONTAINS') dependents.add(edges.source(slot))
    if (dependents.size === 0) return undefined
    const { complexity } = detailOf(nid)
    const rank = complexity * dependents.size
    return { nid, figures: [complexity, dependents.size, rank], rank }
  })
  return ranked(graph, ['complexity', 'dependents', 'score'], rows, most)
}

/** What is made of each, without the undefined. */
function* each<T>(nids: readonly number[], make: (nid: number) => T | undefined): Work<T[]> {
  const made: T[] = []
  for (const [index, nid] of nids.entries()) {
    if (index % SOME === SOME - 1) yield
    const one = make(nid)
    if (one !== undefined) made.push(one)
  }
  return made
}

interface Ranked {
  readonly nid: number
  readonly figures: readonly number[]
  readonly rank: number
}

function ranked(graph: Graph, names: readonly string[], rows: Ranked[], most: number): Found {
  const compare = byId(graph)
  const sorted = rows.sort((a, b) => b.rank - a.rank || compare(a.nid, b.nid)).slice(0, most)
  return {
    columns: [...NODE, ...names],
    rows: sorted.map(({ nid, figures }) => [...nodeRow(graph, nid), ...figures]),
    total: sorted.length,
  }
}

function of({ nodes }: Graph, type: 'MODULE' | 'CLASS' | 'FUNCTION', within: Within | undefined): number[] {
  const all = within ?? Array.from(nodes, ([, nid]) => nid)
  return [...all].filter((nid) => nodes.type(nid) === type)
}

function* childrenOf({ edges }: Graph, nid: number): Generator<number> {
  for (const slot of edges.out(nid)) if (edges.type(slot) === 'CONTAINS') yield edges.target(slot)
}

function note(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function isCallable(kind: string): boolean {
  return kind !== 'constructor' && kind !== 'property'
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** Nodes between two yields, when each is looked at closely. */
const SOME = 64
