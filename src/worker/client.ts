/**
 * The graph thread as the main thread sees it.
 *
 * Promise    Each call is answered, by the thread or, when it dies, by `not_ready`.
 *            A thread that dies after it was opened is started again with the same
 *            options; its database and the tree give the same graph.
 * Mechanism  Ids and a map of who waits. A restart waits longer each time, and when
 *            `MAX_RESTARTS` follow each other closely there is no further one: then
 *            something is wrong that restarting does not mend. A thread is asked to end and
 *            waited for, never terminated (`ending.ts`).
 * Limits     Calls made while there is no thread fail at once; they are not kept.
 */
import { Worker } from 'node:worker_threads'
import { fromJSON, MuError } from '../errors.ts'
import { Bundle } from './bundle.ts'
import { Incoming } from './incoming.ts'
import { chunksOf } from './pieces.ts'
import { GRAPH_THREAD } from './programs.ts'
import type {
  Answer,
  Control,
  GraphClient,
  GraphMethod,
  GraphMethods,
  GraphOptions,
  Notice,
  Outcome,
  Pieces,
  Reply,
  Request,
  Settling,
  Streamed,
  Whole,
} from './protocol.ts'

export interface RunningGraph extends GraphClient {
  /** Finishes the running batch, or gives up opening, and resolves when the thread has ended. Idempotent. */
  close(): Promise<void>
}

export function startGraph(): RunningGraph {
  return new ThreadClient()
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
  readonly chunks: Incoming | undefined
  /** It wants to know whether the graph was settled, whatever came of it. */
  readonly settling: Settling | undefined
}

class ThreadClient implements RunningGraph {
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<(notice: Notice) => void>()
  readonly #bundle = new Bundle<Request | Control>((messages) => this.#thread?.postMessage(messages))
  #thread: Worker | undefined
  #opened: Promise<unknown> = NOT_OPEN
  #options: GraphOptions | undefined
  #nextId = 1
  #restarts = 0
  #restart: NodeJS.Timeout | undefined
  #closing: Promise<void> | undefined

  constructor() {
    this.#start()
  }

  async call<M extends GraphMethod>(method: M, params: GraphMethods[M][0]): Promise<GraphMethods[M][1]> {
    if (method === 'query') return this.#whole(params as GraphMethods['query'][0]) as never
    if (method === 'open') {
      const opened = await this.#open(params as GraphOptions)
      this.#options = params as GraphOptions
      return opened as GraphMethods[M][1]
    }
    return this.#request(method, params) as Promise<GraphMethods[M][1]>
  }

  settled<M extends Whole>(method: M, params: GraphMethods[M][0], settling: Settling): Promise<Outcome<M>> {
    return this.#request(method, params, undefined, settling) as Promise<Outcome<M>>
  }

  async opened(): Promise<void> {
    await this.#opened
  }

  async stream<M extends Streamed>(
    method: M,
    params: GraphMethods[M][0],
    gone?: AbortSignal,
  ): Promise<Pieces> {
    const id = this.#nextId
    const cancel = (): void => {
      if (this.#waiting.has(id)) this.#post({ id, cancel: true })
    }
    const chunks = new Incoming({ taken: (taken) => this.#post({ id, taken }), cancel })
    if (gone?.aborted) throw new MuError('cancelled')
    gone?.addEventListener('abort', cancel)
    this.#request(method, params, chunks)
      .then(
        (result) => {
          const { body, seq } = result as { readonly body?: Uint8Array; readonly seq: number }
          chunks.end(body, seq)
        },
        (error: unknown) => chunks.fail(error as Error),
      )
      .finally(() => gone?.removeEventListener('abort', cancel))
    return chunks.pieces()
  }

  async #whole(params: GraphMethods['query'][0]): Promise<Answer> {
    const pieces = await this.stream('query', params)
    if (!pieces.rest) return { body: pieces.first, seq: pieces.seq }
    const parts: Uint8Array[] = []
    for await (const part of chunksOf(pieces)) parts.push(part)
    return { body: new Uint8Array(Buffer.concat(parts)), seq: pieces.seq }
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    clearTimeout(this.#restart)
    const thread = this.#thread
    if (!thread) return
    await this.#end(thread)
  }

  /** Never from outside: see `ending.ts`. */
  async #end(thread: Worker): Promise<void> {
    const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
    // What it could not close ends with it all the same.
    await this.#request('close', {}).catch(() => {})
    await ended
  }

  async #open(options: GraphOptions): Promise<GraphMethods['open'][1]> {
    this.#opened = this.#request('open', options)
    const opened = (await this.#opened) as GraphMethods['open'][1]
    this.#tell({ event: 'opened', epoch: opened.epoch, seq: opened.seq })
    return opened
  }

  #request(
    method: GraphMethod,
    params: Request['params'],
    chunks?: Incoming,
    settling?: Settling,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++
      if (!this.#thread) {
        reject(new MuError('not_ready', 'The graph is being started again.'))
        return
      }
      this.#waiting.set(id, { resolve, reject, chunks, settling })
      this.#post(settling ? { id, method, params, settling } : { id, method, params })
    })
  }

  #post(message: Request | Control): void {
    this.#bundle.add(message)
  }

  #start(): void {
    const thread = new Worker(GRAPH_THREAD)
    let failure: Error | undefined
    this.#thread = thread
    thread.on('message', (messages: readonly (Reply | Notice)[]) => {
      for (const message of messages) {
        if ('event' in message) this.#tell(message)
        else this.#settle(message)
      }
    })
    thread.on('error', (error) => {
      failure = error
    })
    thread.on('exit', () => this.#ended(failure))
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    if ('chunk' in reply) {
      waiting.chunks?.give(reply.chunk, reply.seq)
      return
    }
    this.#waiting.delete(reply.id)
    if (waiting.settling) {
      const { settled } = reply
      waiting.resolve(
        'error' in reply ? { settled, error: fromJSON(reply) } : { settled, result: reply.result },
      )
    } else if ('error' in reply) waiting.reject(fromJSON(reply))
    else waiting.resolve(reply.result)
  }

  #ended(failure: Error | undefined): void {
    this.#thread = undefined
    this.#opened = NOT_OPEN
    const lost = new MuError('not_ready', 'The graph thread ended.')
    for (const waiting of this.#waiting.values()) waiting.reject(lost)
    this.#waiting.clear()
    if (this.#closing) return
    const error = failure?.stack ?? 'it ended by itself'
    if (this.#restarts === MAX_RESTARTS) {
      this.#log('error', 'the graph thread keeps ending and is given up', { error })
      return
    }
    const delayMs = FIRST_DELAY_MS * 2 ** this.#restarts++
    this.#log('error', 'the graph thread ended and is started again', { error, delayMs })
    this.#restart = setTimeout(() => void this.#again(), delayMs)
  }

  async #again(): Promise<void> {
    this.#start()
    const options = this.#options
    if (!options) return
    try {
      const { epoch, seq } = await this.#open(options)
      this.#log('info', 'the graph was opened again', { epoch, seq })
      this.#restart = setTimeout(() => {
        this.#restarts = 0
      }, STEADY_MS).unref()
    } catch (error) {
      if (this.#closing || !this.#thread) return
      this.#log('error', 'the graph could not be opened again', { error: String(error) })
      await this.#end(this.#thread)
    }
  }

  #tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice)
  }

  #log(level: 'info' | 'error', message: string, details: Record<string, unknown>): void {
    this.#tell({ event: 'log', level, message, details })
  }
}

const NOT_OPEN = Promise.reject(new MuError('not_ready'))
NOT_OPEN.catch(() => {})

const MAX_RESTARTS = 6
const FIRST_DELAY_MS = 200

/** A thread that lives so long has got over what ended the one before. */
const STEADY_MS = 60_000
