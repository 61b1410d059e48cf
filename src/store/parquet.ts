/**
 * Rows as a Parquet file, written by a DuckDB of its own.
 *
 * The store's database can reach no file but itself, and stays so. A second one, in memory, may write
 * exactly one file, beside the store's, and nothing else; it lives for as long as that takes.
 *
 * Cost   The rows are held by that database, compressed, up to `memory_limit`; beyond, on disk.
 * Limits A file left behind by a kill is removed at the next start (`removeParquet`).
 */
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'
import { quote } from './database.ts'

export interface ParquetColumn {
  readonly name: string
  readonly type: 'text' | 'integer'
}

export interface Written {
  readonly file: string
  remove(): void
}

/** Lets others have their turn; see `worker/pace.ts`. */
interface Rests {
  due(): boolean
  rest(): Promise<void>
}

/** `about` is kept in the file's key-value metadata. Keys are names of our own. */
export async function writeParquet(
  database: string,
  columns: readonly ParquetColumn[],
  rows: Iterable<readonly (string | number | undefined)[]>,
  about: Readonly<Record<string, string>>,
  pace: Rests,
): Promise<Written> {
  const file = `${database}${MARK}${process.pid}-${++count}.parquet`
  const remove = (): void => {
    for (const path of [file, `${file}.tmp`]) rmSync(path, { recursive: true, force: true })
  }
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: `${file}.tmp`,
    threads: '1',
    memory_limit: '512MB',
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await instance.connect()
    await connection.run(`SET allowed_paths = [${quote(file)}]`)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
    const types = columns.map(({ type }) => (type === 'integer' ? INTEGER : VARCHAR))
    const fields = columns.map(({ name, type }) => `"${name}" ${type === 'integer' ? 'INTEGER' : 'VARCHAR'}`)
    await connection.run(`CREATE TABLE exported (${fields.join(', ')})`)
    const appender = await connection.createAppender('exported')
    let waiting: (string | number | null)[][] = columns.map(() => [])
    const append = (): void => {
      const chunk = DuckDBDataChunk.create(types, waiting[0]!.length)
      waiting.forEach((values, index) => {
        chunk.setColumnValues(index, values)
      })
      appender.appendDataChunk(chunk)
      waiting = columns.map(() => [])
    }
    for (const row of rows) {
      row.forEach((value, index) => {
        waiting[index]!.push(value ?? null)
      })
      if (waiting[0]!.length === CHUNK_ROWS) append()
      if (pace.due()) await pace.rest()
    }
    if (waiting[0]!.length > 0) append()
    appender.closeSync()
    const metadata = Object.entries(about).map(([key, value]) => `${key}: ${quote(value)}`)
    await connection.run(
      `COPY exported TO ${quote(file)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata.join(', ')}})`,
    )
    connection.closeSync()
    return { file, remove }
  } catch (error) {
    remove()
    throw error
  } finally {
    instance.closeSync()
  }
}

/** What exports of a process that was killed have left beside the database. */
export function removeParquet(database: string): void {
  const start = basename(database) + MARK
  const folder = dirname(database)
  for (const name of readdirSync(folder)) {
    if (name.startsWith(start)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

let count = 0
const MARK = '.export-'
/** As many as DuckDB's own vectors hold. */
const CHUNK_ROWS = 2048
