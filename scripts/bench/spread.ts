/** Summaries of samples. Percentiles are samples, never interpolated: nearest rank. */

export interface Spread {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** Throws when there are no samples: a figure of nothing is a defect of the scenario. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('no samples were taken')
  const sorted = [...samples].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
  return { count: sorted.length, p50: rank(0.5), p99: rank(0.99), max: rank(1) }
}

export function median(samples: readonly number[]): number {
  return spreadOf(samples).p50
}

/** `count` items, evenly over the list; all of them when there are fewer. */
export function evenly<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!)
}
