/** `GET /status`: the daemon, its graph, and what does not work. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type ConditionParts, condition } from '../condition.ts'
import { StatusBody } from '../schemas/daemon.ts'
import { NoQuery } from '../schemas/requests.ts'

export function statusRoutes(parts: ConditionParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/status',
      {
        schema: { summary: 'The daemon and its graph', querystring: NoQuery, response: { 200: StatusBody } },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-store')
        return condition(parts)
      },
    )
  }
}
