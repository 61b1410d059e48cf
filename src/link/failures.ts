/**
 * Values that may have failed instead (Rust): `Result<T, E>` is known as the `T` it holds, and what is about the failure
 * leads to the `E`: `Err(e)`, `map_err(|e| ..)`. Where a type says no `E`, an alias does: `type Result<T> = ..<T, Fault>`.
 */
import { FAILURE } from '../extract/unwritten.ts'
import { evaluate, usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { giving, isOurs, type Meaning, NOTHING, type Space } from './meaning.ts'
import { memberOf } from './members.ts'

type Failure = NonNullable<Meaning['failure']>

/** Values that may have failed instead. */
export function mayFail(values: readonly Meaning[], failure: Failure): readonly Meaning[] {
  return values.map((one) => ({ ...one, failure }))
}

/** Whether a member of a value that may have failed may be about that. */
export function isOfFailure({ failure }: Meaning, name: string): boolean {
  return failure !== undefined && (name === FAILURE || failure.unit.policy.failing?.includes(name) === true)
}

/** The failure, or the method that hands it on; what the value has by the name itself goes before. */
export function failed(ask: Inquiry, meaning: Meaning, name: string, space: Space): readonly Meaning[] {
  const { failure, ...value } = meaning
  const own = name === FAILURE ? NOTHING : memberOf(ask, value as Meaning, name, space)
  if (failure === undefined || own.some(isOurs)) return own
  const all = failureOf(ask, failure)
  if (name === FAILURE) return all
  const [only, ...more] = all
  return only === undefined || more.length > 0 ? own : giving({ what: 'failure', of: only, method: name })
}

/** `steps`: how many aliases may follow each other. */
function failureOf(ask: Inquiry, { unit, expression }: Failure, steps = 4): readonly Meaning[] {
  const failing = unit.facts.expressions[expression]
  if (failing?.kind !== 'failing' || steps === 0) return NOTHING
  if (failing.by !== undefined) return usableAs(ask, unit, failing.by, 'value')
  const [alias] = evaluate(ask, unit, failing.named, 'type')
  const [aliased] = alias?.kind === 'definition' ? ask.returns(alias) : []
  if (aliased === undefined || alias?.kind !== 'definition') return NOTHING
  return failureOf(ask, { unit: alias.unit, expression: aliased }, steps - 1)
}
