/**
 * `exports` and `imports` of a `package.json`: subpath and conditions → targets.
 *
 * All conditions are taken, those that lead to sources first, because a tree is
 * read as its authors see it and not as one program loads it; the caller takes
 * the first target that is there.
 */

/** Target paths (`./x`) or specifiers for a subpath (`.`, `./a`, `#x`), in the order to try them. */
export function targetsOf(table: unknown, subpath: string): string[] {
  if (typeof table === 'string' || Array.isArray(table)) return subpath === '.' ? spread(table, '') : []
  if (typeof table !== 'object' || table === null) return []
  const entries = Object.entries(table)
  const isTable = entries.some(([key]) => key.startsWith('.') || key.startsWith('#'))
  if (!isTable) return subpath === '.' ? spread(table, '') : []
  const exact = entries.find(([key]) => key === subpath)
  if (exact !== undefined) return spread(exact[1], '')
  let best: { readonly length: number; readonly targets: string[] } | undefined
  for (const [key, value] of entries) {
    const star = key.indexOf('*')
    if (star < 0 || !subpath.startsWith(key.slice(0, star)) || !subpath.endsWith(key.slice(star + 1)))
      continue
    if (subpath.length < key.length || (best !== undefined && best.length >= star)) continue
    const middle = subpath.slice(star, subpath.length - (key.length - star - 1))
    best = { length: star, targets: spread(value, middle) }
  }
  return best?.targets ?? []
}

function spread(value: unknown, star: string): string[] {
  if (typeof value === 'string') return [value.replaceAll('*', star)]
  if (Array.isArray(value)) return value.flatMap((one) => spread(one, star))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const ranked = entries.map(([condition, target]) => [rank(condition), target] as const)
  ranked.sort(([a], [b]) => a - b)
  return [...new Set(ranked.flatMap(([, target]) => spread(target, star)))]
}

function rank(condition: string): number {
  const at = CONDITIONS.indexOf(condition)
  return at < 0 ? CONDITIONS.indexOf('import') - 0.5 : at
}

const CONDITIONS = [
  'source',
  'development',
  'import',
  'node',
  'module',
  'require',
  'default',
  'browser',
  'types',
]
