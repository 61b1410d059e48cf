/** A standing query outlives the graph thread: a real one, from `dist/`, behind a real socket. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { RunningGraph } from '../../src/worker/client.ts'
import { breakable } from '../worker/defect.ts'
import { connected, type Ear } from './ear.ts'
import { serve } from './fixture.ts'

const { startGraph } = (await import('../../dist/worker/client.js' as string)) as {
  startGraph: () => RunningGraph
}

test('after the graph thread has died a watcher gets the whole result, then differences again', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mu-rewatch-')))
  const { graph, breakThread } = breakable(startGraph)
  const { app } = await serve({ graph })
  onTestFinished(async () => {
    await app.close()
    await graph.close()
    rmSync(root, { recursive: true })
  })
  const save = async (name: string) => {
    writeFileSync(join(root, `${name}.py`), `def ${name}(): pass\n`)
    return graph.call('update', { paths: [`${name}.py`] })
  }
  writeFileSync(join(root, 'first.py'), 'def first(): pass\n')
  const database = join(root, '.mu/mubase.duckdb')
  const limits = { maxFileBytes: 1e6, threads: 1, keepDeltas: 10, keepDeltasMs: 3_600_000 }
  await graph.call('open', { root, watch: [''], database, ...limits })

  const ear = await connected(app)
  ear.say({ type: 'watch', id: 'q', muql: 'SELECT name FROM functions ORDER BY name' })
  expect(await next(ear)).toMatchObject({ type: 'result', rows: [['first']] })
  await save('second')
  expect(await next(ear)).toMatchObject({ type: 'result_delta', added: [['second']], removed: [] })
  breakThread()
  expect(await next(ear)).toMatchObject({ type: 'result', rows: [['first'], ['second']] })
  const { seq } = await save('third')
  expect(await next(ear)).toMatchObject({ type: 'result_delta', seq, added: [['third']], removed: [] })
})

/** The feed may tell of a restart in between. */
async function next(ear: Ear) {
  for (;;) {
    const message = await ear.next()
    if (message.type !== 'resync') return message
  }
}
