/** `GET /search`: what somebody typed → nodes, best first. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NODE_TYPES } from '../../graph/types.ts'
import { documented } from '../docs.ts'
import type { Reader } from '../reader.ts'
import { HitList } from '../schemas/graph.ts'
import { RankedQuery } from '../schemas/requests.ts'
import { readWord } from '../words.ts'

export function searchRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/search', { schema }, async ({ query }, reply) => {
      const { q: text, path, limit = 20 } = query
      const type = readWord('type', query.type, NODE_TYPES)
      const wanted = { text, limit, ...(type !== undefined && { type }), ...(path !== undefined && { path }) }
      return reader.pass(reply, 'search', wanted, { wish: query })
    })
  }
}

const schema = {
  summary: 'Ranked search: by name, beginnings of its words, path, and what a node says',
  querystring: RankedQuery,
  ...documented(HitList),
}
