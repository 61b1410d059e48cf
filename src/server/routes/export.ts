/**
 * `GET /export`: the whole graph as one document, streamed.
 *
 * See `Reader.stream`.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { documented } from '../docs.ts'
import type { Reader } from '../reader.ts'
import { GraphDocument } from '../schemas/graph.ts'
import { ExportQuery } from '../schemas/requests.ts'

export function exportRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/export', { schema, exposeHeadRoute: false }, ({ query }, reply) => {
      const { format = 'json' } = query
      return reader.stream(reply, 'export', { format }, { wish: query })
    })
  }
}

const schema = {
  summary: 'The whole graph',
  querystring: ExportQuery,
  ...documented(GraphDocument),
}
