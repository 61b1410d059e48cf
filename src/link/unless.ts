/**
 * What goes before another where it is the project's own: a type of a well-known name, and a method by whose name
 * others pass a value on or make another; what the language declares goes before what the name alone tells. What the method is called on is asked for once, for such calls stand in long chains.
 */
import type { Expression } from '../extract/expression.ts'
import { declaredBeside } from './beside.ts'
import { givesPairs } from './containers.ts'
import { called, evaluate, usableAs } from './evaluate.ts'
import { told } from './inferred.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceOf } from './instances.ts'
import { collect, isKnown, type Meaning, NOTHING, type Space } from './meaning.ts'
import { memberOf } from './members.ts'
import type { Unit } from './unit.ts'

export function unless(
  ask: Inquiry,
  unit: Unit,
  { base, of }: Expression & { kind: 'unless' },
  space: Space,
): readonly Meaning[] {
  const { expressions } = unit.facts
  const call = expressions[base]
  const callee = call?.kind === 'call' ? expressions[call.of] : undefined
  const method = callee?.kind === 'inferred' ? expressions[callee.of] : callee
  if (call?.kind !== 'call' || method?.kind !== 'member') {
    const own = evaluate(ask, unit, base, 'type')
    return own.some(isOwn) ? collect(own, (one) => instanceOf(ask, one)) : evaluate(ask, unit, of, space)
  }
  const values = usableAs(ask, unit, method.of, 'value')
  const own = collect(values, (one) => memberOf(ask, one, method.name, 'value'))
  if (own.some(isOwn) || values.some((one) => givesPairs(one, method.name))) {
    const callees = callee?.kind === 'inferred' ? told(ask, unit, own, callee.arguments) : own
    return called(ask, unit, call, callees)
  }
  if (unit.policy.library && (expressions[of]?.kind === 'builtin' || isOperator(unit, method.name))) {
    const said = declaredBeside(ask, values, method.name, own).filter((one) => one.said)
    const results = said.length > 0 ? called(ask, unit, call, said) : NOTHING
    if (results.some(isKnown)) return results
  }
  return of === method.of ? values : usableAs(ask, unit, of, 'value')
}

function isOperator({ policy }: Unit, name: string): boolean {
  const prefix = policy.overloading?.conversions
  return prefix !== undefined && name.startsWith(prefix)
}

function isOwn({ kind }: Meaning): boolean {
  return kind === 'definition'
}
