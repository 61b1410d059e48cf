/**
 * How sure an answer about callers is.
 *
 * Promise    `exact`: every call site of the indexed files that says the node's name
 *            is resolved, so who calls it is known. `lower_bound`: some are not, and
 *            may mean it; `unresolved` counts them.
 * Mechanism  Unresolved references are counted by name (`unresolved.ts`), and aliases
 *            of a file by the name they stand for (`link/lastname.ts`).
 * Limits     It is about names. A call without one (an operator, a function received
 *            as a parameter under another name, reflection) is no call site of anything,
 *            and what is only mentioned (`USES` of a type or value) is not counted.
 *            Of an external package nobody knows what it hands out: never `exact`.
 */
import type { Graph } from './memory.ts'
import type { EdgeType, NodeType } from './types.ts'

/** Sites that may mean a node and were not resolved, by what they would be. */
export interface UnresolvedCounts {
  readonly calls?: number
  readonly decorators?: number
  readonly bases?: number
  readonly imports?: number
}

export interface Completeness {
  readonly completeness: 'exact' | 'lower_bound'
  /** Of functions `calls` and `decorators`, of classes `bases` too, of modules `imports`. */
  readonly unresolved: UnresolvedCounts
}

/** Of an answer about edges of these types into these nodes. Each name is counted once. */
export function completenessOf(
  graph: Graph,
  asked: Iterable<number>,
  types: readonly EdgeType[],
  kindOf: (nid: number) => string,
): Completeness {
  const { nodes, unresolved } = graph
  const names: Record<Counted, Set<string>> = {
    calls: new Set(),
    decorators: new Set(),
    bases: new Set(),
    imports: new Set(),
  }
  const wanted = COUNTED.filter((count) => types.includes(TYPE_OF[count]))
  const applies = new Set<Counted>()
  let isOpen = false
  for (const nid of asked) {
    const type = nodes.type(nid)
    isOpen ||= type === 'EXTERNAL'
    for (const count of wanted) {
      if (!APPLIES[type].includes(count)) continue
      applies.add(count)
      const said = type === 'MODULE' ? importNames(graph, nid) : callNames(graph, nid, kindOf)
      for (const name of said) names[count].add(name)
    }
  }
  const counts: Partial<Record<Counted, number>> = {}
  for (const count of COUNTED) {
    if (!applies.has(count)) continue
    let sites = 0
    for (const name of names[count]) {
      sites += count === 'imports' ? unresolved.countImports(name) : unresolved.count(name, TYPE_OF[count])
    }
    counts[count] = sites
    isOpen ||= sites > 0
  }
  return { completeness: isOpen ? 'lower_bound' : 'exact', unresolved: counts }
}

type Counted = keyof UnresolvedCounts

/** A constructor is called by the name of its class, too. Its kind is asked only when that matters. */
function* callNames(
  { nodes, edges, unresolved }: Graph,
  nid: number,
  kindOf: (nid: number) => string,
): Generator<string> {
  yield nodes.name(nid)
  if (nodes.type(nid) !== 'FUNCTION') return
  for (const slot of edges.in(nid)) {
    if (edges.type(slot) !== 'CONTAINS') continue
    const name = nodes.name(edges.source(slot))
    if (unresolved.count(name, 'CALLS') > 0 && kindOf(nid) === 'constructor') yield name
  }
}

/** A module is imported by the name of its file, or of the folder around it. */
function* importNames({ nodes }: Graph, nid: number): Generator<string> {
  yield nodes.name(nid)
  const folder = nodes.id(nid).split('/').at(-2)
  if (folder !== undefined) yield folder.replace(/^mod:/, '')
}

const COUNTED: readonly Counted[] = ['calls', 'decorators', 'bases', 'imports']

/** Decorators are kept as `USES`; other mentions that mean nothing known are not kept. */
const TYPE_OF: Readonly<Record<Counted, EdgeType>> = {
  calls: 'CALLS',
  decorators: 'USES',
  bases: 'INHERITS',
  imports: 'IMPORTS',
}

const APPLIES: Readonly<Record<NodeType, readonly Counted[]>> = {
  MODULE: ['imports'],
  CLASS: ['calls', 'decorators', 'bases'],
  FUNCTION: ['calls', 'decorators'],
  EXTERNAL: [],
}
