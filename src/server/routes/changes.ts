/**
 * `GET /changes`: the deltas after a sequence, for those who poll.
 *
 * The deltas are kept as JSON and go out unread. When they are no longer kept, or
 * `since` is of another epoch, `resync` says so and `changes` is empty.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { documented } from '../docs.ts'
import type { Feed } from '../live/feed.ts'
import { JSON_TYPE, type Reader } from '../reader.ts'
import { ChangeList } from '../schemas/graph.ts'
import { ChangesQuery } from '../schemas/requests.ts'

export function changeRoutes(feed: Feed, reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/changes', { schema }, async ({ query }, reply) => {
      const { since, limit = 100 } = query
      await reader.settle(reply, query)
      const { epoch } = await feed.position()
      const { deltas, seq: newest } = await reader.ask('changes', { since, limit })
      const isOurs = (query.epoch === undefined || query.epoch === epoch) && since <= newest
      const changes = isOurs ? (deltas ?? []) : []
      const seq = isOurs && deltas ? since + changes.length : newest
      const resync = !isOurs
        ? 'The sequence is of another epoch.'
        : deltas
          ? undefined
          : 'The changes are no longer kept.'
      const head = { epoch, since, seq, more: seq < newest, ...(resync !== undefined && { resync }) }
      await reader.stamp(reply, newest)
      const body = `${JSON.stringify(head).slice(0, -1)},"changes":[${changes.join(',')}]}`
      return reply.type(JSON_TYPE).send(body)
    })
  }
}

const schema = {
  summary: 'What changed after a sequence',
  querystring: ChangesQuery,
  ...documented(ChangeList),
}
