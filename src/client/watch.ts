/**
 * A standing query: a statement's result, and then what comes to it and goes.
 *
 * Promise    The rows of the last `result`, without what was `removed` and with what was
 *            `added` since, are the statement's result at the `seq` of the last message.
 * Mechanism  The statement is said again on every new line, which brings a new `result`;
 *            so does the daemon by itself after a `resync` and to one who reads too slowly.
 * Limits     A set in which equal rows count: their order is not told.
 *
 * Errors  What the statement fails with, now or later: `bad_muql`, `cannot_watch`,
 *         `node_not_found`, `query_timeout`, `too_large`.
 */
import type { Cell, Connected, LiveMessage, Lost, WatchedDelta, WatchedResult } from './answers.ts'
import type { Say } from './live.ts'
import type { QueryParams } from './requests.ts'
import { type Stream, type TalkOptions, talk } from './talk.ts'
import type { Transport } from './wire.ts'

export type WatchItem = Connected | WatchedResult | WatchedDelta | Lost

export interface Watched {
  readonly muql: string
  readonly params?: QueryParams
}

export function watch(transport: Transport, watched: Watched, options: TalkOptions): Stream<WatchItem> {
  const begin = (_: Connected, say: Say) => say({ type: 'watch', id: 'query', ...watched })
  const take = (message: LiveMessage) =>
    message.type === 'result' || message.type === 'result_delta' ? message : undefined
  return talk(transport, { begin, take }, options)
}

export type Row = readonly Cell[]

/** The rows of a watched statement as they are now. */
export interface KeptRows {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly seq: number
  /** True when the rows may be other ones now. */
  take(item: WatchItem): boolean
}

export function keepRows(): KeptRows {
  let columns: readonly string[] = []
  let seq = 0
  /** By their text; equal rows stand together. */
  let kept = new Map<string, Row[]>()
  const add = (row: Row): void => {
    const key = JSON.stringify(row)
    const same = kept.get(key)
    if (same) same.push(row)
    else kept.set(key, [row])
  }
  const remove = (row: Row): void => {
    const key = JSON.stringify(row)
    const same = kept.get(key)
    same?.pop()
    if (same?.length === 0) kept.delete(key)
  }
  return {
    get columns() {
      return columns
    },
    get rows() {
      return [...kept.values()].flat()
    },
    get seq() {
      return seq
    },
    take(item) {
      if (item.type === 'result') {
        columns = item.columns
        kept = new Map()
        item.rows.forEach(add)
      } else if (item.type === 'result_delta') {
        item.removed.forEach(remove)
        item.added.forEach(add)
      } else return false
      seq = item.seq
      return true
    },
  }
}
