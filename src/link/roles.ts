/**
 * Types that a function stands for (Java): interfaces that leave one method to others, the project's own and those that
 * the language declares. What the method takes and gives is what the function does.
 */

import { asSeen } from './applied.ts'
import { resultOf } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { builtin, definitionOf, external, type Meaning, type Place } from './meaning.ts'
import { orderOf } from './order.ts'

export interface Role {
  readonly method: Place
  /** The type that it was found through, which tells what type parameters stand for. */
  readonly through: Meaning
}

export function roleOf(ask: Inquiry, meaning: Meaning): Role | undefined {
  const through = meaning.kind === 'instance' ? meaning : ask.library?.receiver(meaning)
  if (through?.kind !== 'instance' || through.unit.policy.overloading?.functional !== 'interface')
    return undefined
  if (definitionOf(through).kind !== 'interface') return undefined
  const method = soleMethod(ask, through)
  return method && { method, through }
}

/** What it gives, with the type parameters of the type as they are seen through it. */
export function givenByRole(ask: Inquiry, { method, through }: Role): readonly Meaning[] {
  return asSeen(ask, resultOf(ask, method), through)
}

/** The one method that an interface, or what it inherits, leaves to others. */
export function soleMethod(ask: Inquiry, place: Place): Place | undefined {
  const [method, ...others] = leftToOthers(ask, place) ?? []
  return others.length === 0 ? method : undefined
}

/** All such methods; undefined where not all is known of what the interface inherits. */
export function leftToOthers(ask: Inquiry, place: Place): readonly Place[] | undefined {
  const { classes, externals, builtins, open } = orderOf(ask, place)
  const { everyoneHas = [] } = place.unit.policy
  const found: Place[] = []
  for (const [distance, one] of classes.entries()) {
    for (const method of ask.methods(one)) {
      const { name } = definitionOf(method)
      const isSaid = () => classes.slice(0, distance).some((nearer) => declares(ask, nearer, method))
      if (!everyoneHas.includes(name) && !isSaid()) found.push(method)
    }
  }
  for (const base of [...externals.map(external), ...builtins.flatMap((one) => builtin(one, false))]) {
    const type = ask.library?.receiver(base)
    const more = type && leftToOthers(ask, type)
    if (more === undefined) return undefined
    found.push(...more)
  }
  return open ? undefined : found
}

/** Whether a nearer interface has it, too: with a body, or again. */
function declares(ask: Inquiry, place: Place, method: Place): boolean {
  const { name, arity } = definitionOf(method)
  const { definitions = [] } = ask.member(place, name) ?? {}
  return definitions.some((index) => definitionOf({ unit: place.unit, index }).arity?.[0] === arity?.[0])
}
