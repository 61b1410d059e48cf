/**
 * The live graph: memory and its durable image, which move together.
 *
 * Promise    The graph in memory is what was last committed. It is switched in one
 *            step, right after a commit is on disk; a delta is published after that.
 *            Only a graph built from nothing is shown while it is being stored: it can be built again, and
 *            then begins another epoch.
 * Mechanism  A store that failed takes nothing more; before the next batch it is
 *            opened again. If it comes back as it was, it goes on; if it comes back
 *            empty or otherwise, all of memory is written to it, under its epoch.
 */

import { NONE } from '../graph/column.ts'
import { Graph } from '../graph/memory.ts'
import { EVERYTHING, type Touch } from '../graph/touch.ts'
import type { Opened, StoreOptions } from '../store/open.ts'
import type { Commit } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { type Built, wholeCommit } from './build.ts'
import { readImage, writeImage } from './image.ts'
import { Linker } from './linker.ts'
import { Pace } from './pace.ts'
import type { Plan } from './plan.ts'
import type { Notice } from './protocol.ts'
import { encodeDelta } from './publish.ts'
import { touchOf } from './touches.ts'
import { fillGraph } from './warm.ts'

export interface LiveParts {
  /** Opens the store; again after it failed. Without one the graph lives in memory only. */
  readonly openStore?: (recall?: StoreOptions['recall']) => Promise<Opened>
  /** Where the graph is kept for the next start; see `image.ts`. */
  readonly image?: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly notify: (notice: Notice) => void
  readonly observer?: Observer
}

/** Who hears of every commit, after it was published. */
export interface Observer {
  /** Whether it is worth working out what a commit touches. */
  readonly isWatching: boolean
  committed(touch: Touch): void
}

export class Live {
  readonly #parts: LiveParts
  #graph = new Graph()
  #linker: Linker
  #store: Store | undefined
  #moving: Promise<void> | undefined
  readonly #ending = new AbortController()
  /** Mark of the image at hand. */
  #imaged: string | undefined
  /** Resolves when the linker knows the files; undefined after a warm start, while nobody needs it. */
  #hydrated: Promise<void> | undefined = Promise.resolve()

  constructor(parts: LiveParts) {
    this.#parts = parts
    this.#linker = this.#newLinker()
  }

  get graph(): Graph {
    return this.#graph
  }

  get store(): Store | undefined {
    return this.#store
  }

  /** Resolves when the commit that is under way is done, or has failed. When there is none, store and memory agree. */
  get moving(): Promise<void> | undefined {
    return this.#moving
  }

  /** Ready to take in a batch. */
  async linker(): Promise<Linker> {
    await this.hydrate()
    return this.#linker
  }

  /** Makes ready what the first batch needs. */
  hydrate(): Promise<void> {
    this.#hydrated ??= this.#linker.hydrate(new Pace(HYDRATE_SLICE_MS, this.#ending.signal))
    // Whoever awaits it hears of it; until then it must not count as unhandled.
    this.#hydrated.catch(() => {})
    return this.#hydrated
  }

  /** Loads what is stored, if anything is. */
  async open(): Promise<void> {
    const { openStore, image } = this.#parts
    const recall = (mark: string): Graph | undefined => {
      const graph = image === undefined ? undefined : readImage(image, mark)
      if (graph) this.#imaged = mark
      return graph
    }
    const { store, loaded, recalled } = (await openStore?.(recall)) ?? {}
    this.#store = store
    const graph = recalled ?? (loaded && (await fillGraph(loaded, new Pace())))
    if (!graph) return
    this.#graph = graph
    this.#linker = this.#newLinker()
    this.#hydrated = undefined
  }

  /**
   * Puts a graph that was built beside in the place of the live one, at once. Resolves when it is on disk, too;
   * commits wait for that, and so does whoever reads the tables.
   */
  adopt({ graph, linker }: Built): Promise<void> {
    const delta = this.#unspoken((this.#store?.seq ?? this.#graph.seq) + 1)
    this.#graph = graph
    this.#linker = linker
    const stored = this.#move(async () => this.#store?.commit(wholeCommit(graph, delta)))
    this.#reset(delta.seq, 'The graph was built anew.')
    return stored
  }

  /** Commits, switches, publishes. Rejects when it cannot be stored; then nothing has changed. */
  commit(plan: Plan, paths: readonly string[], pace: Pace): Promise<void> {
    return this.#move(() => this.#commit(plan, paths, pace))
  }

  async #commit(plan: Plan, paths: readonly string[], pace: Pace): Promise<void> {
    const { observer } = this.#parts
    const events = plan.events.length + plan.edges.length
    const seq = this.#graph.seq + (events > 0 ? 1 : 0)
    const timestamp = this.#parts.now()
    const spoken = events > 0 && events <= MAX_EVENTS
    const json = spoken
      ? await encodeDelta({ seq, timestamp, events: plan.events, edges: plan.edges, paths }, pace)
      : ''
    const delta = events > 0 ? { delta: { seq, timestamp, json } } : {}
    const written = this.#store?.commit({ ...plan.commit, ...delta })
    // While the database works, so that nobody waits for it.
    const touch = observer?.isWatching ? this.#touchOf(plan) : EVERYTHING
    await written
    this.#switch(() => this.#graph.apply({ ...plan.change, seq }))
    this.#linker.settle()
    if (events > 0 && !spoken) return this.#reset(seq, 'Too much changed at once to be told one by one.')
    this.#parts.notify(spoken ? { event: 'delta', seq, json } : { event: 'untold' })
    observer?.committed(touch)
  }

  async close(): Promise<void> {
    this.#ending.abort()
    await this.#hydrated?.catch(() => {})
    await this.#store?.close({ compact: true })
    await this.#moving
    this.#keepImage()
  }

  /** Of a graph that is committed, unless the image at hand is of it. */
  #keepImage(): void {
    const { image } = this.#parts
    const store = this.#store
    if (image === undefined || !store || store.failed || this.#graph.files.size === 0) return
    if (store.mark === this.#imaged) return
    try {
      writeImage(image, store.mark, this.#graph)
    } catch (error) {
      const details = { error: error instanceof Error ? error.stack : String(error) }
      this.#parts.notify({ event: 'log', level: 'warn', message: 'no image of the graph is kept', details })
    }
  }

  /** What cannot be worked out must not keep a commit from memory. */
  #touchOf(plan: Plan): Touch {
    try {
      return touchOf(this.#graph, plan)
    } catch (error) {
      const details = { error: error instanceof Error ? error.stack : String(error) }
      this.#parts.notify({ event: 'log', level: 'error', message: 'a commit cannot be compared', details })
      return EVERYTHING
    }
  }

  /** One after the other. */
  async #move(work: () => Promise<void>): Promise<void> {
    const moved = this.#moving ? this.#moving.then(work) : work()
    const moving = moved.then(nothing, nothing).then(() => {
      if (this.#moving === moving) this.#moving = undefined
    })
    this.#moving = moving
    await moved
  }

  /** Rejects when what was committed cannot be brought into the tables. */
  async settled(): Promise<void> {
    await this.#store?.settled()
  }

  /** Opens a store again that failed. */
  async heal(): Promise<void> {
    const { openStore } = this.#parts
    if (this.#store?.failed && openStore) await this.#move(() => this.#reopen(openStore))
  }

  async #reopen(openStore: () => Promise<Opened>): Promise<void> {
    await this.#store?.close()
    const { store, loaded } = await openStore()
    const same = store.epoch === this.#store?.epoch && store.seq === this.#graph.seq
    this.#store = store
    if (!same) {
      const delta = this.#unspoken(store.seq + 1)
      const { files = [], nodes } = loaded ?? {}
      const externals = nodes ? [...nodes.nid].filter((_, i) => nodes.fileId[i] === NONE) : []
      const whole = wholeCommit(this.#graph, delta)
      await store.commit({
        ...whole,
        removed: files.map(({ fileId }) => fileId),
        externals: { ...whole.externals, removed: externals },
      })
      this.#reset(delta.seq, 'The database was written anew.')
    }
  }

  /** Clients are told to read the graph again; nobody can resume from before. */
  #reset(seq: number, reason: string): void {
    if (this.#graph.seq !== seq) this.#switch(() => this.#graph.apply({ ...NOTHING, seq }))
    this.#parts.notify({ event: 'reset', epoch: this.#store?.epoch ?? '', seq, reason })
    this.#parts.observer?.committed(EVERYTHING)
  }

  /** What is kept of a commit that is not told in events: that it was. */
  #unspoken(seq: number): NonNullable<Commit['delta']> {
    return { seq, timestamp: this.#parts.now(), json: '' }
  }

  /** A switch that breaks half-way leaves memory in no state: the thread must end and start from the store. */
  #switch(change: () => void): void {
    try {
      change()
    } catch (error) {
      setImmediate(() => {
        throw error
      })
      throw error
    }
  }

  #newLinker(): Linker {
    return new Linker(() => this.#graph, this.#parts.notify)
  }
}

function nothing(): void {}

const NOTHING = { removed: [], files: [], externals: [], gone: [] }

/** Events of nodes and edges in one delta; beyond, reading the graph again is cheaper for everybody. */
const MAX_EVENTS = 100_000

/** Filling the linker competes with the first answers after a start. */
const HYDRATE_SLICE_MS = 4
