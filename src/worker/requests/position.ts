/**
 * `position`: which commit the graph shows. Waits until what is stored is loaded: before that the graph
 * is empty, and whoever heard of "no epoch, sequence 0" would think that all he knew is lost.
 */
import type { Handler } from '../room.ts'

export const position: Handler<'position'> = async ({ engine }) => {
  await engine.load()
  return { epoch: engine.store?.epoch ?? '', seq: engine.graph.seq }
}
