/**
 * Reads a stored graph back, column by column, and proves it whole on the way:
 * versions, the number of rows each file says it has, and both ends of each edge.
 *
 * Whatever is wrong is a `Mismatch`; the caller rebuilds from the tree.
 */
import type { DuckDBBlobVector, DuckDBConnection } from '@duckdb/node-api'
import { column, eachChunk, readEdges, readNodes, readUnresolved } from './columns.ts'
import type { Loaded } from './rows.ts'
import { SCHEMA_VERSION } from './schema.ts'

/** The stored graph cannot be used; the message is the reason, as half a sentence. */
export class Mismatch extends Error {}

/** What the tables say of themselves. */
export interface Head {
  readonly epoch: string
  readonly seq: number
  /** Commits so far, those without a delta too. */
  readonly commits: number
}

export async function loadGraph(connection: DuckDBConnection, { epoch, seq }: Head): Promise<Loaded> {
  const { files, expected } = await readFiles(connection)
  const nodes = await readNodes(connection)
  const edges = await readEdges(connection)
  const unresolved = await readUnresolved(connection)
  compareCounts('nodes', nodes.fileId, expected.nodes)
  compareCounts('edges', edges.fileId, expected.edges)
  compareCounts('unresolved references', unresolved.fileId, expected.unresolved)
  checkEnds(nodes.nid, [edges.source, edges.target, unresolved.source])
  return { epoch, seq, files, nodes, edges, unresolved }
}

export async function readHead(connection: DuckDBConnection, derivation: string): Promise<Head> {
  // The version comes first and alone: another schema may not have the other columns.
  const versions = await connection.runAndReadAll('SELECT schema_version FROM meta')
  const version = versions.getRows()[0]?.[0]
  if (version !== SCHEMA_VERSION)
    throw new Mismatch(`it has schema version ${version}, not ${SCHEMA_VERSION}`)
  const reader = await connection.runAndReadAll(
    'SELECT derivation, epoch, seq, commits, incomplete FROM meta',
  )
  const [by, epoch, seq, commits, incomplete] = reader.getRows()[0] ?? []
  if (by !== derivation) throw new Mismatch('another version of mu, or other grammars, made it')
  if (incomplete !== false) throw new Mismatch('a large write to it was interrupted')
  if (typeof epoch !== 'string' || typeof seq !== 'number' || typeof commits !== 'number') {
    throw new Mismatch('it has no epoch')
  }
  return { epoch, seq, commits }
}

type FileCounts = Readonly<Record<'nodes' | 'edges' | 'unresolved', ReadonlyMap<number, number>>>

async function readFiles(
  connection: DuckDBConnection,
): Promise<{ files: Loaded['files']; expected: FileCounts }> {
  const files: Loaded['files'][number][] = []
  const expected = {
    nodes: new Map<number, number>(),
    edges: new Map<number, number>(),
    unresolved: new Map<number, number>(),
  }
  await eachChunk(connection, FILES_SQL, (chunk, _, count) => {
    const [facts, asked] = [column(chunk, 8) as DuckDBBlobVector, column(chunk, 9) as DuckDBBlobVector]
    for (let i = 0; i < count; i++) {
      const value = (index: number): unknown => column(chunk, index).getItem(i)
      const fileId = value(0) as number
      if (expected.nodes.has(fileId)) throw new Mismatch(`it has file ${fileId} twice`)
      const skipped = value(6) as string | null
      files.push({
        fileId,
        path: value(1) as string,
        size: value(2) as number,
        changedMs: value(3) as number,
        hash: value(4) as string,
        language: value(5) as string,
        ...(skipped === null ? {} : { skipped }),
        problems: value(7) as number,
        facts: (facts.getItemBytes(i) ?? new Uint8Array()).slice(),
        asked: integers(asked.getItemBytes(i) ?? new Uint8Array()),
      })
      expected.nodes.set(fileId, value(10) as number)
      expected.edges.set(fileId, value(11) as number)
      expected.unresolved.set(fileId, value(12) as number)
    }
  })
  return { files, expected }
}

function integers(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.slice().buffer)
}

function compareCounts(what: string, fileIds: Int32Array, expected: ReadonlyMap<number, number>): void {
  const found = new Map<number, number>()
  for (const fileId of fileIds) {
    if (fileId >= 0) found.set(fileId, (found.get(fileId) ?? 0) + 1)
  }
  for (const [fileId, count] of expected) {
    const has = found.get(fileId) ?? 0
    if (has !== count) throw new Mismatch(`file ${fileId} has ${has} ${what} in it, and should have ${count}`)
    found.delete(fileId)
  }
  if (found.size > 0) throw new Mismatch(`it has ${what} of a file that it does not have`)
}

function checkEnds(nids: Int32Array, columns: readonly Int32Array[]): void {
  let top = 0
  for (const nid of nids) if (nid > top) top = nid
  const known = new Uint8Array(top + 1)
  for (const nid of nids) {
    if (known[nid] === 1) throw new Mismatch(`it has node ${nid} twice`)
    known[nid] = 1
  }
  for (const ends of columns) {
    for (const nid of ends)
      if (known[nid] !== 1) throw new Mismatch(`it refers to node ${nid}, which it does not have`)
  }
}

const FILES_SQL = `SELECT file_id, path, size::DOUBLE, changed, hash, language, skipped, problems, facts, asked,
  node_count, edge_count, unresolved_count FROM files`
