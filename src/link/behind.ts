/**
 * What may be meant instead of a function that takes any number: one of the classes above that takes just these, where
 * not all of what is above is known.
 */
import { membersOfOthers } from './beside.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place } from './meaning.ts'
import { orderOf } from './order.ts'
import type { ParameterType } from './unit.ts'

/** `of`: what it is called on, or the function; `fits`: whether another one may be called so. */
export function mayBeBehind(
  ask: Inquiry,
  { place, parameters }: { readonly place: Place; readonly parameters: readonly ParameterType[] },
  of: Meaning | Place,
  fits: (place: Place) => boolean,
): boolean {
  if (parameters.at(-1)?.variadic !== true || !('index' in of)) return false
  const owner = definitionOf(of).type === 'CLASS' ? of : { unit: of.unit, index: definitionOf(of).parent }
  if (definitionOf(owner).type !== 'CLASS') return false
  if (ask.library === undefined) {
    const { externals, open } = orderOf(ask, owner)
    return open || externals.length > 0
  }
  const others = membersOfOthers(ask, owner, definitionOf(place).name)
  return others?.some(fits) ?? true
}
