/** What goes before another where it is the project's own: a type of a well-known name, a method that others pass a value through. */
import type { Expression } from '../extract/facts.ts'
import { evaluate } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import { collect, type Meaning, type Space } from './meaning.ts'
import type { Unit } from './unit.ts'

export function unless(
  ask: Inquiry,
  unit: Unit,
  { base, of }: Expression & { kind: 'unless' },
  space: Space,
): readonly Meaning[] {
  const expression = unit.facts.expressions[base]
  const isCall = expression?.kind === 'call'
  const own = isCall ? evaluate(ask, unit, expression.of, 'value') : evaluate(ask, unit, base, 'type')
  if (!own.some(({ kind }) => kind === 'definition')) return evaluate(ask, unit, of, space)
  return isCall ? evaluate(ask, unit, base, space) : collect(own, (one) => instanceOf(ask, one))
}
