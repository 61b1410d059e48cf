/** Defects of ours, told loudly, since the graph is right only without them. */
import type { Notice } from './protocol.ts'

export interface LooseEnds {
  /** Ids that edges name and nobody defines. */
  readonly unknown: readonly string[]
  /** Paths that had to be linked and were not. */
  readonly missed?: readonly string[]
}

export function tellLooseEnds({ unknown, missed = [] }: LooseEnds, notify: (notice: Notice) => void): void {
  if (unknown.length + missed.length === 0) return
  const details = { unknown: unknown.slice(0, NAMED), missed: missed.slice(0, NAMED) }
  notify({ event: 'log', level: 'error', message: 'linking left loose ends', details })
}

/** Ids and paths in a log line. */
const NAMED = 10
