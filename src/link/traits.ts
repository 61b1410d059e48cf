/**
 * Methods that are named through a trait: `Shape::area(&circle)`, `fmt::Display::fmt(&self.0, f)` (Rust).
 *
 * Called is what the type of the first argument has for that trait. Traits of others go by their last name.
 */
import { evaluate, usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { invoked } from './invoked.ts'
import { lastName } from './lastname.ts'
import { definitionOf, isSamePlace, type Meaning, type Place } from './meaning.ts'
import { extends_ } from './order.ts'
import { isTrait } from './overloads.ts'
import type { Unit } from './unit.ts'

/** What expression `callee` denotes where it is called with `given`. */
export function calleesOf(
  ask: Inquiry,
  unit: Unit,
  callee: number,
  given: readonly number[] | undefined,
): readonly Meaning[] {
  const found = invoked(ask, evaluate(ask, unit, callee, 'value'))
  const { expressions } = unit.facts
  let path = expressions[callee]
  if (path?.kind === 'inferred') path = expressions[path.of]
  const first = given?.[0]
  if (!unit.policy.overloading?.exact || path?.kind !== 'member' || first === undefined) return found
  if (!isPath(unit, path.of)) return found
  const trait = traitAt(ask, unit, path.of)
  if (trait === undefined) return found
  const [value, ...more] = usableAs(ask, unit, first, 'value')
  if (value?.kind !== 'instance' || more.length > 0 || isTrait(value)) return found
  const [own, ...others] = implementing(ask, value, path.name, trait)
  if (own === undefined || others.length > 0) return found
  return [{ kind: 'definition', ...own, receiver: value, origin: 'receiver_type' }]
}

/** Whether an expression names a type, as it is written: `fmt::Display`. */
function isPath({ facts }: Unit, expression: number): boolean {
  let at = facts.expressions[expression]
  if (at?.kind === 'apply') at = facts.expressions[at.of]
  if ((at?.kind !== 'name' && at?.kind !== 'member') || !/^\p{Lu}/u.test(at.name)) return false
  while (at?.kind === 'member') at = facts.expressions[at.of]
  return at?.kind === 'name'
}

/** A trait of ours, or the name of another one. */
type Trait = Place | string

function traitAt(ask: Inquiry, unit: Unit, expression: number): Trait | undefined {
  const [only, ...more] = evaluate(ask, unit, expression, 'type')
  // `T::make(a)`: whose it is, `T` tells.
  if (more.length > 0 || only?.parameter) return undefined
  if (only?.kind === 'definition') return isTrait(only) ? only : undefined
  const name = lastName(unit, expression)
  const isOther = only === undefined || only.kind === 'external' || only.kind === 'builtin'
  return isOther ? name : undefined
}

/** The members of a class by a name that it has for a trait. */
function implementing(ask: Inquiry, place: Place, name: string, trait: Trait): readonly Place[] {
  return ask.extensionMembers(definitionOf(place).name, name).flatMap(({ unit, extension, member }) => {
    const isFor = extension.bases.some(({ expression }) => {
      const base = traitAt(ask, unit, expression)
      return typeof base === 'object' && typeof trait === 'object' ? isSamePlace(base, trait) : base === trait
    })
    return isFor && extends_(ask, unit, extension.owner, place) ? [{ unit, index: member }] : []
  })
}
