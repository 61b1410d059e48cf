/** A thread of `bare.ts`: says that it is ready, parses on the word, says how long it was busy. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Language, Parser } from 'web-tree-sitter'
import { WASM } from './places.ts'
import type { Source } from './sources.ts'

export interface BareData {
  readonly root: string
  readonly sources: readonly Source[]
  /** Shared: the index of the next file that nobody has taken. */
  readonly next: Int32Array
  /** Before each file. */
  readonly restMs: number
}

const { root, sources, next, restMs } = workerData as BareData
const parsers = new Map<string, Parser>()

await Parser.init()
for (const { grammar } of sources) {
  if (parsers.has(grammar)) continue
  const parser = new Parser()
  parser.setLanguage(await Language.load(join(WASM, grammar)))
  parsers.set(grammar, parser)
}

parentPort!.once('message', () => {
  let busyMs = 0
  for (let at = Atomics.add(next, 0, 1); at < sources.length; at = Atomics.add(next, 0, 1)) {
    const { path, grammar } = sources[at]!
    if (restMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, restMs)
    const begun = performance.now()
    parsers
      .get(grammar)!
      .parse(readFileSync(join(root, path), 'utf8'))
      ?.delete()
    busyMs += performance.now() - begun
  }
  parentPort!.postMessage(busyMs)
})
parentPort!.postMessage('ready')
