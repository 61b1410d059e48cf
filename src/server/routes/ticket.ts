/** `POST /ticket`: a ticket for a browser's connection to `/live`; see `tickets.ts`. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { NoQuery, Nothing } from '../schemas/requests.ts'
import { LIFE_MS, type Tickets } from '../tickets.ts'

export function ticketRoutes(tickets: Tickets): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/ticket', { schema }, async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return { ticket: tickets.issue(), expires_in_ms: LIFE_MS }
    })
  }
}

const schema = {
  summary: 'A ticket for a browser to open /live with',
  description: 'Good once: `/live?ticket=…`, for WebSockets and event streams, which cannot send a token.',
  body: Nothing,
  querystring: NoQuery,
  response: { 200: Type.Object({ ticket: Type.String(), expires_in_ms: Type.Integer() }) },
}
