/** What the batches have done since the start, as the status tells it. Pure. */
import type { GraphStatus } from './protocol.ts'

export type Updates = GraphStatus['updates']

export const NO_UPDATES: Updates = { batches: 0, files: 0, asked: 0 }

/** One more batch, of so many files, that took so long and ended at `at`. */
export function withBatch(updates: Updates, files: number, ms: number, at: Date): Updates {
  if (files === 0) return updates
  return {
    ...updates,
    batches: updates.batches + 1,
    files: updates.files + files,
    last_ms: Math.round(ms * 10) / 10,
    last_at: at.toISOString(),
  }
}

/** So many files were found because somebody asked about them. */
export function withAsked(updates: Updates, files: number): Updates {
  return { ...updates, asked: updates.asked + files }
}
