/** An export of 200,000 nodes and a million edges, made up in this process: the graph thread's part, without HTTP. */
import { load } from '../built.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'
import { syntheticGraph } from '../synthetic.ts'

export const exporting: Scenario = {
  name: 'export',
  about: 'an export of 200,000 nodes and 1,000,000 edges, made up: speed, and memory on the way',
  run,
}

type ExportGraph = (room: object, asked: object, client: object) => Promise<unknown>

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.stop()
  const { exportGraph } = await load<{ exportGraph: ExportGraph }>('worker/requests/export.js')
  const { graph } = await syntheticGraph(NODES, EDGES)
  const room = { engine: { graph, store: undefined }, options: { root: '/made/up', database: '' } }
  const figures: Figure[] = []
  for (const format of ['ndjson', 'json', 'csv', 'graphml']) {
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(exportGraph, room, format))
    const seconds = spreadOf(rounds.map((round) => round.seconds)).p50
    const cpuSeconds = spreadOf(rounds.map((round) => round.cpuSeconds)).p50
    const { bytes } = rounds[0]!
    const processor = `${(NODES / cpuSeconds / 1000).toFixed(0)}k nodes a second of processor`
    const note = `${processor}; ${graph.nodes.size} nodes, ${graph.edges.size} edges, ${Math.round(bytes / 1e6)} MB`
    const budget = format === 'ndjson' ? { budget: { kind: 'most', value: NODES / LEAST } as const } : {}
    figures.push({ name: `${format} p50`, value: seconds, unit: 's', note, ...budget })
    if (format !== 'ndjson') continue
    // The first round warms the heap up.
    const grownMb = Math.max(...rounds.slice(1).map((round) => round.grownMb))
    figures.push({
      name: 'memory on the way',
      value: Math.max(0, grownMb),
      unit: 'MB',
      budget: { kind: 'most', value: FLAT_MB },
    })
  }
  return figures
}

async function measure(exportGraph: ExportGraph, room: object, format: string) {
  const before = process.memoryUsage.rss()
  let most = before
  let bytes = 0
  let chunks = 0
  const client = {
    gone: new AbortController().signal,
    async give(chunk: Uint8Array) {
      bytes += chunk.length
      if (chunks++ % 64 === 0) most = Math.max(most, process.memoryUsage.rss())
      return true
    },
  }
  const cpu = process.cpuUsage()
  const begun = performance.now()
  await exportGraph(room, { format }, client)
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { bytes, seconds, cpuSeconds: (user + system) / 1e6, grownMb: (most - before) / 2 ** 20 }
}

const NODES = 200_000
const EDGES = 1_000_000
const ROUNDS = 3

/** Nodes a second, each with its five edges. */
const LEAST = 50_000
const FLAT_MB = 50
