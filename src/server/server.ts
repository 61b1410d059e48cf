/**
 * The server: a fastify app from its parts, made without listening.
 *
 * It lives on the main thread and does I/O only; everything about the graph is
 * asked of the graph thread and passed on as bytes. `daemon` makes it listen, on
 * TCP and on the Unix socket; tests use `inject` and `injectWS`. Closing the app
 * says goodbye to all clients.
 *
 * Order matters here: the guard's hook runs before anything else, routes are seen
 * by those hooks that stand above them.
 */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import websocket from '@fastify/websocket'
import { type FastifyInstance, fastify, LogController } from 'fastify'
import { answerUnknown, foldId } from './address.ts'
import { graphStatus } from './condition.ts'
import { documentRoutes } from './docs.ts'
import { answerError, rawAnswer } from './failure.ts'
import { guard } from './guard.ts'
import { Feed } from './live/feed.ts'
import { Hub } from './live/hub.ts'
import { meter } from './metrics.ts'
import { DEFAULT_LIMITS, type Limits, type ServerParts } from './parts.ts'
import { Reader } from './reader.ts'
import { barrierRoutes } from './routes/barrier.ts'
import { changeRoutes } from './routes/changes.ts'
import { contextRoutes } from './routes/context.ts'
import { exportRoutes } from './routes/export.ts'
import { graphRoutes } from './routes/graph.ts'
import { healthRoutes } from './routes/health.ts'
import { liveRoutes } from './routes/live.ts'
import { metricRoutes } from './routes/metrics.ts'
import { nodeRoutes } from './routes/nodes.ts'
import { notifyRoutes } from './routes/notify.ts'
import { queryRoutes } from './routes/query.ts'
import { rootRoutes } from './routes/root.ts'
import { searchRoutes } from './routes/search.ts'
import { statusRoutes } from './routes/status.ts'
import { ticketRoutes } from './routes/ticket.ts'
import { verifyRoutes } from './routes/verify.ts'
import { openTickets } from './tickets.ts'
import { compileValidator } from './validate.ts'

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { graph, project, facts, logger } = parts
  const limits: Limits = { ...DEFAULT_LIMITS, ...parts.limits }
  const hub = new Hub({ ...parts, limits })
  const feed = new Feed(graph, hub)
  const reader = new Reader({ ...parts, feed, answerMs: limits.answerMs })
  const condition = { reader, project, facts, connections: () => hub.size }

  const app = create(parts, limits)
  const tickets = openTickets(() => facts().uptimeMs)
  guard(app, { ...parts, root: project.root, redeem: tickets.redeem, urlChars: limits.urlChars })
  const metrics = meter(app, { facts, project, live: hub, graph: () => graphStatus(reader) })
  answerUnknown(app)
  documentRoutes(app, project.version)
  await app.register(websocket, {
    // What is only somewhat too large is answered; this closes the connection.
    options: { maxPayload: 16 * limits.liveMessageBytes, perMessageDeflate: false },
    preClose: () => hub.close(),
    errorHandler: (error) => logger.debug({ err: error }, 'live client broke off'),
  })
  await app.register(rootRoutes(project))
  await app.register(statusRoutes(condition))
  await app.register(metricRoutes(metrics))
  await app.register(healthRoutes(condition, parts.check))
  await app.register(nodeRoutes(reader))
  await app.register(searchRoutes(reader))
  await app.register(contextRoutes(reader))
  await app.register(queryRoutes(reader))
  await app.register(graphRoutes(reader))
  await app.register(exportRoutes(reader, project.root))
  await app.register(changeRoutes(feed, reader))
  await app.register(notifyRoutes(parts))
  await app.register(verifyRoutes(reader))
  await app.register(barrierRoutes({ root: project.root, freshness: parts.freshness, reader, feed }))
  await app.register(ticketRoutes(tickets))
  await app.register(liveRoutes({ hub, feed, limits }))
  app.addHook('onClose', async () => {
    feed.stop()
    reader.stop()
  })
  return app
}

function create({ logger }: ServerParts, limits: Limits): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    // A line per request would cost more than the request. What fails is logged by `failure.ts`.
    logController: new LogController({ disableRequestLogging: true }),
    // So would a logger per request.
    childLoggerFactory: (logger) => logger,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiveMs,
    // The guard refuses a request without Host in the shape of all errors; Node would in none.
    http: { requireHostHeader: false },
    rewriteUrl: ({ url = '/' }) => foldId(url),
    // The guard limits the address; encoding its slashes can make it three times as long.
    routerOptions: { maxParamLength: 3 * limits.urlChars },
    frameworkErrors: answerError,
    // Ours are set below. Without this fastify loads its own as well, which takes longer than all of ours.
    schemaController: { compilersFactory: { buildValidator: notUsed, buildSerializer: notUsed } },
    clientErrorHandler: (error, socket) => {
      if (socket.writable) socket.end(rawAnswer((error as NodeJS.ErrnoException).code))
      else socket.destroy()
    },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.server.maxConnections = limits.connections
  // What a client expects besides "100-continue" is nothing to us; Node would refuse it in a shape of its own.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(compileValidator)
  app.setSerializerCompiler(() => JSON.stringify)
  app.setErrorHandler(answerError)
  return app
}

function notUsed(): never {
  throw new Error('every compiler is set')
}
