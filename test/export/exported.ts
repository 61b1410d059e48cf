/** An export as the graph thread makes it, whole. */
import type { ExportRequest } from '../../src/worker/protocol.ts'
import { exportGraph } from '../../src/worker/requests/export.ts'
import type { Client } from '../../src/worker/streams.ts'
import type { Indexed } from './indexed.ts'

export async function exportedBytes(tree: Indexed, asked: ExportRequest, database = ''): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  await exportGraph(
    { engine: tree.engine, options: { root: '/memory', database } },
    asked,
    takes((chunk) => chunks.push(chunk)),
  )
  return Buffer.concat(chunks)
}

export async function exported(tree: Indexed, asked: ExportRequest): Promise<string> {
  return (await exportedBytes(tree, asked)).toString()
}

/** A client that takes whatever it is given. */
export function takes(take: (chunk: Uint8Array) => void): Client {
  return {
    gone: new AbortController().signal,
    async give(chunk) {
      take(chunk)
      return true
    },
  }
}

/** What every format must bring across: nodes by id with type and name, edges by ends and type. */
export function essence({ nodes, edges }: Pick<Indexed, 'nodes' | 'edges'>) {
  return {
    nodes: nodes.map(({ id, type, name }) => `${id} ${type} ${name}`).sort(),
    edges: edges.map(({ source, type, target }) => `${source} ${type} ${target}`).sort(),
  }
}
