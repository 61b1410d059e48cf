/**
 * A graph built from nothing: at the first start, and beside the live one for
 * `verify`. Nobody sees it before it is whole, so it is filled as it is made and
 * no plan of it is needed.
 */

import type { FileFacts } from '../extract/facts.ts'
import { Graph } from '../graph/memory.ts'
import type { Commit } from '../store/rows.ts'
import { Linker } from './linker.ts'
import { Numbering } from './numbering.ts'
import type { Pace } from './pace.ts'
import type { Notice } from './protocol.ts'
import type { Reading } from './reading.ts'
import { definitionsOf, linksOf, toExternalRow, toRows } from './rows.ts'

export interface Built {
  readonly graph: Graph
  readonly linker: Linker
  /** Defects: ids that edges name and nobody defines. */
  readonly unknown: readonly string[]
}

/** `readings` in any order; the graph does not depend on it. */
export async function buildGraph(
  readings: AsyncIterable<Reading>,
  notify: (notice: Notice) => void,
  pace: Pace,
): Promise<Built> {
  const graph = new Graph()
  const linker = new Linker(() => graph, notify)
  for await (const reading of readings) {
    define(graph, reading, linker.add(reading))
    if (pace.due()) await pace.rest()
  }
  const numbering = new Numbering(graph.nodes)
  const linked = [...graph.files.values()].filter(({ nids }) => nids.length > 0)
  const paths = linked.map(({ path }) => path).sort()
  let done = 0
  for await (const [path, links] of linker.link(paths, pace)) {
    const known = numbering.externals.length
    const numbered = numbering.links(links)
    const record = { ...graph.file(path)!, asked: links.asked }
    const externals = numbering.externals.slice(known)
    graph.apply({ seq: 0, removed: [], gone: [], externals, files: [{ record, links: numbered }] })
    if (++done % TOLD_EVERY === 0 || done === paths.length) {
      notify({ event: 'progress', phase: 'link', done, total: paths.length })
    }
  }
  return { graph, linker, unknown: [...numbering.unknown].sort() }
}

/** Everything in the graph, as one commit that makes its rows while they are written. */
export function wholeCommit(graph: Graph, delta: NonNullable<Commit['delta']>): Commit {
  const externals = [...graph.nodes].filter(([, nid]) => graph.nodes.type(nid) === 'EXTERNAL')
  return {
    removed: [],
    files: { [Symbol.iterator]: () => rowsOf(graph) },
    externals: { added: externals.map(([id, nid]) => toExternalRow({ id, nid })), removed: [] },
    delta,
  }
}

function* rowsOf(graph: Graph): Generator<ReturnType<typeof toRows>> {
  for (const record of graph.files.values()) yield toRows(record, linksOf(graph, record.fileId))
}

function define(graph: Graph, reading: Reading, facts: FileFacts | undefined): void {
  const definitions = facts ? definitionsOf(reading.path, facts) : []
  const nids = Int32Array.from(definitions, () => graph.nodes.reserve())
  const record = { ...reading, fileId: graph.reserveFile(), asked: new Int32Array(), nids }
  graph.apply({ seq: 0, removed: [], gone: [], externals: [], files: [{ record, definitions }] })
}

/** Files between two notices of progress. */
const TOLD_EVERY = 25
