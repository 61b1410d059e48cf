/**
 * A file as it was just read, before the graph knows it.
 */
import type { Look } from '../extract/look.ts'
import type { FileRecord } from '../graph/memory.ts'

export type Reading = Omit<FileRecord, 'fileId' | 'asked' | 'nids'>

/** What a look says the file is now; undefined when it is gone or as it was. */
export function toReading(look: Look): Reading | undefined {
  if (look.kind === 'gone' || look.kind === 'same') return undefined
  const { path, stamp } = look
  if (look.kind === 'skipped') {
    return { path, ...stamp, language: '', skipped: look.reason, problems: 0, facts: new Uint8Array() }
  }
  return { path, ...stamp, language: look.language, problems: look.problems, facts: look.facts }
}

/** The language of files that only steer linking: they make no nodes. */
export const CONFIG = 'config'
