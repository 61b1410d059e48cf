/**
 * The life of a daemon's process: lock, log, signals, end.
 *
 * SIGTERM, SIGINT and SIGHUP end it in good order: nothing new is accepted, the running
 * batch is finished, the database is closed. What was still waiting is found by the scan
 * of the next start. A second signal, or `STOP_LIMIT_MS`, ends it at once; that costs
 * nothing but a slower start, for the database is only a cache of the tree.
 *
 * Exit codes  0 ended as asked; 1 failed; 4 another daemon has this root.
 */
import { type Stats, statSync } from 'node:fs'
import { MuError } from '../errors.ts'
import { type Flags, loadConfig } from './config.ts'
import { type Daemon, openDaemon } from './daemon.ts'
import { Deferred } from './deferred.ts'
import { takeLock } from './lock.ts'
import { openLog } from './log.ts'
import { prepareFolder, socketPath } from './paths.ts'
import { ownIdentity } from './process.ts'
import { removeRecord } from './record.ts'
import { watchedFolders } from './root.ts'
import { LOST_THE_RACE } from './start.ts'

export interface RunOptions {
  /** Absolute, real path. */
  readonly root: string
  readonly flags: Flags
  readonly env: NodeJS.ProcessEnv
  /** In the foreground the log goes to stderr. */
  readonly foreground: boolean
  /** Called once it answers. */
  readonly onReady?: (daemon: Daemon) => void
}

/** Runs until it is told to end. Returns the exit code; the caller exits. Errors before there is a log are thrown. */
export async function runDaemon({ root, flags, env, foreground, onReady }: RunOptions): Promise<number> {
  const config = loadConfig(root, flags, env)
  const folders = watchedFolders(root, config.watch)
  const paths = prepareFolder(root)
  const unlock = await takeLock(paths.claims)
  const { log, close: closeLog } = openLog(config.logLevel, foreground ? undefined : paths.log)
  const identity = ownIdentity()
  const ending = new Ending()

  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a defect ended the daemon')
    removeRecord(paths.record, identity)
    unlock()
    closeLog().finally(() => process.exit(1))
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info({ signal }, ending.asked ? 'asked again, so the daemon ends at once' : 'the daemon ends')
      if (ending.asked) process.exit(1)
      ending.ask(0)
    })
  }

  let daemon: Daemon | undefined
  try {
    const socket = socketPath(root, env)
    daemon = await openDaemon({ root, folders, config, flags, paths, socket, identity, log })
    onReady?.(daemon)
    daemon.indexed.catch((error: unknown) => {
      log.fatal(failure(error), 'the graph cannot be built')
      ending.ask(1)
    })
    const stopLooking = whenGone(paths.folder, () => {
      log.warn({ folder: paths.folder }, 'the state folder is gone, so the daemon ends')
      ending.ask(0)
    })
    const code = await ending.code
    stopLooking()
    return code
  } catch (error) {
    log.fatal(failure(error), 'the daemon could not start')
    return error instanceof MuError && error.code === 'already_running' ? LOST_THE_RACE : 1
  } finally {
    setTimeout(() => {
      log.error({ ms: STOP_LIMIT_MS }, 'the end took too long and is forced')
      process.exit(1)
    }, STOP_LIMIT_MS).unref()
    await daemon?.close()
    log.info('the daemon has ended')
    unlock()
    await closeLog()
  }
}

/** A request to end, made once. */
class Ending {
  asked = false
  readonly #code = new Deferred<number>()

  get code(): Promise<number> {
    return this.#code.promise
  }

  ask(code: number): void {
    this.asked = true
    this.#code.resolve(code)
  }
}

/** What `start.ts` reads back from the log. */
function failure(error: unknown): object {
  return error instanceof MuError ? { error: error.toJSON() } : { err: error }
}

/**
 * Calls back when the folder is no longer the one it was: the root was removed, moved or
 * replaced, and with it the lock, so another daemon may have its place. Returns its undo.
 */
function whenGone(folder: string, onGone: () => void): () => void {
  const stat = () => statSync(folder, { throwIfNoEntry: false })
  const same = (a: Stats | undefined, b: Stats | undefined) => a?.ino === b?.ino && a?.dev === b?.dev
  const first = stat()
  const timer = setInterval(() => {
    if (!same(first, stat())) onGone()
  }, LOOK_MS)
  return () => clearInterval(timer)
}

const STOP_LIMIT_MS = 10_000
const LOOK_MS = 2000
