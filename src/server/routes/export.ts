/**
 * `GET /export`: the graph, or a part of it, as one document, streamed.
 *
 * See `Reader.stream`.
 */
import { basename } from 'node:path'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Static } from 'typebox'
import { MuError } from '../../errors.ts'
import { FORMATS, fileName } from '../../export/formats.ts'
import { EDGE_TYPES, NODE_TYPES } from '../../graph/types.ts'
import type { ExportRequest } from '../../worker/protocol.ts'
import { documented } from '../docs.ts'
import type { Reader } from '../reader.ts'
import { GraphDocument } from '../schemas/graph.ts'
import { ExportQuery } from '../schemas/requests.ts'
import { DIRECTIONS, readWords } from '../words.ts'

/** `root` is the repository, whose folder names the file. */
export function exportRoutes(reader: Reader, root: string): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/export', { schema, exposeHeadRoute: false }, ({ query }, reply) => {
      const asked = requestOf(query)
      const { format, table = 'nodes' } = asked
      return reader.stream(reply, 'export', asked, {
        wish: query,
        type: FORMATS[format].type,
        headers: { 'content-disposition': namedFile(fileName(basename(root), format, table)) },
      })
    })
  }
}

/** A wish that would change nothing is a mistake, and said to be one. */
function requestOf(query: Static<typeof ExportQuery>): ExportRequest {
  const { format = 'json', table, depth, direction, max_nodes: maxNodes } = query
  const nodes = [query.nodes ?? []].flat()
  if (table !== undefined && !('tables' in FORMATS[format]))
    throw new MuError(
      'bad_request',
      `The format ${format} has nodes and edges in one document, and no tables.`,
    )
  if (nodes.length === 0 && (depth !== undefined || direction !== undefined))
    throw new MuError('bad_request', 'depth and direction are about what is around nodes, and none is named.')
  return {
    format,
    nodes,
    paths: [query.paths ?? []].flat(),
    types: readWords('type', query.types, NODE_TYPES),
    edgeTypes: readWords('edge type', query.edge_types, EDGE_TYPES),
    ...(table !== undefined && { table }),
    ...(depth !== undefined && { depth }),
    ...(direction !== undefined && { direction: DIRECTIONS[direction] }),
    ...(maxNodes !== undefined && { maxNodes }),
  }
}

/** With the name in ASCII for old clients, and as it is for others. */
function namedFile(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}

const schema = {
  summary: 'The graph, or a part of it, as a document',
  querystring: ExportQuery,
  ...documented(GraphDocument),
}
