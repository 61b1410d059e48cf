/**
 * Parse threads for bulk work.
 *
 * Jobs go out in small batches, a few per thread, and looks come back in the
 * order in which they are done; whoever takes them slowly slows the threads
 * down (nothing is sent while `WINDOW` batches wait to be taken). Whoever waits
 * for looks does one itself meanwhile: its core would idle, and code that V8 has
 * compiled for it serves it later, for lone saves.
 *
 * A thread that dies is replaced, and its jobs are tried again one by one; a
 * file that kills a thread on its own is answered as `skipped`.
 *
 * Threads start with the first job and end `IDLE_MS` after the last.
 */
import { Worker } from 'node:worker_threads'
import type { Job, Look } from './look.ts'
import type { ThreadData } from './thread.ts'

export interface PoolOptions extends ThreadData {
  readonly threads: number
}

/** Does one job, and lets others have their turn when it took long. */
export type Hand = (job: Job) => Promise<Look>

export class ParsePool {
  readonly #options: PoolOptions
  readonly #threads = new Set<Thread>()
  #idle: NodeJS.Timeout | undefined

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /**
   * One look per job, in no particular order. One call at a time. Threads begin with the first jobs;
   * `lend`, if that is given, does the last ones here.
   */
  async *look(jobs: readonly Job[], lend?: Hand): AsyncGenerator<Look> {
    clearTimeout(this.#idle)
    const { threads } = this.#options
    const run = new Run(jobs)
    while (this.#threads.size < Math.min(threads, jobs.length)) this.#start()
    for (const thread of this.#threads) thread.work(run)
    try {
      for (let looks = await run.take(lend); looks; looks = await run.take(lend)) yield* looks
    } finally {
      run.stop()
      this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const threads = [...this.#threads]
    this.#threads.clear()
    await Promise.all(threads.map((thread) => thread.stop()))
  }

  #start(): void {
    const { root, maxFileBytes } = this.#options
    const thread = new Thread({ root, maxFileBytes }, (run) => {
      if (!this.#threads.delete(thread)) return
      this.#start()
      for (const other of this.#threads) if (run) other.work(run)
    })
    this.#threads.add(thread)
  }
}

/** One call of `look`: what is to do, what is done, and who waits for it. */
class Run {
  readonly #todo: Job[]
  /** They were with a thread that died, and are for threads alone. */
  readonly #suspect: (readonly Job[])[] = []
  readonly #done: (readonly Look[])[] = []
  /** Jobs without a look. */
  #open: number
  #wake: (() => void) | undefined
  #resume: (() => void)[] = []
  #stopped = false

  constructor(jobs: readonly Job[]) {
    this.#todo = [...jobs]
    this.#open = jobs.length
  }

  /** The next batch for a thread; undefined when there is none for now, and then `resume` is called later. */
  next(resume: () => void): readonly Job[] | undefined {
    if (this.#stopped) return undefined
    const jobs = this.#done.length < WINDOW ? (this.#suspect.shift() ?? this.#first()) : undefined
    if (!jobs) this.#resume.push(resume)
    return jobs
  }

  give(looks: readonly Look[]): void {
    this.#done.push(looks)
    this.#open -= looks.length
    this.#wake?.()
  }

  /** A thread died of one of these jobs. */
  retry(jobs: readonly Job[], reason: string): void {
    if (jobs.length === 1) {
      const stamp = { hash: '', size: 0, changedMs: 0 }
      const { path } = jobs[0]!
      this.give([{ kind: 'skipped', path, stamp, reason: 'parser_failed', message: reason }])
      return
    }
    this.#suspect.push(...jobs.map((job) => [job]))
    this.#resumeAll()
  }

  /** These jobs were with a thread that died of others. */
  takeBack(jobs: readonly Job[]): void {
    this.#suspect.push(jobs)
    this.#resumeAll()
  }

  /** Looks as they come; undefined when all were taken. */
  async take(lend?: Hand): Promise<readonly Look[] | undefined> {
    while (this.#done.length === 0 && this.#open > 0) {
      const job = lend && this.#todo.pop()
      if (job) this.give([await lend(job)])
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
    const looks = this.#done.shift()
    this.#resumeAll()
    return looks
  }

  stop(): void {
    this.#stopped = true
  }

  /** The first of what nobody has: little enough that all end at about the same time. */
  #first(): Job[] | undefined {
    const most = Math.min(BATCH, this.#todo.length)
    let count = 0
    for (let bytes = 0; count < most && bytes < BATCH_BYTES; count++) bytes += this.#todo[count]!.size ?? 0
    return count > 0 ? this.#todo.splice(0, count) : undefined
  }

  #resumeAll(): void {
    for (const resume of this.#resume.splice(0)) resume()
  }
}

class Thread {
  readonly #worker: Worker
  #run: Run | undefined
  /** Batches sent and not answered; a thread answers in order. */
  readonly #sent: { readonly run: Run; readonly jobs: readonly Job[] }[] = []
  #reason = 'the parse thread ended'

  constructor(data: ThreadData, died: (run: Run | undefined) => void) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB }
    this.#worker = new Worker(THREAD, { workerData: data, resourceLimits })
    this.#worker.unref()
    this.#worker.on('message', (looks: readonly Look[]) => {
      this.#sent.shift()?.run.give(looks)
      this.#fill()
    })
    this.#worker.on('error', (error) => {
      this.#reason = String(error)
    })
    this.#worker.on('exit', () => {
      const run = this.#run
      this.#run = undefined
      died(run)
      // It answers in order, so what waited behind the first had no part in it.
      const [first, ...waiting] = this.#sent.splice(0)
      for (const sent of waiting) sent.run.takeBack(sent.jobs)
      first?.run.retry(first.jobs, this.#reason)
    })
  }

  work(run: Run): void {
    this.#run = run
    this.#fill()
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #fill(): void {
    while (this.#run && this.#sent.length < AHEAD) {
      const jobs = this.#run.next(() => this.#fill())
      if (!jobs) return
      this.#sent.push({ run: this.#run, jobs })
      this.#worker.postMessage(jobs)
    }
  }
}

/** Files in one message, at most. */
const BATCH = 16
/** A batch ends with the file that brings it here: some 40 ms of a thread that is new. */
const BATCH_BYTES = 32_000
/** Batches a thread holds: one in work, one waiting, so that it never idles. */
const AHEAD = 2
/** Batches done and not yet taken, at which threads get no more. */
const WINDOW = 16
/** Short, for what a first index needs next is memory: two threads held 170 MB of 677 on 16 MB of TypeScript. */
const IDLE_MS = 500
/**
 * Room for the newest objects of a thread, where the process has no say of its own (`daemon/start.ts`): on 6 MB of
 * TypeScript 16 cost a sixth more of processor time, 48 another 30 MB.
 */
const YOUNG_MB = 24

/** The same from `src/extract` and from `dist/bin`. */
const THREAD = new URL('../../dist/bin/parse.js', import.meta.url)
