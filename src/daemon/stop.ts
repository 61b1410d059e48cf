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
import { type DaemonRecord, readRecord } from './record.ts'

export interface Stopped {
  readonly outcome: 'stopped' | 'killed' | 'was_not_running'
  /** Of the daemon that ran. */
  readonly record?: DaemonRecord
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
  switch (found.kind) {
    case 'none':
      return { outcome: 'was_not_running' }
    case 'stale':
      // Its own root's daemon may still use the socket of a copied record, so only ours is removed.
      if (found.record.root === root && !claimant(paths.claims)) rmSync(found.record.socket, { force: true })
      rmSync(paths.record, { force: true })
      return { outcome: 'was_not_running' }
    case 'silent':
      if (await waitForEnd(found.record, force ? 0 : limitMs))
        return { outcome: 'stopped', record: found.record }
      if (!force) {
        throw new MuError('timeout', `The daemon (pid ${found.record.pid}) does not answer.`, {
          hint: '"mu daemon stop --force" ends its process.',
        })
      }
      return { outcome: await end(found.record, limitMs), record: found.record }
    case 'running':
      return { outcome: await end(found.record, limitMs), record: found.record }
  }
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
