/**
 * A graph filled from the store: no parsing, no linking, facts stay bytes.
 */
import { NONE } from '../graph/column.ts'
import { Graph } from '../graph/memory.ts'
import type { Loaded } from '../store/rows.ts'
import type { Pace } from './pace.ts'

export async function fillGraph(loaded: Loaded, pace: Pace): Promise<Graph> {
  const graph = new Graph()
  const nids = nidsByFile(loaded)
  const files = loaded.files.map((file) => ({
    record: { ...file, nids: nids.get(file.fileId) ?? new Int32Array() },
  }))
  graph.apply({ seq: loaded.seq, removed: [], gone: [], externals: [], files })
  await fillNodes(graph, loaded, pace)
  await fillEdges(graph, loaded, pace)
  await fillUnresolved(graph, loaded, pace)
  return graph
}

async function fillNodes(graph: Graph, { nodes }: Loaded, pace: Pace): Promise<void> {
  for (let i = 0; i < nodes.nid.length; i++) {
    graph.nodes.add(nodes.nid[i]!, nodes.id[i]!, nodes.fileId[i]!, nodes.ordinal[i]!)
    if (i % STRIDE === 0 && pace.due()) await pace.rest()
  }
  graph.nodes.reclaim()
}

async function fillEdges(graph: Graph, { edges }: Loaded, pace: Pace): Promise<void> {
  for (let i = 0; i < edges.source.length; i++) {
    graph.edges.addRow(edges, i)
    if (i % STRIDE === 0 && pace.due()) await pace.rest()
  }
}

async function fillUnresolved(graph: Graph, { unresolved }: Loaded, pace: Pace): Promise<void> {
  for (let i = 0; i < unresolved.source.length; i++) {
    graph.unresolved.addRow(unresolved, i)
    if (i % STRIDE === 0 && pace.due()) await pace.rest()
  }
}

function nidsByFile({ nodes }: Loaded): Map<number, Int32Array> {
  const counts = new Map<number, number>()
  for (const file of nodes.fileId) counts.set(file, (counts.get(file) ?? 0) + 1)
  const byFile = new Map<number, Int32Array>()
  for (let i = 0; i < nodes.nid.length; i++) {
    const file = nodes.fileId[i]!
    if (file === NONE) continue
    let nids = byFile.get(file)
    if (!nids) {
      nids = new Int32Array(counts.get(file)!)
      byFile.set(file, nids)
    }
    nids[nodes.ordinal[i]!] = nodes.nid[i]!
  }
  return byFile
}

/** Rows between two looks at the clock. */
const STRIDE = 512
