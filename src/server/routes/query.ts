/** `POST /query`: one MUQL statement. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { documented } from '../docs.ts'
import { JSON_TYPE, type Reader } from '../reader.ts'
import { QueryResult } from '../schemas/graph.ts'
import { QueryBody, QueryOptions } from '../schemas/requests.ts'

export function queryRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/query', { schema }, async ({ body, query: options }, reply) => {
      const { rows = 'arrays', format = 'json' } = options
      const { muql, params, max_rows: maxRows = 10_000, timeout_ms: timeoutMs = 10_000 } = body
      const request = { muql, maxRows, timeoutMs, rows, format, ...(params && { params }) }
      // The graph thread stops a query itself; this is for when it cannot.
      return reader.stream(reply, 'query', request, {
        wish: options,
        withinMs: timeoutMs + GRACE_MS,
        type: TYPES[format],
      })
    })
  }
}

const schema = {
  summary: 'Run a MUQL statement',
  body: QueryBody,
  querystring: QueryOptions,
  ...documented(QueryResult),
}

const TYPES = {
  json: JSON_TYPE,
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

const GRACE_MS = 5000
