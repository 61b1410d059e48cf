/**
 * Near names, for "did you mean".
 *
 * Edit distance with neighbouring letters swapped counting as one slip, in the
 * three-row form of Damerau and Levenshtein's "optimal string alignment". Meant
 * for a few dozen short names: fields, routes, message types.
 */

/** Names within a third of the word's length of slips, nearest first; ties by name. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(word.length / 3))
  return [...names]
    .map((name) => ({ name, slips: distance(wanted, name.toLowerCase(), allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** Any number above `allowed` when the words are further apart than that. */
function distance(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + differs)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

const MOST = 3
