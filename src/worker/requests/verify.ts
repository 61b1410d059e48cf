/** `verify`: the live graph against one built anew from the tree. */
import type { Handler } from '../room.ts'

export const verify: Handler<'verify'> = async ({ engine }) => {
  const started = performance.now()
  const { seq, fresh, differences } = await engine.verify()
  return {
    seq,
    nodes: fresh.nodes.size,
    edges: fresh.edges.size,
    differences,
    ms: Math.round(performance.now() - started),
  }
}
