/** What a value becomes where another type is wanted, because one of the two says so: `implicit operator Money(int n)` (C#). */
import { type Fit, plainFit, type Type } from './fits.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Place } from './meaning.ts'
import { orderOf } from './order.ts'
import type { Overloading } from './policy.ts'
import { siblingsOf } from './siblings.ts'
import { typeOfParameter } from './typed.ts'

/** How a value fits that does not as it is. */
export function convertedFit(ask: Inquiry, given: Type, wanted: Type, rules: Overloading): Fit {
  if (rules.conversions === undefined) return 'never'
  const target =
    wanted.kind === 'class' ? definitionOf(wanted.place).name : 'name' in wanted ? wanted.name : undefined
  if (target === undefined) return 'never'
  const name = rules.conversions + target
  const sources = given.kind === 'class' ? orderOf(ask, given.place).classes : []
  // One of its own takes a value of it.
  if (sources.some((one) => operators(ask, one, name).length > 0)) return 'loose'
  const takers = wanted.kind === 'class' ? operators(ask, wanted.place, name) : []
  const fits = takers.map((place) => {
    const [parameter] = ask.parameters(place)
    return parameter && plainFit(ask, given, typeOfParameter(ask, place.unit, parameter), rules)
  })
  if (fits.some((fit) => fit === 'strict' || fit === 'loose')) return 'loose'
  return fits.includes(undefined) ? undefined : 'never'
}

function operators(ask: Inquiry, place: Place, name: string): readonly Place[] {
  return siblingsOf(ask, place).flatMap(
    (part) => ask.member(part, name)?.definitions.map((index) => ({ unit: part.unit, index })) ?? [],
  )
}
