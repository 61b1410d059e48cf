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
import { derivation } from './derivation.ts'
import { endOnDefect } from './ending.ts'
import { Engine } from './engine.ts'
import { Finding } from './finding.ts'
import { Past } from './past/past.ts'
import type { Control, GraphMethod, GraphOptions, Notice, Reply, Request } from './protocol.ts'
import { changes } from './requests/changes.ts'
import { contents } from './requests/contents.ts'
import { context } from './requests/context.ts'
import { exportGraph } from './requests/export.ts'
import { neighbors } from './requests/neighbors.ts'
import { node } from './requests/node.ts'
import { nodes } from './requests/nodes.ts'
import { evaluate, query } from './requests/query.ts'
import { search } from './requests/search.ts'
import { settle } from './requests/settle.ts'
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
const streams = new Streams((id, chunk, seq) => send({ id, chunk, seq }, [chunk.buffer as ArrayBuffer]))
let room: Room | undefined
let upkeep: Upkeep | undefined

const HANDLERS: { readonly [M in Exclude<GraphMethod, 'open' | 'close'>]: Handler<M> } = {
  update: ({ engine }, { paths }) => engine.update(paths),
  scan: ({ engine }) => engine.scan(),
  settle,
  contents,
  status,
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

port.on('message', (message: Request | Control) => {
  if ('taken' in message) streams.taken(message.id, message.taken)
  else if ('cancel' in message) streams.cancel(message.id)
  else void handle(message)
})

async function handle({ id, method, params }: Request): Promise<void> {
  try {
    const result = await run(id, method, params)
    send({ id, result }, transfers(result))
  } catch (error) {
    const known = error instanceof MuError ? error : undefined
    if (!known)
      notify({ event: 'log', level: 'error', message: 'a request failed', details: detailsOf(method, error) })
    const { code, message, details } = known ?? new MuError('internal')
    send({ id, error: { code, message, ...details } })
  } finally {
    streams.end(id)
    if (method === 'close') port.close()
  }
}

async function run(id: number, method: GraphMethod, params: Request['params']): Promise<unknown> {
  if (method === 'open') return open(params as GraphOptions)
  if (method === 'close') return room ? close(room) : {}
  if (!room) throw new MuError('not_ready')
  const handler = HANDLERS[method] as Handler<typeof method> | undefined
  if (!handler) throw new MuError('bad_request', `There is no request ${String(method)}.`)
  return handler(room, params as never, streams.open(id))
}

async function open(options: GraphOptions) {
  if (room) throw new MuError('bad_request', 'The graph is open already.')
  const { root, watch, maxFileBytes, threads, database, keepDeltas, keepDeltasMs } = options
  const engine: Engine = new Engine({
    disk: nodeDisk(root, 'throw'),
    watch,
    maxFileBytes,
    pool: new ParsePool({ root, maxFileBytes, threads }),
    openStore: () =>
      openStore({ file: database, keepDeltas, keepDeltasMs, derivation: derivation(), log: storeLog }),
    now: Date.now,
    notify,
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
  room = { options, engine, finding: new Finding(engine), past, standing }
  upkeep = new Upkeep(engine, notify)
  try {
    await engine.open()
    removeParquet(database)
  } catch (error) {
    await close(room, true).catch(() => {})
    // Whoever corrects what is wrong may open again.
    room = undefined
    throw error
  }
  return { epoch: engine.store!.epoch, seq: engine.graph.seq }
}

async function close({ engine, past, standing }: Room, atOnce = false): Promise<Record<string, never>> {
  upkeep?.stop()
  standing.stop()
  await past.close()
  await engine.close(atOnce)
  return {}
}

function notify(notice: Notice): void {
  port.postMessage(notice)
  if (notice.event === 'delta' || notice.event === 'reset') upkeep?.touch()
}

function send(reply: Reply, transfer: ArrayBuffer[] = []): void {
  port.postMessage(reply, transfer)
}

function transfers(result: unknown): ArrayBuffer[] {
  const body = (result as { body?: unknown } | undefined)?.body
  return body instanceof Uint8Array ? [body.buffer as ArrayBuffer] : []
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
