/**
 * A parse thread: takes jobs, gives looks.
 *
 * It holds no state but its grammars, so it may be stopped between any two
 * batches. Facts are transferred as bytes, never copied.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { nodeDisk } from '../watch/disk.ts'
import { loadGrammars } from './grammar.ts'
import { type Job, type Look, look } from './look.ts'

export interface ThreadData {
  readonly root: string
  readonly maxFileBytes: number
}

const { root, maxFileBytes } = workerData as ThreadData
const disk = nodeDisk(root)

/** Batches are answered in the order in which they came, whichever grammar is still loading. */
let last: Promise<void> = Promise.resolve()

parentPort!.on('message', (jobs: readonly Job[]) => {
  last = last.then(() => answer(jobs))
})

async function answer(jobs: readonly Job[]): Promise<void> {
  await loadGrammars(new Set(jobs.map(({ language }) => language)))
  const looks = jobs.map((job) => look(disk, job, maxFileBytes))
  parentPort!.postMessage(looks, buffersOf(looks))
}

function buffersOf(looks: readonly Look[]): ArrayBuffer[] {
  return looks.flatMap((found) => (found.kind === 'parsed' ? [found.facts.buffer as ArrayBuffer] : []))
}
