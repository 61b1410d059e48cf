/**
 * The reader: how every route asks the graph and passes its answer on.
 *
 * The graph thread's bytes go out as they came, with the sequence they show. A
 * read first waits until the graph is as new as the disk (`settle`), unless the
 * client has said `fresh=false`; `Mu-Fresh` says whether that was reached.
 */
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { MuError } from '../errors.ts'
import { chunksOf } from '../worker/pieces.ts'
import type { Answer, GraphMethods, Streamed } from '../worker/protocol.ts'
import type { Feed } from './live/feed.ts'
import type { Need, ServerParts } from './parts.ts'

/** What a client may say about freshness, as it says it. */
export interface Wish {
  readonly fresh?: boolean
  readonly fresh_timeout_ms?: number
}

/** How an answer is waited for and sent. `withinMs` is for methods with a limit of their own. */
export interface Passing {
  readonly wish: Wish
  readonly need?: Need
  readonly withinMs?: number
  readonly type?: string
  /** Of an answer, not of an error. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Methods whose result is a document for the client. */
type Document = {
  [M in keyof GraphMethods]: GraphMethods[M][1] extends Answer ? M : never
}[keyof GraphMethods]

export interface ReaderParts extends Pick<ServerParts, 'graph' | 'freshness'> {
  readonly feed: Feed
  readonly answerMs: number
}

export class Reader {
  readonly #parts: ReaderParts

  constructor(parts: ReaderParts) {
    this.#parts = parts
  }

  /** Asks, and sends the answer. */
  async pass<M extends Document>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    { wish, need = {}, withinMs, type = JSON_TYPE, headers = {} }: Passing,
  ): Promise<FastifyReply> {
    await this.settle(reply, wish, need)
    const { body, seq } = await this.ask(method, params, withinMs).catch((error: unknown) =>
      this.#refuse(reply, error),
    )
    await this.stamp(reply, seq)
    return reply
      .headers(headers)
      .type(type)
      .send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  }

  /**
   * Asks, and sends the answer as it is made. The next chunk is asked for when the client
   * has taken the last, so a slow reader costs no memory; one that goes away ends the work.
   * What fails before the first chunk is an ordinary error answer; what fails later breaks
   * the connection, for a document cut short must not look whole.
   */
  async stream<M extends Streamed>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    { wish, need = {}, withinMs, type = JSON_TYPE, headers = {} }: Passing,
  ): Promise<FastifyReply> {
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    await this.settle(reply, wish, need)
    const begun = this.#parts.graph.stream(method, params, gone.signal)
    const { seq, first, rest } = await this.#within(begun, withinMs).catch((error: unknown) => {
      gone.abort()
      return this.#refuse(reply, error)
    })
    await this.stamp(reply, seq)
    reply.headers(headers).type(type)
    if (!rest) return reply.send(Buffer.from(first.buffer, first.byteOffset, first.byteLength))
    const body = Readable.from(chunksOf({ first, rest }), {
      objectMode: false,
      highWaterMark: HIGH_WATER_BYTES,
    })
    body.on('error', (error) => reply.log.error({ err: error }, `${method} broke off`))
    return reply.send(body)
  }

  /** "No such node" is an answer about the graph, too. */
  async #refuse(reply: FastifyReply, error: unknown): Promise<never> {
    if (error instanceof MuError && error.status === 404) await this.stamp(reply)
    throw error
  }

  /** Waits for freshness and says in `Mu-Fresh` whether it was reached. */
  async settle(reply: FastifyReply, wish: Wish, need: Need = {}): Promise<void> {
    const { fresh, fresh_timeout_ms: withinMs } = wish
    const isFresh = fresh !== false && (await this.#parts.freshness?.settle(need, withinMs)) === true
    reply.header('mu-fresh', String(isFresh))
  }

  /** `call` with a deadline: a graph thread that hangs must not hold its clients for ever. */
  ask<M extends keyof GraphMethods>(
    method: M,
    params: GraphMethods[M][0],
    withinMs?: number,
  ): Promise<GraphMethods[M][1]> {
    return this.#within(this.#parts.graph.call(method, params), withinMs)
  }

  async #within<T>(answer: Promise<T>, withinMs = this.#parts.answerMs): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new MuError('timeout', `The graph did not answer in ${withinMs} ms.`)),
        withinMs,
      )
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Says which sequence of which epoch the answer shows; without `seq`, that it is at least as new as now. */
  async stamp(reply: FastifyReply, seq?: number): Promise<void> {
    reply.header('cache-control', 'no-store')
    const { feed } = this.#parts
    const position = feed.current ?? (await feed.position().catch(() => undefined))
    const shown = seq ?? position?.seq
    if (shown !== undefined) reply.header('mu-seq', shown)
    if (position) reply.header('mu-epoch', position.epoch)
  }
}

const HIGH_WATER_BYTES = 64 * 1024
export const JSON_TYPE = 'application/json; charset=utf-8'
