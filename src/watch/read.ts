/**
 * One source file, as text, or the reason why it is none.
 *
 * The hash is over the bytes, the text is what parsers see: strict UTF-8, the
 * byte order mark taken off (so columns count from the first visible
 * character). A file with a NUL byte is binary, whatever else it is.
 *
 * `changedMs` is made for the files table: see `settled`.
 */
import { createHash } from 'node:crypto'
import type { Disk } from './disk.ts'

export type SkipReason = 'too_large' | 'not_utf8' | 'unreadable'

export type Source =
  | ({ readonly kind: 'text'; readonly text: string } & Stamp)
  | ({ readonly kind: 'skipped'; readonly reason: SkipReason } & Stamp)
  | { readonly kind: 'gone' }

/** What the files table remembers of the bytes that were read. */
export interface Stamp {
  /** SHA-1, hex; empty when the bytes were not read. */
  readonly hash: string
  /** Bytes. */
  readonly size: number
  readonly changedMs: number
}

/** `gone`: there is no regular file at this path inside the root, links included. */
export function readSource(disk: Disk, path: string, maxBytes: number): Source {
  const read = disk.read(path, maxBytes)
  if (read.kind === 'gone') return read
  const { size } = read
  // Why it could not be read may change without the file: it is tried at every look.
  const changedMs = read.kind === 'unreadable' ? UNSETTLED : settled(read.changedMs, Date.now())
  if (read.kind !== 'bytes') return { kind: 'skipped', reason: read.kind, hash: '', size, changedMs }
  const stamp: Stamp = { hash: createHash('sha1').update(read.bytes).digest('hex'), size, changedMs }
  const text = decode(read.bytes)
  return text === undefined
    ? { kind: 'skipped', reason: 'not_utf8', ...stamp }
    : { kind: 'text', text, ...stamp }
}

/**
 * The time of change worth remembering: `UNSETTLED` when the file is so young
 * that it could change again without its time changing, for clocks tick. Such an
 * entry differs from every `stat`, so the next look reads the file once more.
 * (git's "racily clean" entries; the answer is Mercurial's.)
 *
 * Linux stamps files with the time of its last tick, at most 10 ms old; a time
 * in whole seconds comes from a file system that knows no finer (2 s on FAT).
 */
export function settled(changedMs: number, now: number): number {
  const tickMs = changedMs % 1000 === 0 ? COARSE_TICK_MS : FINE_TICK_MS
  return now - changedMs > tickMs ? changedMs : UNSETTLED
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return UTF8.decode(bytes)
  } catch {
    return undefined
  }
}

/** No file has this time of change: it is never equal to what `stat` says. */
export const UNSETTLED = -1

const FINE_TICK_MS = 15
const COARSE_TICK_MS = 2000
const UTF8 = new TextDecoder('utf-8', { fatal: true })
