/**
 * The limit of a first index: web-tree-sitter alone, over the same files, on the same
 * number of threads.
 *
 * Only reading and parsing count. Threads and grammars are ready before the clock
 * starts, no query runs and no node is looked at.
 */
import { Worker } from 'node:worker_threads'
import type { BareData } from './barethread.ts'
import type { Source } from './sources.ts'

/** Wall time in ms. */
export async function parseBare(root: string, sources: readonly Source[], threads: number): Promise<number> {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const data: BareData = { root, sources, next }
  const workers = Array.from({ length: threads }, () => {
    return new Worker(new URL('./barethread.js', import.meta.url), { workerData: data })
  })
  try {
    await Promise.all(workers.map(answer))
    const begun = performance.now()
    const done = Promise.all(workers.map(answer))
    for (const worker of workers) worker.postMessage('go')
    await done
    return performance.now() - begun
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function answer(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
