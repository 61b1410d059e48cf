/**
 * Types that a type names for itself (Rust: `type Item = Match` in `impl Iterator for Matches`): what comes out
 * when it is iterated, and what its members are taken from when it has none of the name.
 */
import { asSeen } from './applied.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import { collect, definitionOf, type Meaning, NOTHING, type Place, type Space } from './meaning.ts'
import { memberOf } from './members.ts'
import { orderOf, otherBases } from './order.ts'
import { elementOf } from './parts.ts'

/** An instance of the type that a class calls `name`. */
export function associated(ask: Inquiry, place: Place, name: string | undefined): readonly Meaning[] {
  if (name === undefined) return NOTHING
  const { unit, index } = place
  const found = memberOf(ask, { kind: 'definition', unit, index, origin: 'self' }, name, 'type')
  return collect(found, (one) =>
    one.kind === 'definition' && definitionOf(one).type === 'CLASS' ? instanceOf(ask, one) : NOTHING,
  )
}

/** What a value points to: the type that its own names for that, or the one that it is applied to (`Box<T>`). */
export function behind(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'generic') return elementOf(ask, meaning)
  if (meaning.kind !== 'instance') return NOTHING
  return asSeen(ask, associated(ask, meaning, meaning.unit.policy.targetType), meaning)
}

/** The list of what comes out of a class that inherits what is gone over: `Iterator`, which has methods itself. */
export function goneOver(ask: Inquiry, place: Place): readonly Meaning[] {
  const { elementType, goingOver } = place.unit.policy
  if (elementType === undefined || goingOver === undefined) return NOTHING
  if (!otherBases(orderOf(ask, place)).some((base) => goingOver.includes(base))) return NOTHING
  const items = memberOf(ask, { kind: 'definition', ...place, origin: 'self' }, elementType, 'type')
  return collect(items, (item) => {
    if (item.kind !== 'definition') return NOTHING
    const [element] = ask.returns(item)
    const { unit } = item
    return element === undefined
      ? NOTHING
      : [{ kind: 'list', unit, element, like: true, origin: 'receiver_type' }]
  })
}

/** A member of what the class stands for; in a circle of such classes, nothing. */
export function memberThrough(
  ask: Inquiry,
  instance: Meaning & { kind: 'instance' },
  name: string,
  space: Space,
): readonly Meaning[] {
  const { unit, index } = instance
  const { targetType } = unit.policy
  if (targetType === undefined || name === targetType) return NOTHING
  const found = ask.trace.derive(unit.members[space], `*${index}.${name}`, NOTHING, () =>
    collect(associated(ask, instance, targetType), (one) => memberOf(ask, one, name, space)),
  )
  if (found.length > 0) return asSeen(ask, found, instance)
  // `type Target = T`: what the instance holds.
  const held = associated(ask, instance, targetType).filter(({ parameter }) => parameter !== undefined)
  return collect(asSeen(ask, held, instance), (one) =>
    one.parameter === undefined ? memberOf(ask, one, name, space) : NOTHING,
  )
}
