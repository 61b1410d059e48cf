/** `GET /metrics`: figures in Prometheus' text form; what they are is in `metrics.ts`. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Metrics } from '../metrics.ts'
import { NoQuery } from '../schemas/requests.ts'

export function metricRoutes(metrics: Metrics): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/metrics', { schema }, async (_request, reply) => {
      reply.type(metrics.type).header('cache-control', 'no-store')
      return metrics.text()
    })
  }
}

const schema = {
  summary: 'Figures for Prometheus',
  querystring: NoQuery,
  produces: ['text/plain'],
  response: { 200: Type.String() },
}
