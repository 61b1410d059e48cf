/**
 * The sandbox by itself: what SQL can reach if somebody got past the compiler, and past the
 * checks of `query.ts` too. Run on the bare connections, the writer's as well as the readers'.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, prepareReaders } from '../../src/store/database.ts'
import { open, scratchFile } from './scratch.ts'

const SECRET = 'a secret beside the database'

/** `SECRET`, `OUT` and `OTHER` stand for real paths: one that can be read, two that could be written. */
const ATTACKS = [
  "SELECT * FROM read_text('SECRET')",
  "SELECT * FROM read_blob('SECRET')",
  "SELECT * FROM read_csv('SECRET')",
  "SELECT * FROM read_csv_auto('SECRET')",
  "SELECT * FROM read_json('SECRET')",
  "SELECT * FROM read_ndjson_objects('SECRET')",
  "SELECT * FROM read_parquet('SECRET')",
  "SELECT * FROM parquet_scan('SECRET')",
  "SELECT * FROM parquet_metadata('SECRET')",
  "SELECT * FROM parquet_kv_metadata('SECRET')",
  "SELECT * FROM sniff_csv('SECRET')",
  "SELECT * FROM glob('SECRET')",
  "SELECT * FROM 'SECRET'",
  "SELECT * FROM query('SELECT * FROM read_text(''SECRET'')')",
  "SELECT * FROM query_table('SECRET')",
  "SELECT * FROM read_text('/proc/self/environ')",
  "SELECT * FROM read_csv('https://127.0.0.1:1/x.csv')",
  "COPY (SELECT 1) TO 'OUT'",
  "COPY (SELECT 1) TO 'OUT' (FORMAT parquet)",
  "COPY meta FROM 'SECRET'",
  "EXPORT DATABASE 'OUT'",
  "IMPORT DATABASE 'SECRET'",
  "ATTACH 'OTHER' AS other",
  "ATTACH 'SECRET' AS other (READ_ONLY)",
  "ATTACH 'https://127.0.0.1:1/x.duckdb' AS other",
  'INSTALL httpfs',
  "INSTALL 'SECRET'",
  'LOAD httpfs',
  "LOAD 'SECRET'",
  "CREATE SECRET s (TYPE s3, KEY_ID 'x')",
  'CREATE PERSISTENT SECRET s (TYPE http)',
  'SET enable_external_access = true',
  'SET GLOBAL enable_external_access = true',
  'RESET enable_external_access',
  'PRAGMA enable_external_access = true',
  'SET lock_configuration = false',
  "SET allowed_paths = ['SECRET']",
  "SET allowed_directories = ['/']",
  "SET memory_limit = '100GB'",
  "SET temp_directory = '/tmp'",
  "SET log_query_path = 'OUT'",
  "PRAGMA enable_profiling = 'json'",
  "PRAGMA profiling_output = 'OUT'",
  "SET extension_directory = '/tmp'",
  'SET allow_unsigned_extensions = true',
  'SET autoload_known_extensions = true',
]

test.each(ATTACKS)('reaches nothing and changes no setting: %s', async (attack) => {
  const { folder, connections } = await sandbox()
  const secret = join(folder, 'secret.csv')
  writeFileSync(secret, SECRET)
  const sql = attack
    .replaceAll('SECRET', secret)
    .replaceAll('OUT', join(folder, 'out'))
    .replaceAll('OTHER', join(folder, 'other.duckdb'))
  const before = readdirSync(folder).sort()
  for (const connection of connections) {
    const answer = await connection.runAndReadAll(sql).then(
      (result) => JSON.stringify(result.getRowsJson()),
      (error: Error) => error,
    )
    expect(answer).toBeInstanceOf(Error)
    expect(String(answer)).not.toContain(SECRET)
  }
  expect(readdirSync(folder).sort()).toEqual(before)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('external access is off and the configuration is locked on every connection', async () => {
  const { connections } = await sandbox()
  expect(connections.length).toBe(3)
  for (const connection of connections) {
    const sql = `SELECT current_setting('enable_external_access'), current_setting('lock_configuration')`
    expect((await connection.runAndReadAll(sql)).getRowsJS()).toEqual([[false, true]])
  }
})

async function sandbox() {
  const file = scratchFile()
  const { store } = await open(file)
  await store.close()
  const database = await openDatabase(file)
  onTestFinished(() => database.close())
  await prepareReaders(database)
  return { folder: dirname(file), connections: [database.writer, ...database.readers] }
}
