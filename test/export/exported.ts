/** An export as the graph thread makes it, whole. */
import type { ExportRequest } from '../../src/worker/protocol.ts'
import { exportGraph } from '../../src/worker/requests/export.ts'
import type { Indexed } from './indexed.ts'

export async function exportedBytes(tree: Indexed, asked: ExportRequest, database = ''): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const options = { root: '/memory', watch: [''], database, maxFileBytes: 0, threads: 1, keepDeltas: 0 }
  await exportGraph({ engine: tree.engine, options }, asked, async (chunk) => {
    chunks.push(chunk)
    return true
  })
  return Buffer.concat(chunks)
}

export async function exported(tree: Indexed, asked: ExportRequest): Promise<string> {
  return (await exportedBytes(tree, asked)).toString()
}

/** What every format must bring across: nodes by id with type and name, edges by ends and type. */
export function essence({ nodes, edges }: Pick<Indexed, 'nodes' | 'edges'>) {
  return {
    nodes: nodes.map(({ id, type, name }) => `${id} ${type} ${name}`).sort(),
    edges: edges.map(({ source, type, target }) => `${source} ${type} ${target}`).sort(),
  }
}
