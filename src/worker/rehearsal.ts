/**
 * A rehearsal: some files are extracted once more, and nothing is made of it.
 *
 * Without it the first saves after a start wait for what all later ones find ready: the grammars
 * of their languages (80 ms and 19 MB for TypeScript) and code that V8 has compiled.
 * It is also the end of the start: what that left behind is cleared away.
 *
 * Cost  About 0.2 s of one core, in slices, and 0.1 s at a stretch for clearing, once.
 */

import type { FileRecord } from '../graph/memory.ts'
import { clearAway } from './clear.ts'
import { gather } from './gather.ts'
import { Pace } from './pace.ts'
import { CONFIG } from './reading.ts'
import type { Room } from './room.ts'

/** Rehearses once the first answers after a start have been given. Returns its undo. */
export function rehearseSoon(room: Room): () => void {
  let isOver = false
  // Should it fail, the first save says why.
  const run = async (): Promise<void> => {
    await rehearse(room, () => isOver).catch(() => {})
    if (!isOver) await clearAway()
  }
  const timer = setTimeout(() => void run(), SOON_MS).unref()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

/** `isOver`: nobody will save any more. */
export async function rehearse(
  { engine, options }: Pick<Room, 'engine' | 'options'>,
  isOver: () => boolean,
): Promise<void> {
  const parts = { disk: engine.disk, maxFileBytes: options.maxFileBytes }
  const pace = new Pace()
  for (const path of examples([...engine.graph.files.values()])) {
    if (isOver()) return
    for await (const _ of gather([{ path }], parts, pace));
    await pace.rest()
  }
}

/** Some of each language in which much is written. */
function examples(files: readonly FileRecord[]): string[] {
  const byLanguage = new Map<string, string[]>()
  for (const { path, language, skipped, size } of files) {
    if (skipped !== undefined || language === CONFIG || size > MOST_BYTES) continue
    const paths = byLanguage.get(language)
    if (paths) paths.push(path)
    else byLanguage.set(language, [path])
  }
  return [...byLanguage.values()]
    .filter(({ length }) => length >= files.length * LEAST_SHARE)
    .flatMap((paths) => paths.filter((_, i) => i % Math.ceil(paths.length / EXAMPLES) === 0))
}

const SOON_MS = 1000
const EXAMPLES = 8
const LEAST_SHARE = 0.1
const MOST_BYTES = 30_000
