/**
 * The reader: how every route asks the graph and passes its answer on.
 *
 * The graph thread's bytes go out as they came, with the sequence they show. A
 * read first waits until the graph is as new as the disk (`settle`), unless the
 * client has said `fresh=false`; `Mu-Fresh` says whether that was reached.
 */
import type { FastifyReply } from 'fastify'
import { MuError } from '../errors.ts'
import type { Answer, GraphMethods } from '../worker/protocol.ts'
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
    { wish, need = {}, withinMs, type = JSON_TYPE }: Passing,
  ): Promise<FastifyReply> {
    await this.settle(reply, wish, need)
    const { body, seq } = await this.ask(method, params, withinMs).catch(async (error: unknown) => {
      // "No such node" is an answer about the graph, too.
      if (error instanceof MuError && error.status === 404) await this.stamp(reply)
      throw error
    })
    await this.stamp(reply, seq)
    return reply.type(type).send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  }

  /** Waits for freshness and says in `Mu-Fresh` whether it was reached. */
  async settle(reply: FastifyReply, wish: Wish, need: Need = {}): Promise<void> {
    const { fresh, fresh_timeout_ms: withinMs } = wish
    const isFresh = fresh !== false && (await this.#parts.freshness?.settle(need, withinMs)) === true
    reply.header('mu-fresh', String(isFresh))
  }

  /** `call` with a deadline: a graph thread that hangs must not hold its clients for ever. */
  async ask<M extends keyof GraphMethods>(
    method: M,
    params: GraphMethods[M][0],
    withinMs = this.#parts.answerMs,
  ): Promise<GraphMethods[M][1]> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new MuError('timeout', `The graph did not answer in ${withinMs} ms.`)),
        withinMs,
      )
    })
    try {
      return await Promise.race([this.#parts.graph.call(method, params), late])
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

export const JSON_TYPE = 'application/json; charset=utf-8'
