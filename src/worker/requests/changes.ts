/** `changes`: kept deltas after a sequence, oldest first. */
import type { Handler } from '../room.ts'

export const changes: Handler<'changes'> = async ({ engine }, { since, limit }) => {
  await engine.moving
  const deltas = await engine.store?.deltasSince(since, limit)
  const { seq } = engine.graph
  // A commit that was not told in events has no text: nobody can resume across it.
  if (!deltas || deltas.some(({ json }) => json === '')) return { seq }
  return { deltas: deltas.map(({ json }) => json), seq }
}
