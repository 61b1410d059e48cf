/**
 * Types that a type names for itself (Rust: `type Item = Match` in `impl Iterator for Matches`): what comes out
 * when it is iterated, and what its members are taken from when it has none of the name.
 */
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import { collect, definitionOf, type Meaning, NOTHING, type Place, type Space } from './meaning.ts'
import { memberOf } from './members.ts'

/** An instance of the type that a class calls `name`. */
export function associated(ask: Inquiry, place: Place, name: string | undefined): readonly Meaning[] {
  if (name === undefined) return NOTHING
  const { unit, index } = place
  const found = memberOf(ask, { kind: 'definition', unit, index, origin: 'self' }, name, 'type')
  return collect(found, (one) =>
    one.kind === 'definition' && definitionOf(one).type === 'CLASS' ? instanceOf(ask, one) : NOTHING,
  )
}

/** A member of what the class stands for; in a circle of such classes, nothing. */
export function memberThrough(ask: Inquiry, place: Place, name: string, space: Space): readonly Meaning[] {
  const { targetType } = place.unit.policy
  if (targetType === undefined || name === targetType) return NOTHING
  return ask.trace.derive(place.unit.members[space], `*${place.index}.${name}`, NOTHING, () =>
    collect(associated(ask, place, targetType), (one) => memberOf(ask, one, name, space)),
  )
}
