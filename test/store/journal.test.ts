/** The journal keeps what was committed until the tables have it, through ends of every kind. */
import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Journal, journalFile, type WholeCommit } from '../../src/store/journal.ts'
import { commitOf, fileOf } from './sample.mjs'
import { open, rowsCommitted, rowsOf, scratchFile } from './scratch.ts'

const REQUESTS: [number, string] = [0, 'ext:requests']

test('what the tables had not at the end is in them after the next start, with its delta and its seq', async () => {
  const { file, append } = await ended()
  await append(3, 4, 5)
  const { store, loaded, rebuilt } = await open(file)
  expect([rebuilt, store.seq, loaded?.seq]).toEqual([undefined, 5, 5])
  expect(rowsOf(loaded!)).toEqual(
    rowsCommitted(
      [1, 2, 3, 4, 5].map((seq) => fileOf(seq, seq)),
      [REQUESTS],
    ),
  )
  expect((await store.deltasSince(2, 10))?.map(({ seq }) => seq)).toEqual([3, 4, 5])
  expect(statSync(journalFile(file)).size).toBe(0)
  await store.commit(commitOf(6))
})

test('an entry that was not written to its end was never committed', async () => {
  const { file, append } = await ended()
  await append(3, 4)
  truncateSync(journalFile(file), statSync(journalFile(file)).size - 1)
  const { store, rebuilt } = await open(file)
  expect([rebuilt, store.seq]).toEqual([undefined, 3])
})

test('what follows an entry that is damaged is not believed', async () => {
  const { file, append } = await ended()
  await append(3)
  appendFileSync(journalFile(file), Buffer.alloc(777, 0x5a))
  await append(4)
  expect((await open(file)).store.seq).toBe(3)
})

test('commits that the tables have, and those of another database, are passed over', async () => {
  const { file, append, store } = await ended()
  await append(1, 2, 3)
  await append.of('another', 4)
  const again = await open(file)
  expect([again.rebuilt, again.store.seq, again.store.epoch]).toEqual([undefined, 3, store.epoch])
})

test('a journal with a hole, or with what the tables cannot take, is a rebuild with a new epoch', async () => {
  for (const spoil of [
    (append: Append) => append(4),
    (append: Append) => append.commit(3, { ...commitOf(3), files: [{ ...fileOf(3, 3), problems: 0.5 }] }),
  ]) {
    const { file, append, store } = await ended()
    await spoil(append)
    const again = await open(file)
    expect(again.rebuilt).toMatch(/^The database is built anew: its journal [^\n]+\.$/)
    expect(again.store.epoch).not.toBe(store.epoch)
    expect(statSync(journalFile(file)).size).toBe(0)
  }
})

test('an answer from the tables shows every commit made before the question', async () => {
  const { store } = await open(scratchFile())
  for (let seq = 1; seq <= 40; seq++) {
    await store.commit(commitOf(seq))
    const { rows } = await store.select('SELECT max(seq) FROM deltas', [], LIMITS)
    expect(rows).toEqual([[seq]])
  }
})

test('deltas come back in order, whether the tables have them or not yet', async () => {
  const { store } = await open(scratchFile())
  for (let seq = 1; seq <= 30; seq++) {
    await store.commit(commitOf(seq))
    const deltas = await store.deltasSince(Math.max(0, seq - 12), 10)
    const first = Math.max(0, seq - 12) + 1
    const last = Math.min(seq, first + 9)
    expect(deltas).toEqual(
      Array.from({ length: last - first + 1 }, (_, i) => ({
        seq: first + i,
        json: JSON.stringify({ seq: first + i }),
      })),
    )
  }
  expect(await store.deltasSince(31, 10)).toBeUndefined()
})

test('when the tables follow, nothing is left in the journal, however many commits came at once', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  for (let seq = 1; seq <= 40; seq++) await store.commit(commitOf(seq))
  await store.settled()
  expect(readFileSync(journalFile(file))).toHaveLength(0)
})

test('a commit that the tables refuse fails the store: what was told is not taken back, and nothing is answered without it', async () => {
  const { store } = await open(scratchFile())
  await store.commit(commitOf(1))
  await store.commit({ ...commitOf(2), files: [{ ...fileOf(2, 2), problems: 0.5 }] })
  await expect(store.settled()).rejects.toThrow()
  expect([store.seq, store.failed?.message]).toEqual([2, expect.stringContaining('must be opened again')])
  await expect(store.select('SELECT 1', [], LIMITS)).rejects.toMatchObject({ code: 'not_ready' })
  await expect(store.commit(commitOf(3))).rejects.toThrow('must be opened again')
})

interface Append {
  (...seqs: readonly number[]): Promise<void>
  of(epoch: string, ...seqs: readonly number[]): Promise<void>
  commit(number: number, commit: WholeCommit): Promise<void>
}

/** A closed store with two commits in its tables, and a way to add to its journal as if they had not followed. */
async function ended() {
  const file = scratchFile()
  const { store } = await open(file)
  for (let seq = 1; seq <= 2; seq++) await store.commit(commitOf(seq))
  await store.close()
  const add = async (epoch: string, entries: readonly [number, WholeCommit][]) => {
    const { journal } = await Journal.open(file)
    for (const [number, commit] of entries) await journal.append({ epoch, number, commit })
    await journal.close()
  }
  const made = (seqs: readonly number[]) =>
    seqs.map((seq): [number, WholeCommit] => [seq, { ...commitOf(seq), files: [fileOf(seq, seq)] }])
  const append: Append = Object.assign((...seqs: readonly number[]) => add(store.epoch, made(seqs)), {
    of: (epoch: string, ...seqs: readonly number[]) => add(epoch, made(seqs)),
    commit: (number: number, commit: WholeCommit) => add(store.epoch, [[number, commit]]),
  })
  return { file, store, append }
}

const LIMITS = { maxRows: 10, timeoutMs: 5000 }
