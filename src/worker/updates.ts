/** What the batches have done since the start, as the status tells it. Pure. */
export interface Updates {
  readonly batches: number
  readonly files: number
  /** Files that a read or a barrier found to differ, before anybody had heard of them. */
  readonly asked: number
  readonly last_ms?: number
  /** ISO 8601. */
  readonly last_at?: string
}

export const NO_UPDATES: Updates = { batches: 0, files: 0, asked: 0 }

/** One more batch, of so many files, that took so long and ended at `at`. */
export function withBatch(updates: Updates, files: number, ms: number, at: Date): Updates {
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
