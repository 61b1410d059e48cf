/**
 * Dispatch: which definitions a call on a base type may really run.
 *
 * A call binds to the member that the receiver's declared type has, and there is
 * one edge, to that member. Who else may answer it follows from `INHERITS`: members
 * of the same name in the types below. It is worked out when it is asked for, so
 * there is nothing to keep right when classes change.
 *
 * Rule   A type that embeds another is no instance of it, unless that is an
 *        interface; constructors, static and private members are never overridden.
 * Limit  Overloads are told apart by name only: all of a name override all of it.
 * Cost   What is found for a type or member is kept, so make one
 *        `Dispatch` for one question, and none outlives a commit.
 */
import { NONE } from './column.ts'
import { maskOf } from './edges.ts'
import type { Graph } from './memory.ts'
import type { GraphNode } from './types.ts'

/** What must be known of a node beyond its edges; asked only of types and members that are candidates. */
export type DetailOf = (nid: number) => Pick<GraphNode, 'kind' | 'properties'>

export interface Dispatch {
  /** Types that extend, implement or (an interface) embed this one, by however many steps. In no order. */
  implementations(type: number): readonly number[]
  /** Members that a call of this one may run instead. In no order. */
  overriders(member: number): readonly number[]
  /** Members by whose name this one may be called. In no order. */
  overridden(member: number): readonly number[]
}

export function dispatchOf(graph: Graph, detailOf: DetailOf): Dispatch {
  const { nodes, edges } = graph
  const known = { in: new Map<number, readonly number[]>(), out: new Map<number, readonly number[]>() }
  const same = { in: new Map<number, readonly number[]>(), out: new Map<number, readonly number[]>() }

  function isStep(slot: number): boolean {
    if (edges.type(slot) !== 'INHERITS') return false
    return edges.relation(slot) !== 'embeds' || detailOf(edges.target(slot)).kind === 'interface'
  }

  function step(type: number, way: 'in' | 'out'): number[] {
    const slots = way === 'in' ? edges.in(type) : edges.out(type)
    return Array.from(slots)
      .filter(isStep)
      .map((slot) => (way === 'in' ? edges.source(slot) : edges.target(slot)))
  }

  /** Without the type itself, also when it inherits from itself by a circle. */
  function beyond(type: number, way: 'in' | 'out'): readonly number[] {
    const before = known[way].get(type)
    if (before) return before
    const seen = new Set([type])
    for (const one of seen) for (const next of step(one, way)) seen.add(next)
    seen.delete(type)
    const found = [...seen]
    known[way].set(type, found)
    return found
  }

  function isOpen(member: number): boolean {
    const { kind, properties } = detailOf(member)
    return kind !== 'constructor' && !properties.modifiers?.some((word) => CLOSED.has(word))
  }

  function* membersOf(type: number, name: string): Generator<number> {
    for (const slot of edges.out(type)) {
      const member = edges.target(slot)
      if (edges.type(slot) !== 'CONTAINS' || nodes.type(member) !== 'FUNCTION') continue
      if (nodes.name(member) === name) yield member
    }
  }

  /** Kept: a hub is asked about once for each of its callers, and has as many edges to look through. */
  function ofSameName(member: number, way: 'in' | 'out'): readonly number[] {
    const before = same[way].get(member)
    if (before) return before
    const found = lookUp(member, way)
    same[way].set(member, found)
    return found
  }

  function lookUp(member: number, way: 'in' | 'out'): readonly number[] {
    const type = classOf(graph, member)
    const types = type === undefined ? [] : beyond(type, way)
    if (types.length === 0) return []
    const name = nodes.name(member)
    const found = types.flatMap((other) => [...membersOf(other, name)])
    return found.length > 0 && isOpen(member) ? found.filter(isOpen) : []
  }

  return {
    implementations: (type) => beyond(type, 'in'),
    overriders: (member) => ofSameName(member, 'in'),
    overridden: (member) => ofSameName(member, 'out'),
  }
}

/** The class that a function is a member of. */
function classOf({ nodes, edges }: Graph, member: number): number | undefined {
  if (nodes.type(member) !== 'FUNCTION') return undefined
  for (let slot = edges.firstIn(member); slot !== NONE; slot = edges.nextIn(slot)) {
    if (edges.fits(slot, CONTAINS) && nodes.type(edges.source(slot)) === 'CLASS') return edges.source(slot)
  }
  return undefined
}

const CONTAINS = maskOf(['CONTAINS'])
const CLOSED = new Set(['static', 'private'])
