/**
 * Compaction: a new file beside the live one, then a switch.
 *
 * Promise    A kill at any moment leaves the old database with its log, or the new
 *            one; never one with the log of the other.
 * Mechanism  The tables are copied, sorted by file, into `<file>.new`, which is
 *            checkpointed and synced: until then it is only a file to be deleted.
 *            The switch sets the old log aside as `<file>.wal.old`, renames the new
 *            file into place and removes the log; the set-aside log tells the next
 *            start that a switch was under way, and `finishSwitch` ends it.
 * Why        DuckDB's own checkpoint rewrites blocks of the live file in place, and
 *            a kill inside it can leave a file that does not open.
 * Cost       100,000 nodes, 500,000 edges and 35 MB of facts: 0.5 s, off the calling
 *            thread; commits wait meanwhile, queries only for the switch.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { compactionFiles, quote } from './database.ts'
import { type Kept, keptStatement } from './kept.ts'
import { createStatements, TABLE_NAMES, type TableName } from './schema.ts'
import { sync } from './sync.ts'

/** Makes `<file>.new` from what is committed. Nothing else may write meanwhile. */
export async function copyCompacted(connection: DuckDBConnection, file: string, keep: Kept): Promise<void> {
  removeCopy(file)
  // No log for a file that nobody needs until it is whole. Small row groups, so that
  // replacing one file later scans 16,384 rows and not 122,880: 1 ms less.
  const options = `RECOVERY_MODE NO_WAL_WRITES, ROW_GROUP_SIZE ${ROW_GROUP_SIZE}`
  await connection.run(`ATTACH ${quote(freshFile(file))} AS fresh (${options})`)
  try {
    for (const statement of createStatements('fresh.main')) await connection.run(statement)
    for (const table of TABLE_NAMES) {
      await connection.run(`INSERT INTO fresh.main.${table} ${copyStatement(table, keep)}`)
    }
    await connection.run('INSERT INTO fresh.main.meta SELECT * FROM main.meta')
    await connection.run('CHECKPOINT fresh')
  } finally {
    await connection.run('DETACH fresh')
  }
  sync(freshFile(file))
  sync(dirname(file))
}

/** Puts the copy in the place of the file. The database must be closed. */
export function switchToCopy(file: string): void {
  if (existsSync(`${file}.wal`)) renameSync(`${file}.wal`, oldLog(file))
  else writeFileSync(oldLog(file), '')
  sync(dirname(file))
  finishSwitch(file)
}

/** True when a kill came between setting the log aside and removing it. */
export function switchUnderWay(file: string): boolean {
  return existsSync(oldLog(file))
}

/** Ends a switch; for a closed database. Only the log set aside proves that the copy is whole. */
export function finishSwitch(file: string): void {
  if (existsSync(freshFile(file))) {
    renameSync(freshFile(file), file)
    sync(dirname(file))
  }
  rmSync(oldLog(file), { force: true })
}

/** Clears away a copy that was not finished. */
export function removeCopy(file: string): void {
  for (const path of compactionFiles(file)) rmSync(path, { force: true })
}

const ROW_GROUP_SIZE = 16_384

function copyStatement(table: TableName, keep: Kept): string {
  if (table === 'deltas') return keptStatement(keep)
  return `SELECT * FROM main.${table} ORDER BY file_id`
}

function freshFile(file: string): string {
  return compactionFiles(file)[0]!
}

function oldLog(file: string): string {
  return `${file}.wal.old`
}
