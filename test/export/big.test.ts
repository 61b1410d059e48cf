/** A big export takes no memory that grows with it. `MU_EXPORT_NODES=200000` measures; the figures are printed. */
import { expect, test } from 'vitest'
import { exportGraph } from '../../src/worker/requests/export.ts'
import { takes } from './exported.ts'
import { syntheticGraph } from './synthetic.ts'

const NODES = Number(process.env.MU_EXPORT_NODES ?? 20_000)

test('an export is made chunk by chunk, and nothing of it is kept', async () => {
  const engine = { graph: syntheticGraph(NODES), store: undefined }
  const options = { root: '/made/up', database: '' }
  const once = async () => {
    const before = process.memoryUsage()
    let [bytes, largest, most] = [0, 0, 0]
    const begun = { at: performance.now(), cpu: process.cpuUsage() }
    await exportGraph(
      { engine, options },
      { format: 'ndjson' },
      takes((chunk) => {
        bytes += chunk.length
        largest = Math.max(largest, chunk.length)
        most = Math.max(most, process.memoryUsage.rss())
      }),
    )
    const cpu = process.cpuUsage(begun.cpu)
    return {
      bytes,
      largest,
      seconds: (performance.now() - begun.at) / 1000,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      grownMb: (most - before.rss) / 2 ** 20,
    }
  }
  await once()
  const { bytes, largest, seconds, cpuSeconds, grownMb } = await once()
  if (process.env.MU_EXPORT_NODES)
    console.log({
      NODES,
      edges: engine.graph.edges.size,
      bytes,
      seconds,
      cpuSeconds,
      grownMb,
      'nodes/s': NODES / seconds,
      'nodes/cpu s': NODES / cpuSeconds,
    })
  expect(bytes).toBeGreaterThan(NODES * 500)
  expect(largest).toBeLessThan(80 * 1024)
  expect(grownMb).toBeLessThan(100)
}, 120_000)
