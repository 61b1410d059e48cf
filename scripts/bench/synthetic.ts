/**
 * A made-up graph of a given size, in memory and in a store, for what depends on size alone.
 *
 * Files hold a module, two classes and functions, half of them methods. Whom an edge leads to
 * follows a power law, as in code: few are called by many. The same seed gives the same graph.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './built.ts'
import type { Ends } from './forms.ts'

/** What is seen of mu's own types here. */
export interface Graph {
  readonly nodes: { readonly size: number; reserve(): number; id(nid: number): string }
  readonly edges: { readonly size: number }
  readonly seq: number
  reserveFile(): number
  apply(change: object): void
}
export interface Store {
  stream(sql: string, params: unknown, limits: unknown): unknown
  plan(sql: string, params: unknown, timeoutMs: number): unknown
  commit(commit: unknown): Promise<void>
  compact(): Promise<void>
  close(): Promise<void>
}
type Files = readonly { readonly nids: Int32Array; readonly path: string; readonly facts: Uint8Array }[]

export interface Synthetic {
  readonly graph: Graph
  readonly store: Store
  readonly ends: Ends
  close(): Promise<void>
}

/**
 * The graph alone, and the records of its files. `nodes` and `edges` in round numbers;
 * `built` is called when there are nodes and no edges yet.
 */
export async function syntheticGraph(
  nodes: number,
  edges: number,
  built: (graph: Graph, records: Files) => void = () => {},
): Promise<{ readonly graph: Graph; readonly records: Files }> {
  const { Graph } = await load<{ Graph: new () => Graph }>('graph/memory.js')
  const { encodeFacts } = await load<{ encodeFacts(facts: object): Uint8Array }>('extract/encoding.js')
  const { FACTS_VERSION } = await load<{ FACTS_VERSION: number }>('extract/facts.js')
  const { definitionsOf } = await load<{ definitionsOf(path: string, facts: object): object[] }>(
    'worker/rows.js',
  )
  const graph = new Graph()
  const random = randomOf(7)
  const count = Math.round(nodes / PER_FILE)
  const records: Files[number][] = []
  for (let at = 0; at < count; at++) {
    const path = `src/part${at % 40}/${WORDS[at % WORDS.length]}${at}.py`
    const facts = { version: FACTS_VERSION, ...factsOf(at, random) }
    const definitions = definitionsOf(path, facts)
    const nids = Int32Array.from(definitions, () => graph.nodes.reserve())
    const record = {
      fileId: graph.reserveFile(),
      path,
      size: 1000,
      changedMs: 1,
      hash: '0'.repeat(40),
      language: 'python',
      problems: 0,
      facts: encodeFacts(facts),
      asked: new Int32Array(),
      nids,
    }
    records.push(record)
    graph.apply({ seq: 0, removed: [], gone: [], externals: [], files: [{ record, definitions }] })
  }
  built(graph, records)
  const each = Math.round((edges - nodes) / count)
  for (const record of records) {
    const links = { edges: [...contained(record), ...leading(record, records, each, random)], unresolved: [] }
    graph.apply({ seq: 1, removed: [], gone: [], externals: [], files: [{ record, links }] })
  }
  return { graph, records }
}

/** The same, and a store that holds it. */
export async function synthetic(folder: string, nodes: number, edges: number): Promise<Synthetic> {
  const { wholeCommit } = await load<{ wholeCommit(graph: Graph, delta: object): object }>('worker/build.js')
  const { openStore } = await load<{ openStore(options: object): Promise<{ store: Store }> }>('store/open.js')
  const { graph, records } = await syntheticGraph(nodes, edges)
  const file = join(folder, 'synthetic', 'mubase.duckdb')
  const { store } = await openStore({ file, derivation: 'bench', log: { info() {}, warn() {} } })
  await store.commit(wholeCommit(graph, { seq: 1, timestamp: 0, json: '' }))
  await store.compact()
  const close = async () => {
    await store.close()
    rmSync(join(folder, 'synthetic'), { recursive: true, force: true })
  }
  return { graph, store, ends: endsIn(graph, records), close }
}

/** The function with the most edges into it, one in the last file, and a class and a file that many use. */
export function endsIn(graph: Graph, records: Files): Ends {
  const [first, last] = [records[0]!, records.at(-1)!]
  return {
    hub: graph.nodes.id(first.nids[3]!),
    far: graph.nodes.id(last.nids[3]!),
    type: graph.nodes.id(first.nids[1]!),
    file: first.path,
  }
}

function factsOf(at: number, random: () => number): object {
  const module = definition('MODULE', 'module', `m${at}`, '', -1, 0)
  const definitions = [module]
  for (let i = 1; i < PER_FILE; i++) {
    const name = `${WORDS[Math.floor(random() * WORDS.length)]}_${WORDS[i % WORDS.length]}_${i}`
    if (i <= 2) definitions.push(definition('CLASS', 'class', `Type${at}_${i}`, `Type${at}_${i}`, 0, i))
    else if (i % 2 === 0) definitions.push(definition('FUNCTION', 'function', name, name, 0, i, random))
    else definitions.push(definition('FUNCTION', 'method', name, `Type${at}_1.${name}`, 1, i, random))
  }
  return {
    language: 'python',
    lines: PER_FILE * 10,
    definitions,
    bindings: [],
    imports: [],
    exports: [],
    expressions: [],
    references: [],
    extensions: [],
    problems: [],
  }
}

function definition(
  type: string,
  kind: string,
  name: string,
  qualified: string,
  parent: number,
  line: number,
  random?: () => number,
): object {
  return {
    type,
    kind,
    name,
    qualified,
    parent,
    lineStart: line * 10 + 1,
    lineEnd: line * 10 + 9,
    site: [line * 10 + 1, 4],
    complexity: random ? 1 + Math.floor(20 * random() ** 3) : 0,
    properties: random
      ? { parameters: [{ name: 'self' }, { name: 'item', type: 'Item' }], return_type: 'int' }
      : {},
    hash: name.padEnd(16, '0').slice(0, 16),
    signatureHash: '0'.repeat(16),
  }
}

function* contained({ nids }: Files[number]): Generator<object> {
  for (let i = 1; i < nids.length; i++) {
    const source = nids[i > 2 && i % 2 === 1 ? 1 : 0]!
    yield { source, target: nids[i]!, type: 'CONTAINS', origin: 'scope', sites: [] }
  }
}

function* leading(
  { nids }: Files[number],
  records: Files,
  count: number,
  random: () => number,
): Generator<object> {
  for (let k = 0; k < count; k++) {
    const far = records[Math.floor(records.length * random() ** 3)]!.nids
    const draw = random()
    if (draw < 0.1)
      yield { source: nids[0]!, target: far[0]!, type: 'IMPORTS', origin: 'import', sites: [[k + 1, 0]] }
    else {
      const source = nids[3 + Math.floor(random() * (nids.length - 3))]!
      const target = far[3 + Math.floor((far.length - 3) * random() ** 2)]!
      yield { source, target, type: draw < 0.8 ? 'CALLS' : 'USES', origin: 'import', sites: [[k + 1, 8]] }
    }
  }
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const PER_FILE = 50
const WORDS = [
  'cart',
  'tax',
  'order',
  'user',
  'token',
  'parse',
  'render',
  'load',
  'save',
  'route',
  'view',
  'node',
]
