/**
 * Rows into tables, by the chunk appender: the quickest way DuckDB offers.
 *
 * A row is an array of values in the order of `TABLES`. Rows are gathered by
 * column and appended 2,048 at a time, which blocks the thread for 3 to 5 ms.
 * Appended rows reach the table when the writer is closed, and count with the
 * transaction that is open then.
 */
import {
  blobValue,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBValue,
  listValue,
} from '@duckdb/node-api'
import type { Site } from '../graph/types.ts'
import type { EdgeRow, FileRows, NodeRow, UnresolvedRow } from './rows.ts'
import { TABLES, type TableName } from './schema.ts'

export class TableWriter {
  readonly #types
  readonly #appender: DuckDBAppender
  #columns: DuckDBValue[][] = []
  #bytes = 0
  /** Rows since the writer was opened. */
  rows = 0

  private constructor(table: TableName, appender: DuckDBAppender) {
    this.#types = TABLES[table].map(([, type]) => type)
    this.#appender = appender
    this.#columns = this.#types.map(() => [])
  }

  static async open(connection: DuckDBConnection, table: TableName): Promise<TableWriter> {
    return new TableWriter(table, await connection.createAppender(table))
  }

  /** True when this row completed a chunk, so that the caller may let others run. */
  add(row: readonly DuckDBValue[], blobBytes = 0): boolean {
    const columns = this.#columns
    for (let i = 0; i < columns.length; i++) columns[i]!.push(row[i] as DuckDBValue)
    this.rows++
    this.#bytes += blobBytes
    if (columns[0]!.length < CHUNK_ROWS && this.#bytes < CHUNK_BYTES) return false
    this.#append()
    return true
  }

  close(): void {
    this.#append()
    this.#appender.closeSync()
  }

  /** Gives up: nothing that is still in the appender reaches the table. */
  discard(): void {
    this.#appender.clear()
    this.#appender.closeSync()
  }

  #append(): void {
    const count = this.#columns[0]!.length
    if (count === 0) return
    const chunk = DuckDBDataChunk.create(this.#types, count)
    this.#columns.forEach((column, i) => {
      chunk.setColumnValues(i, column)
    })
    this.#appender.appendDataChunk(chunk)
    this.#columns = this.#types.map(() => [])
    this.#bytes = 0
  }
}

export function nodeValues({ nid, node }: NodeRow, fileId: number, ordinal: number): DuckDBValue[] {
  return [
    nid,
    node.id,
    node.type,
    node.kind,
    node.name,
    node.qualified_name,
    fileId,
    ordinal,
    node.line_start ?? null,
    node.line_end ?? null,
    node.complexity,
    JSON.stringify(node.properties),
    node.hash ?? null,
    node.signature_hash ?? null,
  ]
}

export function edgeValues(edge: EdgeRow, fileId: number): DuckDBValue[] {
  return [
    edge.source,
    edge.target,
    edge.type,
    edge.origin,
    edge.relation ?? null,
    fileId,
    flatSites(edge.sites),
  ]
}

export function unresolvedValues(row: UnresolvedRow, fileId: number): DuckDBValue[] {
  return [row.source, row.name, row.type, fileId, flatSites(row.sites)]
}

export function fileValues(file: FileRows): DuckDBValue[] {
  return [
    file.fileId,
    file.path,
    BigInt(file.size),
    file.mtimeMs,
    file.hash,
    file.language,
    file.skipped ?? null,
    file.problems,
    blobValue(file.facts),
    blobValue(new Uint8Array(file.asked.buffer, file.asked.byteOffset, file.asked.byteLength)),
    file.nodes.length,
    file.edges.length,
    file.unresolved.length,
  ]
}

function flatSites(sites: readonly Site[]): DuckDBValue {
  const flat: number[] = []
  for (const [line, column] of sites) flat.push(line, column)
  return listValue(flat)
}

/** What a DuckDB vector holds. */
const CHUNK_ROWS = 2048
const CHUNK_BYTES = 4 << 20
