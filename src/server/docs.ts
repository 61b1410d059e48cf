/**
 * The OpenAPI document at `/openapi.json`, and the page at `/docs` that shows it.
 *
 * Both are an app of their own (`document.ts`), made of the routes' schemas when somebody first asks:
 * what makes them took a fifth of the main thread's part in a start.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { TSchema } from 'typebox'
import { NoQuery } from './schemas/requests.ts'

/**
 * The shape of a 200 answer that comes as bytes from the graph thread: for the
 * document only, hence hidden from the types that would check what is sent.
 */
export function documented(shape: TSchema): object {
  return { answer: shape }
}

/** Call before routes are added: the document tells of those that come after. */
export function documentRoutes(app: FastifyInstance, version: string): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    routes.push(route)
  })
  let opened: Promise<FastifyInstance> | undefined
  const open = (): Promise<FastifyInstance> => {
    opened ??= import('./document.ts').then(({ openDocument }) => openDocument(routes, version))
    return opened
  }
  app.addHook('onClose', async () => (await opened)?.close())

  app.get('/openapi.json', { schema: { hide: true, querystring: NoQuery } }, async () =>
    (await open()).swagger(),
  )
  const page = async ({ url, headers }: FastifyRequest, reply: FastifyReply) => {
    const answer = await (await open()).inject({ url, headers })
    if (answer.statusCode === 404) return reply.callNotFound()
    for (const [name, value] of Object.entries(answer.headers))
      if (!OF_CONNECTION.has(name)) reply.header(name, value)
    reply.code(answer.statusCode)
    return answer.rawPayload.length === 0 ? reply.send() : reply.send(answer.rawPayload)
  }
  for (const url of ['/docs', '/docs/*']) app.get(url, { schema: { hide: true } }, page)
}

/** Headers that are not about the page. */
const OF_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])
