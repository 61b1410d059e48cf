/**
 * The thread of one commit: makes its graph in a store of its own and answers SELECTs from it.
 *
 * The store stays on disk, so a commit that was asked for once is there at once the next time.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { MuError } from '../../errors.ts'
import { openStore } from '../../store/open.ts'
import { derivation } from '../derivation.ts'
import { endOnDefect } from '../ending.ts'
import { Engine } from '../engine.ts'
import { commitDisk } from './disk.ts'
import type { PastAnswer, PastOptions, PastQuestion } from './protocol.ts'

const port = parentPort!
const { root, commit, watch, maxFileBytes, file } = workerData as PastOptions
const silent = { info: () => {}, warn: () => {} }
const running = new Map<number, AbortController>()

let engine: Engine | undefined

async function open(): Promise<Engine> {
  engine = new Engine({
    disk: commitDisk(root, commit, maxFileBytes),
    watch,
    maxFileBytes,
    openStore: () => openStore({ file, derivation: derivation(), log: silent }),
    now: Date.now,
    notify: (notice) => {
      if (notice.event === 'progress') send({ phase: notice.phase, done: notice.done, total: notice.total })
    },
  })
  await engine.open()
  await engine.store!.compact()
  return engine
}

const opened = open()
opened.then(
  () => send({ ready: true }),
  (error: unknown) => send({ failed: errorOf(error) }),
)

endOnDefect((error) => {
  send({ failed: errorOf(error) })
  return close()
})

port.on('message', (question: PastQuestion) => {
  if ('cancel' in question) running.get(question.cancel)?.abort()
  else if ('close' in question) void close()
  else void answer(question)
})

async function close(): Promise<void> {
  for (const stop of running.values()) stop.abort()
  port.close()
  await engine?.close(true)
}

async function answer({ id, sql, params, maxRows, timeoutMs }: Extract<PastQuestion, { id: number }>) {
  const stop = new AbortController()
  running.set(id, stop)
  try {
    const { store } = await opened
    send({ id, ...(await store!.select(sql, params, { maxRows, timeoutMs, gone: stop.signal })) })
  } catch (error) {
    send({ id, error: errorOf(error) })
  } finally {
    running.delete(id)
  }
}

function errorOf(error: unknown) {
  const known = error instanceof MuError ? error : new MuError('internal', String(error))
  return known.toJSON().error
}

function send(message: PastAnswer): void {
  port.postMessage(message)
}
