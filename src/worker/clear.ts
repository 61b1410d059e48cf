/**
 * Clears away what much work has left behind: objects that nobody needs, then memory that is free.
 *
 * Cost  The thread stands still for about 0.1 s, so it is for the moments when hardly anybody is served.
 */
import { getHeapStatistics } from 'node:v8'
import { collect } from '../collect.ts'
import { releaseMemory } from '../store/release.ts'

/** What the heap of a thread that has just built a small graph does not reach. */
export const MUCH_BYTES = 48_000_000

/** Nothing happens while the heap of this thread is smaller than `fromBytes`. */
export async function clearAway(fromBytes = 0): Promise<void> {
  if (getHeapStatistics().total_heap_size < fromBytes) return
  collect()
  // It costs memory, never an answer.
  await releaseMemory().catch(() => {})
}
