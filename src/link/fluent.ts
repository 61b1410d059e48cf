/** Methods that give back what they are called on: `new B().with(x).with(y)`. */
import { asSeen } from './applied.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place, tagged } from './meaning.ts'

/** A result that is the receiver itself is of the receiver's type; everything else came by return type. */
export function fluent(
  ask: Inquiry,
  result: readonly Meaning[],
  place: Place,
  receiver: Meaning | undefined,
): readonly Meaning[] {
  const { parent } = definitionOf(place)
  return tagged(
    asSeen(ask, result, receiver).map((one) =>
      one.kind === 'instance' && one.ofSelf && one.unit === place.unit && one.index === parent
        ? (instanceThrough(receiver) ?? one)
        : one,
    ),
    'return_type',
  )
}

function instanceThrough(receiver: Meaning | undefined): Meaning | undefined {
  if (receiver?.kind !== 'instance' && receiver?.kind !== 'definition') return undefined
  const { unit, index, origin, arguments: types } = receiver
  const isOfSelf = receiver.kind === 'instance' ? receiver.ofSelf : origin === 'self'
  return { kind: 'instance', unit, index, origin, arguments: types, ...(isOfSelf && { ofSelf: true }) }
}
