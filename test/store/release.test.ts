/** What DuckDB's allocator keeps for later goes back to the system when that is asked for. */
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { releaseMemory } from '../../src/store/release.ts'

test('memory that a table took is given back once it is dropped', async () => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(
    "CREATE TABLE t AS SELECT i, 'a text of some length ' || i AS s FROM range(1000000) r(i)",
  )
  await connection.run('DROP TABLE t')
  const before = residentMb()
  await releaseMemory()
  expect(before - residentMb()).toBeGreaterThan(20)
  instance.closeSync()
})

function residentMb(): number {
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1000
}
