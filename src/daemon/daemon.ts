/**
 * A daemon, put together from its parts: the graph thread, the server, the feed.
 *
 * It is started in order and stopped in reverse; each step leaves its undo behind. It
 * listens while it indexes, so that whoever asks hears `indexing` instead of nothing.
 * The feed listens before the tree is scanned and delivers after, so that no save falls
 * between the two.
 *
 * Does not know: signals, exit codes, the lock; those are `run.ts`. What the graph is,
 * and what is answered: those are `worker` and `server`.
 */
import { resolve } from 'node:path'
import type { Logger } from 'pino'
import { languageOf } from '../extract/language.ts'
import { isConfigFile } from '../link/config.ts'
import { nodeDisk } from '../watch/disk.ts'
import { startFeed } from '../watch/feed.ts'
import type { RunningGraph } from '../worker/client.ts'
import { type Environment, type Flags, isLoopback } from './config.ts'
import { Deferred } from './deferred.ts'
import { freshnessOf } from './freshness.ts'
import { watchHealth } from './health.ts'
import { whenIdle } from './idle.ts'
import type { Config } from './knobs.ts'
import { type Certificate, listenOnPort, listenOnSocket, tlsListener } from './listen.ts'
import type { Paths } from './paths.ts'
import type { Progress } from './ping.ts'
import type { ProcessIdentity } from './process.ts'
import { type DaemonRecord, removeRecord, writeRecord } from './record.ts'
import { greetOn } from './route.ts'
import { VERSION } from './version.ts'
import { listening, tellerOf, watcherFacts, watcherProblems } from './watching.ts'

export interface DaemonOptions {
  /** Absolute, real path. */
  readonly root: string
  /** Folders inside the root; `['']` is all of it. */
  readonly folders: readonly string[]
  readonly config: Config
  readonly flags: Flags
  readonly settings: Environment
  readonly paths: Paths
  readonly socket: string
  readonly identity: ProcessIdentity
  readonly log: Logger
  /** Not yet opened. */
  readonly graph: RunningGraph
  /** Called when it cannot go on: the graph cannot be built, the tree cannot be watched. */
  readonly onFailure: (error: unknown) => void
  /** Called when nobody has needed it for as long as the configuration allows. */
  readonly onIdle: () => void
}

export interface Daemon {
  readonly record: DaemonRecord
  /** Finishes the running batch or gives up the first index, closes the database, withdraws the record. */
  close(): Promise<void>
}

export async function openDaemon(options: DaemonOptions): Promise<Daemon> {
  const { root, folders, config, flags, settings, paths, identity, log, graph, onFailure, onIdle } = options
  const undo: (() => unknown)[] = []
  const close = () => undoAll(undo, log)
  const startedAt = performance.now()
  const wounds = new Set<string>()
  let progress: Progress | undefined
  let ready = false

  undo.push(() => graph.close())

  try {
    undo.push(
      graph.onNotice((notice) => {
        if (notice.event === 'progress') {
          const { phase, done, total } = notice
          progress = { phase, done, total }
        }
        if (notice.event === 'log') log[notice.level](notice.details ?? {}, notice.message)
        // The graph thread heals itself; until it has, the status says what it suffered.
        if (notice.event === 'log' && notice.level === 'error') wounds.add(`${notice.message}: see the log`)
        if (notice.event === 'reset') wounds.clear()
      }),
    )

    const graphOptions = {
      root,
      watch: folders,
      database: paths.database,
      maxFileBytes: config.maxFileKb * 1024,
      threads: config.threads,
      keepDeltas: config.keepDeltas,
      keepDeltasMs: config.keepDeltasHours * 3_600_000,
    }
    // Should it fail, opening does too.
    graph.call('load', graphOptions).catch(() => {})

    const opened = new Deferred<void>()
    opened.promise.catch(() => {})
    const feed = startFeed({
      root,
      folders,
      supported: (path) => languageOf(path) !== undefined || isConfigFile(path),
      cookies: paths.cookies,
      ...listening(config),
      ...tellerOf(config, log, onFailure),
      deliver: async (paths) => {
        await opened.promise
        const { seq, changed } = await graph.call('update', { paths })
        log.debug({ paths: paths.length, changed, seq }, 'changes taken in')
        return changed
      },
      // Whatever comes of it, the file is delivered later.
      onRest: (path) => void (ready && graph.call('prepare', { path }).catch(() => {})),
    })
    undo.push(() => feed.close())

    const health = watchHealth({
      graph,
      folder: paths.folder,
      watcherMode: feed.mode,
      waiting: feed.depth,
      isOpen: () => ready,
      log,
      now: () => performance.now(),
    })
    undo.push(() => health.close())

    feed.ready
      .then(() => graph.call('open', graphOptions))
      .then(({ epoch, seq }) => {
        ready = true
        log.info({ epoch, seq, ms: Math.round(performance.now() - startedAt) }, 'the graph shows the tree')
        opened.resolve()
      })
      .catch((error: unknown) => {
        opened.reject(error)
        onFailure(error)
      })

    // Loading the server takes longer than all before it, and the graph thread is at work meanwhile.
    const { buildServer } = await import('../server/server.ts')
    const uptimeMs = () => performance.now() - startedAt
    const app = await buildServer({
      graph,
      project: { root, version: VERSION, mubase: paths.database },
      facts: () => ({
        uptimeMs: uptimeMs(),
        mode: feed.mode() === 'poll' ? 'poll' : 'events',
        pending: feed.depth(),
        watcher: watcherFacts(feed.state(), uptimeMs()),
        problems: [...watcherProblems(feed, config), ...wounds, ...health.problems()],
      }),
      freshness: freshnessOf({
        graph,
        feed,
        disk: nodeDisk(root),
        opened: opened.promise,
        timeoutMs: config.freshTimeoutMs,
      }),
      check: () => health.check(),
      touch: (paths) => paths.forEach(feed.touch),
      allowedHosts: isLoopback(config.host) ? config.allowedHosts : [...config.allowedHosts, config.host],
      ...(config.token === '' ? {} : { token: config.token }),
      logger: log,
    })
    let closeSocket = async () => {}
    // Requests under way are answered before the connections of the socket are cut.
    undo.push(() => closeSocket())
    undo.push(() => app.close())
    const howFar = () => (ready || !progress ? {} : { progress })
    greetOn(app, () => ({ ...identity, root, version: VERSION, ready, ...howFar() }), opened.promise)

    const certificate = certificateOf(root, config)
    const tls = certificate && tlsListener(app.server, certificate)
    if (tls) undo.push(() => tls.close())
    // `app.listen` would do this by itself.
    if (tls) await app.ready()
    const listen = async (wanted: number) => {
      if (tls) return tls.listen(config.host, wanted)
      await app.listen({ host: config.host, port: wanted })
      return (app.server.address() as { port: number }).port
    }
    const port = await listenOnPort(listen, config.host, config.port)
    closeSocket = await listenOnSocket(app.server, options.socket)
    if (config.idleExit > 0) undo.push(whenIdle(app.server, config.idleExit * 60_000, onIdle))

    const { host, token } = config
    const where = {
      host,
      port,
      socket: options.socket,
      ...(certificate && { certificate: certificate.cert }),
    }
    const record = { ...identity, root, version: VERSION, ...where, token, flags, settings }
    writeRecord(paths.record, record)
    undo.push(() => removeRecord(paths.record, identity))
    log.info(
      { root, host, port, socket: options.socket, pid: identity.pid, version: VERSION },
      'the daemon answers',
    )
    return { record, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Last in, first out. A step that fails does not keep the others from being undone. */
async function undoAll(undo: (() => unknown)[], log: Logger): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      await step()
    } catch (error) {
      log.error({ err: error }, 'a part could not be closed')
    }
  }
}

function certificateOf(root: string, { tlsCert, tlsKey }: Config): Certificate | undefined {
  return tlsCert === '' ? undefined : { cert: resolve(root, tlsCert), key: resolve(root, tlsKey) }
}
