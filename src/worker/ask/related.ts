/** What FIND asks: the nodes that stand so to a node. */
import { type DetailOf, dispatchOf } from '../../graph/dispatch.ts'
import type { Graph } from '../../graph/memory.ts'
import type { NodeType } from '../../graph/types.ts'
import { STRIDE, type Work } from '../../graph/work.ts'
import type { FindTarget, How } from '../../muql/statement.ts'
import { STEPS } from '../../muql/walks.ts'
import { slips } from '../../nearest.ts'

/**
 * Nodes of the target's type. A class or module stands so when something inside it
 * does: a class calls what its methods call.
 */
export function* related(
  graph: Graph,
  detailOf: DetailOf,
  how: How,
  nid: number,
  target: FindTarget,
): Work<readonly number[]> {
  const found = how === 'implementing' ? implementing(graph, detailOf, nid) : yield* direct(graph, how, nid)
  if (target === 'functions' || target === 'methods' || how.endsWith('_by')) return [...found]
  const lifted = new Set(found)
  if (target === 'classes' || target === 'interfaces')
    for (const one of found) lift(graph, one, 'CLASS', lifted)
  if (target === 'modules') for (const one of found) lift(graph, one, 'MODULE', lifted)
  return [...lifted]
}

function* direct({ edges }: Graph, how: How, nid: number): Work<Set<number>> {
  const [type, direction, deep] = STEPS[how]
  const found = new Set<number>()
  const open = [nid]
  let steps = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const slots = direction === 'in' ? edges.in(at) : edges.out(at)
    for (const slot of slots) {
      if (++steps % STRIDE === 0) yield
      if (edges.type(slot) !== type) continue
      const one = direction === 'in' ? edges.source(slot) : edges.target(slot)
      if (found.has(one)) continue
      found.add(one)
      if (deep) open.push(one)
    }
  }
  return found
}

function implementing(graph: Graph, detailOf: DetailOf, nid: number): Set<number> {
  const { implementations, overriders } = dispatchOf(graph, detailOf)
  return new Set(graph.nodes.type(nid) === 'CLASS' ? implementations(nid) : overriders(nid))
}

/** Adds what is of the type among everything around a node. */
function lift({ nodes, edges }: Graph, nid: number, type: NodeType, found: Set<number>): void {
  for (let at: number | undefined = nid; at !== undefined; ) {
    let above: number | undefined
    for (const slot of edges.in(at)) if (edges.type(slot) === 'CONTAINS') above = edges.source(slot)
    if (above !== undefined && nodes.type(above) === type) found.add(above)
    at = above
  }
}

/**
 * Functions or classes like this one: names a slip or two away or that share most of their
 * words, and, of functions, as many parameters, one more or one less.
 */
export function* similar(graph: Graph, detailOf: DetailOf, nid: number): Work<readonly number[]> {
  const { nodes } = graph
  const type = nodes.type(nid)
  const name = nodes.name(nid)
  const words = wordsOf(name)
  const arityOf = (of: number): number => detailOf(of).properties.parameters?.length ?? 0
  const arity = arityOf(nid)
  const found: number[] = []
  let steps = 0
  for (const [, other] of nodes) {
    if (++steps % SOME === 0) yield
    if (other === nid || nodes.type(other) !== type || !isLike(name, words, nodes.name(other))) continue
    if (type === 'FUNCTION' && Math.abs(arityOf(other) - arity) > 1) continue
    found.push(other)
  }
  return found
}

/** Of two words each, one is not enough; `setErrorHeaders` and `setErrorHandler` share two of three. */
function isLike(name: string, words: ReadonlySet<string>, other: string): boolean {
  if (name.toLowerCase() === other.toLowerCase()) return true
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : 2
  if (Math.abs(name.length - other.length) <= allowed && slips(name, other) <= allowed) return true
  const others = wordsOf(other)
  const shared = [...words].filter((word) => others.has(word)).length
  return shared >= 2 && shared * 3 >= Math.max(words.size, others.size) * 2
}

/** `computeTax`, `compute_tax` → compute, tax. */
function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  )
}

/** Names compared between two yields. */
const SOME = 256
