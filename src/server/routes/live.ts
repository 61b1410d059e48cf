/**
 * `/live`: the graph's changes as they happen, by WebSocket or as server-sent events; the
 * protocol is in `live/session.ts`.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import type { Feed } from '../live/feed.ts'
import { compileFilter } from '../live/filter.ts'
import type { Hub } from '../live/hub.ts'
import { joinSocket, refuse } from '../live/socket.ts'
import { joinStream, readEventId } from '../live/stream.ts'
import type { Limits } from '../parts.ts'
import { LiveQuery } from '../schemas/requests.ts'
import { readWish } from '../wish.ts'

export interface LiveParts {
  readonly hub: Hub
  readonly feed: Feed
  readonly limits: Limits
}

export function liveRoutes(parts: LiveParts): FastifyPluginAsyncTypebox {
  const { hub, feed, limits } = parts
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/live',
      exposeHeadRoute: false,
      schema: { hide: true, querystring: LiveQuery },
      handler: async (request, reply) => {
        const { accept = '', 'last-event-id': lastId } = request.headers
        if (!accept.toLowerCase().includes(EVENT_STREAM)) {
          reply.header('upgrade', 'websocket')
          throw new MuError('upgrade_required', undefined, { hint: HINT })
        }
        const { since, epoch, ticket: _, ...filters } = request.query
        const wish = readWish(filters)
        compileFilter(wish, 'bad_request')
        const from = { ...(since !== undefined && { since }), ...(epoch !== undefined && { epoch }) }
        const last = lastId === undefined ? {} : readEventId(String(lastId))
        await joinStream(request, reply, { wish, ...from, ...last }, parts)
        return reply
      },
      wsHandler: (socket, request) => {
        const { ticket: _, ...filters } = request.query as Record<string, unknown>
        if (Object.keys(filters).length === 0) joinSocket(socket, hub, feed, limits)
        else
          refuse(socket, new MuError('bad_request', 'A WebSocket client says in `subscribe` what it wants.'))
      },
    })
  }
}

const EVENT_STREAM = 'text/event-stream'
const HINT =
  'Connect with a WebSocket client, or ask for server-sent events with "Accept: text/event-stream", or poll /changes.'
