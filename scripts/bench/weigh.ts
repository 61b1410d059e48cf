/** A process that makes up a graph of the given size, says what it weighs, and ends. Needs `--expose-gc`. */
import { syntheticGraph } from './synthetic.ts'

/** In bytes. */
interface Weight {
  readonly rss: number
  readonly heap: number
  /** Arrays of bytes and numbers. */
  readonly external: number
}

export interface Weighed {
  readonly nodes: number
  readonly edges: number
  readonly perNode: Weight
  readonly perEdge: Weight
  /** Encoded facts, a node. */
  readonly facts: number
  readonly rss: number
}

const [nodes, edges] = process.argv.slice(2).map(Number) as [number, number]
// Modules and compiled code are there before the first look.
await syntheticGraph(5000, 25_000)
const empty = look()
let bare = empty
let facts = 0
const { graph, records } = await syntheticGraph(nodes, edges, (_, made) => {
  bare = look()
  facts = made.reduce((sum, record) => sum + record.facts.length, 0)
})
const full = look()
const weighed: Weighed = {
  nodes: graph.nodes.size,
  edges: graph.edges.size,
  perNode: each(empty, bare, graph.nodes.size),
  perEdge: each(bare, full, graph.edges.size),
  facts: facts / graph.nodes.size,
  rss: full.rss,
}
if (records.length > 0) process.send!(weighed, () => process.exit())

function look(): Weight {
  for (let i = 0; i < 3; i++) globalThis.gc!()
  const { rss, heapUsed: heap, external } = process.memoryUsage()
  return { rss, heap, external }
}

function each(before: Weight, after: Weight, count: number): Weight {
  return {
    rss: (after.rss - before.rss) / count,
    heap: (after.heap - before.heap) / count,
    external: (after.external - before.external) / count,
  }
}
