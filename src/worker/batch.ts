/**
 * A batch: what was read, taken into the world and linked, ready to be planned.
 */
import type { Look } from '../extract/look.ts'
import type { FileLinks } from '../link/links.ts'
import type { Linker } from './linker.ts'
import type { Pace } from './pace.ts'
import type { Reading } from './plan.ts'

export interface Batch {
  /** Known paths that are no longer in the tree. */
  readonly gone: Set<string>
  readonly read: Map<string, Reading>
  /** Of files that were read, or whose answers changed. */
  readonly links: Map<string, FileLinks>
}

/** Takes what differs into the world, and links it with everyone whom it concerns. */
export async function linkBatch(
  gone: Set<string>,
  read: Map<string, Reading>,
  also: Iterable<string>,
  linker: Linker,
  pace: Pace,
): Promise<Batch> {
  const keys = new Set<number>()
  for (const path of gone) for (const key of linker.replace(path, undefined)) keys.add(key)
  for (const [path, reading] of read) {
    for (const key of linker.replace(path, reading)) keys.add(key)
    if (pace.due()) await pace.rest()
  }
  const paths = new Set([...read.keys(), ...linker.affected(keys), ...also])
  const links = new Map<string, FileLinks>()
  for await (const [path, found] of linker.link([...paths].sort(), pace)) links.set(path, found)
  return { gone, read, links }
}

/** What a look says the file is now; undefined when it is gone or as it was. */
export function toReading(look: Look): Reading | undefined {
  if (look.kind === 'gone' || look.kind === 'same') return undefined
  const { path, stamp } = look
  if (look.kind === 'skipped') {
    return { path, ...stamp, language: '', skipped: look.reason, problems: 0, facts: new Uint8Array() }
  }
  return { path, ...stamp, language: look.language, problems: look.problems, facts: look.facts }
}
