/**
 * One file, from the disk to its facts: what a parse thread does, and what the
 * graph thread does by itself for a lone save.
 *
 * A file that went away, cannot be read or breaks the parser is an answer, not
 * an exception: a batch never fails because of one file.
 */
import type { Disk } from '../watch/disk.ts'
import { readSource, type SkipReason, type Stamp } from '../watch/read.ts'
import { encodeFacts } from './encoding.ts'
import { extract } from './extract.ts'

export interface Job {
  readonly path: string
  readonly language: string
  /** Hash of the bytes that are known already. */
  readonly hash?: string
  /** Bytes, about: how long it will take. */
  readonly size?: number
}

export type Look =
  | { readonly kind: 'gone'; readonly path: string }
  /** The bytes are those of `job.hash`. */
  | { readonly kind: 'same'; readonly path: string; readonly stamp: Stamp }
  | {
      readonly kind: 'skipped'
      readonly path: string
      readonly stamp: Stamp
      readonly reason: SkipReason | 'parser_failed'
      readonly message?: string
    }
  | {
      readonly kind: 'parsed'
      readonly path: string
      readonly stamp: Stamp
      readonly language: string
      /** See `encoding.ts`. */
      readonly facts: Uint8Array
      readonly problems: number
    }

export type Parsed = Extract<Look, { readonly kind: 'parsed' }>

/** What was made of the bytes with this hash before, if anything was. */
export type Known = (path: string, hash: string) => Parsed | undefined

/** The grammar of `job.language` must be loaded. */
export function look(disk: Disk, job: Job, maxBytes: number, known?: Known): Look {
  const { path, language } = job
  const source = readSource(disk, path, maxBytes)
  if (source.kind === 'gone') return { kind: 'gone', path }
  const stamp: Stamp = { hash: source.hash, size: source.size, changedMs: source.changedMs }
  if (source.kind === 'skipped') return { kind: 'skipped', path, stamp, reason: source.reason }
  if (source.hash === job.hash) return { kind: 'same', path, stamp }
  const parsed = known?.(path, source.hash)
  if (parsed) return { ...parsed, stamp }
  try {
    const facts = extract(language, path, source.text)
    return {
      kind: 'parsed',
      path,
      stamp,
      language,
      facts: encodeFacts(facts),
      problems: facts.problems.length,
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'skipped', path, stamp, reason: 'parser_failed', message }
  }
}
