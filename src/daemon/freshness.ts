/**
 * Freshness: whether an answer shows what was saved before it was asked for.
 *
 * Promise    `settle` gives true when the graph shows every change to a watched file that
 *            was finished on disk before the call; false when the deadline passed first, or
 *            the graph cannot be brought up to date. It never fails.
 * Mechanism  About one node: the graph thread compares its file with the disk, on the way to
 *            the answer. About the whole tree: the feed catches up (a cookie, or a scan), in
 *            rounds that all who wait share. What is late goes on without those who gave up.
 * Limits     See `watch/cookie.ts` and `worker/requests/settle.ts`. A write through a memory
 *            map, or by another machine, brings no event: only a read about that file sees it.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Barrier, Freshness } from '../server/parts.ts'
import type { Disk } from '../watch/disk.ts'
import type { Feed } from '../watch/feed.ts'
import { differs } from '../watch/scan.ts'
import { within } from '../within.ts'
import type { GraphClient } from '../worker/protocol.ts'
import type { FileState, SavedFile } from '../worker/saved.ts'
import { rounds } from './rounds.ts'

export interface FreshnessParts {
  readonly graph: Pick<GraphClient, 'call' | 'opened'>
  readonly feed: Pick<Feed, 'catchUp'>
  readonly disk: Pick<Disk, 'lstat'>
  /** The graph was opened; rejects when it cannot be. */
  readonly opened: Promise<unknown>
  /** Milliseconds for those who do not say how long they would wait. */
  readonly timeoutMs: number
}

export function freshnessOf({ graph, feed, disk, opened, timeoutMs }: FreshnessParts): Freshness {
  const whole = rounds(async () => {
    await opened
    await feed.catchUp()
    await graph.opened()
  })
  let isOpen = false
  opened.then(
    () => {
      isOpen = true
    },
    () => {},
  )

  async function barrier(files: readonly SavedFile[], withinMs = timeoutMs): Promise<Barrier> {
    const end = performance.now() + withinMs
    const states = new Map<SavedFile, FileState>()
    let seq: number | undefined
    for (;;) {
      const open = files.filter((file) => !isOver(file, states.get(file)))
      const asking = opened.then(() => graph.call('contents', { files: open }))
      const answer = await within(asking, end - performance.now(), nothing).catch(nothing)
      seq = answer?.seq ?? seq
      answer?.files.forEach((state, i) => {
        states.set(open[i]!, state)
      })
      const fresh = files.every((file) => isOver(file, states.get(file)))
      const leftMs = end - performance.now()
      if (fresh || leftMs <= 0) return { fresh, seq, files: files.map((file) => stateOf(file, states)) }
      await pause(Math.min(leftMs, LOOK_MS))
    }
  }

  return {
    settle: (withinMs = timeoutMs) =>
      within(
        whole().then(() => true),
        withinMs,
        () => false,
      ).catch(() => false),
    about: (id, withinMs = timeoutMs) => (isOpen ? { id, withinMs } : undefined),
    isAsRead(file) {
      const stat = disk.lstat(file.path)
      return typeof stat !== 'string' && !differs(file, stat)
    },
    barrier,
  }
}

/** Nothing more is to be waited for. */
function isOver({ sha256 }: SavedFile, known: FileState | undefined): boolean {
  if (known?.state === 'missing') return sha256 === undefined
  return known !== undefined && known.state !== 'pending' && known.state !== 'different'
}

function stateOf(file: SavedFile, states: ReadonlyMap<SavedFile, FileState>): FileState {
  return states.get(file) ?? { path: file.path, state: 'pending' }
}

function nothing(): undefined {}

/** Between two looks at files that somebody waits for. */
const LOOK_MS = 50
