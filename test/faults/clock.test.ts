/** The clock of the wall jumps: nothing that the daemon promises is measured by it. */
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../daemon/project.ts'
import { temporaryFolder } from '../daemon/temporary.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

test('a clock that jumps back and ahead costs no save, no delta and no number, whatever times the files have', {
  timeout: 60_000,
}, async () => {
  const it = project()
  const clock = join(temporaryFolder(), 'clock')
  const off = (ms: number) => writeFileSync(clock, String(ms))
  off(0)
  it.env.MU_TEST_CLOCK = clock
  it.env.NODE_OPTIONS = `--import=${new URL('./clock.mjs', import.meta.url)}`
  expect(await it.mu('daemon', 'start')).toMatchObject({ code: 0, stderr: '' })
  const client = it.client()
  const { seq = 0, epoch = '' } = await client.status()
  const feed = client.events()
  await feed.next()

  for (const [n, ms] of [-DAY_MS, 400 * DAY_MS, -HOUR_MS, 0].entries()) {
    off(ms)
    const save = (text: string) => it.write({ 'src/saved.py': text })
    save(`def saved_${n}():\n    pass\n`)
    const { value: heard } = await feed.next()
    expect(heard).toMatchObject({ type: 'graph_update', seq: seq + 2 * n + 1 })
    if (heard?.type !== 'graph_update') throw new Error('unreachable')
    // The clock is the daemon's own indeed.
    expect(Math.abs(heard.timestamp - Date.now() - ms)).toBeLessThan(HOUR_MS)
    // Other contents, as many bytes, and a time long ago or to come.
    save(`def again_${n}():\n    pass\n`)
    const seconds = (Date.now() - ms) / 1000
    utimesSync(join(it.root, 'src/saved.py'), seconds, seconds)
    expect((await feed.next()).value).toMatchObject({ type: 'graph_update', seq: seq + 2 * n + 2 })
    const { rows } = await client.query("SELECT name FROM functions WHERE file_path = 'src/saved.py'")
    expect(rows).toEqual([[`again_${n}`]])
  }
  await feed.return()
  const missed = client.events({}, { since: seq, epoch })
  for (let n = 1; n <= 8; n += 1) expect((await nextUpdate(missed)).seq).toBe(seq + n)
  await missed.return()
  expect((await client.status()).status).toBe('running')
  expect(await it.mu('verify')).toMatchObject({ code: 0 })
})

async function nextUpdate(feed: ReturnType<ReturnType<ReturnType<typeof project>['client']>['events']>) {
  for (;;) {
    const { value } = await feed.next()
    if (value?.type === 'graph_update') return value
  }
}
