/**
 * `POST /barrier`: waits until the graph shows what was saved.
 *
 * Without files the whole tree counts; with files only they do, whatever else changes. One
 * with `sha256` is waited for even if it is still to be written. A barrier that is not
 * reached in time is an answer (`"fresh":false`, and what each file lacks), no error.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { preValidationHookHandler } from 'fastify'
import { MuError } from '../../errors.ts'
import { insideRoot } from '../inside.ts'
import type { Feed } from '../live/feed.ts'
import type { Freshness } from '../parts.ts'
import type { Reader } from '../reader.ts'
import { BarrierBody } from '../schemas/graph.ts'
import { BarrierAsked, NoQuery } from '../schemas/requests.ts'

export interface BarrierParts {
  readonly root: string
  readonly freshness: Freshness | undefined
  readonly reader: Reader
  readonly feed: Feed
}

export function barrierRoutes({ root, freshness, reader, feed }: BarrierParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/barrier', { schema, preValidation: emptyIsAll }, async ({ body }, reply) => {
      const { files = [], timeout_ms: withinMs } = body
      const wanted = files.map(({ path, ...rest }) => ({ ...rest, path: below(root, path) }))
      const reached = wanted.length > 0 ? await freshness?.barrier(wanted, withinMs) : undefined
      const fresh = wanted.length > 0 ? reached?.fresh === true : (await freshness?.settle(withinMs)) === true
      const seq = reached?.seq ?? (await feed.position()).seq
      await reader.stamp(reply, seq)
      reply.header('mu-fresh', String(fresh))
      return { fresh, seq, files: [...(reached?.files ?? [])] }
    })
  }
}

/** No body is one that names nothing. */
const emptyIsAll: preValidationHookHandler = (request, _, done) => {
  request.body ??= {}
  done()
}

/** Errors: `bad_request` for what is outside the root, or the root itself. */
function below(root: string, given: string): string {
  const path = insideRoot(root, given)
  if (path === '') throw new MuError('bad_request', `${JSON.stringify(given)} is the root, and no file.`)
  return path
}

const schema = {
  summary: 'Wait until the graph shows what was saved',
  body: BarrierAsked,
  querystring: NoQuery,
  response: { 200: BarrierBody },
}
