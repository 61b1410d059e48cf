/**
 * Ending a daemon: asked first, forced after a while, and only when it is proven that the
 * process is one.
 *
 * SIGTERM makes a daemon finish its batch and close the database; it gives itself ten
 * seconds for that. A process that does not answer on the socket may hang, or may be on
 * its way out: it is waited for, and killed only with `force`. A pid whose start time
 * does not fit is somebody else's and is never touched.
 *
 * Errors  `timeout` when it does not answer and `force` was not given.
 */
import { rmSync } from 'node:fs'
import { MuError } from '../errors.ts'
import { findDaemon } from './identity.ts'
import { claimant } from './lock.ts'
import { pathsOf } from './paths.ts'
import { identityOf, isAlive, type ProcessIdentity, waitForEnd } from './process.ts'
import { readRecord } from './record.ts'

export interface Stopped {
  readonly outcome: 'stopped' | 'killed' | 'was_not_running'
  /** Of the daemon that ran. */
  readonly pid?: number
}

export interface StopOptions {
  readonly force?: boolean
  /** Between asking and forcing. */
  readonly limitMs?: number
}

export async function stopDaemon(root: string, options: StopOptions = {}): Promise<Stopped> {
  const { force = false, limitMs = 12_000 } = options
  const paths = pathsOf(root)
  await waitForStart(paths.claims, root, limitMs)
  const found = await findDaemon(root)
  if (found.kind === 'none' || found.kind === 'stale') {
    const hung = claimant(paths.claims)
    if (hung) {
      if (!force) throw silent(hung)
      return { outcome: await end(hung, limitMs), pid: hung.pid }
    }
    // The record of a copied folder names a socket that its own root's daemon may still use.
    if (found.kind === 'stale' && found.record.root === root) rmSync(found.record.socket, { force: true })
    rmSync(paths.record, { force: true })
    return { outcome: 'was_not_running' }
  }
  const { record } = found
  if (found.kind === 'silent') {
    if (await waitForEnd(record, force ? 0 : limitMs)) return { outcome: 'stopped', pid: record.pid }
    if (!force) throw silent(record)
  }
  return { outcome: await end(record, limitMs), pid: record.pid }
}

function silent({ pid }: ProcessIdentity): MuError {
  return new MuError('timeout', `The daemon (pid ${pid}) does not answer.`, {
    hint: '"mu daemon stop --force" ends its process.',
  })
}

async function end(who: ProcessIdentity, limitMs: number): Promise<'stopped' | 'killed'> {
  signal(who, 'SIGTERM')
  if (await waitForEnd(who, limitMs)) return 'stopped'
  signal(who, 'SIGKILL')
  await waitForEnd(who, limitMs)
  return 'killed'
}

/** Looks again just before: the pid may have changed hands since. */
function signal(who: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!isAlive(who)) return
  try {
    process.kill(who.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
    throw new MuError('internal', `The daemon (pid ${who.pid}) cannot be ended: ${(error as Error).message}`)
  }
}

/** A daemon that has the lock but has not yet written its record is about to answer. */
async function waitForStart(claims: string, root: string, limitMs: number): Promise<void> {
  const deadline = performance.now() + limitMs
  for (;;) {
    const who = claimant(claims)
    if (!who || readRecord(pathsOf(root).record)?.pid === who.pid) return
    if (performance.now() > deadline || !identityOf(who.pid)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
