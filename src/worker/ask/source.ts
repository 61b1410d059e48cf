/** The graph in memory, as MUQL asks it (`muql/sources.ts`). One for one question: the graph stands still meanwhile. */
import { MuError } from '../../errors.ts'
import { compare } from '../../graph/diff.ts'
import type { Graph } from '../../graph/memory.ts'
import { nearNodes } from '../../graph/near.ts'
import { withMembers } from '../../graph/reach.ts'
import { refer, relative } from '../../graph/refer.ts'
import { filesAt } from '../../graph/search.ts'
import type { GraphSource, Within } from '../../muql/sources.ts'
import { detail, noteOf } from '../detail.ts'
import { gitHistory } from './history.ts'
import { cohesion, coupling, hotspots, unused } from './measure.ts'
import { cyclesOf, pathsOf } from './paths.ts'
import { related, similar } from './related.ts'
import { show } from './show.ts'

export function graphSource(graph: Graph, root: string): GraphSource {
  const detailOf = (nid: number) => detail(noteOf(graph, nid))
  return {
    resolve: (text) => resolve(graph, text, root),
    show: (relation, nid, reach) => show(graph, detailOf, relation, nid, reach),
    paths: (from, to, search) => pathsOf(graph, from, to, search),
    cycles: (via, wanted) => cyclesOf(graph, via, wanted),
    coupling: (within, most) => coupling(graph, within, most),
    cohesion: (within, most) => cohesion(graph, within, most),
    unused: (within, most) => unused(graph, detailOf, within, most),
    hotspots: (within, most) => hotspots(graph, detailOf, within, most),
    related: (how, nid, target) => related(graph, detailOf, how, nid, target),
    similar: (nid) => similar(graph, detailOf, nid),
    history: gitHistory(graph, root),
    files: (glob) => [...filesAt(graph, relative(glob, root))],
    within: (text) => within(graph, text, root),
  }
}

/** The one node that is meant. */
export function resolve(graph: Graph, text: string, root: string): number {
  return only(graph, text, root, refer(graph, text, root))
}

function only(graph: Graph, text: string, root: string, found: readonly number[]): number {
  const [one] = found
  if (one === undefined) {
    const suggestions = nearNodes(graph, relative(text, root))
    throw new MuError('node_not_found', `There is no node ${text.slice(0, MAX_SHOWN)}.`, {
      hint: 'A node is named by its id, its name, or its path.',
      ...(suggestions.length > 0 ? { suggestions } : {}),
    })
  }
  if (found.length > 1) {
    throw new MuError('ambiguous_node', `${text.slice(0, MAX_SHOWN)} fits ${found.length} nodes.`, {
      hint: 'Name one by its id.',
      suggestions: found.slice(0, MAX_CANDIDATES).map((nid) => graph.nodes.id(nid)),
    })
  }
  return one
}

/** A node with everything inside it; or, when the text is a glob or a folder, what is in these files. */
function within(graph: Graph, text: string, root: string): Within {
  const { nodes } = graph
  const found = refer(graph, text, root)
  const files = found.length > 0 ? undefined : filesAt(graph, relative(text, root))
  if (files === undefined || files.size === 0) return withMembers(graph, only(graph, text, root, found))
  return new Set([...nodes].filter(([, nid]) => files.has(nodes.file(nid))).map(([, nid]) => nid))
}

export function byId({ nodes }: Graph): (a: number, b: number) => number {
  return (a, b) => compare(nodes.id(a), nodes.id(b))
}

const MAX_SHOWN = 200
const MAX_CANDIDATES = 20
