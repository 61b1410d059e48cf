/**
 * What an object that is written in a call tells of type parameters, by the names of its fields:
 *
 *   query<T>(options: { load: () => T; show: (one: T) => void })      query({ load: () => new User(), … })
 *
 * and which of several types a value tells that may be any of them: `S | (() => S)`, `Ok<T> | Err<E>`.
 */
import { isPosition } from '../extract/text.ts'
import { CALLED, isIndex, isUnwritten, takenBy } from '../extract/unwritten.ts'
import { settled } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, isFunction, isSamePlace, type Meaning } from './meaning.ts'
import { memberOf } from './members.ts'
import { isOpen } from './open.ts'
import type { Unit } from './unit.ts'

/** `within` looks in a part of what is wanted, beside that part of what is given. */
export function byFields(
  ask: Inquiry,
  want: Meaning,
  given: () => readonly Meaning[],
  within: (part: readonly Meaning[], of: (one: Meaning) => readonly Meaning[]) => void,
): void {
  const [object, ...others] = given()
  if (object?.kind !== 'object' || others.length > 0) return
  const written = object.unit.facts.expressions[object.expression]
  if (written?.kind !== 'object') return
  for (const name of [...Object.keys(written.values ?? {}), ...Object.keys(written.members)])
    if (!isUnwritten(name))
      within(memberOf(ask, want, name, 'value'), (one) =>
        collect(memberOf(ask, one, name, 'value'), (value) => settled(ask, value)),
      )
}

interface Part {
  readonly wanted: readonly Meaning[]
  readonly isFor: (given: Meaning) => boolean
}

/** Each of several types, with the values that may be of it; what is like none of them is of the one that is open. */
export function eachWith(ask: Inquiry, parts: readonly (readonly Meaning[])[]): readonly Part[] {
  const open = parts.filter((part) => part.every(isOpen))
  const others = parts.filter((part) => !open.includes(part))
  const isLikeOne = (given: Meaning, part: readonly Meaning[]) => part.some((one) => isLike(ask, one, given))
  const known = others.map((wanted) => ({ wanted, isFor: (given: Meaning) => isLikeOne(given, wanted) }))
  const [wanted, ...more] = open
  if (wanted === undefined || more.length > 0) return known
  return [...known, { wanted, isFor: (given) => !others.some((part) => isLikeOne(given, part)) }]
}

function isLike(ask: Inquiry, wanted: Meaning, given: Meaning): boolean {
  if (wanted.kind === 'object') {
    if (given.kind === 'object' && given.unit === wanted.unit && given.expression === wanted.expression)
      return true
    const gives = (one: Meaning) => one.kind === 'object' && memberOf(ask, one, CALLED, 'value').length > 0
    return gives(wanted) && (isFunction(given) || gives(given))
  }
  if (wanted.kind === 'instance') return given.kind === 'instance' && isSamePlace(given, wanted)
  return wanted.kind === given.kind
}

/** What a field goes by, as a member; a variant has its own. */
export function fieldAt({ unit, variant }: Meaning & { kind: 'definition' }, name: string): string {
  if (variant !== undefined) return `${variant}.${name}`
  return isPosition(name) && !unit.policy.tellsOwner ? takenBy(Number(name)) : name
}

/** Values by the names of their fields, or by position. */
export function fieldsIn({ facts }: Unit, values: readonly number[]): readonly (readonly [string, number])[] {
  const [first] = values
  const object = facts.expressions[first ?? -1]
  const named = object?.kind === 'object' && values.length === 1 ? Object.entries(object.values ?? {}) : []
  return named.some(([name]) => !isIndex(name))
    ? named
    : values.map((value, at) => [String(at), value] as const)
}
