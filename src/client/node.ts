/**
 * The entry for Node: finds the daemon of a root, and starts it unless told not to.
 *
 * A client outlives its daemon. When nobody answers any more, it looks where the daemon of
 * the root is now and asks there; with `revive` it starts it when there is none.
 */
import type { Environment, Flags } from '../daemon/config.ts'
import { findDaemon } from '../daemon/identity.ts'
import type { DaemonRecord } from '../daemon/record.ts'
import { findRoot } from '../daemon/root.ts'
import { startDaemon } from '../daemon/start.ts'
import { stopDaemon } from '../daemon/stop.ts'
import { VERSION } from '../daemon/version.ts'
import { MuError } from '../errors.ts'
import { type Client, clientOver, type Reads } from './client.ts'
import { openTransport } from './transport.ts'
import type { Transport } from './wire.ts'

export * from './browser.ts'

export interface ConnectOptions {
  /** Start a daemon when none runs; true unless given. */
  readonly start?: boolean
  /** Start it again whenever it is gone; false unless given. */
  readonly revive?: boolean
  /** Settings for a daemon that is started, over those of the environment and `mu.toml`. */
  readonly flags?: Flags
  readonly env?: Environment
  /** Milliseconds to wait for a daemon that is started. */
  readonly limitMs?: number
  /** A daemon of an older version is about to be replaced. */
  readonly onReplace?: (old: DaemonRecord) => void
  readonly reads?: Reads
}

export interface DaemonClient extends Client {
  readonly root: string
  /** Who answered at first, and where. */
  readonly record: DaemonRecord
}

/**
 * Finds the daemon, or starts it. One of an older version is replaced; settings are kept.
 * Errors: `not_running` when `start` is false; `wrong_version`; what `startDaemon` fails with.
 */
export async function connect(root: string, options: ConnectOptions = {}): Promise<DaemonClient> {
  const real = findRoot(root, process.cwd())
  const { start = true, revive = false } = options
  const again = { ...options, start: revive }
  return clientOf(await locate(real, { ...options, start }), options.reads, () => locate(real, again))
}

/** The client of a daemon that is known to run; `find` is asked where it is when it is gone. */
export function clientOf(
  record: DaemonRecord,
  reads: Reads = {},
  find?: () => Promise<DaemonRecord>,
): DaemonClient {
  const { root } = record
  const open = (daemon: DaemonRecord) => openTransport(root, daemon, () => reads.onLate?.())
  const transport = find ? moving(record, find, open) : open(record)
  return Object.assign(clientOver(transport, reads), { root, record })
}

/** A transport to wherever the daemon is now. A question that nobody heard is asked once more there. */
function moving(
  record: DaemonRecord,
  find: () => Promise<DaemonRecord>,
  open: (daemon: DaemonRecord) => Transport,
): Transport {
  let daemon = record
  let inner = open(daemon)
  let looking: Promise<void> | undefined
  const look = async (): Promise<void> => {
    const found = await find()
    // Others may be asking the one that is there already.
    if (found.pid === daemon.pid && found.started === daemon.started) return
    inner.close()
    daemon = found
    inner = open(found)
  }
  const renew = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }
  const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof MuError) || error.code !== 'not_running') throw error
      await renew()
      return ask()
    }
  }
  return {
    json: (asked, limitMs) => insist(() => inner.json(asked, limitMs)),
    stream: (asked) => insist(() => inner.stream(asked)),
    line: (ear) => inner.line(ear),
    checkRoot: inner.checkRoot,
    renew,
    close: () => inner.close(),
  }
}

/** `root` is a real path. */
async function locate(root: string, options: ConnectOptions): Promise<DaemonRecord> {
  const { start, flags = {}, env = process.env, limitMs } = options
  const found = await findDaemon(root)
  if (found.kind === 'running' && found.record.version === VERSION) return found.record
  if (found.kind === 'running') {
    if (!start || !isOlder(found.record.version, VERSION)) throw otherVersion(found.record)
    options.onReplace?.(found.record)
    await stopDaemon(root)
    const settings = { ...found.record.settings, ...env }
    const { record } = await startDaemon(root, { ...found.record.flags, ...flags }, settings, limitMs)
    return record
  }
  if (!start) {
    throw new MuError('not_running', `No daemon is running for ${root}.`, {
      hint: 'Start it with "mu daemon start".',
    })
  }
  const { record } = await startDaemon(root, flags, env, limitMs)
  return record
}

function otherVersion({ version, root }: DaemonRecord): MuError {
  return new MuError('wrong_version', `The daemon of ${root} is mu ${version}, and this is mu ${VERSION}.`, {
    hint: '"mu daemon restart" makes it this version.',
  })
}

/** By the numbers of `1.2.3`. A newer one is not replaced: two versions would fight for ever. */
function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0
}
