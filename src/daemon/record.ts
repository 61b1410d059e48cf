/**
 * `.mu/daemon.json`: who serves this root, and where.
 *
 * A hint, never a proof: its daemon may have been killed and its pid may mean another
 * process today. `identity.ts` decides whether it is true. It holds the token, so it is
 * readable by this user only, and it is replaced by renaming, so no reader sees half.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Environment, Flags } from './config.ts'
import type { ProcessIdentity } from './process.ts'

export interface DaemonRecord extends ProcessIdentity {
  readonly root: string
  readonly version: string
  readonly host: string
  readonly port: number
  readonly socket: string
  /** The certificate's file, when TCP is spoken with TLS. */
  readonly certificate?: string
  /** Asked for on TCP; empty when none is. */
  readonly token: string
  /** What the command line and the environment gave, so that a restart means the same daemon. */
  readonly flags: Flags
  readonly settings?: Environment
}

/** `undefined` when there is none, or none that can be read. */
export function readRecord(path: string): DaemonRecord | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function writeRecord(path: string, record: DaemonRecord): void {
  const draft = `${path}.${record.pid}`
  rmSync(draft, { force: true })
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/** Removes the record if it is still this process's own. */
export function removeRecord(path: string, own: ProcessIdentity): void {
  const record = readRecord(path)
  if (record?.pid === own.pid && record.started === own.started) rmSync(path, { force: true })
}

function isRecord(value: unknown): value is DaemonRecord {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  const texts = ['started', 'root', 'version', 'host', 'socket', 'token']
  const numbers = ['pid', 'port']
  return (
    texts.every((key) => typeof fields[key] === 'string') &&
    numbers.every((key) => Number.isSafeInteger(fields[key])) &&
    typeof fields.flags === 'object' &&
    fields.flags !== null
  )
}
