/**
 * The difference of two results, as multisets of rows.
 *
 * A row is known by its JSON text. What was added is given in the order of the new
 * result, what was removed in that of the old.
 */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function differ(before: readonly string[], after: readonly string[]): Difference {
  const left = new Map<string, number>()
  for (const row of before) left.set(row, (left.get(row) ?? 0) + 1)
  const added = after.filter((row) => !take(left, row))
  const removed = before.filter((row) => take(left, row))
  return { added, removed }
}

/** Takes one of a row, if there is one left. */
function take(left: Map<string, number>, row: string): boolean {
  const count = left.get(row)
  if (!count) return false
  left.set(row, count - 1)
  return true
}
