/** What we believe of DuckDB 1.5. If one of these fails after an update, read the head comments of src/store again. */
import { existsSync, statSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance, StatementType } from '@duckdb/node-api'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, READERS } from '../../src/store/database.ts'
import { open, scratchFile } from './scratch.ts'

async function fresh() {
  const file = scratchFile()
  const { store } = await open(file)
  await store.close()
  const database = await openDatabase(file)
  onTestFinished(() => database.close())
  return { file, database, writer: database.writer }
}

async function one(connection: DuckDBConnection, sql: string): Promise<unknown> {
  return (await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0]
}

test('settings take effect, and cannot be changed afterwards', async () => {
  const { writer } = await fresh()
  for (const [name, value] of [
    ['threads', 1n],
    ['enable_external_access', false],
    ['lock_configuration', true],
    ['auto_checkpoint_skip_wal_threshold', 1000000000n],
    ['autoload_known_extensions', false],
  ] as const) {
    expect([name, await one(writer, `SELECT current_setting('${name}')`)]).toEqual([name, value])
  }
  await expect(writer.run('SET threads = 2')).rejects.toThrow('configuration has been locked')
})

test('JSON functions are built in, with no extension to load', async () => {
  const { writer } = await fresh()
  expect(await one(writer, `SELECT json_extract_string('{"a": {"b": "c"}}', '$.a.b')`)).toBe('c')
})

test('closing does not checkpoint: the log stays, and the file stays as it was', async () => {
  const { file, database, writer } = await fresh()
  const size = statSync(file).size
  await writer.run('CREATE TABLE t AS SELECT range FROM range(100000)')
  database.close()
  expect(existsSync(`${file}.wal`)).toBe(true)
  expect(statSync(file).size).toBe(size)
})

test('a file attached without a log of its own is whole after CHECKPOINT and DETACH', async () => {
  const { file, writer } = await fresh()
  await writer.run(`ATTACH '${file}.new' AS fresh (RECOVERY_MODE NO_WAL_WRITES)`)
  await writer.run('CREATE TABLE fresh.main.t AS SELECT range FROM range(200000)')
  await writer.run('CHECKPOINT fresh')
  await writer.run('DETACH fresh')
  expect(existsSync(`${file}.new.wal`)).toBe(false)
  const instance = await DuckDBInstance.create(`${file}.new`)
  const connection = await instance.connect()
  expect(await one(connection, 'SELECT count(*) FROM t')).toBe(200000n)
  connection.closeSync()
  instance.closeSync()
})

test('only the files of compaction can be attached', async () => {
  const { file, writer } = await fresh()
  await expect(writer.run(`ATTACH '${file}.other' AS other`)).rejects.toThrow('Permission Error')
})

test('a read-only transaction lets a SELECT checkpoint, which is why query.ts refuses the name', async () => {
  const { database } = await fresh()
  const [reader] = database.readers
  expect(database.readers).toHaveLength(READERS)
  await reader!.run('BEGIN TRANSACTION READ ONLY')
  await expect(reader!.run('CREATE TABLE t (i INTEGER)')).rejects.toThrow('read-only')
  await reader!.run('ROLLBACK')
  const statements = await reader!.extractStatements('SELECT * FROM checkpoint()')
  const prepared = await statements.prepare(0)
  expect(prepared.statementType).toBe(StatementType.SELECT)
  prepared.destroySync()
})

test('rows in an appender belong to the transaction that is open when it is closed', async () => {
  const { database, writer } = await fresh()
  await writer.run('BEGIN')
  const appender = await writer.createAppender('deltas')
  appender.appendInteger(1)
  appender.appendDouble(1)
  appender.appendVarchar('{}')
  appender.endRow()
  appender.closeSync()
  expect(await one(writer, 'SELECT count(*) FROM deltas')).toBe(1n)
  expect(await one(database.readers[0]!, 'SELECT count(*) FROM deltas')).toBe(0n)
  await writer.run('ROLLBACK')
  expect(await one(writer, 'SELECT count(*) FROM deltas')).toBe(0n)
})

test('in one process DuckDB opens a file twice, which is why database.ts remembers', async () => {
  const { file } = await fresh()
  const second = await DuckDBInstance.create(file)
  second.closeSync()
})
