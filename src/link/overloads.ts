/** Of several definitions that go by one name, the one a call or reader means. */
import type { Definition } from '../extract/facts.ts'
import { definitionOf, type Meaning, type Place, type Space } from './meaning.ts'
import type { LinkPolicy } from './policy.ts'

/** The definitions of one scope that a name stands for; more than one only where calls choose by arguments. */
export function eligible(all: readonly Place[], space: Space, policy: LinkPolicy): readonly Place[] {
  if (all.length <= 1) return all
  const values = all.filter((place) => fits(definitionOf(place), space))
  // `function f` and `namespace f` are one thing; what is called and returned is the function's.
  const called =
    space === 'value' ? values.filter((place) => definitionOf(place).kind !== 'namespace') : values
  const fitting = called.length > 0 ? called : values
  const candidates = fitting.length > 0 ? fitting : all
  if (policy.redefinition === 'overload') return candidates
  const getter = candidates.find((place) => definitionOf(place).accessor)
  if (getter !== undefined) return [getter]
  return [policy.redefinition === 'last' ? candidates.at(-1)! : candidates[0]!]
}

/** The overload that takes so many arguments; the first when none or several do. */
export function chooseOverload(
  meaning: Meaning & { kind: 'definition' },
  argumentCount: number | undefined,
): Place {
  if (meaning.overloads === undefined || argumentCount === undefined) return meaning
  return meaning.overloads.find((place) => takes(definitionOf(place), argumentCount)) ?? meaning
}

function takes(definition: Definition, argumentCount: number): boolean {
  const [least, most] = definition.arity ?? [0, -1]
  return argumentCount >= least && (most < 0 || argumentCount <= most)
}

function fits(definition: Definition, space: Space): boolean {
  return space === 'type' ? definition.type === 'CLASS' : !isTypeOnly(definition)
}

/** Has no value of its own. */
export function isTypeOnly({ kind }: Definition): boolean {
  return TYPES_ONLY.has(kind)
}

const TYPES_ONLY = new Set(['interface', 'type_alias'])
