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
import { within } from '../within.ts'
import { chunksOf } from '../worker/pieces.ts'
import type { Answer, GraphMethods, Streamed, Whole } from '../worker/protocol.ts'
import type { Feed, Position } from './live/feed.ts'
import type { ServerParts } from './parts.ts'
import { type Kept, Recent } from './recent.ts'

/** What a client may say about freshness, as it says it. */
export interface Wish {
  readonly fresh?: boolean
  readonly fresh_timeout_ms?: number
}

/** How an answer is waited for and sent. `withinMs` is for methods with a limit of their own. */
export interface Passing {
  readonly wish: Wish
  readonly withinMs?: number
  readonly type?: string
  /** Of an answer, not of an error. */
  readonly headers?: Readonly<Record<string, string>>
}

/** `about`: the node whose file alone has to be up to date. */
export interface PassingWhole extends Passing {
  readonly about?: string
}

/** Methods whose result is a document for the client. */
type Document = {
  [M in Whole]: GraphMethods[M][1] extends Answer ? M : never
}[Whole]

export interface ReaderParts extends Pick<ServerParts, 'graph' | 'freshness'> {
  readonly feed: Feed
  readonly answerMs: number
}

export class Reader {
  readonly #parts: ReaderParts
  readonly #recent: Recent

  constructor(parts: ReaderParts) {
    this.#parts = parts
    this.#recent = new Recent(parts.graph)
  }

  stop(): void {
    this.#recent.stop()
  }

  /** Asks, and sends the answer. What is at hand is sent at once. */
  pass<M extends Document>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    passing: PassingWhole,
  ): FastifyReply | Promise<FastifyReply> {
    const key = FROM_GRAPH_ALONE.has(method) ? reply.request.originalUrl : undefined
    const { current } = this.#parts.feed
    const kept = key === undefined || !current ? undefined : this.#kept(reply, key, passing)
    return kept ? this.#send(reply, passing, kept, current) : this.#pass(reply, method, params, passing, key)
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
    passing: Passing,
  ): Promise<FastifyReply> {
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    try {
      await this.settle(reply, passing.wish)
      const begun = this.#parts.graph.stream(method, params, gone.signal)
      const { seq, first, rest } = await this.#within(begun, passing.withinMs)
      if (!rest) return this.#send(reply, passing, { body: first, seq }, await this.#position())
      const body = Readable.from(chunksOf({ first, rest }), {
        objectMode: false,
        highWaterMark: HIGH_WATER_BYTES,
      })
      body.on('error', (error) => reply.log.error({ err: error }, `${method} broke off`))
      return this.#send(reply, passing, { body, seq }, await this.#position())
    } catch (error) {
      gone.abort()
      return this.#refuse(reply, error)
    }
  }

  /** An answer that needs no waiting for freshness: it is not wanted, or the one file that counts is as it was read. */
  #kept(reply: FastifyReply, key: string, { wish, about }: PassingWhole): Kept | undefined {
    const { freshness } = this.#parts
    const kept = this.#recent.get(key)
    if (!kept) return undefined
    const isWanted = wish.fresh !== false && freshness !== undefined
    if (isWanted && !(about !== undefined && kept.file && freshness.isAsRead(kept.file))) return undefined
    reply.header('mu-fresh', String(isWanted))
    return kept
  }

  async #pass<M extends Document>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    passing: PassingWhole,
    key: string | undefined,
  ): Promise<FastifyReply> {
    try {
      const answer =
        (await this.#onTheWay(reply, method, params, passing, key)) ??
        (await this.#settled(reply, method, params, passing, key))
      return this.#send(reply, passing, answer, await this.#position())
    } catch (error) {
      return this.#refuse(reply, error)
    }
  }

  /** What is about one node is settled in the graph thread, on the way to the answer. Undefined when it is not. */
  async #onTheWay<M extends Document>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    { wish, about, withinMs = this.#parts.answerMs }: PassingWhole,
    key: string | undefined,
  ): Promise<Answer | undefined> {
    if (about === undefined || wish.fresh === false) return undefined
    const { graph, freshness } = this.#parts
    const settling = freshness?.about(about, wish.fresh_timeout_ms)
    if (!settling) return undefined
    const { changes } = this.#recent
    const outcome = await this.#within(graph.settled(method, params, settling), settling.withinMs + withinMs)
    if (outcome.settled === 'whole') return undefined
    reply.header('mu-fresh', String(outcome.settled === 'fresh'))
    if ('error' in outcome) throw outcome.error
    const answer = outcome.result as Answer
    if (key !== undefined) this.#recent.keep(key, answer, changes)
    return answer
  }

  /** All else is asked when the whole tree is settled. */
  async #settled<M extends Document>(
    reply: FastifyReply,
    method: M,
    params: GraphMethods[M][0],
    { wish, withinMs }: PassingWhole,
    key: string | undefined,
  ): Promise<Answer> {
    await this.settle(reply, wish)
    const kept = key === undefined ? undefined : this.#recent.get(key)
    if (kept) return kept
    const { changes } = this.#recent
    const answer = (await this.ask(method, params, withinMs)) as Answer
    if (key !== undefined) this.#recent.keep(key, answer, changes)
    return answer
  }

  #send(
    reply: FastifyReply,
    { type = JSON_TYPE, headers }: Passing,
    { body, seq }: { readonly body: Answer['body'] | Readable; readonly seq: number },
    position: Position | undefined,
  ): FastifyReply {
    mark(reply, seq, position)
    if (headers) reply.headers(headers)
    reply.type(type)
    // Fastify sends a plain Uint8Array otherwise than a Buffer.
    return reply.send(
      body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body,
    )
  }

  /** "No such node" is an answer about the graph, too. */
  async #refuse(reply: FastifyReply, error: unknown): Promise<never> {
    if (error instanceof MuError && error.status === 404) await this.stamp(reply)
    if (!reply.hasHeader('mu-fresh')) reply.header('mu-fresh', 'false')
    throw error
  }

  /** Waits until the graph is as new as the tree and says in `Mu-Fresh` whether that was reached. */
  async settle(reply: FastifyReply, { fresh, fresh_timeout_ms: withinMs }: Wish): Promise<void> {
    const isFresh = fresh !== false && (await this.#parts.freshness?.settle(withinMs)) === true
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

  #within<T>(answer: Promise<T>, withinMs = this.#parts.answerMs): Promise<T> {
    return within(answer, withinMs, () => {
      throw new MuError('timeout', `The graph did not answer in ${withinMs} ms.`)
    })
  }

  /** Says which sequence of which epoch the answer shows; without `seq`, that it is at least as new as now. */
  async stamp(reply: FastifyReply, seq?: number): Promise<void> {
    const position = await this.#position()
    mark(reply, seq ?? position?.seq, position)
  }

  async #position(): Promise<Position | undefined> {
    const { feed } = this.#parts
    return feed.current ?? (await feed.position().catch(() => undefined))
  }
}

function mark(reply: FastifyReply, seq: number | undefined, position: Position | undefined): void {
  reply.header('cache-control', 'no-store')
  if (seq !== undefined) reply.header('mu-seq', seq)
  if (position) reply.header('mu-epoch', position.epoch)
}

/** Methods whose answers depend on nothing but the graph and the address that asks. */
const FROM_GRAPH_ALONE: ReadonlySet<Whole> = new Set(['node', 'neighbors'])
const HIGH_WATER_BYTES = 64 * 1024
export const JSON_TYPE = 'application/json; charset=utf-8'
