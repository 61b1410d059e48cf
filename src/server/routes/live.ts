/** `WS /live`: the graph's changes as they happen; the protocol is in `live/session.ts`. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import type { Feed } from '../live/feed.ts'
import type { Hub } from '../live/hub.ts'
import { NoQuery } from '../schemas/requests.ts'

export function liveRoutes(hub: Hub, feed: Feed): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/live',
      exposeHeadRoute: false,
      schema: { hide: true, querystring: NoQuery },
      handler: async (_request, reply) => {
        reply.header('upgrade', 'websocket')
        throw new MuError('upgrade_required', undefined, {
          hint: 'Connect with a WebSocket client, or poll /changes.',
        })
      },
      wsHandler: (socket) => hub.join(socket, feed),
    })
  }
}
