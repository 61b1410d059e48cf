/** Start on a tree that has not changed since the daemon was stopped: nothing is parsed. */
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { median } from '../spread.ts'

export const warm: Scenario = {
  name: 'warm',
  about: 'mu daemon start on an unchanged tree, until the graph is ready',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.daemon()
  const walls: number[] = []
  const stops: number[] = []
  const inside: number[] = []
  for (let round = 0; round < bench.settings.rounds; round++) {
    const begun = performance.now()
    await bench.stop()
    stops.push(performance.now() - begun)
    const { startMs, indexMs } = await bench.daemon()
    walls.push(startMs)
    inside.push(indexMs)
  }
  const note = `in the daemon ${(median(inside) / 1000).toFixed(2)} s`
  return [
    { name: 'wall', value: median(walls) / 1000, unit: 's', budget: { kind: 'most', value: 1 }, note },
    { name: 'stop', value: median(stops) / 1000, unit: 's' },
  ]
}
