/**
 * The OpenAPI document, and the pages that show it, as an app that nobody listens with.
 *
 * It is made from the routes' schemas, so it cannot say what the server does not do. What `/live` says
 * is described in words.
 */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { type FastifyInstance, type FastifySchema, fastify, type RouteOptions } from 'fastify'
import type { TSchema } from 'typebox'
import { ErrorBody } from './schemas/daemon.ts'
import { LiveQuery } from './schemas/requests.ts'

/** `swagger()` of it is the document; its pages are below `/docs`. */
export async function openDocument(
  routes: readonly RouteOptions[],
  version: string,
): Promise<FastifyInstance> {
  const app = fastify({ exposeHeadRoutes: false })
  // Its routes are never called.
  app.setValidatorCompiler(() => () => true).setSerializerCompiler(() => JSON.stringify)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'mu', version, description: DESCRIPTION },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      paths: { '/live': { get: LIVE } },
    },
    transform: ({ schema, url }) => ({ schema: withAnswers(schema), url }),
  })
  await app.register(async (told) => {
    for (const { method, url, schema } of routes) {
      if (method === 'HEAD' || isHidden(schema)) continue
      told.route({ method, url, ...(schema && { schema }), handler: async () => {} })
    }
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: CONTENT_POLICY })
  await app.ready()
  return app
}

function isHidden(schema: FastifySchema | undefined): boolean {
  return (schema as { readonly hide?: boolean } | undefined)?.hide === true
}

function withAnswers(schema: FastifySchema | undefined): FastifySchema {
  const { answer, ...rest } = (schema ?? {}) as FastifySchema & { answer?: TSchema }
  const response = (rest.response ?? {}) as Record<string, TSchema>
  const ok = answer ? { 200: { description: 'OK', ...answer } } : {}
  return { ...rest, response: { ...response, ...ok, '4xx': FAILURE, '5xx': FAILURE } }
}

/** The page loads nothing from elsewhere and may not be framed. Plain http, so no upgrade of its own requests. */
const CONTENT_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'"

const FAILURE = { ...ErrorBody, description: 'What went wrong, and what to do' }

const DESCRIPTION = `The graph of one repository's code, as new as the disk.
Answers carry \`Mu-Seq\` (the graph's sequence), \`Mu-Epoch\` (which sequence that is) and \`Mu-Fresh\`
(whether every change finished on disk before the request is in it; for \`GET /nodes/{id}\` every one to the node's file).
Errors are \`{"error":{"code","message","hint","suggestions"}}\`.`

const LIVE = {
  summary: 'Changes as they happen (WebSocket, or server-sent events)',
  description: `Connect with a WebSocket client. The daemon says \`connected\` with \`epoch\` and \`seq\`, then \`graph_update\`
for every commit. \`{"type":"subscribe","id":"a","paths":["src/**"],"types":["FUNCTION"],"nodes":[],"neighbors":1,"events":["added"],"edges":true,"positions":true,"epoch":"k3f9","since":38}\`
(all but \`type\` and \`id\` optional) narrows that down; \`unsubscribe\` and \`ping\` do what they say. A client that is too
slow hears \`gap\`; one whose \`since\` is too old hears \`resync\`.

\`{"type":"watch","id":"q","muql":"SHOW callers OF login"}\` (\`params\` and \`rows\` as in a query) is answered by
\`result\`, and then by \`result_delta\` with the rows \`added\` and \`removed\`; \`unwatch\` ends it.

With \`Accept: text/event-stream\` the same messages, but for watches, come as server-sent events: \`id\` is the sequence, \`event\` the
message's type. The filters then stand in the address; a WebSocket takes none there.`,
  parameters: [
    ...Object.entries(LiveQuery.properties).map(([name, schema]) => ({
      name,
      in: 'query',
      schema: schema as object,
    })),
    {
      name: 'Last-Event-ID',
      in: 'header',
      schema: { type: 'string' as const },
      description: 'The last id that was heard, or `epoch:seq`; wins over `since`',
    },
  ],
  responses: {
    101: { description: 'Switching to WebSocket' },
    200: {
      description: 'Server-sent events, until the daemon stops',
      content: { 'text/event-stream': { schema: { type: 'string' as const } } },
    },
    426: { description: 'Neither a WebSocket upgrade nor server-sent events asked for' },
    429: { description: 'Too many clients listen' },
  },
}
