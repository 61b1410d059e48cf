/**
 * The life of a daemon's process: lock, log, signals, end.
 *
 * SIGTERM, SIGINT and SIGHUP end it in good order: nothing new is accepted, the running
 * batch is finished if that does not take long, the database is closed. What was still
 * waiting, and an index that was not complete, are found by the scan of the next start.
 *
 * A second signal, `STOP_LIMIT_MS` or a defect end it at once, by a SIGKILL to itself:
 * `process.exit` would end the graph thread while the database works, which aborts
 * (`worker/ending.ts`). It costs no more than a slower start: the database is only a cache.
 *
 * However the process ends, short of SIGKILL by others, its record and its lock go with it.
 */
import { type Stats, statSync } from 'node:fs'
import type { RunningGraph } from '../worker/client.ts'
import { type Environment, type Flags, loadConfig, settingsIn } from './config.ts'
import { type Daemon, openDaemon } from './daemon.ts'
import { Deferred } from './deferred.ts'
import { takeLock } from './lock.ts'
import { openLog } from './log.ts'
import { prepareFolder, socketPath } from './paths.ts'
import { ownIdentity } from './process.ts'
import { removeRecord } from './record.ts'
import { watchedFolders } from './root.ts'

export interface RunOptions {
  /** Absolute, real path. */
  readonly root: string
  readonly flags: Flags
  readonly env: Environment
  /** In the foreground the log goes to stderr. */
  readonly foreground: boolean
  /** Ends with the process if the daemon cannot be started. */
  readonly graph: RunningGraph
}

/**
 * Runs until it is told to end; the caller then exits. Throws what it could not start with,
 * or go on with. Errors: `already_running`, `bad_config`, `bad_root`, `start_failed`.
 */
export async function runDaemon({ root, flags, env, foreground, graph }: RunOptions): Promise<void> {
  // What is written from here on tells of the code: it is for its owner alone.
  process.umask(0o077)
  const config = loadConfig(root, flags, env)
  const folders = watchedFolders(root, config.watch)
  const paths = prepareFolder(root)
  const unlock = await takeLock(paths.claims)
  const identity = ownIdentity()
  const leave = () => {
    removeRecord(paths.record, identity)
    unlock()
  }
  process.on('exit', leave)
  const endAtOnce = () => {
    leave()
    process.kill(process.pid, 'SIGKILL')
  }
  const { log, close: closeLog } = openLog(config.logLevel, foreground ? undefined : paths.log)
  const end = new Deferred<void>()
  end.promise.catch(() => {})

  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a defect ended the daemon')
    closeLog().finally(endAtOnce)
  })
  let asked = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info({ signal }, asked ? 'asked again, so the daemon ends at once' : 'the daemon ends')
      if (asked) endAtOnce()
      asked = true
      end.resolve()
    })
  }
  const stopLooking = whenGone(paths.folder, () => {
    log.warn({ folder: paths.folder }, 'the state folder is gone, so the daemon ends')
    end.resolve()
  })

  let daemon: Daemon | undefined
  try {
    const socket = socketPath(root, env)
    const onFailure = (error: unknown) => end.reject(error)
    const onIdle = () => {
      log.info({ minutes: config.idleExit }, 'nobody has asked for a while, so the daemon ends')
      end.resolve()
    }
    const given = { flags, settings: settingsIn(env) }
    const own = { root, folders, config, ...given, paths, socket, identity, log, graph }
    daemon = await openDaemon({ ...own, onFailure, onIdle })
    await end.promise
  } finally {
    stopLooking()
    setTimeout(() => {
      log.error({ ms: STOP_LIMIT_MS }, 'the end took too long and is forced')
      endAtOnce()
    }, STOP_LIMIT_MS).unref()
    await daemon?.close()
    log.info('the daemon has ended')
    await closeLog()
  }
}

/**
 * Calls back, once, when the folder is no longer the one it was: the root was removed, moved
 * or replaced, and with it the lock, so another daemon may have its place. Returns its undo.
 */
function whenGone(folder: string, onGone: () => void): () => void {
  const first = statOf(folder)
  const timer = setInterval(() => {
    const now = statOf(folder)
    if (now?.ino === first?.ino && now?.dev === first?.dev) return
    clearInterval(timer)
    onGone()
  }, LOOK_MS)
  return () => clearInterval(timer)
}

function statOf(folder: string): Stats | undefined {
  try {
    return statSync(folder)
  } catch {
    return undefined
  }
}

const STOP_LIMIT_MS = 10_000
const LOOK_MS = 2000
