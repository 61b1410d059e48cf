/**
 * Near names, for "did you mean": names that a word holds or is held by, and names
 * a few slips away, a slip being a letter too many, too few, wrong, or swapped with
 * its neighbour (optimal string alignment, after Damerau and Levenshtein).
 */

/** At most three, nearest first, ties in the order given. Long words have none. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  if (wanted.length > MAX_CHARS) return []
  return [...names]
    .map((name) => ({ name, far: farness(wanted, name.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(INSIDE, wanted.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ name }) => name)
}

function farness(wanted: string, name: string): number {
  const counted = slips(wanted, name)
  if (wanted.length > 2 && name.includes(wanted)) return Math.min(counted, AROUND)
  return name.length > 2 && wanted.includes(name) ? Math.min(counted, INSIDE) : counted
}

/**
 * How many slips lead from one word to the other; when more than `most` do, some number above it.
 * O(length × length), or O(length × most): no way that leads farther from the diagonal is looked at.
 */
export function slips(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most)
    const last = Math.min(b.length, i + most)
    const row: number[] = [i]
    if (first > 1) row[first - 1] = FAR
    let least = i <= most ? i : FAR
    for (let j = first; j <= last; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const far = Math.min(
        (above[j] ?? FAR) + 1,
        row[j - 1]! + 1,
        above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? FAR) + 1 : FAR,
      )
      row[j] = far
      if (far < least) least = far
    }
    if (least > most) return least
    before = above
    above = row
  }
  return above[b.length] ?? FAR
}

const FAR = Number.POSITIVE_INFINITY
/** Farther than one slip, nearer than two. */
const AROUND = 1.25
const INSIDE = 1.5
const MAX_CHARS = 40
const MOST = 3
