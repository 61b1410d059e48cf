/** What a member of a value is: its type's own, what the project gives to that type, or what the language declares. */
import type { Expression } from '../extract/expression.ts'
import { isIndex } from '../extract/unwritten.ts'
import { declaredBeside } from './beside.ts'
import { usableAs } from './evaluate.ts'
import { givenToOthers } from './given.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, isOurs, type Meaning, NOTHING, type Space } from './meaning.ts'
import { memberOf } from './members.ts'
import { isOpen, leftOpen } from './open.ts'
import { resolver } from './resolvers.ts'
import type { Unit } from './unit.ts'

export function memberAt(
  ask: Inquiry,
  unit: Unit,
  index: number,
  { of, name, called }: Expression & { kind: 'member' },
  space: Space,
): readonly Meaning[] {
  const values = usableAs(ask, unit, of, space)
  if (isIndex(name) && values.length > 0 && values.every(isOpen)) return leftOpen(unit, index)
  const all = collect(headed(ask, unit, of, values), (one) => memberOf(ask, one, name, space))
  const found = called ? all.map(withoutField) : all
  if (unit.policy.extendsOthers !== undefined && !found.some(isOurs)) {
    const given = givenToOthers(ask, unit, of, values, name)
    if (given.length > 0) return given
  }
  return unit.policy.library ? declaredBeside(ask, values, name, found) : found
}

function withoutField(meaning: Meaning): Meaning {
  if (meaning.kind !== 'definition' || meaning.beside === undefined) return meaning
  const { beside: _, ...rest } = meaning
  return rest
}

/** A name of which the project knows nothing may start a path into somebody else's. */
function headed(ask: Inquiry, unit: Unit, of: number, found: readonly Meaning[]): readonly Meaning[] {
  let head = unit.facts.expressions[of]
  if (head?.kind === 'apply' || head?.kind === 'inferred') head = unit.facts.expressions[head.of]
  if (head?.kind !== 'name' || found.some(({ kind }) => kind !== 'builtin')) return found
  const outside = resolver(unit.policy).head?.(ask, unit, head.name) ?? NOTHING
  return outside.length > 0 ? outside : found
}
