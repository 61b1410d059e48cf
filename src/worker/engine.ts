/**
 * The engine: the straight line from touched paths to a published delta, without
 * threads and sockets.
 *
 *   scan ─▶ read ─▶ world ─▶ link ─▶ plan ─▶ commit ─▶ memory ─▶ publish
 *
 * Promise    One batch at a time; whoever reads the graph sees all of a batch or
 *            nothing. `update` resolves when what was finished on disk before the
 *            call is in the graph.
 * Mechanism  Everything before the commit works beside the graph, in slices. A batch that fails
 *            changes nothing that readers see, and is made again with whatever came after it.
 * Limits     While commits fail (a full disk), the graph stays as it was; `trouble` says why.
 */
import type { Graph } from '../graph/memory.ts'
import type { Disk } from '../watch/disk.ts'
import type { Scan } from '../watch/scan.ts'
import { workAhead } from './ahead.ts'
import { Areas } from './areas.ts'
import { type Batch, linkBatch, restamp } from './batch.ts'
import { type Built, buildGraph } from './build.ts'
import { beSparing, inBulk } from './bulk.ts'
import { differencesOf } from './differences.ts'
import { Intake, type IntakeParts } from './intake.ts'
import { Lane } from './lane.ts'
import { Live, type LiveParts } from './live.ts'
import { tellLooseEnds } from './looseends.ts'
import type { Pace } from './pace.ts'
import { makePlan, type Plan } from './plan.ts'
import type { Reading } from './reading.ts'
import { Retry } from './retry.ts'
import { NO_UPDATES, type Updates, withAsked, withBatch } from './updates.ts'

export interface EngineParts extends IntakeParts, LiveParts {
  /** Clears away what a build has left behind: the first load takes much memory, and need not find it. */
  readonly clearAway?: () => Promise<void>
}

export class Engine {
  readonly #parts: EngineParts
  readonly #intake: Intake
  readonly #live: Live
  readonly #lane = new Lane()
  /** Followed by clients. */
  readonly areas = new Areas()
  /** Scopes that wait for the next batch, and that batch. */
  #waiting = new Set<string>()
  #next: Promise<number> | undefined
  /** Paths of a batch that failed: to be read, and to be linked, whatever they look like. */
  readonly #unsettled = { read: new Set<string>(), link: new Set<string>() }
  readonly #retry: Retry
  #underway = 0
  #unreadable: readonly string[] = []
  #opened = false
  #loading: Promise<void> | undefined
  #opening: Promise<void> | undefined
  #updates = NO_UPDATES

  constructor(parts: EngineParts) {
    this.#parts = parts
    this.#intake = new Intake(parts)
    this.#live = new Live(parts)
    this.#retry = new Retry(parts.notify)
  }

  /** Another object after a build, so it is not to be kept. */
  get graph(): Graph {
    return this.#live.graph
  }

  get store(): Live['store'] {
    return this.#live.store
  }

  /** See `Live`. */
  get moving(): Promise<void> | undefined {
    return this.#live.moving
  }

  /** The graph does not show the tree yet. */
  get indexing(): boolean {
    return !this.#opened
  }

  /** Why the graph cannot be kept up to date, as a sentence. */
  get trouble(): string | undefined {
    return this.#retry.trouble
  }

  /** Paths that are known to differ from the graph, or may. */
  get pending(): number {
    return this.#underway + this.#waiting.size + this.#unsettled.read.size
  }

  get updates(): Updates {
    return this.#updates
  }

  /** Folders that could not be read when the tree was last scanned. */
  get unreadable(): readonly string[] {
    return this.#unreadable
  }

  get disk(): Disk {
    return this.#parts.disk
  }

  /** Takes what is stored into memory, once. It looks at nothing else, so nobody need watch the tree yet. */
  load(): Promise<void> {
    this.#loading ??= this.#lane.run(() => this.#live.open())
    return this.#loading
  }

  /** Loads what is stored or builds the graph, and takes in the tree as it is. */
  open(): Promise<void> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  /** Resolves when the graph shows the tree; rejects as `open` does. */
  async opened(): Promise<void> {
    await this.#opening
  }

  /** Why a file of this name is not read; undefined when it is. */
  unwatched(path: string): ReturnType<Intake['unwatched']> {
    return this.#intake.unwatched(path)
  }

  /** Looks again at these files because somebody asks about them. */
  async ask(paths: readonly string[]): Promise<void> {
    const { changed } = await this.update(paths)
    this.#updates = withAsked(this.#updates, Math.min(changed, paths.length))
  }

  async #open(): Promise<void> {
    await this.load()
    await this.#lane.run(async () => {
      if (this.graph.files.size > 0) return
      const built = await inBulk(() => this.#build())
      if (built.graph.files.size === 0) return
      const done = beSparing()
      await this.#parts.clearAway?.()
      // Whoever asks need not wait for the disk; should that fail, the store is opened again.
      const stored = this.#live.adopt(built).finally(done)
      stored.catch((error: unknown) => this.#retryLater(error))
    })
    await this.scan()
    this.#opened = true
    this.#live.hydrate()
  }

  /** Looks again at these files and folders. */
  async update(paths: readonly string[]): Promise<{ seq: number; changed: number }> {
    const changed = await this.#enqueue(paths)
    return { seq: this.graph.seq, changed }
  }

  /** Does what taking this file in will need, as far as it can be done without changing anything. */
  async prepare(path: string): Promise<void> {
    if (!this.#opened || this.pending > 0) return
    const isDue = (): boolean => this.#waiting.size > 0
    await this.#lane.run(() => workAhead(path, this.#intake, this.#live, isDue, this.#lane.pace()))
  }

  /** Links a file as if it had just been read, for practice. */
  practise(reading: Reading): Promise<void> {
    return this.#lane.run(async () => (await this.#live.linker()).foresee(reading))
  }

  /** Compares the whole tree with the graph. */
  scan(): Promise<{ seq: number; changed: number }> {
    return this.update([''])
  }

  /** Builds the graph of the tree anew beside the live one, and compares; see `Verification`. */
  verify(): Promise<{ seq: number; fresh: Graph; differences: string[] }> {
    return this.#lane.run(async () => {
      for (;;) {
        await this.#batch([''])
        const { graph: fresh } = await inBulk(() => this.#build())
        // A file that changed meanwhile may have been read differently by the two.
        if ((await this.#batch([''])) > 0) continue
        const differences = await differencesOf(this.graph, fresh, this.#lane.pace())
        return { seq: this.graph.seq, fresh, differences }
      }
    })
  }

  /** Runs while nothing is committed; batches wait meanwhile, so it must be short. */
  still<T>(work: () => Promise<T>): Promise<T> {
    return this.#lane.run(work)
  }

  /** Finishes the running batch, if that is soon done; gives up opening, and with `atOnce` whatever runs. */
  async close(atOnce = false): Promise<void> {
    this.#retry.stop()
    await this.#lane.close(atOnce || !this.#opened ? 0 : FINISH_MS)
    await this.#parts.pool?.close()
    await this.#live.close()
  }

  /** Scopes that come while a batch runs go into the next one, together. */
  #enqueue(scopes: readonly string[]): Promise<number> {
    for (const scope of scopes) this.#waiting.add(scope)
    this.#next ??= this.#lane.run(() => {
      const taken = [...this.#waiting]
      this.#waiting = new Set()
      this.#next = undefined
      return this.#batch(taken)
    })
    return this.#next
  }

  async #build(): Promise<Built> {
    const pace = this.#lane.pace()
    const { touched } = await this.#intake.scan([''], new Map(), pace)
    const built = await buildGraph(this.#intake.read(touched, pace), this.#parts.notify, pace)
    tellLooseEnds(built, this.#parts.notify)
    return built
  }

  /** Gives the number of files that were not as known. */
  async #batch(scopes: readonly string[]): Promise<number> {
    const started = performance.now()
    try {
      const changed = await this.#take(scopes, this.#lane.pace())
      this.#retry.stop()
      this.#updates = withBatch(this.#updates, changed, performance.now() - started, new Date())
      return changed
    } catch (error) {
      for (const scope of scopes) this.#waiting.add(scope)
      this.#retryLater(error)
      throw error
    } finally {
      this.#underway = 0
    }
  }

  async #take(scopes: readonly string[], pace: Pace): Promise<number> {
    await this.#live.heal()
    const found = await this.#intake.scan([...scopes, ...this.#unsettled.read], this.graph.files, pace)
    if (scopes.includes('')) this.#unreadable = found.skipped.map(({ path }) => path)
    this.#underway = found.touched.length + found.gone.length
    return inBulk(() => this.#takeIn(found, pace), found.touched.length)
  }

  async #takeIn(found: Scan, pace: Pace): Promise<number> {
    const { read: anew, link: also } = this.#unsettled
    const { gone, read, restamped } = await this.#intake.differences(found, this.graph.files, anew, pace)
    // What a failed batch has told the linker must be told again, or taken back.
    for (const path of anew) if (!read.has(path)) gone.add(path)
    if (restamped.length > 0) restamp(this.graph, restamped)
    if (gone.size + read.size + also.size === 0) return 0
    const linker = await this.#live.linker()
    for (const path of [...gone, ...read.keys()]) anew.add(path)
    const batch = await linkBatch(gone, read, also, linker, pace)
    for (const path of batch.links.keys()) also.add(path)
    const plan = await this.#plan(batch, pace)
    await this.#live.commit(plan, [...gone, ...read.keys()].sort(), pace).catch((error: unknown) => {
      plan.drop()
      throw error
    })
    // It is told already; should the tables not take it, the store is opened again.
    this.#live.settled().catch((error: unknown) => this.#retryLater(error))
    anew.clear()
    also.clear()
    await this.#tellNear(plan, pace)
    return gone.size + read.size
  }

  /** After publishing, so that nobody waits for it; before the next commit, so that the graph is this one. */
  async #tellNear(plan: Plan, pace: Pace): Promise<void> {
    if (this.areas.size === 0 || plan.events.length + plan.edges.length === 0) return
    const { seq } = this.graph
    this.#parts.notify({ event: 'near', seq, near: await this.areas.take(plan, this.graph, pace) })
  }

  /** Plans; and again, should a file have been forgotten that has to be linked. */
  async #plan(batch: Batch, pace: Pace): Promise<Plan> {
    const linker = await this.#live.linker()
    for (;;) {
      const plan = await makePlan({ graph: this.graph, decoded: linker.decoded, ...batch }, pace)
      const missed = plan.stale.filter((path) => !batch.links.has(path))
      tellLooseEnds({ ...plan, missed }, this.#parts.notify)
      if (missed.length === 0) return plan
      plan.drop()
      for await (const [path, links] of linker.link(missed, pace)) batch.links.set(path, links)
    }
  }

  #retryLater(error: unknown): void {
    if (this.#lane.closed) return
    // Rejections come back here by themselves, and are told there.
    this.#retry.later(error, () => void this.#enqueue([]).catch(() => {}))
  }
}

/** What is not done by then is found again at the next start. */
const FINISH_MS = 3000
