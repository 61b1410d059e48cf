/**
 * A process that commits (and sometimes compacts) until it is killed, and says on
 * standard output which seq is on disk. Runs from `dist/`, as Node 20 needs.
 *
 * node victim.mjs FILE EVERY    compacts after each EVERY commits, and goes on committing; 0 never
 */
import { openStore } from '../../dist/store/open.js'
import { commitOf } from './sample.mjs'

const [, , file, every] = process.argv
const silent = { info() {}, warn() {} }
const { store, rebuilt } = await openStore({ derivation: 'test', file, log: silent, keepDeltas: 20 })
process.stdout.write(rebuilt ? `rebuilt ${rebuilt}\n` : `open ${store.seq}\n`)
let compaction
for (let seq = store.seq + 1; ; seq++) {
  await store.commit(commitOf(seq))
  process.stdout.write(`${seq}\n`)
  if (Number(every) > 0 && seq % Number(every) === 0) {
    await compaction
    process.stdout.write('compacting\n')
    compaction = store.compact().then(() => process.stdout.write('compacted\n'))
  }
}
