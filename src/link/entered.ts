/** What a block is given that runs within a value: `with Pool() as connection` (Python). */
import { ENTERED } from '../extract/unwritten.ts'
import type { Inquiry } from './inquiry.ts'
import { isOurs, type Meaning } from './meaning.ts'
import { memberOf } from './members.ts'
import { ofObject } from './objects.ts'
import { resultsOf } from './parts.ts'

/**
 * What the method for it gives. A type that has none of the project's own has it from somebody else, and then the
 * value itself is taken for it, as such methods give that as a rule.
 */
export function entered(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'object') return ofObject(ask, meaning, ENTERED)
  if (meaning.kind !== 'instance') return [meaning]
  for (const protocol of ['enter', 'enterAwaiting'] as const) {
    const name = meaning.unit.policy.protocols?.[protocol]
    if (name !== undefined && memberOf(ask, meaning, name, 'value').some(isOurs))
      return resultsOf(ask, meaning, protocol)
  }
  return [meaning]
}
