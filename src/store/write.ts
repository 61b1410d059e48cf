/**
 * Rows into tables, by the chunk appender: the quickest way DuckDB offers.
 *
 * A row is an array of values in the order of `TABLES`. Rows are gathered by
 * column and appended 2,048 at a time, which blocks the thread for 3 to 5 ms.
 * Appended rows reach the table when the writer is closed, and count with the
 * transaction that is open then.
 *
 * An appender costs 0.5 ms however little it is given. A prepared statement costs as much for a
 * single row, and a journey to DuckDB's thread, which on a busy machine takes longer than both.
 */
import {
  blobValue,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  listValue,
} from '@duckdb/node-api'
import type { Site } from '../graph/types.ts'
import type { EdgeRow, FileRows, NodeRow, Rows, UnresolvedRow } from './rows.ts'
import { TABLES, type TableName } from './schema.ts'

export class TableWriter {
  readonly #connection: DuckDBConnection
  readonly #table: TableName
  #appender: DuckDBAppender | undefined
  #waiting: (readonly DuckDBValue[])[] = []
  #packed: DuckDBDataChunk | undefined
  #bytes = 0
  /** Rows since the writer was made. */
  rows = 0

  constructor(connection: DuckDBConnection, table: TableName) {
    this.#connection = connection
    this.#table = table
  }

  /** True when it is time to `append`. */
  add(row: readonly DuckDBValue[], blobBytes = 0): boolean {
    this.#waiting.push(row)
    this.rows++
    this.#bytes += blobBytes
    return this.isDue()
  }

  isDue(): boolean {
    return this.#waiting.length >= CHUNK_ROWS || this.#bytes >= CHUNK_BYTES
  }

  /** Hands over the rows that wait. */
  async append(): Promise<void> {
    this.pack()
    if (!this.#packed) return
    this.#appender ??= await this.#connection.createAppender(this.#table)
    this.#appender.appendDataChunk(this.#packed)
    this.#packed = undefined
  }

  /** Puts the rows that wait into the form in which they are handed over. Needs nothing of the database. */
  pack(): void {
    const rows = this.#waiting
    if (rows.length === 0 || this.#packed) return
    const types = typesOf(this.#table)
    const chunk = DuckDBDataChunk.create(types, rows.length)
    for (let i = 0; i < types.length; i++) {
      chunk.setColumnValues(
        i,
        rows.map((row) => row[i] as DuckDBValue),
      )
    }
    this.#packed = chunk
    this.#waiting = []
    this.#bytes = 0
  }

  async close(): Promise<void> {
    await this.append()
    this.#appender?.closeSync()
  }

  /** Gives up: nothing that is still in the appender reaches the table. */
  discard(): void {
    this.#appender?.clear()
    this.#appender?.closeSync()
  }
}

function typesOf(table: TableName): DuckDBType[] {
  return TABLES[table].map(([, type]) => type)
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
    file.changedMs,
    file.hash,
    file.language,
    file.skipped ?? null,
    file.problems,
    blobValue(file.facts),
    blobValue(new Uint8Array(file.asked.buffer, file.asked.byteOffset, file.asked.byteLength)),
    countOf(file.nodes),
    countOf(file.edges),
    countOf(file.unresolved),
  ]
}

function flatSites(sites: readonly Site[]): DuckDBValue {
  const flat: number[] = []
  for (const [line, column] of sites) flat.push(line, column)
  return listValue(flat)
}

function countOf(rows: Rows<unknown>): number {
  return typeof rows === 'number' ? rows : rows.length
}

/** What a DuckDB vector holds. */
const CHUNK_ROWS = 2048
const CHUNK_BYTES = 4 << 20
