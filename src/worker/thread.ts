/**
 * The graph thread: takes requests, gives each one answer.
 *
 * Promise    A request is answered once, with a result or an error. Until `open`
 *            has been asked there is nothing to ask. Requests run side by side;
 *            what must be one at a time waits in the engine's lane.
 * Mechanism  One handler a method, under `requests/`. Answers and chunks are bytes
 *            that are transferred, never copied.
 * Limits     An exception that no request caused ends the thread (`ending.ts`): the main
 *            thread starts another one from the database.
 */
import { parentPort } from 'node:worker_threads'
import { MuError } from '../errors.ts'
import { ParsePool } from '../extract/pool.ts'
import { openStore } from '../store/open.ts'
import { removeParquet } from '../store/parquet.ts'
import { nodeDisk } from '../watch/disk.ts'
import { Bundle } from './bundle.ts'
import { clearAway, MUCH_BYTES } from './clear.ts'
import { derivation } from './derivation.ts'
import { endOnDefect } from './ending.ts'
import { Engine } from './engine.ts'
import { Finding } from './finding.ts'
import { Past } from './past/past.ts'
import type { Control, GraphMethod, GraphOptions, Notice, Reply, Request, Settled } from './protocol.ts'
import { Rehearsal } from './rehearsal.ts'
import { changes } from './requests/changes.ts'
import { contents } from './requests/contents.ts'
import { context } from './requests/context.ts'
import { exportGraph } from './requests/export.ts'
import { neighbors } from './requests/neighbors.ts'
import { node } from './requests/node.ts'
import { nodes } from './requests/nodes.ts'
import { position } from './requests/position.ts'
import { evaluate, query } from './requests/query.ts'
import { search } from './requests/search.ts'
import { settle, settledNow } from './requests/settle.ts'
import { source } from './requests/source.ts'
import { status } from './requests/status.ts'
import { forget, surround } from './requests/surround.ts'
import { verify } from './requests/verify.ts'
import { unwatch, watch } from './requests/watch.ts'
import type { Handler, Room } from './room.ts'
import { Standing } from './standing.ts'
import { Streams } from './streams.ts'
import { Upkeep } from './upkeep.ts'

const port = parentPort!
const outgoing = new Bundle<Reply | Notice>((messages, transfer) => port.postMessage(messages, transfer))
const streams = new Streams((id, chunk, seq) => send({ id, chunk, seq }, chunk.buffer as ArrayBuffer))
let room: Room | undefined
let upkeep: Upkeep | undefined
let rehearsal: Rehearsal | undefined

const HANDLERS: { readonly [M in Exclude<GraphMethod, 'load' | 'open' | 'close'>]: Handler<M> } = {
  update: ({ engine }, { paths }) => engine.update(paths),
  prepare: async ({ engine }, { path }) => {
    await engine.prepare(path)
    return {}
  },
  scan: ({ engine }) => engine.scan(),
  contents,
  status,
  position,
  node,
  source,
  nodes,
  search,
  context,
  neighbors,
  query,
  export: exportGraph,
  changes,
  surround,
  forget,
  verify,
  watch,
  unwatch,
}

endOnDefect(async (error) => {
  const details = { error: error instanceof Error ? error.stack : String(error) }
  notify({ event: 'log', level: 'error', message: 'a defect ends the graph thread', details })
  port.close()
  if (room) await close(room, true)
})

port.on('message', (messages: readonly (Request | Control)[]) => {
  for (const message of messages) {
    outgoing.hurry()
    if ('taken' in message) streams.taken(message.id, message.taken)
    else if ('cancel' in message) streams.cancel(message.id)
    else take(message)
  }
})

/** What is at hand is answered at once: a promise would cost a lookup more than the lookup. */
function take(request: Request): void {
  rehearsal?.giveWay()
  const { settling } = request
  const settled = settling && (room ? settledNow(room, settling) : 'late')
  if (!settling || settled) begin(request, settled)
  else void settle(room!, settling).then((settled) => begin(request, settled))
}

function begin(request: Request, settled?: Settled): void {
  try {
    const result = run(request)
    if (result instanceof Promise)
      result.then(
        (result) => end(request, result, settled),
        (error) => fail(request, error, settled),
      )
    else end(request, result, settled)
  } catch (error) {
    fail(request, error, settled)
  }
}

function end({ id, method }: Request, result: unknown, settled?: Settled): void {
  streams.end(id)
  send({ id, result, ...(settled && { settled }) }, bytesOf(result))
  if (method === 'close') leave()
}

function fail({ id, method }: Request, error: unknown, settled?: Settled): void {
  streams.end(id)
  const known = error instanceof MuError ? error : undefined
  if (!known)
    notify({ event: 'log', level: 'error', message: 'a request failed', details: detailsOf(method, error) })
  const { code, message, details } = known ?? new MuError('internal')
  send({ id, error: { code, message, ...details }, ...(settled && { settled }) })
  if (method === 'close') leave()
}

function leave(): void {
  outgoing.send()
  port.close()
}

function run({ id, method, params }: Request): unknown {
  if (method === 'load') return load(params as GraphOptions)
  if (method === 'open') return open(params as GraphOptions)
  if (method === 'close') return room ? close(room) : {}
  if (!room) throw new MuError('not_ready')
  const handler = HANDLERS[method] as Handler<typeof method> | undefined
  if (!handler) throw new MuError('bad_request', `There is no request ${String(method)}.`)
  return handler(room, params as never, streams.open(id))
}

async function load(options: GraphOptions): Promise<Record<string, never>> {
  if (room) throw new MuError('bad_request', 'The graph is loaded already.')
  room = roomOf(options)
  const { engine } = room
  upkeep = new Upkeep(engine, notify)
  await orClose(engine.load())
  return {}
}

async function open(options: GraphOptions) {
  if (!room) await load(options)
  const { engine } = room!
  await orClose(engine.open())
  rehearsal = new Rehearsal()
  void rehearsal.runSoon(room!)
  removeParquet(options.database)
  return { epoch: engine.store!.epoch, seq: engine.graph.seq }
}

/** Whoever corrects what is wrong may open again. */
async function orClose(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const failed = room
    room = undefined
    if (failed) await close(failed, true).catch(() => {})
    throw error
  }
}

function roomOf(options: GraphOptions): Room {
  const { root, watch, maxFileBytes, threads, database, keepDeltas, keepDeltasMs } = options
  const engine: Engine = new Engine({
    disk: nodeDisk(root, 'throw'),
    watch,
    maxFileBytes,
    pool: new ParsePool({ root, maxFileBytes, threads }),
    openStore: (recall) =>
      openStore({
        file: database,
        keepDeltas,
        keepDeltasMs,
        derivation: derivation(),
        log: storeLog,
        recall,
      }),
    image: `${database}.image`,
    now: Date.now,
    notify,
    clearAway: () => clearAway(MUCH_BYTES),
    observer: {
      get isWatching() {
        return standing.isWatching
      },
      committed: (touch) => standing.committed(touch),
    },
  })
  const past = new Past(options)
  const standing: Standing = new Standing({
    engine,
    notify,
    evaluate: (request) => evaluate({ engine, options, past }, request),
  })
  return { options, engine, finding: new Finding(engine), past, standing }
}

async function close({ engine, past, standing }: Room, atOnce = false): Promise<Record<string, never>> {
  upkeep?.stop()
  rehearsal?.stop()
  standing.stop()
  await past.close()
  await engine.close(atOnce)
  return {}
}

/** At once: a commit is told before whatever is done next. */
function notify(notice: Notice): void {
  outgoing.add(notice)
  outgoing.send()
  if (notice.event === 'delta' || notice.event === 'reset') upkeep?.touch()
}

function send(reply: Reply, transfer?: ArrayBuffer): void {
  outgoing.add(reply, transfer)
}

function bytesOf(result: unknown): ArrayBuffer | undefined {
  const body = (result as { body?: unknown } | undefined)?.body
  return body instanceof Uint8Array ? (body.buffer as ArrayBuffer) : undefined
}

function detailsOf(method: string, error: unknown): Record<string, unknown> {
  return { method, error: error instanceof Error ? error.stack : String(error) }
}

const storeLog = {
  info: (details: object, message: string) =>
    notify({ event: 'log', level: 'info', message, details: { ...details } }),
  warn: (details: object, message: string) =>
    notify({ event: 'log', level: 'warn', message, details: { ...details } }),
}
