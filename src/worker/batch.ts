/**
 * A batch: what was read, taken into the world and linked, ready to be planned.
 */
import type { FileRecord, Graph } from '../graph/memory.ts'
import type { FileLinks } from '../link/links.ts'
import type { Linker } from './linker.ts'
import type { Pace } from './pace.ts'
import type { Reading } from './reading.ts'

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

/** Files that say what they said, but for size and time: nobody is told. */
export function restamp(graph: Graph, records: readonly FileRecord[]): void {
  const files = records.map((record) => ({ record }))
  graph.apply({ seq: graph.seq, removed: [], externals: [], gone: [], files })
}
