/**
 * What a node and an edge weigh: made-up graphs of two sizes, each in a process of its own that
 * does nothing else, collected before every look. The records of files, with their encoded
 * facts, are counted with the nodes.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import type { Undo } from '../undo.ts'
import type { Weighed } from '../weigh.ts'

export const memory: Scenario = {
  name: 'memory',
  about: 'bytes a node and an edge, on made-up graphs of 200,000/1,000,000 and 1,000,000/5,000,000',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.stop()
  const figures: Figure[] = []
  for (const [size, nodes, edges] of SIZES) {
    const { perNode, perEdge, facts, ...made } = await weigh(bench.undo, nodes, edges)
    const note = `heap ${perNode.heap.toFixed(0)}, outside ${perNode.external.toFixed(0)} of which facts ${facts.toFixed(0)}`
    figures.push(
      {
        name: `${size}: a node`,
        value: perNode.rss,
        unit: 'B',
        note: `${note}; ${made.nodes} nodes`,
      },
      {
        name: `${size}: an edge`,
        value: perEdge.rss,
        unit: 'B',
        note: `heap ${perEdge.heap.toFixed(0)}, outside ${perEdge.external.toFixed(0)}; ${made.edges} edges`,
      },
      { name: `${size}: all`, value: made.rss / 1e6, unit: 'MB', note: 'resident, of the process' },
    )
  }
  return figures
}

async function weigh(undo: Undo, nodes: number, edges: number): Promise<Weighed> {
  const child = fork(new URL('../weigh.js', import.meta.url), [String(nodes), String(edges)], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
  })
  undo.add(() => child.kill())
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (typeof said !== 'object') throw new Error(`the scale ended with ${said}`)
  return said as Weighed
}

const SIZES = [
  ['200k/1M', 200_000, 1_000_000],
  ['1M/5M', 1_000_000, 5_000_000],
] as const
