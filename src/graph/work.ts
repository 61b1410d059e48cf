/**
 * Work over the graph that can rest on its way.
 *
 * A long walk is a generator that yields now and then. Whoever runs it may let others
 * have their turn there, or give it up; it knows nothing of time itself. The graph must
 * stand still from its first step to its last.
 */
export type Work<T> = Generator<undefined, T, undefined>

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Small steps between two yields: some hundred microseconds. */
export const STRIDE = 1024
