/**
 * Starting a daemon in the background, and waiting until it answers.
 *
 * Any number of starts at once make one daemon: who sees that another start is under way
 * waits for that one; who sees it too late starts a process that loses the lock and ends,
 * and then waits too. A daemon that ends before it answers is reported with its own error,
 * or with the last lines of its log.
 *
 * Errors  `bad_config`, `bad_root`, `start_failed`, and what the daemon itself failed with.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { MuError } from '../errors.ts'
import { HEAP_GROWTH } from '../heap.ts'
import { checkConfig, type Environment, type Flags } from './config.ts'
import { findDaemon } from './identity.ts'
import { claimant } from './lock.ts'
import { type Paths, prepareFolder } from './paths.ts'
import type { DaemonRecord } from './record.ts'
import { failureIn, lastLines, readable, sizeOf } from './tail.ts'

export interface Started {
  readonly record: DaemonRecord
  /** True when this call's own process became the daemon. */
  readonly fresh: boolean
}

/** `root` is a real path. Mistakes in the configuration are found before anything is started. */
export async function startDaemon(
  root: string,
  flags: Flags,
  env: Environment,
  limitMs = 30_000,
): Promise<Started> {
  const found = await findDaemon(root)
  if (found.kind === 'running') return { record: found.record, fresh: false }
  checkConfig(root, flags, env)
  const paths = prepareFolder(root)
  const logStart = sizeOf(paths.log)
  const deadline = performance.now() + limitMs
  let child: ChildProcess | undefined
  for (;;) {
    if (!child && !claimant(paths.claims)) child = spawnDaemon(root, paths, flags, env)
    const now = await findDaemon(root)
    if (now.kind === 'running') return { record: now.record, fresh: now.record.pid === child?.pid }
    const ended = child && (child.exitCode ?? child.signalCode)
    if (ended === LOST_THE_RACE) child = undefined
    else if (ended !== undefined && ended !== null) throw failedStart(paths, logStart, ended)
    if (performance.now() > deadline) {
      child?.kill('SIGTERM')
      throw timedOut(paths, logStart, limitMs, child !== undefined)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** The exit code of a daemon that found another one in its place. */
export const LOST_THE_RACE = 4

/** The environment variable that carries the flags: unlike arguments, others cannot read it. */
export const FLAGS_VARIABLE = 'MU_DAEMON_FLAGS'

function spawnDaemon(root: string, paths: Paths, flags: Flags, env: Environment): ChildProcess {
  // What Node itself says at a crash goes to the log as well.
  const log = openSync(paths.log, 'a', 0o600)
  try {
    const child = spawn(process.execPath, [...HEAP, DAEMON, root], {
      cwd: '/',
      detached: true,
      env: { ...env, [FLAGS_VARIABLE]: JSON.stringify(flags) },
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

function failedStart(paths: Paths, logStart: number, ended: number | string): MuError {
  const lines = lastLines(paths.log, logStart, LINES_SHOWN)
  const how = typeof ended === 'number' ? `with exit code ${ended}` : `by ${ended}`
  return (
    failureIn(lines) ??
    new MuError(
      'start_failed',
      [`The daemon ended ${how} before it answered.`, ...lines.map(readable)].join('\n  '),
      {
        hint: `Its log is ${paths.log}.`,
      },
    )
  )
}

function timedOut(paths: Paths, logStart: number, limitMs: number, ours: boolean): MuError {
  const lines = lastLines(paths.log, logStart, LINES_SHOWN).map(readable)
  const message = [`The daemon did not answer within ${limitMs / 1000} s.`, ...lines].join('\n  ')
  const other = 'Another process holds this root and does not answer: "mu daemon stop --force" ends it.'
  return new MuError('start_failed', message, { hint: ours ? `Its log is ${paths.log}.` : other })
}

/** The same file whether this one runs from `src/` or from `dist/`: processes need JavaScript. */
const DAEMON = fileURLToPath(new URL('../../dist/bin/daemon.js', import.meta.url))
const LINES_SHOWN = 10
/** A look costs a read of a file that is not there yet. */
const LOOK_MS = 10
/**
 * What V8 takes for speed in a page that is soon closed, times four threads, for days. The newest objects of
 * a thread have 2 × 4 MB instead of 2 × 16, at the same processor time (2 × 2 cost a tenth more of the first index).
 * A heap is collected when it has grown by 60 % and not by up to 300 %: after 300 saves 286 MB instead of 353.
 * V8 has helpers for as many cores as there are, and not for four: on two cores a first index peaks 7 MB lower.
 * The main thread collects no garbage because nothing happens (other threads do, see `main.ts`): that forgets what hot
 * functions have seen. Up to Node 24 `process.nextTick` then takes five times as long for good, and a request takes several.
 */
const HEAP = [
  '--max-semi-space-size=4',
  HEAP_GROWTH,
  '--no-memory-reducer',
  `--v8-pool-size=${Math.min(4, availableParallelism())}`,
]
