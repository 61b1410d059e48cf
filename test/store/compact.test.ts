/** Compaction changes the file, never the graph; a kill at any moment leaves one whole state. */
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { commitOf, FILES, fileOf } from './sample.mjs'
import { open, rowsCommitted, rowsOf, scratchFile } from './scratch.ts'

/** The graph after commit `seq`: of each file the last version. */
function rowsAt(seq: number): string[] {
  const written = Array.from({ length: Math.min(seq, FILES) }, (_, i) => fileOf((seq - i) % FILES, seq - i))
  return rowsCommitted(written, seq > 0 ? [[0, 'ext:requests']] : [])
}

async function filled(commits: number) {
  const file = scratchFile()
  const { store } = await open(file)
  for (let seq = 1; seq <= commits; seq++) await store.commit(commitOf(seq))
  await store.settled()
  return { file, store }
}

async function expectWhole(file: string, seq: number): Promise<void> {
  const { store, loaded, rebuilt } = await open(file)
  expect([rebuilt, store.seq]).toEqual([undefined, seq])
  expect(rowsOf(loaded!)).toEqual(rowsAt(seq))
  await store.close()
}

test('compaction empties the log, keeps the graph and its deltas, and commits and queries go on', async () => {
  const { file, store } = await filled(12)
  expect(store.walBytes()).toBeGreaterThan(50_000)
  const compaction = store.compact()
  const query = store.select('SELECT count(*) FROM functions', [], { maxRows: 1, timeoutMs: 5000 })
  const commit = store.commit(commitOf(13))
  await compaction
  expect((await query).rows).toEqual([[8 * 19]])
  await commit
  expect((await store.deltasSince(10, 9))?.map(({ seq }) => seq)).toEqual([11, 12, 13])
  expect(store.walBytes()).toBeLessThan(50_000)
  const { rows } = await store.select('SELECT count(*) FROM modules', [], { maxRows: 1, timeoutMs: 5000 })
  expect(rows).toEqual([[8]])
  await store.close()
  await expectWhole(file, 13)
  expect(readdirSync(dirname(file)).filter((name) => name.includes('.new') || name.endsWith('.old'))).toEqual(
    [],
  )
})

test('a clean stop takes in a log that is worth it, and leaves a small one', async () => {
  const small = await filled(3)
  await small.store.close({ compact: true })
  expect(existsSync(`${small.file}.wal`)).toBe(true)
  const { file, store } = await filled(0)
  for (let seq = 1; seq <= 3; seq++) await store.commit(commitOf(seq, 100))
  await store.close({ compact: true })
  expect(existsSync(`${file}.wal`)).toBe(false)
  expect((await open(file)).loaded?.seq).toBe(3)
})

test('a switch that was interrupted anywhere is ended at the next start', async () => {
  // Before the new file is in place, and after: the old log is set aside in both.
  for (const step of ['aside', 'renamed'] as const) {
    const { file, store } = await filled(9)
    await store.close()
    copyFileSync(`${file}`, `${file}.kept`)
    copyFileSync(`${file}.wal`, `${file}.kept.wal`)
    const again = await open(file)
    await again.store.compact()
    await again.store.close()
    renameSync(`${file}.kept.wal`, `${file}.wal.old`)
    if (step === 'aside') {
      renameSync(file, `${file}.new`)
      renameSync(`${file}.kept`, file)
    }
    await expectWhole(file, 9)
    expect(existsSync(`${file}.wal.old`) || existsSync(`${file}.new`)).toBe(false)
  }
})

test('a copy that was not finished is thrown away', async () => {
  const { file, store } = await filled(9)
  await store.close()
  writeFileSync(`${file}.new`, 'half of a copy')
  await expectWhole(file, 9)
  expect(existsSync(`${file}.new`)).toBe(false)
})

test('a compaction that fails leaves the store at work', async () => {
  const { file, store } = await filled(2)
  mkdirSync(`${file}.new`)
  await expect(store.compact()).rejects.toThrow()
  rmdirSync(`${file}.new`)
  await store.commit(commitOf(3))
  await store.compact()
  await store.close()
  await expectWhole(file, 3)
})

test('kill -9 in commits and compactions leaves exactly the commits that were reported', async () => {
  const file = scratchFile()
  let [resumed, compactions] = [0, 0]
  for (let kill = 0; kill < 12; kill++) {
    const { reported, compacting } = await runAndKill(file, kill)
    const { store, loaded, rebuilt } = await open(file)
    expect(rebuilt).toBeUndefined()
    // The commit under way may be on disk although its report was not read.
    expect([reported, reported + 1]).toContain(store.seq)
    if (loaded) expect(rowsOf(loaded)).toEqual(rowsAt(store.seq))
    const kept = await store.deltasSince(store.seq - 1, 1)
    expect(kept).toEqual([{ seq: store.seq, json: JSON.stringify({ seq: store.seq }) }])
    await store.close()
    expect(store.seq).toBeGreaterThan(resumed)
    resumed = store.seq
    if (compacting) compactions++
  }
  expect(compactions).toBeGreaterThan(0)
}, 60_000)

/** Every second victim is killed a moment after it says that it compacts. */
function runAndKill(file: string, kill: number): Promise<{ reported: number; compacting: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['test/store/victim.mjs', file, kill % 2 === 0 ? '0' : '7'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [wait, commits] = [Math.random() * 40, 5 + Math.random() * 15]
    let [reported, seen, compacting, doomed] = [0, 0, false, false]
    const doom = (): void => {
      if (!doomed) setTimeout(() => child.kill('SIGKILL'), wait)
      doomed = true
    }
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('rebuilt')) reject(new Error(line))
      if (line === 'compacting' || line === 'compacted') compacting = line === 'compacting'
      if (compacting && seen >= 5) doom()
      if (!/^\d+$/.test(line)) return
      reported = Number(line)
      if (++seen >= commits && kill % 2 === 0) doom()
    })
    child.on('close', () => resolve({ reported, compacting }))
  })
}
