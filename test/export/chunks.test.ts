/** How an export leaves the graph thread: in chunks of a good size, and no more of them than are wanted. */
import { expect, test } from 'vitest'
import { exportGraph } from '../../src/worker/requests/export.ts'
import { syntheticGraph } from './synthetic.ts'

const NODES = 3000

async function given(format: 'ndjson' | 'graphml', most: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  const gone = new AbortController()
  const engine = { graph: syntheticGraph(NODES), store: undefined }
  await exportGraph(
    { engine, options: { root: '/made/up', database: '' } },
    { format },
    {
      gone: gone.signal,
      async give(chunk) {
        chunks.push(chunk)
        if (chunks.length === most) gone.abort()
        return chunks.length < most
      },
    },
  )
  return chunks
}

test.each(['ndjson', 'graphml'] as const)('%s is given chunk by chunk', async (format) => {
  const chunks = await given(format, Number.POSITIVE_INFINITY)
  expect(chunks.length).toBeGreaterThan(20)
  for (const { length } of chunks.slice(0, -1)) {
    expect(length).toBeGreaterThan(60 * 1024)
    expect(length).toBeLessThan(80 * 1024)
  }
})

test.each(['ndjson', 'graphml'] as const)('%s that nobody wants any more ends', async (format) => {
  expect(await given(format, 2)).toHaveLength(2)
})
