/** `GET /`: who answers here, and where to go on. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Project } from '../parts.ts'
import { IndexBody } from '../schemas/daemon.ts'
import { NoQuery } from '../schemas/requests.ts'

export function rootRoutes({ root, version }: Project): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      '/',
      { schema: { summary: 'What there is', querystring: NoQuery, response: { 200: IndexBody } } },
      async () => ({ name: 'mu' as const, version, root, links: LINKS }),
    )
  }
}

const LINKS = {
  status: '/status',
  health: '/health',
  metrics: '/metrics',
  nodes: '/nodes?name=&type=&path=&limit=',
  node: '/nodes/{id}',
  neighbors: '/nodes/{id}/neighbors?direction=&edge_type=&depth=',
  callers: '/nodes/{id}/callers?depth=',
  query: '/query',
  impact: '/impact?node=&depth=&edge_type=',
  ancestors: '/ancestors?node=&depth=&edge_type=',
  path: '/path?from=&to=&all=',
  cycles: '/cycles?edge_type=',
  export: '/export?format=json',
  changes: '/changes?since=',
  notify: '/notify',
  verify: '/verify',
  live: '/live',
  ticket: '/ticket',
  openapi: '/openapi.json',
  docs: '/docs',
}
