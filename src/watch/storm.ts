/**
 * The storm gauge: whether the system may have dropped events.
 *
 * Linux keeps so many unread events and drops what comes on top; Node does not tell.
 * But all that is unread is handed out in one turn of the event loop. So a turn that
 * brings fewer than the limit has dropped nothing, and one that brings about as many
 * may have.
 *
 * Limits  Events of watches that were closed meanwhile are not counted; hence the half.
 */
import { readFileSync } from 'node:fs'

/** Call it for each event; it gives true once in a turn that may have lost some. */
export function stormGauge(limit = systemLimit()): () => boolean {
  let heard = 0
  return () => {
    if (heard++ === 0) {
      setImmediate(() => {
        heard = 0
      })
    }
    return heard === Math.ceil(limit / 2)
  }
}

/** Events that may be unread at once; infinite where there is no such limit. */
function systemLimit(): number {
  try {
    const limit = Number(readFileSync('/proc/sys/fs/inotify/max_queued_events', 'utf8'))
    return limit > 0 ? limit : Number.POSITIVE_INFINITY
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
