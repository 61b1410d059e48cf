/** Of several definitions or imports of one name, those that a build takes; see `extract/conditions.ts`. */
import type { Definition, Import } from '../extract/facts.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place } from './meaning.ts'
import { resolver } from './resolvers.ts'
import type { Unit } from './unit.ts'

type Conditional = Pick<Definition | Import, 'dormant'>

export function isBuilt(ask: Inquiry, place: Place): boolean {
  return isTaken(ask, place.unit, definitionOf(place))
}

/** Places without those that a build leaves out, as long as others are left. */
export function builtAmong(ask: Inquiry, all: readonly Place[]): readonly Place[] {
  return some(all, (place) => isBuilt(ask, place))
}

/** The same of indices into a list of a unit's facts. */
export function builtOf(
  ask: Inquiry,
  unit: Unit,
  all: readonly number[],
  list: readonly Conditional[],
): readonly number[] {
  return some(all, (index) => isTaken(ask, unit, list[index]!))
}

/** Whether a build takes one of them. */
export function isAnyBuilt(
  ask: Inquiry,
  unit: Unit,
  all: readonly number[],
  list: readonly Conditional[],
): boolean {
  return all.some((index) => isTaken(ask, unit, list[index]!))
}

/** Those that a build leaves out after the others. */
export function builtBefore<T extends Conditional>(
  ask: Inquiry,
  unit: Unit,
  all: readonly T[],
): readonly T[] {
  const taken = some(all, (one) => isTaken(ask, unit, one))
  return taken.length === all.length ? all : [...taken, ...all.filter((one) => !taken.includes(one))]
}

function some<T>(all: readonly T[], isOne: (one: T) => boolean): readonly T[] {
  if (all.length < 2) return all
  const found = all.filter(isOne)
  return found.length > 0 ? found : all
}

function isTaken(ask: Inquiry, unit: Unit, { dormant }: Conditional): boolean {
  return typeof dormant === 'string'
    ? (resolver(unit.policy).chosen?.(ask, unit, dormant) ?? true)
    : dormant !== true
}

/** Without types that an ordinary build leaves out, where it does not leave out who asks: another may come from outside. */
export function inBuild(unit: Unit, off: boolean | undefined, all: readonly Meaning[]): readonly Meaning[] {
  if (unit.policy.offApart !== true || off === true) return all
  return all.filter((one) => one.kind !== 'definition' || !isLeftOut(definitionOf(one)))
}

function isLeftOut({ type, dormant }: Definition): boolean {
  return type === 'CLASS' && dormant === true
}
