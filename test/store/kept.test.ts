/** How long deltas are kept: by number and by age, in the live file and in a compacted one. */
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { scratchFile, silent } from './scratch.ts'

async function keeping(keepDeltas: number, keepDeltasMs: number): Promise<Store> {
  const { store } = await openStore({
    derivation: 'test',
    file: scratchFile(),
    log: silent,
    keepDeltas,
    keepDeltasMs,
  })
  onTestFinished(() => store.close())
  return store
}

/** One commit a second, unless told otherwise. */
async function fill(store: Store, to: number, timeOf = (seq: number) => seq * 1000): Promise<void> {
  for (let seq = store.seq + 1; seq <= to; seq++) {
    const delta = { seq, timestamp: timeOf(seq), json: `{"seq":${seq}}` }
    await store.commit({ removed: [], files: [], externals: { added: [], removed: [] }, delta })
  }
  await store.settled()
}

const isKept = async (store: Store, since: number) => (await store.deltasSince(since, 1)) !== undefined

test.each([
  ['while it runs', async () => {}],
  ['when it is compacted', (store: Store) => store.compact()],
])('deltas are kept by number and by age, whichever is less: %s', async (_, compact) => {
  const few = await keeping(20, 3_600_000)
  await fill(few, 128)
  await compact(few)
  expect([await isKept(few, 107), await isKept(few, 108)]).toEqual([false, true])
  const young = await keeping(1000, 10_000)
  await fill(young, 128)
  await compact(young)
  expect([await isKept(young, 116), await isKept(young, 117)]).toEqual([false, true])
  expect((await young.deltasSince(117, 100))?.map(({ seq }) => seq)).toEqual([
    118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
  ])
})

test('where nothing changes nothing grows old, and a clock that was put back leaves no holes', async () => {
  const store = await keeping(1000, 10_000)
  await fill(store, 100)
  await store.compact()
  expect(await isKept(store, 89)).toBe(true)
  await fill(store, 128, (seq) => (seq - 95) * 1000)
  await store.compact()
  // Whatever is told is told whole.
  for (let since = 0; since < 128; since++) {
    const deltas = await store.deltasSince(since, 200)
    if (deltas) expect(deltas).toHaveLength(128 - since)
  }
})
