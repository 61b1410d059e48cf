/**
 * Is there a daemon for this root, and is it really that one?
 *
 * Three things must agree before a record is believed: a living process has its pid,
 * that process started when the record says, and who answers on its socket names the
 * same pid and root. Nothing is ever killed on less than the first two.
 */
import { MuError } from '../errors.ts'
import { claimant } from './lock.ts'
import { pathsOf } from './paths.ts'
import { ping } from './ping.ts'
import { isAlive } from './process.ts'
import { type DaemonRecord, readRecord } from './record.ts'

export type Found =
  | { readonly kind: 'none' }
  /** A record whose process is gone, or whose pid means another process now. */
  | { readonly kind: 'stale'; readonly record: DaemonRecord }
  /** Its process lives but does not answer: it is just ending, or it hangs. */
  | { readonly kind: 'silent'; readonly record: DaemonRecord }
  | { readonly kind: 'running'; readonly record: DaemonRecord }

export async function findDaemon(root: string): Promise<Found> {
  const record = readRecord(pathsOf(root).record)
  if (!record) return { kind: 'none' }
  // A folder that was copied or moved brings along the record of another root's daemon.
  if (record.root !== root || !isAlive(record)) return { kind: 'stale', record }
  const greeting = await ping(record)
  const same = greeting?.pid === record.pid && greeting.root === root
  return { kind: same ? 'running' : 'silent', record }
}

/** The daemon that answers. Errors: `not_running`; `timeout` when it runs and does not answer. */
export async function runningDaemon(root: string): Promise<DaemonRecord> {
  const found = await findDaemon(root)
  if (found.kind === 'running') return found.record
  if (found.kind === 'silent') {
    throw new MuError('timeout', `The daemon (pid ${found.record.pid}) does not answer.`, {
      hint: `Its log is ${pathsOf(root).log}. "mu daemon stop --force" ends it.`,
    })
  }
  const starting = claimant(pathsOf(root).claims)
  if (starting) {
    throw new MuError('not_running', `A daemon for ${root} is just starting or ending (pid ${starting.pid}).`)
  }
  throw new MuError('not_running', `No daemon is running for ${root}.`, {
    hint: 'Start it with "mu daemon start".',
  })
}
