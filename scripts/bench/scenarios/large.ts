/** The graph's own answers on a million nodes and five million edges, made up in this process: nothing is stored. */
import { walks } from '../forms.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { endsIn, syntheticGraph } from '../synthetic.ts'
import { asker, timed } from './size.ts'

export const large: Scenario = {
  name: 'large',
  about: 'traversals on 1,000,000 nodes and 5,000,000 edges, made up',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.stop()
  const { graph, records } = await syntheticGraph(NODES, EDGES)
  const forms = walks(endsIn(graph, records)).map(({ name, muql }) => ({ name, muql }))
  return timed(forms, await asker({ graph }), `${graph.nodes.size} nodes, ${graph.edges.size} edges`)
}

const NODES = 1_000_000
const EDGES = 5_000_000
