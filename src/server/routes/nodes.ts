/** `GET /nodes`: search. `GET /nodes/{id}`: one node. `GET /nodes/{id}/source`: its text. `GET /nodes/{id}/neighbors`: what is around it. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { EDGE_TYPES, NODE_TYPES } from '../../graph/types.ts'
import { documented } from '../docs.ts'
import type { Reader } from '../reader.ts'
import { NeighborList, NodeAnswer, NodeList, NodeSource } from '../schemas/graph.ts'
import { NeighborQuery, NodeParams, NodeQuery, SearchQuery, SourceQuery } from '../schemas/requests.ts'
import { DIRECTIONS, readWord, readWords } from '../words.ts'

export function nodeRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/nodes', { schema: search }, async ({ query }, reply) => {
      const { name, path, limit = 100 } = query
      const type = readWord('type', query.type, NODE_TYPES)
      const filter = {
        limit,
        ...(name !== undefined && { name }),
        ...(type !== undefined && { type }),
        ...(path !== undefined && { path }),
      }
      return reader.pass(reply, 'nodes', filter, { wish: query })
    })

    app.get('/nodes/:id', { schema: oneNode }, ({ params: { id }, query }, reply) =>
      reader.pass(reply, 'node', { id }, { wish: query, about: id }),
    )

    app.get('/nodes/:id/source', { schema: source }, async ({ params: { id }, query }, reply) => {
      const { context_lines: contextLines = 0, max_lines: maxLines = 5000 } = query
      return reader.pass(reply, 'source', { id, contextLines, maxLines }, { wish: query, about: id })
    })

    app.get('/nodes/:id/neighbors', { schema: neighbors }, ({ params: { id }, query }, reply) => {
      const { direction = 'both', depth = 1, limit = 1000 } = query
      const edgeTypes =
        query.edge_type === undefined ? EDGE_TYPES : readWords('edge type', query.edge_type, EDGE_TYPES)
      const asked = { id, direction: DIRECTIONS[direction], edgeTypes, depth, limit }
      return reader.pass(reply, 'neighbors', asked, { wish: query })
    })
  }
}

const search = { summary: 'Search nodes', querystring: SearchQuery, ...documented(NodeList) }

const oneNode = { summary: 'One node', params: NodeParams, querystring: NodeQuery, ...documented(NodeAnswer) }

const source = {
  summary: 'The text of a node, as it is on disk',
  params: NodeParams,
  querystring: SourceQuery,
  ...documented(NodeSource),
}

const neighbors = {
  summary: 'What is around a node',
  params: NodeParams,
  querystring: NeighborQuery,
  ...documented(NeighborList),
}
