/**
 * `GET /changes`: the deltas after a sequence, for those who poll.
 *
 * Without a filter, the deltas go out whole and unread, as they are kept. With one they
 * hold what a subscriber with the same filter would have heard. When they are no longer
 * kept, or `since` is of another epoch, `resync` says so and `changes` is empty.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { GraphMethods } from '../../worker/protocol.ts'
import { documented } from '../docs.ts'
import type { Feed } from '../live/feed.ts'
import { compileFilter, type Filter } from '../live/filter.ts'
import { Past } from '../live/past.ts'
import { viewOf } from '../live/rendering.ts'
import { JSON_TYPE, type Reader } from '../reader.ts'
import { ChangeList } from '../schemas/graph.ts'
import { ChangesQuery } from '../schemas/requests.ts'
import { readWish } from '../wish.ts'

/** `seq` is how far was looked. */
interface Found {
  readonly changes: readonly string[]
  readonly seq: number
}

export function changeRoutes(feed: Feed, reader: Reader): FastifyPluginAsyncTypebox {
  const call = <M extends keyof GraphMethods>(method: M, params: GraphMethods[M][0]) =>
    reader.ask(method, params)

  /** Undefined when they are no longer kept. */
  const filtered = async (filter: Filter, since: number, limit: number): Promise<Found | undefined> => {
    const past = new Past({ call }, filter, { follow: false })
    const view = viewOf([filter])
    const changes: string[] = []
    let seq = since
    while (changes.length < limit && seq < since + MOST_READ) {
      const page = await past.page(seq, PAGE)
      if (!page) return undefined
      for (const rendering of page) {
        if (changes.length === limit) break
        seq = rendering.seq
        const change = rendering.change(view)
        if (change !== undefined) changes.push(change)
      }
      if (page.length < PAGE) break
    }
    return { changes, seq }
  }

  return async (app) => {
    app.get('/changes', { schema }, async ({ query }, reply) => {
      const { since, limit = 100, epoch: asked } = query
      const wish = readWish(query)
      const filter = compileFilter(wish, 'bad_request')
      await reader.settle(reply, query)
      const { epoch } = await feed.position()
      const isWhole = Object.keys(wish).length === 0
      const kept = await call('changes', { since, limit: isWhole ? limit : 0 })
      const newest = kept.seq
      const isOurs = (asked === undefined || asked === epoch) && since <= newest
      let found: Found | undefined
      if (isOurs && !isWhole) found = await filtered(filter, since, limit)
      else if (isOurs && kept.deltas) found = { changes: kept.deltas, seq: since + kept.deltas.length }
      const seq = found?.seq ?? newest
      const resync = isOurs ? 'The changes are no longer kept.' : 'The sequence is of another epoch.'
      const head = { epoch, since, seq, more: seq < newest, ...(!found && { resync }) }
      await reader.stamp(reply, Math.max(seq, newest))
      const body = `${JSON.stringify(head).slice(0, -1)},"changes":[${(found?.changes ?? []).join(',')}]}`
      return reply.type(JSON_TYPE).send(body)
    })
  }
}

const schema = {
  summary: 'What changed after a sequence',
  querystring: ChangesQuery,
  ...documented(ChangeList),
}

/** Deltas read at once, and read for one answer at most: the next question goes on from there. */
const PAGE = 100
const MOST_READ = 5000
