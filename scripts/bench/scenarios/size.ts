/** MUQL on a graph of 200,000 nodes and a million edges, made up in this process: the engine alone, without HTTP. */
import { load } from '../built.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { spreadOf } from '../spread.ts'
import { type Synthetic, synthetic } from '../synthetic.ts'

export const size: Scenario = {
  name: 'size',
  about: 'forms of MUQL on 200,000 nodes and 1,000,000 edges, made up',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.stop()
  const made = await synthetic(bench.root, NODES, EDGES)
  try {
    const { nodes, edges } = made.graph
    const ask = await asker(made)
    const figures: Figure[] = []
    for (const [name, muql, most] of forms(made.hub, made.far)) {
      const samples: number[] = []
      const before = process.cpuUsage()
      for (let i = 0; i < ROUNDS; i++) {
        const begun = performance.now()
        await ask(muql)
        samples.push(performance.now() - begun)
      }
      const { user, system } = process.cpuUsage(before)
      const cpu = `${((user + system) / 1000 / ROUNDS).toFixed(1)} ms of processor`
      const note = figures.length === 0 ? `${cpu}; ${nodes.size} nodes, ${edges.size} edges` : cpu
      const { p50 } = spreadOf(samples)
      figures.push({
        name: `${name} p50`,
        value: p50,
        unit: 'ms',
        note,
        budget: { kind: 'most', value: most },
      })
    }
    return figures
  } finally {
    await made.close()
  }
}

/** Asks a statement: the document is made as it is for a client, and thrown away. */
async function asker({ graph, store }: Synthetic): Promise<(muql: string) => Promise<void>> {
  const { runQuery } = await load<{ runQuery(query: object, sources: object): Promise<object> }>(
    'muql/run.js',
  )
  const { written } = await load<{ written(answer: object, how: object): AsyncIterable<string> }>(
    'muql/format.js',
  )
  const { walkOn } = await load<{ walkOn(live: () => unknown, root: string): unknown }>('worker/ask/walk.js')
  const sources = {
    select: (sql: string, params: unknown, limits: unknown) => store.stream(sql, params, limits),
    walk: walkOn(() => graph, '/'),
  }
  return async (muql) => {
    const started = performance.now()
    const answer = await runQuery({ muql, maxRows: 10_000, timeoutMs: 60_000 }, sources)
    for await (const _ of written(answer, { format: 'json', rows: 'arrays', seq: 1, started }));
  }
}

const NODES = 200_000
const EDGES = 1_000_000
const ROUNDS = 11

/** What is measured, and its budget in ms; `hub` is called most, `far` by few. */
const forms = (hub: string, far: string): readonly (readonly [string, string, number])[] => [
  [
    'filter + order + limit',
    'SELECT name, file_path, complexity FROM functions WHERE complexity > 5 ORDER BY complexity DESC LIMIT 50',
    15,
  ],
  [
    'LIKE + order + limit',
    "SELECT id, name FROM functions WHERE name LIKE '%token%' ORDER BY name LIMIT 50",
    15,
  ],
  ['filter, no order', 'SELECT id, name FROM functions WHERE complexity > 19 LIMIT 50', 15],
  ['no filter, no order', 'SELECT * FROM nodes LIMIT 50', 15],
  ['one by id', `SELECT * FROM nodes WHERE id = '${hub}'`, 15],
  ['count', 'SELECT COUNT(*) FROM functions WHERE complexity > 5', 15],
  ['group', 'SELECT file_path, COUNT(*) AS n FROM functions GROUP BY file_path ORDER BY n DESC LIMIT 20', 15],
  ['10,000 rows', 'SELECT id, name, complexity FROM functions ORDER BY complexity DESC', 100],
  ['edges, no order', 'SELECT source, target, type FROM edges LIMIT 50', 100],
  ['edges of one', `SELECT source, type FROM edges WHERE target = '${hub}' LIMIT 50`, 100],
  [
    'edges grouped',
    "SELECT target, COUNT(*) AS n FROM edges WHERE type = 'calls' GROUP BY target ORDER BY n DESC LIMIT 20",
    100,
  ],
  ['neighbours', `SHOW callers OF '${far}'`, 1],
  ['impact', `SHOW impact OF '${far}' LIMIT 100`, 20],
  ['impact of a hub', `SHOW impact OF '${hub}' LIMIT 100`, 20],
  ['ancestors', `SHOW ancestors OF '${far}' LIMIT 100`, 20],
  ['path', `PATH FROM '${far}' TO '${hub}'`, 20],
  ['cycles', 'FIND CYCLES LIMIT 10', 300],
]
