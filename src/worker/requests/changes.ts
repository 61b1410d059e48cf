/** `changes`: kept deltas after a sequence, oldest first. */
import type { Handler } from '../room.ts'
import { toldDeltas } from '../told.ts'

export const changes: Handler<'changes'> = async ({ engine }, { since, limit }) => {
  const deltas = await toldDeltas(engine, since, limit)
  const { seq } = engine.graph
  return deltas ? { deltas, seq } : { seq }
}
