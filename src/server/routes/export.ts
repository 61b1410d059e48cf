/**
 * `GET /export`: the whole graph as one document, streamed.
 *
 * The next chunk is asked for when the client has taken the last, so a slow reader
 * costs no memory. The first is awaited before the head goes out: what fails until
 * then is an ordinary error answer; what fails later breaks the connection, for a
 * document cut short must not look whole.
 */
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { GraphClient } from '../../worker/protocol.ts'
import { documented } from '../docs.ts'
import { JSON_TYPE, type Reader } from '../reader.ts'
import { GraphDocument } from '../schemas/graph.ts'
import { ExportQuery } from '../schemas/requests.ts'

export function exportRoutes(graph: Pick<GraphClient, 'stream'>, reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/export', { schema, exposeHeadRoute: false }, async ({ query, log }, reply) => {
      const { format = 'json' } = query
      await reader.settle(reply, query)
      await reader.stamp(reply)
      const chunks = graph.stream('export', { format })[Symbol.asyncIterator]()
      const first = await chunks.next()
      const body = Readable.from(resumed(first, chunks), {
        objectMode: false,
        highWaterMark: HIGH_WATER_BYTES,
      })
      body.on('error', (error) => log.error({ err: error }, 'export broke off'))
      return reply.type(JSON_TYPE).send(body)
    })
  }
}

/** The stream with its first chunk put back. Ending early ends the source. */
async function* resumed(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

const schema = {
  summary: 'The whole graph',
  querystring: ExportQuery,
  ...documented(GraphDocument),
}

const HIGH_WATER_BYTES = 64 * 1024
