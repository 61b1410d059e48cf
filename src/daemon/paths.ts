/**
 * Where a daemon keeps its things: one function for all of `.mu/`, one for the socket.
 *
 * The socket is not in `.mu/`, because a socket's path is limited to 108 bytes and
 * a root's is not. It is named by a hash of the root, in a folder that belongs to
 * this user alone: who can open the socket can ask anything, so the folder is 0700
 * and is refused when it belongs to somebody else.
 */
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MuError } from '../errors.ts'
import type { Environment } from './config.ts'

export interface Paths {
  /** `.mu/` itself. */
  readonly folder: string
  readonly database: string
  /** Who serves this root; see `record.ts`. */
  readonly record: string
  readonly log: string
  /** Holds one file per process that claims the root; see `lock.ts`. */
  readonly claims: string
  /** Where files are made to learn what has been heard; see `watch/cookie.ts`. */
  readonly cookies: string
}

export function pathsOf(root: string): Paths {
  const folder = join(root, '.mu')
  return {
    folder,
    database: join(folder, 'mubase.duckdb'),
    record: join(folder, 'daemon.json'),
    log: join(folder, 'daemon.log'),
    claims: join(folder, 'claims'),
    cookies: join(folder, 'cookies'),
  }
}

/**
 * One folder, unless it is there, perhaps made by another process just now. Not Node's `recursive`, which never returns where the file
 * system answers ENOENT to `mkdir` in a folder that is there (`/proc`).
 */
function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!statSync(path).isDirectory()) throw error
  }
}

/** Makes `.mu/` and its `.gitignore`. Errors: `bad_root`. */
export function prepareFolder(root: string): Paths {
  const paths = pathsOf(root)
  try {
    for (const folder of [paths.folder, paths.claims]) makeFolder(folder)
    writeFileSync(join(paths.folder, '.gitignore'), '*\n')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR' || code === 'EEXIST') {
      throw new MuError(
        'bad_root',
        `${paths.folder} is a file, and mu keeps its state in a folder of that name.`,
        {
          hint: 'Move the file away.',
        },
      )
    }
    throw new MuError('bad_root', `${root} is not writable: ${message}`, {
      hint: `mu keeps its state in ${paths.folder}.`,
    })
  }
  return paths
}

/**
 * The socket of a root, below 108 bytes (104 on macOS), in a folder made for it.
 * `$XDG_RUNTIME_DIR/mu/` when that is ours and short enough, else `/tmp/mu-$UID/`.
 */
export function socketPath(root: string, env: Environment): string {
  const name = `${createHash('sha256').update(root).digest('hex').slice(0, 20)}.sock`
  const runtime = env.XDG_RUNTIME_DIR
  if (runtime && isOurs(runtime)) {
    const path = join(runtime, 'mu', name)
    if (Buffer.byteLength(path) < MAX_SOCKET_BYTES) {
      ownFolder(join(runtime, 'mu'))
      return path
    }
  }
  const folder = `/tmp/mu-${userId()}`
  ownFolder(folder)
  return join(folder, name)
}

/** Makes the folder, 0700. A symlink or another user's folder is refused: it would let them listen in. */
export function ownFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  if (!isOurs(folder)) {
    throw new MuError('start_failed', `The folder for sockets, ${folder}, is not a folder of this user.`, {
      hint: 'Remove it, or set XDG_RUNTIME_DIR to a folder of your own.',
    })
  }
  chmodSync(folder, 0o700)
}

function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() === true && stat.uid === userId()
}

function userId(): number {
  return process.getuid?.() ?? 0
}

/** `sun_path` has 104 bytes on macOS and 108 on Linux, the closing NUL included. */
const MAX_SOCKET_BYTES = 104
