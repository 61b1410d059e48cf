/**
 * The limit of a first index: web-tree-sitter alone, over the same files, on the same
 * number of threads.
 *
 * Only reading and parsing count. Threads and grammars are ready before the clock
 * starts, no query runs and no node is looked at. The processor time is that of all
 * threads: it tells what the work costs even when others take the machine's time.
 */
import { Worker } from 'node:worker_threads'
import type { BareData } from './barethread.ts'
import type { Source } from './sources.ts'

export interface Bare {
  readonly wallMs: number
  readonly cpuMs: number
  /** Without the rests, of all threads together. */
  readonly busyMs: number
}

/** `restMs` before each file: a processor that has rested is slower, by a half where others share its caches. */
export async function parseBare(
  root: string,
  sources: readonly Source[],
  threads: number,
  restMs = 0,
): Promise<Bare> {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const data: BareData = { root, sources, next, restMs }
  const workers = Array.from({ length: threads }, () => {
    return new Worker(new URL('./barethread.js', import.meta.url), { workerData: data })
  })
  try {
    await Promise.all(workers.map(answer))
    const begun = performance.now()
    const before = process.cpuUsage()
    const done = Promise.all(workers.map(answer))
    for (const worker of workers) worker.postMessage('go')
    const busy = await done
    const { user, system } = process.cpuUsage(before)
    const busyMs = busy.reduce<number>((sum, ms) => sum + (ms as number), 0)
    return { wallMs: performance.now() - begun, cpuMs: (user + system) / 1000, busyMs }
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
