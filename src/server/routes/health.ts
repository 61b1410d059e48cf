/**
 * `GET /health/live`: the process answers. `GET /health/ready`: the graph does, has read the
 * whole tree, and every check of the daemon is passed; else 503, with what fails.
 * `GET /health`: the state in one word, always 200.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import { type ConditionParts, stateNow } from '../condition.ts'
import type { ServerParts } from '../parts.ts'
import { HealthBody, ReadyBody } from '../schemas/daemon.ts'
import { NoQuery } from '../schemas/requests.ts'

export function healthRoutes(parts: ConditionParts, check: ServerParts['check']): FastifyPluginAsyncTypebox {
  return async (app) => {
    const querystring = NoQuery
    const one = { querystring, response: { 200: HealthBody } }
    app.get('/health/live', { schema: { ...one, summary: 'The process answers' } }, async () => ({
      status: 'ok' as const,
    }))
    app.get('/health', { schema: { ...one, summary: 'The state in one word' } }, async () => ({
      status: await stateNow(parts),
    }))
    const ready = { querystring, response: { 200: ReadyBody }, summary: 'The graph can be relied on' }
    app.get('/health/ready', { schema: ready }, async () => {
      const status = await stateNow(parts)
      if (status === 'starting' || status === 'indexing') {
        throw new MuError('not_ready', `The graph is not ready yet: ${status}.`)
      }
      const found = (await check?.()) ?? []
      const checks = Object.fromEntries(found.map(({ name, problem = 'ok' }) => [name, problem]))
      const problems = found.flatMap(({ problem }) => problem ?? [])
      if (problems.length > 0) throw new MuError('not_ready', problems.join(' '), { checks })
      return { status, checks, warnings: [...parts.facts().problems] }
    })
  }
}
