/**
 * Work over the live graph, in slices.
 *
 * Promise    The work sees one graph from its first step to its last. Others have their turn
 *            in between, and it ends soon after its time limit, or when nobody wants it.
 * Mechanism  Between two slices anything may be committed; then the work begins anew. It is
 *            read-only and quick against the pace of saves, so that is cheaper than a copy.
 * Limits     After `ATTEMPTS` it goes on without rests, so that it ends however often is saved.
 * Errors     `query_timeout`, `cancelled`; what the work throws.
 */
import { MuError } from '../../errors.ts'
import type { Graph } from '../../graph/memory.ts'
import type { Work } from '../../graph/work.ts'
import type { Walk } from '../../muql/sources.ts'
import { Pace } from '../pace.ts'
import { graphSource } from './source.ts'

export function walkOn(live: () => Graph, root: string): Walk {
  return (work, { timeoutMs, gone }) =>
    inSlices(live, (graph) => work(graphSource(graph, root)), checkOf(performance.now() + timeoutMs, gone))
}

/** `check` is called between two steps, and throws when the work is not wanted any more. */
export async function inSlices<T>(
  live: () => Graph,
  work: (graph: Graph) => Work<T>,
  check: () => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const graph = live()
    const { changes } = graph
    const isSame = (): boolean => live() === graph && graph.changes === changes
    const done = await attend(work(graph), check, attempt <= ATTEMPTS && isSame)
    if (done) return done.value
  }
}

/** Undefined when the graph is not the same any more. Without `isSame` there are no rests. */
async function attend<T>(
  work: Work<T>,
  check: () => void,
  isSame: (() => boolean) | false,
): Promise<{ readonly value: T } | undefined> {
  const pace = new Pace()
  for (;;) {
    const step = work.next()
    if (step.done) return { value: step.value }
    check()
    if (!isSame || !pace.due()) continue
    await pace.rest()
    if (!isSame()) return undefined
  }
}

/** Throws after `end`, by `performance.now()`, or when nobody waits any more. */
export function checkOf(end: number, gone: AbortSignal | undefined): () => void {
  return () => {
    if (gone?.aborted) throw new MuError('cancelled')
    if (performance.now() > end) throw new MuError('query_timeout')
  }
}

const ATTEMPTS = 5
