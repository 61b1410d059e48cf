/**
 * `GET /health/live`: the process answers. `GET /health/ready`: the graph does,
 * and has read the whole tree. `GET /health`: the state in one word, always 200.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import { type ConditionParts, stateNow } from '../condition.ts'
import { HealthBody } from '../schemas/daemon.ts'
import { NoQuery } from '../schemas/requests.ts'

export function healthRoutes(parts: ConditionParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    const schema = { querystring: NoQuery, response: { 200: HealthBody } }
    app.get('/health/live', { schema: { ...schema, summary: 'The process answers' } }, async () => ({
      status: 'ok' as const,
    }))
    app.get('/health', { schema: { ...schema, summary: 'The state in one word' } }, async () => ({
      status: await stateNow(parts),
    }))
    app.get('/health/ready', { schema: { ...schema, summary: 'The graph can be asked' } }, async () => {
      const status = await stateNow(parts)
      if (status === 'starting' || status === 'indexing') {
        throw new MuError('not_ready', `The graph is not ready yet: ${status}.`)
      }
      return { status }
    })
  }
}
