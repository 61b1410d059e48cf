/**
 * Clears away what much work has left behind: objects that nobody needs, then memory that is free.
 *
 * Cost  The thread stands still for about 0.1 s, so it is for the moments when hardly anybody is served.
 */
import { collect } from '../collect.ts'
import { releaseMemory } from '../store/release.ts'

export async function clearAway(): Promise<void> {
  collect()
  // It costs memory, never an answer.
  await releaseMemory().catch(() => {})
}
