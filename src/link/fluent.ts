/** What methods give that speaks of what they are called on: `new B().with(x).with(y)`, `User.all()[0]`. */
import { asSeen } from './applied.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, isSamePlace, type Meaning, type Place, tagged } from './meaning.ts'

/** A result as seen through the receiver; of an inherited method, what is in a container, too. */
export function fluent(
  ask: Inquiry,
  result: readonly Meaning[],
  place: Place,
  receiver: Meaning | undefined,
): readonly Meaning[] {
  const found = asSeen(ask, result, receiver)
  const isClass = receiver?.kind === 'instance' || receiver?.kind === 'definition'
  const isInherited =
    isClass && !isSamePlace(receiver, { unit: place.unit, index: definitionOf(place).parent })
  const held = (one: Meaning): Meaning =>
    HOLDING.has(one.kind) && !('seen' in one && one.seen) ? Object.assign({}, one, { seen: receiver }) : one
  return tagged(isInherited ? found.map(held) : found, 'return_type')
}

const HOLDING: ReadonlySet<Meaning['kind']> = new Set(['list', 'generic', 'object'])
