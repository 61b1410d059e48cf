/** Queries read the tables, and can do nothing else. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Parameter } from '../../src/store/values.ts'
import { commitOf, fileOf } from './sample.mjs'
import { open, scratchFile } from './scratch.ts'

const LIMITS = { maxRows: 100, timeoutMs: 10_000 }

/** Twenty thousand numbers to the fourth: never done in the time of a test. */
const ENDLESS = `SELECT count(*) FROM range(20000) a, range(20000) b, range(20000) c
  WHERE a.range * b.range % 7 = c.range % 5`

async function filled() {
  const file = scratchFile()
  const { store } = await open(file)
  await store.commit(commitOf(1))
  await store.commit({ ...commitOf(2), files: [{ ...fileOf(2, 2), unresolved: [] }] })
  const ask = (sql: string, params: readonly Parameter[] = [], limits = LIMITS) =>
    store.select(sql, params, limits)
  return { file, store, ask }
}

test('parameters are bound, values are plain JSON', async () => {
  const { ask } = await filled()
  const sql = `SELECT $1 AS text, $2 + 1 AS sum, $3 AS none, $4 AS yes, 2::BIGINT AS big, 9007199254740993 AS huge,
    sum(complexity) AS hugeint, 1.50::DECIMAL(9,2) AS decimal, 'NaN'::DOUBLE AS nan, [1, 2] AS list,
    {'a': 1} AS struct, DATE '2024-02-03' AS date, max(type) AS word FROM nodes WHERE file_id = 1`
  expect(await ask(sql, ["it's", 1, null, true])).toEqual({
    rows: [
      ["it's", 2, null, true, 2, '9007199254740993', 57, 1.5, null, [1, 2], { a: 1 }, '2024-02-03', 'MODULE'],
    ],
    truncated: false,
  })
})

test('enumerations compare, sort and match as text, for any word', async () => {
  const { ask } = await filled()
  const { rows } = await ask('SELECT DISTINCT type FROM edges ORDER BY type')
  expect(rows.flat()).toEqual(['CALLS', 'CONTAINS', 'INHERITS'])
  for (const [condition, word, count] of [
    ['type = $1', 'no such type', 0],
    ['type > $1', 'CB', 76],
    ['type ILIKE $1', 'c%', 76],
    ['lower(type) = lower($1)', 'Calls', 38],
    ['type IN ($1)', 'CALLS', 38],
  ] as const) {
    expect([condition, (await ask(`SELECT count(*) FROM edges WHERE ${condition}`, [word])).rows[0]]).toEqual(
      [condition, [count]],
    )
  }
})

test('the views join paths, names and ends', async () => {
  const { ask } = await filled()
  const functions = await ask('SELECT id, file_path, language FROM functions ORDER BY id LIMIT 1')
  expect(functions.rows).toEqual([['fn:src/file 1.ts:method10@1', 'src/file 1.ts', 'typescript']])
  const externals = await ask('SELECT id, file_path, line_start FROM externals')
  expect(externals.rows).toEqual([['ext:requests', null, null]])
  const modules = await ask('SELECT count(*) FROM modules UNION ALL SELECT count(*) FROM classes')
  expect(modules.rows).toEqual([[2], [0]])
  const edges = await ask(
    `SELECT source, target, relation, origin, file_path, line, site_count, source_name, target_type
     FROM edges_view WHERE type = 'INHERITS' ORDER BY source LIMIT 1`,
  )
  expect(edges.rows).toEqual([
    [
      'fn:src/file 1.ts:method10@1',
      'ext:requests',
      'extends',
      'external',
      'src/file 1.ts',
      10,
      1,
      'method10',
      'EXTERNAL',
    ],
  ])
  const references = await ask('SELECT source, name, type, file_path, line, site_count FROM references_view')
  expect(references.rows).toEqual([['mod:src/file 1.ts', 'save1', 'CALLS', 'src/file 1.ts', 1, 1]])
})

test('no more rows than asked for come, and the answer says that there were more', async () => {
  const { ask } = await filled()
  const capped = await ask('SELECT range FROM range(1000000000)', [], { maxRows: 3, timeoutMs: 5000 })
  expect(capped).toEqual({ rows: [[0], [1], [2]], truncated: true })
  const exact = await ask('SELECT range FROM range(3)', [], { maxRows: 3, timeoutMs: 5000 })
  expect(exact.truncated).toBe(false)
})

test('a query ends at its time limit, and the next one on its connection is unharmed', async () => {
  const { ask } = await filled()
  for (const timeoutMs of [0, 1, 3, 10, 30]) {
    const started = performance.now()
    await expect(ask(ENDLESS, [], { maxRows: 1, timeoutMs })).rejects.toMatchObject({ code: 'query_timeout' })
    expect(performance.now() - started).toBeLessThan(timeoutMs + 1000)
    expect((await ask('SELECT 1')).rows).toEqual([[1]])
  }
})

test('two long queries run at once, a third waits within its own limit, and commits go on', async () => {
  const { ask, store } = await filled()
  const long = Promise.allSettled([1, 2].map(() => ask(ENDLESS, [], { maxRows: 1, timeoutMs: 400 })))
  const third = ask('SELECT 1', [], { maxRows: 1, timeoutMs: 50 }).catch((error: unknown) => error)
  const fourth = ask('SELECT 4')
  await store.commit(commitOf(3))
  expect(await third).toMatchObject({ code: 'query_timeout' })
  expect((await fourth).rows).toEqual([[4]])
  for (const end of await long) expect(end).toMatchObject({ reason: { code: 'query_timeout' } })
})

test('closing stops queries that run and queries that wait', async () => {
  const { ask, store } = await filled()
  const queries = [1, 2, 3, 4].map(() => ask(ENDLESS, [], { maxRows: 1, timeoutMs: 60_000 }))
  const ends = Promise.allSettled(queries)
  await store.close()
  for (const end of await ends)
    expect(end).toMatchObject({ status: 'rejected', reason: { code: 'not_ready' } })
  await expect(ask('SELECT 1')).rejects.toMatchObject({ code: 'not_ready' })
  await expect(store.commit(commitOf(3))).rejects.toMatchObject({ code: 'not_ready' })
})

test('a value that does not fit is the mistake of who asks', async () => {
  const { ask } = await filled()
  await expect(ask('SELECT 1 FROM nodes WHERE line_start = $1', ['abc'])).rejects.toMatchObject({
    code: 'bad_muql',
  })
})

const NOT_ONE_SELECT = [
  '',
  '  -- nothing',
  'SELECT 1; SELECT 2',
  'SELECT 1; DROP TABLE nodes',
  "INSERT INTO meta VALUES (1, 1, 'x', 1, false)",
  'UPDATE meta SET seq = 99',
  'DELETE FROM nodes',
  'DROP TABLE nodes',
  'CREATE TABLE t (i INTEGER)',
  'CREATE TEMP TABLE t (i INTEGER)',
  'ALTER TABLE nodes ADD COLUMN x INTEGER',
  'COPY nodes TO $1',
  "COPY nodes TO '/tmp/mu-stolen.csv'",
  "EXPORT DATABASE '/tmp/mu-stolen'",
  "ATTACH '/tmp/mu-other.duckdb'",
  'INSTALL httpfs',
  'LOAD httpfs',
  'SET memory_limit = $1',
  "SET memory_limit = '20GB'",
  'RESET memory_limit',
  'PRAGMA memory_limit=1',
  'CHECKPOINT',
  'FORCE CHECKPOINT',
  'VACUUM',
  'COMMIT',
  'PREPARE p AS SELECT 1',
  'CALL pragma_version()',
  'SELECT * FROM checkpoint()',
  'SELECT * FROM force_checkpoint ( )',
  'SELECT * FROM "checkpoint"()',
  `SELECT * FROM query('SELECT * FROM check' || 'point()')`,
]

for (const sql of NOT_ONE_SELECT) {
  test(`refused as no single SELECT: ${sql === '' ? 'nothing' : sql}`, async () => {
    const { ask, store } = await filled()
    await expect(ask(sql)).rejects.toThrow()
    expect((await ask('SELECT seq FROM meta')).rows).toEqual([[2]])
    expect(store.seq).toBe(2)
  })
}

for (const source of [
  "read_csv('/etc/passwd')",
  "read_text('/etc/passwd')",
  "read_blob('/proc/self/environ')",
  "glob('/etc/*')",
  "'/etc/passwd.csv'",
  "read_json('https://example.org/x.json')",
  "read_parquet('s3://x/y')",
  "sniff_csv('/etc/passwd')",
]) {
  test(`a SELECT cannot read ${source}`, async () => {
    const { ask } = await filled()
    await expect(ask(`SELECT * FROM ${source}`)).rejects.toThrow()
  })
}

test('the log is not checkpointed by anything a query may say', async () => {
  const { file, store, ask } = await filled()
  await store.settled()
  const before = store.walBytes()
  for (const sql of NOT_ONE_SELECT) await ask(sql).catch(() => undefined)
  expect(store.walBytes()).toBe(before)
  expect(before).toBeGreaterThan(0)
  expect(existsSync(join(dirname(file), 'mubase.duckdb.wal'))).toBe(true)
})
