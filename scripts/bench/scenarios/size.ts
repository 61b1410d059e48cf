/** MUQL on a graph of 200,000 nodes and a million edges, made up in this process: the engine alone, without HTTP. */
import { load } from '../built.ts'
import { type Form, finds, selects, walks } from '../forms.ts'
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
    const note = `${nodes.size} nodes, ${edges.size} edges`
    return await timed([...selects(made.ends), ...walks(made.ends), ...finds(made.ends)], ask, note)
  } finally {
    await made.close()
  }
}

/** The median of each form, and the processor time of one. */
export async function timed(
  forms: readonly Form[],
  ask: (muql: string) => Promise<void>,
  note: string,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, muql, most } of forms) {
    const samples: number[] = []
    const before = process.cpuUsage()
    const rounds = most === undefined ? FEW : MANY
    for (let i = 0; i < rounds; i++) {
      const begun = performance.now()
      await ask(muql)
      samples.push(performance.now() - begun)
    }
    const { user, system } = process.cpuUsage(before)
    const cpu = `${((user + system) / 1000 / rounds).toFixed(1)} ms of processor`
    figures.push({
      name: `${name} p50`,
      value: spreadOf(samples).p50,
      unit: 'ms',
      note: figures.length === 0 ? `${cpu}; ${note}` : cpu,
      ...(most === undefined ? {} : { budget: { kind: 'most', value: most } as const }),
    })
  }
  return figures
}

/** A graph without a store answers what needs none. */
type Asked = Pick<Synthetic, 'graph'> & Partial<Pick<Synthetic, 'store'>>

/** Asks a statement: the document is made as it is for a client, and thrown away. */
export async function asker({ graph, store }: Asked): Promise<(muql: string) => Promise<void>> {
  const { runQuery } = await load<{ runQuery(query: object, sources: object): Promise<object> }>(
    'muql/run.js',
  )
  const { written } = await load<{ written(answer: object, how: object): AsyncIterable<string> }>(
    'muql/format.js',
  )
  const { walkOn } = await load<{ walkOn(live: () => unknown, root: string): unknown }>('worker/ask/walk.js')
  const sources = {
    select: (sql: string, params: unknown, limits: unknown) => store?.stream(sql, params, limits),
    plan: (sql: string, params: unknown, timeoutMs: number) => store?.plan(sql, params, timeoutMs),
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
/** Times a form is asked: one with a budget, and one that is only shown. */
const MANY = 11
const FEW = 3
