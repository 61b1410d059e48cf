/**
 * One DuckDB file, opened the way the store needs it.
 *
 * The settings answer defects of DuckDB's storage under `kill -9` that we have
 * reproduced: a checkpoint rewrites a block of the file in place, so it must never
 * happen by itself. (Optimistic writes can make a transaction of 122,880 rows a table
 * partly visible; `commit.ts` stays below that, and from 1.5.6 on they can be switched
 * off besides.) What is committed lives in the write-ahead log until `compact.ts`
 * writes a new file.
 *
 * After `open` nothing outside the file can be reached from SQL, no extension can be
 * loaded, and no setting can be changed, by us or by a query.
 *
 * Errors  `already_running` when another process, or this one, has the file open.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { MuError } from '../errors.ts'
import { VIEW_STATEMENTS } from './schema.ts'

/** Queries that may run at once: more would starve libuv's pool of four, which commits need too. */
export const READERS = 2

export interface Database {
  readonly writer: DuckDBConnection
  readonly readers: readonly DuckDBConnection[]
  /** Stops what the readers are doing; nothing happens when they are closed. */
  interruptReaders(): void
  /** Leaves the log where it is. The connections must be at rest. Idempotent. */
  close(): void
}

/** Opens or creates the file. Readers get their views by `prepareReaders`, once there are tables. */
export async function openDatabase(file: string): Promise<Database> {
  if (owned.has(file)) throw alreadyRunning(file)
  owned.add(file)
  let instance: DuckDBInstance | undefined
  const connections: DuckDBConnection[] = []
  const interruptReaders = (): void => {
    for (const reader of connections.slice(1)) reader.interrupt()
  }
  const close = (): void => {
    for (const connection of connections.splice(0)) connection.closeSync()
    instance?.closeSync()
    instance = undefined
    owned.delete(file)
  }
  try {
    instance = await DuckDBInstance.create(file, {
      // The first entry must be this one: later ones make DuckDB settle on a folder.
      temp_directory: `${file}.tmp`,
      max_temp_directory_size: '4GB',
      threads: '1',
      memory_limit: '1GB',
      storage_compatibility_version: 'latest',
      checkpoint_threshold: '1TB',
      auto_checkpoint_skip_wal_threshold: '1000000000',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
    for (let i = 0; i <= READERS; i++) connections.push(await instance.connect())
    const [writer, ...readers] = connections as [DuckDBConnection, ...DuckDBConnection[]]
    await writer.run('PRAGMA disable_checkpoint_on_shutdown')
    await writer.run(`SET allowed_paths = [${compactionFiles(file).map(quote).join(', ')}]`)
    await writer.run('SET enable_external_access = false')
    await writer.run('SET lock_configuration = true')
    return { writer, readers, interruptReaders, close }
  } catch (error) {
    close()
    throw isLocked(error) ? alreadyRunning(file) : error
  }
}

export async function prepareReaders(database: Database): Promise<void> {
  for (const reader of database.readers) {
    for (const statement of VIEW_STATEMENTS) await reader.run(statement)
  }
}

/** The file that compaction makes, and what DuckDB may write beside it. */
export function compactionFiles(file: string): readonly string[] {
  const fresh = `${file}.new`
  return [fresh, `${fresh}.wal`, `${fresh}.wal.checkpoint`, `${fresh}.wal.recovery`]
}

/** Removes the database and everything that belongs to it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', '.wal', '.wal.checkpoint', '.wal.recovery', '.wal.old', '.damaged', '.journal']) {
    rmSync(file + suffix, { force: true })
  }
  rmSync(`${file}.tmp`, { recursive: true, force: true })
  for (const path of compactionFiles(file)) rmSync(path, { force: true })
}

/** When DuckDB says that the file itself is wrong, leaves a note that makes the next start rebuild it. */
export function noteDamage(file: string, error: unknown): void {
  if (!(error instanceof Error) || !DAMAGE.test(error.message)) return
  try {
    writeFileSync(damageNote(file), error.message)
  } catch {
    // A disk that takes no note will not take a database either; the next start finds out by itself.
  }
}

export function damageNote(file: string): string {
  return `${file}.damaged`
}

/** What an error says first: DuckDB goes on with stacks and statements. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n', 1)[0] ?? '').slice(0, 200)
}

/** A string as an SQL literal. For names of our own only; values of users are bound. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** DuckDB lets one process open a file twice, which would break it; so we remember. */
const owned = new Set<string>()

const DAMAGE = /corrupt|checksum|has been invalidated|FATAL Error|INTERNAL Error/i

function isLocked(error: unknown): boolean {
  return error instanceof Error && /could not set lock/i.test(error.message)
}

function alreadyRunning(file: string): MuError {
  return new MuError('already_running', `Another process has the database open: ${file}.`, {
    hint: 'Use the daemon that runs for this root, or stop it first.',
  })
}
