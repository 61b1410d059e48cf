/**
 * The disk as this room sees it: synchronous, relative to one root, and total.
 *
 * A file that went away or may not be read is an ordinary answer, not an
 * exception, because between a hint and a look anything may happen. Calls are
 * synchronous: they run in the graph thread (which has slices for that) or on
 * single paths, and are several times faster than their asynchronous kin.
 *
 * When the process has no file descriptors left, nothing is known about the tree. Who
 * changes a graph by what he sees has to ask for `throw`: a look that failed is made again.
 *
 * Invariant  Symbolic links are never followed below the root: a link is a
 *            `link`, and what lies behind a linked folder is `gone`.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'

export type Kind = 'file' | 'folder' | 'link' | 'other'

export interface Stat {
  readonly kind: Kind
  /** Bytes. */
  readonly size: number
  /**
   * Milliseconds, fractions included, when anything about the file last changed (`ctime`): unlike
   * the time of its contents nobody can set it, so a file that was given its old time is found too.
   */
  readonly changedMs: number
}

export interface Item {
  readonly name: string
  readonly kind: Kind
}

export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly size: number; readonly changedMs: number }
  | { readonly kind: 'too_large' | 'unreadable'; readonly size: number; readonly changedMs: number }
  | { readonly kind: 'gone' }

export interface Disk {
  /** Absolute, real path. */
  readonly root: string
  lstat(path: string): Stat | 'gone' | 'unreadable'
  /** Sorted by name, so that every walk has one order. */
  list(folder: string): readonly Item[] | 'gone' | 'unreadable'
  /** A small file, as UTF-8; undefined when there is none that can be read. */
  text(path: string): string | undefined
  /** A regular file, read in one piece: its bytes and the `stat` that belongs to them. */
  read(path: string, maxBytes: number): Bytes
}

/** `scarce`: what is said when descriptors or memory of the system run out. */
export function nodeDisk(root: string, scarce: 'unreadable' | 'throw' = 'unreadable'): Disk {
  const refuse = (error: unknown): void => {
    if (scarce === 'throw' && SCARCE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  const absolute = (path: string): string => (path === '' ? root : `${root}/${path}`)
  return {
    root,
    lstat(path) {
      try {
        const stat = lstatSync(absolute(path))
        return { kind: kindOf(stat), size: stat.size, changedMs: stat.ctimeMs }
      } catch (error) {
        return absence(error)
      }
    },
    list(folder) {
      try {
        const entries = readdirSync(absolute(folder), { withFileTypes: true })
        return entries
          .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      } catch (error) {
        refuse(error)
        return absence(error)
      }
    },
    text(path) {
      try {
        // An exception would cost ten times as much, and most folders have no ignore file.
        if (!statSync(absolute(path), { throwIfNoEntry: false })) return undefined
        return readFileSync(absolute(path), 'utf8')
      } catch (error) {
        refuse(error)
        return undefined
      }
    },
    read(path, maxBytes) {
      return readRegular(absolute(path), maxBytes, refuse)
    },
  }
}

/**
 * Reads until the file stands still: `fstat` before and after must agree, up to
 * `ATTEMPTS` times. A file that never does is given as last read, with the older
 * `stat`, so that the next scan finds it different and reads it again.
 */
function readRegular(path: string, maxBytes: number, refuse: (error: unknown) => void): Bytes {
  let descriptor: number
  try {
    descriptor = openSync(path, OPEN_FLAGS)
  } catch (error) {
    refuse(error)
    return absence(error) === 'gone' ? { kind: 'gone' } : unreadable(path)
  }
  try {
    // A folder above may have become a link that leads elsewhere.
    if (realpathSync.native(dirname(path)) !== dirname(path)) return { kind: 'gone' }
    for (let attempt = 1; ; attempt++) {
      const before = fstatSync(descriptor)
      if (!before.isFile()) return { kind: 'gone' }
      const { size, ctimeMs: changedMs } = before
      if (size > maxBytes) return { kind: 'too_large', size, changedMs }
      const bytes = readAll(descriptor, size, maxBytes)
      const after = fstatSync(descriptor)
      const still = bytes.length === size && after.size === size && after.ctimeMs === changedMs
      if (still || attempt === ATTEMPTS) return { kind: 'bytes', bytes, size, changedMs }
    }
  } catch (error) {
    return absence(error) === 'gone' ? { kind: 'gone' } : unreadable(path)
  } finally {
    closeSync(descriptor)
  }
}

/** From the start to the end as it is now; one byte more than expected tells that the file has grown. */
function readAll(descriptor: number, expected: number, maxBytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(Math.min(expected, maxBytes) + 1)
  let length = 0
  while (length < buffer.length) {
    const got = readSync(descriptor, buffer, length, buffer.length - length, length)
    if (got === 0) break
    length += got
  }
  return buffer.subarray(0, length)
}

function unreadable(path: string): Bytes {
  try {
    const { size, ctimeMs: changedMs } = lstatSync(path)
    return { kind: 'unreadable', size, changedMs }
  } catch (error) {
    return absence(error) === 'gone' ? { kind: 'gone' } : { kind: 'unreadable', size: 0, changedMs: 0 }
  }
}

interface Typed {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function kindOf(entry: Typed): Kind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

function absence(error: unknown): 'gone' | 'unreadable' {
  return GONE.has((error as NodeJS.ErrnoException).code ?? '') ? 'gone' : 'unreadable'
}

const ATTEMPTS = 3

/** `ELOOP` is what `O_NOFOLLOW` says of a link; a name too long for the disk names nothing on it. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EISDIR'])

/** Says nothing about the file. */
const SCARCE = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

/** Without `O_NONBLOCK`, opening a named pipe would wait for its writer. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
