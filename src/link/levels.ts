/**
 * Overloads of a class and of those above it: what it overrides, and what goes before the others.
 */
import { isOverride, isPartial } from './digest.ts'
import { definitionOf, type Place } from './meaning.ts'
import type { ParameterType } from './unit.ts'

interface Declared {
  readonly place: Place
  readonly parameters: readonly ParameterType[]
}

interface Ranked {
  /** Undefined: it may fit. */
  readonly form: unknown
  readonly level: number
}

/** What a class declares is meant before what its bases do, as soon as it fits (C#). */
export function nearestFirst<T extends Ranked>(candidates: readonly T[]): readonly T[] {
  const sure = candidates.filter(({ form }) => form !== undefined).map(({ level }) => level)
  if (sure.length === 0) return candidates.map((one) => ({ ...one, level: 0 }))
  const nearest = Math.min(...sure)
  return candidates.filter(({ level }) => level <= nearest)
}

/** Which class of the order declares each of them first: what overrides counts where it was declared. */
export function levelsOf(overloads: readonly Declared[]): readonly number[] {
  const levels: number[] = []
  /** What overrides something further above. */
  const overriding: number[] = []
  let level = 0
  for (const [at, { place, parameters }] of overloads.entries()) {
    const before = overloads[at - 1]
    if (before && !isInClass(before.place, place)) level++
    const isAbove = !isOverride(definitionOf(place))
    const own = isAbove ? level : Number.MAX_SAFE_INTEGER
    levels.push(own)
    for (const nearer of overriding) {
      if (overrides(overloads[nearer]!, place, parameters)) levels[nearer] = own
    }
    if (!isAbove) overriding.push(at)
  }
  return levels
}

/** Declared in a nearer class with the same types, or with types where the other has type parameters. */
export function overrides(nearer: Declared, place: Place, parameters: readonly ParameterType[]): boolean {
  if (isInClass(nearer.place, place)) return false
  return (
    nearer.parameters.length === parameters.length &&
    nearer.parameters.every(({ text, variadic }, at) => {
      const below = parameters[at]!
      return (
        (simple(text) === simple(below.text) && variadic === below.variadic) || below.variable === 'outer'
      )
    })
  )
}

function isInClass(one: Place, other: Place): boolean {
  const isHere = one.unit === other.unit && definitionOf(one).parent === definitionOf(other).parent
  return isHere || isSameClass(one, other)
}

/** Two parts of one class. */
function isSameClass(one: Place, other: Place): boolean {
  const [first, second] = [one, other].map(
    ({ unit, index }) => unit.facts.definitions[definitionOf({ unit, index }).parent]!,
  )
  return isPartial(first!) && isPartial(second!) && first!.qualified === second!.qualified
}

function simple(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1)
}
