/** The members of an object literal, and of types that are written like one. */
import { ANY, isUnwritten } from '../extract/unwritten.ts'
import type { Origin } from '../graph/types.ts'
import { asSeen } from './applied.ts'
import { usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, isKnown, type Meaning, NOTHING, tagged, UNKNOWN } from './meaning.ts'
import { memberOf } from './members.ts'

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
  const { values, rest } = expression
  const held = (value: number) => asSeen(ask, usableAs(ask, unit, value, 'value'), meaning.seen)
  if (values !== undefined && Object.hasOwn(values, name)) return reached(held(values[name]!), origin)
  for (const other of rest?.toReversed() ?? []) {
    const from = held(other)
    if (!from.some(isKnown)) return UNKNOWN
    const found = collect(from, (one) => memberOf(ask, one, name, 'value'))
    if (found.length > 0) return reached(found, origin)
  }
  return values !== undefined && Object.hasOwn(values, ANY) && !isUnwritten(name)
    ? reached(held(values[ANY]!), origin)
    : NOTHING
}

/** An object from elsewhere is how its values were found; of one at hand, they say so themselves. */
function reached(values: readonly Meaning[], origin: Origin): readonly Meaning[] {
  return origin === 'scope' ? values : tagged(values, origin)
}
