/**
 * The order of ids, without comparing many of them.
 *
 * An id is its type, its path and its qualified name, so ids of different files are in the
 * order of type and path, which is a number for each file: its rank. Nodes are put in order
 * by that number, in a typed array, and ids are compared only among the nodes of one file,
 * and only as far as somebody wants to see them.
 *
 * Cost  10 ms for 200,000 nodes, against 700 by comparing ids. Files are ranked once for a
 *       set of paths, in 10 ms for 10,000, and not at all for few nodes.
 */
import { NONE } from './column.ts'
import { compare } from './diff.ts'
import type { Graph } from './memory.ts'
import type { NodeType } from './types.ts'

/** The first `most` of the nodes, by id. */
export function firstById(graph: Graph, nids: readonly number[], most: number = nids.length): number[] {
  const { nodes } = graph
  const byId = (a: number, b: number): number => compare(nodes.id(a), nodes.id(b))
  if (nids.length < FEW) return [...nids].sort(byId).slice(0, most)
  const rank = rankOf(graph)
  const keys = Float64Array.from(nids, (nid) => rank(nid) * NIDS + nid).sort()
  const first: number[] = []
  for (let start = 0; start < keys.length && first.length < most; ) {
    const place = Math.floor(keys[start]! / NIDS)
    const same: number[] = []
    for (; start < keys.length && Math.floor(keys[start]! / NIDS) === place; start++) {
      same.push(keys[start]! % NIDS)
    }
    for (const nid of same.sort(byId)) first.push(nid)
  }
  first.length = Math.min(first.length, most)
  return first
}

/** By file id, a number: where it is smaller, the path is. */
export function pathRanks(graph: Graph): Int32Array {
  return ranksOf(graph).modules
}

/** A number for type and path: where it is smaller, the id is. */
function rankOf(graph: Graph): (nid: number) => number {
  const { nodes } = graph
  const { modules, members } = ranksOf(graph)
  return (nid) => {
    const type = nodes.type(nid)
    const file = nodes.file(nid)
    const within = file === NONE ? 0 : (type === 'MODULE' ? modules : members)[file]!
    return TYPES[type] * modules.length + within
  }
}

/** Of files, by file id: a module's id ends where the path ends, other ids go on with a colon. */
interface Ranks {
  readonly paths: number
  readonly modules: Int32Array
  readonly members: Int32Array
}

function ranksOf(graph: Graph): Ranks {
  const before = known.get(graph)
  if (before?.paths === graph.paths) return before
  const files = [...graph.files.values()]
  const bound = files.reduce((most, { fileId }) => Math.max(most, fileId + 1), 0)
  const ranked = (end: string): Int32Array => {
    const ranks = new Int32Array(bound)
    const named = files.map(({ path, fileId }) => ({ text: path + end, fileId }))
    named.sort((a, b) => compare(a.text, b.text))
    for (const [rank, { fileId }] of named.entries()) ranks[fileId] = rank
    return ranks
  }
  const ranks = { paths: graph.paths, modules: ranked(''), members: ranked(':') }
  known.set(graph, ranks)
  return ranks
}

const known = new WeakMap<Graph, Ranks>()

/** In the order of their prefixes: cls, ext, fn, mod. */
const TYPES: Readonly<Record<NodeType, number>> = { CLASS: 0, EXTERNAL: 1, FUNCTION: 2, MODULE: 3 }

/** Above every nid; a rank times this is exact in a double. */
const NIDS = 2 ** 26

/** Below this, comparing ids is quicker than ranking files. */
const FEW = 512
