/** The members of an object literal, and of types that are written like one. */
import type { Expression } from '../extract/expression.ts'
import { ANY, CALLED, isUnwritten, takenBy } from '../extract/unwritten.ts'
import type { Origin } from '../graph/types.ts'
import { asSeen } from './applied.ts'
import { usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import {
  BUILTIN,
  collect,
  distinct,
  isFunction,
  isKnown,
  type Meaning,
  NOTHING,
  tagged,
  UNKNOWN,
} from './meaning.ts'
import { memberOf } from './members.ts'
import type { Unit } from './unit.ts'

export function ofObject(
  ask: Inquiry,
  meaning: Meaning & { kind: 'object' },
  name: string,
): readonly Meaning[] {
  const { unit, origin } = meaning
  const expression = unit.facts.expressions[meaning.expression]
  if (expression?.kind !== 'object') return NOTHING
  if (Object.hasOwn(expression.members, name)) {
    const through = meaning.seen ? { receiver: meaning.seen } : {}
    return [{ kind: 'definition', unit, index: expression.members[name]!, ...through, origin }]
  }
  // An object may hold what is made of it.
  const held = ask.trace.derive(unit.held, `${meaning.expression} ${name}`, NOTHING, () =>
    heldBy(ask, unit, expression, name),
  )
  if (held.length === 0 && hasMore(expression, name)) return BUILTIN
  return reached(asSeen(ask, held, meaning.seen), origin)
}

/** What an object that is written out has at some name; nothing where functions are among it, or where there may be more. */
export function anyIn(
  ask: Inquiry,
  { unit, expression, seen }: Meaning & { kind: 'object' },
): readonly Meaning[] {
  const written = unit.facts.expressions[expression]
  if (written?.kind !== 'object' || written.rest || written.of || unit.policy.gradual !== true) return NOTHING
  const names = Object.keys(written.values ?? {})
  if (
    Object.keys(written.members).length > 0 ||
    names.some((name) => name.startsWith('[') || isUnwritten(name))
  )
    return NOTHING
  const all = names.map((name) => usableAs(ask, unit, written.values![name]!, 'value'))
  const isSure = all.every(
    (one) => one.length > 0 && one.every((value) => isKnown(value) && !isFunction(value)),
  )
  return isSure ? asSeen(ask, distinct(all.flat()), seen) : NOTHING
}

/** A type of somebody else's has more than is known of it; what calls a function that it holds is not among that. */
function hasMore({ of, values = {} }: Expression & { kind: 'object' }, name: string): boolean {
  if (of === undefined || isUnwritten(name)) return false
  return !Object.hasOwn(values, takenBy(0)) && !Object.hasOwn(values, CALLED)
}

function heldBy(
  ask: Inquiry,
  unit: Unit,
  { values = {}, rest = [] }: Expression & { kind: 'object' },
  name: string,
): readonly Meaning[] {
  const own = (key: string): number | undefined => (Object.hasOwn(values, key) ? values[key] : undefined)
  const value = own(name)
  if (value !== undefined) return usableAs(ask, unit, value, 'value')
  let isCertain = true
  for (const other of rest.toReversed()) {
    // What is written in the literal itself is there, whatever is spread after it.
    if (!isCertain && unit.facts.expressions[other]?.kind !== 'object') return UNKNOWN
    const from = usableAs(ask, unit, other, 'value')
    if (!from.some(isKnown)) isCertain = false
    const found = collect(from, (one) => memberOf(ask, one, name, 'value'))
    if (found.length > 0) return found
  }
  if (!isCertain) return UNKNOWN
  const any = isUnwritten(name) ? undefined : own(ANY)
  return any === undefined ? NOTHING : usableAs(ask, unit, any, 'value')
}

/** An object from elsewhere is how its values were found; of one at hand, they say so themselves. */
function reached(values: readonly Meaning[], origin: Origin): readonly Meaning[] {
  return origin === 'scope' ? values : tagged(values, origin)
}
