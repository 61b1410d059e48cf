/**
 * A trial: an engine that follows a changing tree, and what must hold after each step.
 *
 *   - the graph equals one built anew from the same tree, with properties and sites
 *   - ids are unique, edges have two ends, externals have an edge
 *   - `seq` is dense, and a client's copy kept by deltas alone equals the graph
 *   - nothing was logged as an error: loose ends are mended at run time, but are defects
 */
import type { Delta } from '../../../src/graph/delta.ts'
import { openStore } from '../../../src/store/open.ts'
import { Engine } from '../../../src/worker/engine.ts'
import type { Notice } from '../../../src/worker/protocol.ts'
import { MemoryDisk } from '../disk.ts'
import { Mirror, type Picture, pictureOf } from '../picture.ts'

export class Trial {
  readonly disk = new MemoryDisk()
  readonly #database: string | undefined
  #notices: Notice[] = []
  #engine: Engine
  #starts = 0
  #mirror: Mirror | undefined
  /** Written already, and not told of. */
  #prepared: string[] = []

  /** With a database file, `restart` starts from it or from its image; without one it builds anew. */
  constructor(database?: string) {
    this.#database = database
    this.#engine = this.#newEngine()
  }

  get engine(): Engine {
    return this.#engine
  }

  async open(): Promise<void> {
    await this.#engine.open()
    this.#follow()
  }

  /** The tree becomes `tree`; the engine is told of each path, or (scan) of nothing. */
  async become(tree: ReadonlyMap<string, string>, scan = false): Promise<void> {
    const touched = [...this.#prepared.splice(0), ...this.disk.become(tree)]
    if (scan) await this.#engine.scan()
    else await this.#engine.update(touched)
  }

  /** The engine works ahead on some files that `tree` changes: on a half of one that is to come, then on wholes. */
  async prepare(tree: ReadonlyMap<string, string>): Promise<void> {
    const changed = [...tree].filter(([path, text]) => this.disk.text(path) !== text).slice(0, MOST_PREPARED)
    const halves = changed.slice(0, 1).map(([path, text]) => [path, text.slice(0, text.length / 2)] as const)
    for (const [path, text] of [...halves, ...changed]) {
      this.disk.write(path, text)
      await this.#engine.prepare(path)
    }
    this.#prepared = changed.map(([path]) => path)
  }

  async restart(): Promise<void> {
    await this.#engine.close()
    this.#engine = this.#newEngine()
    await this.#engine.open()
    if (!this.#database) this.#mirror = undefined
    this.#follow()
  }

  /** Throws, naming the first difference. */
  async check(): Promise<void> {
    const live = pictureOf(this.#engine.graph)
    const errors = this.#notices.filter((notice) => notice.event === 'log' && notice.level === 'error')
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
    const fresh = await rebuilt(this.disk)
    same('rebuild', live, fresh)
    this.#follow()
    const { nodes, edges, seq } = this.#mirror!
    same('mirror', { nodes, edges, rest: live.rest }, live)
    if (seq !== this.#engine.graph.seq) throw new Error(`seq ${this.#engine.graph.seq}, told ${seq}`)
  }

  async close(): Promise<void> {
    await this.#engine.close()
  }

  #follow(): void {
    for (const notice of this.#notices) {
      if (notice.event === 'reset') this.#mirror = undefined
      if (notice.event === 'delta') this.#mirror?.apply(JSON.parse(notice.json) as Delta)
    }
    this.#notices = []
    this.#mirror ??= new Mirror(pictureOf(this.#engine.graph), this.#engine.graph.seq)
  }

  #newEngine(): Engine {
    const database = this.#database
    return engineOn(
      this.disk,
      (notice) => this.#notices.push(notice),
      database === undefined
        ? {}
        : {
            openStore: (recall) =>
              openStore({
                derivation: 'test',
                file: database,
                log: { info: () => {}, warn: () => {} },
                recall,
              }),
            // Every other start is from the tables.
            ...(this.#starts++ % 4 < 2 ? { image: `${database}.image` } : {}),
          },
    )
  }
}

const MOST_PREPARED = 2

async function rebuilt(disk: MemoryDisk): Promise<Picture> {
  const engine = engineOn(disk, () => {})
  await engine.open()
  return pictureOf(engine.graph)
}

function engineOn(
  disk: MemoryDisk,
  notify: (notice: Notice) => void,
  more: Partial<ConstructorParameters<typeof Engine>[0]> = {},
): Engine {
  return new Engine({ disk, watch: [''], maxFileBytes: 100_000, now: () => 0, notify, ...more })
}

function same(what: string, is: Picture, should: Picture): void {
  const lines = [...mapLines(is.nodes, should.nodes), ...mapLines(is.edges, should.edges)]
  const [has, wants] = [new Set(is.rest), new Set(should.rest)]
  for (const line of wants) if (!has.has(line)) lines.push(`+ ${line}`)
  for (const line of has) if (!wants.has(line)) lines.push(`- ${line}`)
  if (lines.length > 0) throw new Error(`differs from its ${what}:\n${lines.slice(0, 12).join('\n')}`)
}

function* mapLines(is: ReadonlyMap<string, string>, should: ReadonlyMap<string, string>): Generator<string> {
  for (const [key, value] of should) if (is.get(key) !== value) yield `+ ${value}`
  for (const [key, value] of is) if (should.get(key) !== value) yield `- ${value}`
}
