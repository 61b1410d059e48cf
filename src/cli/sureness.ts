/** How sure an answer about callers is, as a sentence; see `graph/completeness.ts`. */
import type { Completeness, UnresolvedCounts } from '../graph/completeness.ts'
import { counted } from './print.ts'

/** `At least 2 callers: 3 unresolved calls of that name.` `of`: whose names those are. */
export function sureness(
  found: number,
  noun: string,
  { completeness, unresolved }: Completeness,
  of = 'of that name',
): string {
  const open = unresolvedSites(unresolved)
  if (completeness === 'lower_bound') {
    return `At least ${counted(found, noun)}${open === '' ? '.' : `: ${open} ${of}.`}`
  }
  return `Exactly ${counted(found, noun)}.`
}

/** `3 unresolved calls, 1 unresolved base`; empty when there are none. */
export function unresolvedSites({ calls, decorators, bases, imports }: UnresolvedCounts): string {
  return (
    [
      [calls, 'unresolved call'],
      [decorators, 'unresolved decorator'],
      [bases, 'unresolved base'],
      [imports, 'unresolved import'],
    ] as const
  )
    .flatMap(([value = 0, noun]) => (value > 0 ? [counted(value, noun)] : []))
    .join(', ')
}
