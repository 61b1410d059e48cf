/** The members of an object literal, and of types that are written like one. */
import type { Origin } from '../graph/types.ts'
import { asSeen } from './applied.ts'
import { usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { type Meaning, NOTHING, tagged } from './meaning.ts'

export function ofObject(
  ask: Inquiry,
  meaning: Meaning & { kind: 'object' },
  name: string,
): readonly Meaning[] {
  const { unit, origin } = meaning
  const expression = unit.facts.expressions[meaning.expression]
  if (expression?.kind !== 'object') return NOTHING
  if (Object.hasOwn(expression.members, name)) {
    const through = meaning.seen ? { receiver: meaning.seen } : {}
    return [{ kind: 'definition', unit, index: expression.members[name]!, ...through, origin }]
  }
  const { values } = expression
  return values !== undefined && Object.hasOwn(values, name)
    ? reached(asSeen(ask, usableAs(ask, unit, values[name]!, 'value'), meaning.seen), origin)
    : NOTHING
}

/** An object from elsewhere is how its values were found; of one at hand, they say so themselves. */
function reached(values: readonly Meaning[], origin: Origin): readonly Meaning[] {
  return origin === 'scope' ? values : tagged(values, origin)
}
