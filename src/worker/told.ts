/** Deltas as they were told, from the store: what resuming and looking back go by. */
import type { Engine } from './engine.ts'

/**
 * Kept deltas after `since`, oldest first, as JSON; undefined when some are no longer kept, and when one of them was not
 * told in events: nobody can resume across it. A first index that is still being stored is waited for.
 */
export async function toldDeltas(
  engine: Engine,
  since: number,
  limit: number,
): Promise<string[] | undefined> {
  await engine.moving
  const deltas = await engine.store?.deltasSince(since, limit)
  return deltas?.some(({ json }) => json === '') ? undefined : deltas?.map(({ json }) => json)
}
