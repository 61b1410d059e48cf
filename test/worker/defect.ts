/** A defect in a graph thread, at a moment of the test's choice: a message that nobody can have meant, so that an exception is thrown which no request has caused. */
import type { Worker } from 'node:worker_threads'
import type { RunningGraph } from '../../src/worker/client.ts'

/** Starts a graph whose first thread breaks on demand. */
export function breakable(startGraph: () => RunningGraph): {
  readonly graph: RunningGraph
  breakThread(): void
} {
  let thread: Worker | undefined
  const note = (worker: Worker) => {
    thread = worker
  }
  process.once('worker', note)
  // A thread is told of on the tick after it was made, long before it takes its first message.
  return { graph: startGraph(), breakThread: () => void setImmediate(() => thread!.postMessage(null)) }
}
