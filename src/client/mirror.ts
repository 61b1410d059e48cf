/**
 * A copy of the graph, or of a part of it, that follows the daemon's.
 *
 * Promise    At `seq` it equals what `GET /export` gave at that `seq`, and it comes to every
 *            later one as the feed tells of it, across losses, restarts and kills.
 * Mechanism  An export, then the feed with edges and positions from its `seq`. At a `resync`
 *            it is read anew; readers see the old copy until the new one is whole.
 * Limits     With `keep` it holds the nodes that are kept and the edges between them. What
 *            decides there must be told by the id (type, file, name), for a node is asked
 *            about when it comes and not again. The whole export passes through memory once.
 *
 * Errors  `ready` and `until` reject with what the feed fails with for good.
 */
import { MuError } from '../errors.ts'
import type { GraphEdge, GraphNode } from '../graph/types.ts'
import type { GraphExport, GraphUpdate } from './answers.ts'
import { Copy, type Keep } from './copy.ts'
import { events } from './events.ts'
import { hasty } from './requests.ts'
import { delayMs, isPassing, pause } from './retry.ts'
import type { TalkOptions } from './talk.ts'
import type { Transport } from './wire.ts'

export interface MirrorOptions extends TalkOptions {
  readonly keep?: Keep
}

/** `reload`: anything may be different. */
export type MirrorChange = GraphUpdate | { readonly type: 'reload'; readonly seq: number }

export interface Mirror {
  /** By id. */
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** By source, type, target and relation. */
  readonly edges: ReadonlyMap<string, GraphEdge>
  readonly epoch: string
  readonly seq: number
  /** It holds the graph. */
  readonly ready: Promise<void>
  get(id: string): GraphNode | undefined
  /** Resolves when it shows `seq`, for instance that of a barrier; or another epoch, which is newer than any `seq` known. */
  until(seq: number): Promise<void>
  /** Called after each change is in, in order. Returns what ends that. */
  onChange(listener: (change: MirrorChange) => void): () => void
  close(): void
}

interface Waiter {
  readonly seq: number
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export function openMirror(transport: Transport, { keep = () => true, ...options }: MirrorOptions): Mirror {
  const closing = new AbortController()
  const { signal } = closing
  const close = () => closing.abort()
  options.signal?.addEventListener('abort', close)
  if (options.signal?.aborted) close()
  const listeners = new Set<(change: MirrorChange) => void>()
  let copy = new Copy({ epoch: '', seq: -1, nodes: [], edges: [] }, keep)
  let waiters: Waiter[] = []
  let end: { readonly error: unknown } | undefined

  const settle = (isNewEpoch = false): void => {
    const isDue = ({ seq }: Waiter) => isNewEpoch || seq <= copy.seq
    const due = waiters.filter(isDue)
    waiters = waiters.filter((waiter) => !isDue(waiter))
    for (const { resolve } of due) resolve()
  }

  const tell = (change: MirrorChange): void => {
    for (const listener of listeners) {
      try {
        listener(change)
      } catch (error) {
        // A defect of the listener: it must be heard of, and must not end the mirror.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  const load = async (): Promise<void> => {
    const asked = { method: 'GET', path: hasty('/export?format=json') } as const
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        const whole = await transport.json<GraphExport>(asked, 0)
        const isNewEpoch = copy.epoch !== '' && copy.epoch !== whole.epoch
        copy = new Copy(whole, keep)
        settle(isNewEpoch)
        return tell({ type: 'reload', seq: copy.seq })
      } catch (error) {
        if (options.retry === false || !isPassing(error)) throw error
      }
      await pause(delayMs(failures, Math.random()), signal)
      await transport.renew?.().catch(() => undefined)
    }
  }

  const follow = async (): Promise<void> => {
    for (;;) {
      await load()
      if (signal.aborted) return
      const from = { epoch: copy.epoch, since: copy.seq }
      for await (const item of events(transport, ALL, { ...options, signal, ...from })) {
        if (item.type === 'resync') break
        if (item.type !== 'graph_update') continue
        copy.apply(item)
        settle()
        tell(item)
      }
      if (options.retry === false) return
    }
  }

  const finish = (error: unknown): void => {
    options.signal?.removeEventListener('abort', close)
    end = { error }
    for (const { reject } of waiters) reject(error)
    waiters = []
  }

  const until = (seq: number): Promise<void> =>
    new Promise((resolve, reject) => {
      if (copy.seq >= seq) resolve()
      else if (end) reject(end.error)
      else waiters.push({ seq, resolve, reject })
    })

  const ready = until(0)
  // Who does not wait for it hears of its failure from `until`.
  ready.catch(() => undefined)
  follow().then(() => finish(new MuError('cancelled', 'The mirror was closed.')), finish)

  return {
    get nodes() {
      return copy.nodes
    },
    get edges() {
      return copy.edges
    },
    get epoch() {
      return copy.epoch
    },
    get seq() {
      return copy.seq
    },
    ready,
    get: (id) => copy.nodes.get(id),
    until,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
  }
}

/** So that no commit is passed over. */
const ALL = { edges: true, positions: true }
