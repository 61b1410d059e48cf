/** The store keeps what it is given, gives it back whole, and says why when it cannot. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, onTestFinished, test } from 'vitest'
import type { Commit } from '../../src/store/rows.ts'
import { commitOf, FILES, fileOf } from './sample.mjs'
import { open, rowsCommitted, rowsOf, scratchFile } from './scratch.ts'

const NOTHING: Commit = { removed: [], files: [], externals: { added: [], removed: [] } }
const REQUESTS: [number, string] = [0, 'ext:requests']

test('a new store has an epoch, seq 0 and nothing loaded', async () => {
  const { store, loaded, rebuilt } = await open(scratchFile())
  expect({ seq: store.seq, loaded, rebuilt }).toEqual({ seq: 0, loaded: undefined, rebuilt: undefined })
  // Nothing that a shell, an address or an option could take for something else.
  expect(store.epoch).toMatch(/^[0-9a-f]{12}$/)
})

test('a store in which nothing was ever stored is no loss, and another epoch begins', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await store.close()
  const again = await open(file)
  expect([again.loaded, again.rebuilt, again.store.seq]).toEqual([undefined, undefined, 0])
  expect(again.store.epoch).not.toBe(store.epoch)
})

test('what was committed is loaded again, with the same epoch and seq', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  for (let seq = 1; seq <= 11; seq++) await store.commit(commitOf(seq))
  await store.close()
  const again = await open(file)
  expect(again.rebuilt).toBeUndefined()
  expect([again.loaded?.epoch, again.loaded?.seq, again.store.seq]).toEqual([store.epoch, 11, 11])
  const files = [8, 9, 10, 11, 4, 5, 6, 7].map((seq) => fileOf(seq % FILES, seq))
  expect(rowsOf(again.loaded!)).toEqual(rowsCommitted(files, [REQUESTS]))
})

test('removed files and externals are gone with all their rows', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await store.commit(commitOf(1))
  await store.commit(commitOf(2))
  await store.commit({ ...NOTHING, files: [{ ...fileOf(1, 3), edges: [] }], removed: [2] })
  await store.commit({ ...NOTHING, externals: { added: [], removed: [0] } })
  await store.close()
  const { loaded } = await open(file)
  expect(rowsOf(loaded!)).toEqual(rowsCommitted([{ ...fileOf(1, 3), edges: [] }], []))
})

test('of a file that is written again, rows that are only counted stay as they are', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await store.commit(commitOf(1))
  const { nodes, edges, unresolved } = fileOf(1, 1)
  const links = { edges: edges.slice(1), unresolved: unresolved.slice(1) }
  await store.commit({ ...NOTHING, files: [{ ...fileOf(1, 1), nodes: nodes.length, ...links }] })
  const kept = { edges: links.edges.length, unresolved: links.unresolved.length }
  await store.commit({ ...NOTHING, files: [{ ...fileOf(1, 3), ...kept }] })
  await store.close()
  const { loaded, rebuilt } = await open(file)
  expect(rebuilt).toBeUndefined()
  expect(rowsOf(loaded!)).toEqual(rowsCommitted([{ ...fileOf(1, 3), ...links }], [REQUESTS]))
})

test('a commit without a delta keeps the seq, and one with a gap is refused', async () => {
  const { store } = await open(scratchFile())
  await store.commit(NOTHING)
  expect(store.seq).toBe(0)
  await expect(store.commit(commitOf(2))).rejects.toThrow('does not follow')
})

test('after a write that failed nothing more is written, and the last commit is still there', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await store.commit(commitOf(1))
  function* broken() {
    yield fileOf(3, 2)
    yield { ...fileOf(2, 2), problems: 0.5 }
  }
  await expect(store.commit({ ...commitOf(2), files: broken() })).rejects.toThrow()
  await expect(store.commit(commitOf(2))).rejects.toThrow('must be opened again')
  await store.close()
  const { loaded, store: again } = await open(file)
  expect(again.seq).toBe(1)
  expect(rowsOf(loaded!)).toEqual(rowsCommitted([fileOf(1, 1)], [REQUESTS]))
})

test('a commit of more rows than a transaction may have comes as a generator and is whole', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  const ids = Array.from({ length: 20 }, (_, i) => i + 1)
  function* files() {
    for (const id of ids) yield fileOf(id, 1, 100)
  }
  await store.commit({ ...commitOf(1), files: files() })
  await store.close()
  const { loaded } = await open(file)
  expect(loaded?.edges.source).toHaveLength(20 * 1999 * 3)
  expect(rowsOf(loaded!)).toEqual(
    rowsCommitted(
      ids.map((id) => fileOf(id, 1, 100)),
      [REQUESTS],
    ),
  )
})

test('a large commit that stops half-way is rebuilt at the next start', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  function* files() {
    for (let id = 1; id <= 20; id++) yield fileOf(id, 1, 100)
    throw new Error('killed')
  }
  await expect(store.commit({ ...commitOf(1), files: files() })).rejects.toThrow('killed')
  await store.close()
  const again = await open(file)
  expect(again.rebuilt).toBe('The database is built anew: a large write to it was interrupted.')
  expect([again.store.seq, again.loaded]).toEqual([0, undefined])
  expect(again.store.epoch).not.toBe(store.epoch)
})

test('deltas come back in order, at most limit of them, and undefined when they are not kept', async () => {
  const { store } = await open(scratchFile(), 10)
  for (let seq = 1; seq <= 64; seq++) await store.commit(commitOf(seq))
  await store.settled()
  expect(await store.deltasSince(61, 2)).toEqual([
    { seq: 62, json: '{"seq":62}' },
    { seq: 63, json: '{"seq":63}' },
  ])
  expect((await store.deltasSince(54, 100))?.map(({ seq }) => seq)).toEqual([
    55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
  ])
  expect(await store.deltasSince(64, 5)).toEqual([])
  expect(await store.deltasSince(53, 5)).toBeUndefined()
  expect(await store.deltasSince(65, 5)).toBeUndefined()
})

const DAMAGES: Record<string, (file: string) => void | Promise<void>> = {
  'a text file': (file) => writeFileSync(file, 'this is no database\n'.repeat(2000)),
  'an empty file': (file) => truncateSync(file, 0),
  'a truncated file': (file) => truncateSync(file, 5000),
  'bytes overwritten in the middle': (file) => {
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0x5a, 12288, bytes.length - 4096))
  },
  'another schema version': (file) => alter(file, 'UPDATE meta SET schema_version = 0'),
  'facts that another version made': (file) => alter(file, "UPDATE meta SET derivation = 'older'"),
  'no tables': (file) => alter(file, 'DROP TABLE meta'),
  'a missing edge': (file) => alter(file, 'DELETE FROM edges WHERE sites = [3, 7]'),
  'a missing node': (file) => alter(file, "DELETE FROM nodes WHERE name = 'method3'"),
  'an edge to nowhere': (file) => alter(file, 'UPDATE edges SET dst = 77 WHERE dst = 0'),
}

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`a database with ${name} is built anew, with a reason and a new epoch`, async () => {
    const file = scratchFile()
    const { store } = await open(file)
    for (let seq = 1; seq <= 4; seq++) await store.commit(commitOf(seq))
    await store.compact()
    await store.close()
    await damage(file)
    const again = await open(file)
    expect(again.rebuilt).toMatch(/^The database is built anew: [^\n]+\.$/)
    expect([again.store.seq, again.loaded]).toEqual([0, undefined])
    expect(again.store.epoch).not.toBe(store.epoch)
    await again.store.commit(commitOf(1))
  })
}

test('a log that ends in garbage gives the last whole commit, or a rebuild', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  for (let seq = 1; seq <= 4; seq++) await store.commit(commitOf(seq))
  await store.close()
  appendFileSync(`${file}.wal`, Buffer.alloc(777, 0x5a))
  const again = await open(file)
  if (again.rebuilt === undefined) expect(again.store.seq).toBe(4)
  else expect(again.store.seq).toBe(0)
})

test('damage that only a query meets makes the next start rebuild', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await store.commit(commitOf(1))
  await store.close()
  writeFileSync(`${file}.damaged`, 'IO Error: Corrupt database file: checksum of block 3')
  expect((await open(file)).rebuilt).toContain('Corrupt database file')
})

test('a database that another process has open is no damage but an error', async () => {
  const file = scratchFile()
  const child = spawn(process.execPath, ['test/store/victim.mjs', file, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout, 'data')
  await expect(open(file)).rejects.toMatchObject({ code: 'already_running' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect((await open(file)).rebuilt).toBeUndefined()
})

test('this process cannot open a database twice either', async () => {
  const file = scratchFile()
  const { store } = await open(file)
  await expect(open(file)).rejects.toMatchObject({ code: 'already_running' })
  await store.close()
  await open(file)
})

test('a folder that cannot be made, or a database that is a folder, is bad_root', async () => {
  const file = scratchFile()
  mkdirSync(file, { recursive: true })
  await expect(open(file)).rejects.toMatchObject({ code: 'bad_root' })
  expect(existsSync(file)).toBe(true)
  writeFileSync(`${dirname(file)}/plain`, '')
  await expect(open(`${dirname(file)}/plain/mu.duckdb`)).rejects.toMatchObject({ code: 'bad_root' })
})

/** Changes the file with DuckDB itself, as no code of ours would. */
async function alter(file: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}
