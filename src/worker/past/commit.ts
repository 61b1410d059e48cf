/**
 * The graph of one commit, as the graph thread sees it: a thread that makes it and answers
 * from it. Questions that come while it is made wait, each up to its own time limit; the
 * making goes on, so whoever asks again later finds it done.
 *
 * Errors  `query_timeout` with how far it is; `no_history`, `too_large`; what the store throws.
 */
import { Worker } from 'node:worker_threads'
import { fromJSON, MuError } from '../../errors.ts'
import type { Limits } from '../../muql/sources.ts'
import { PAST_THREAD } from '../programs.ts'
import type { PastAnswer, PastOptions, PastQuestion } from './protocol.ts'

type Batch = Pick<Extract<PastAnswer, { rows: unknown }>, 'rows' | 'truncated'>

interface Waiting {
  resolve(batch: Batch): void
  reject(error: Error): void
}

export class CommitGraph {
  /** Questions under way. */
  busy = 0
  /** Why it can answer nothing. */
  failure: Error | undefined
  readonly commit: string
  readonly #thread: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #ended: Promise<unknown>
  #ready = false
  #progress = ''
  #nextId = 1

  constructor(options: PastOptions) {
    this.commit = options.commit
    this.#thread = new Worker(PAST_THREAD, { workerData: options })
    this.#thread.unref()
    this.#thread.on('message', (message: PastAnswer) => this.#hear(message))
    this.#thread.on('error', (error) => this.#fail(error))
    this.#ended = new Promise((resolve) => this.#thread.once('exit', resolve))
    this.#thread.once('exit', () =>
      this.#fail(new MuError('not_ready', 'The graph of the commit was closed.')),
    )
  }

  async select(sql: string, params: readonly (string | number)[], limits: Limits): Promise<Batch> {
    const { gone, maxRows, timeoutMs } = limits
    if (this.failure) throw this.failure
    const id = this.#nextId++
    const stop = (code: 'cancelled' | 'query_timeout') => (): void => {
      this.#waiting.get(id)?.reject(code === 'cancelled' ? new MuError(code) : this.#late())
      this.#waiting.delete(id)
      this.#post({ cancel: id })
    }
    const leave = stop('cancelled')
    const timer = setTimeout(stop('query_timeout'), timeoutMs)
    gone?.addEventListener('abort', leave)
    this.busy++
    try {
      return await new Promise<Batch>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject })
        this.#post({ id, sql, params, maxRows, timeoutMs })
      })
    } finally {
      this.busy--
      clearTimeout(timer)
      gone?.removeEventListener('abort', leave)
    }
  }

  /** Resolves when the thread has ended, which it does by itself; see `ending.ts`. */
  async close(): Promise<void> {
    this.#thread.ref()
    this.#post({ close: true })
    await this.#ended
  }

  #hear(message: PastAnswer): void {
    if ('ready' in message) this.#ready = true
    else if ('failed' in message) this.#fail(fromJSON({ error: message.failed }))
    else if ('phase' in message) this.#progress = ` (${message.phase}: ${message.done} of ${message.total})`
    else {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if ('error' in message) waiting?.reject(fromJSON({ error: message.error }))
      else waiting?.resolve(message)
    }
  }

  #fail(error: Error): void {
    this.failure ??= error
    for (const { reject } of this.#waiting.values()) reject(this.failure)
    this.#waiting.clear()
  }

  #late(): MuError {
    if (this.#ready) return new MuError('query_timeout')
    const name = this.commit.slice(0, 10)
    return new MuError('query_timeout', `The graph of ${name} is still being made${this.#progress}.`, {
      hint: 'It is kept: ask again in a moment, or with a longer time limit.',
    })
  }

  #post(question: PastQuestion): void {
    this.#thread.postMessage(question)
  }
}
