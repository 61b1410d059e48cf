/**
 * Types that say nothing as long as it is not known what a type parameter in them stands for:
 *
 *   E[K]             what an `E` has by the name that a literal says:   on('saved', (event) => event.user)
 *   S | (() => S)    either of them
 *   S & { id: Id }   all of them
 *   S[0]             a part of it: `(...all: S) => void`
 *
 * A value of such a type stays open (`lookup`) until it is seen through what tells that. Of a type that is made of
 * itself nothing is known.
 */
import { asSeen } from './applied.ts'
import { settled, usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, distinct, isFunction, isKnown, isOurs, type Meaning, NOTHING, UNKNOWN } from './meaning.ts'
import { memberOf } from './members.ts'
import type { Unit } from './unit.ts'

/** What expression `index` means, a union or a name that is told; `seen`: through what it was reached. */
export function openSeen(ask: Inquiry, unit: Unit, index: number, seen?: Meaning): readonly Meaning[] {
  return ask.trace.anew(unit.opened, index, UNKNOWN, () => seenNow(ask, unit, index, seen))
}

function seenNow(ask: Inquiry, unit: Unit, index: number, seen: Meaning | undefined): readonly Meaning[] {
  const expression = unit.facts.expressions[index]
  if (expression?.kind === 'union') {
    const parts = partsOf(ask, unit, expression.of, seen)
    if (parts.some((part) => part.some(isOpen))) return leftOpen(unit, index, seen)
    return parts.every((part) => part.length > 0 && part.every(isKnown)) ? distinct(parts.flat()) : UNKNOWN
  }
  if (expression?.kind === 'intersection')
    return allOf(unit, index, partsOf(ask, unit, expression.of, seen), seen)
  if (expression?.kind === 'member') {
    const values = asSeen(ask, usableAs(ask, unit, expression.of, 'value'), seen)
    if (values.every(isOpen)) return leftOpen(unit, index, seen)
    return collect(values, (one) => memberOf(ask, one, expression.name, 'value'))
  }
  if (expression?.kind !== 'keyed') return NOTHING
  const of = asSeen(ask, usableAs(ask, unit, expression.of, 'value'), seen)
  const keys = asSeen(ask, usableAs(ask, unit, expression.by, 'value'), seen)
  if (of.some(isOpen) || keys.some(isOpen)) return leftOpen(unit, index, seen)
  const name = keys.length === 1 ? textOf(keys[0]!) : undefined
  if (name === undefined) return UNKNOWN
  const found = collect(of, (one) => memberOf(ask, one, name, 'value'))
  return collect(found, (one) => settled(ask, one)).map((one) =>
    isFunction(one) ? { ...one, alike: true } : one,
  )
}

/** What is known of each part of a union that is open. */
export function partsOpen(ask: Inquiry, { lookup }: Meaning): readonly (readonly Meaning[])[] {
  const expression = lookup?.unit.facts.expressions[lookup.expression]
  return expression?.kind === 'union' ? partsOf(ask, lookup!.unit, expression.of, lookup!.seen) : []
}

/** All of several at once, but for what somebody else's types add to ours, which nobody here knows: what is open is told later. */
export function allOf(
  unit: Unit,
  expression: number,
  parts: readonly (readonly Meaning[])[],
  seen?: Meaning,
): readonly Meaning[] {
  const all = parts.flat()
  const ours = all.filter(isOurs)
  const isTold = unit.policy.gradual !== true || !parts.some((part) => part.length > 0 && part.every(isOpen))
  if (isTold) return distinct(ours.length > 0 ? ours : all)
  const lookup = lookupAt(unit, expression, seen)
  return ours.length === 0
    ? leftOpen(unit, expression, seen)
    : distinct(ours.map((one) => ({ ...one, lookup })))
}

export function leftOpen(unit: Unit, expression: number, seen?: Meaning): readonly Meaning[] {
  return [{ kind: 'unknown', lookup: lookupAt(unit, expression, seen), origin: 'scope' }]
}

function lookupAt(unit: Unit, expression: number, seen: Meaning | undefined): Meaning['lookup'] & object {
  return { unit, expression, ...(seen ? { seen } : {}) }
}

/** What a literal says. */
export function textOf(meaning: Meaning): string | undefined {
  return meaning.kind === 'builtin' ? meaning.text : undefined
}

/** Nothing is known of it but the type parameter that tells it. */
export function isOpen({ kind, parameter, lookup }: Meaning): boolean {
  return kind === 'unknown' && (parameter !== undefined || lookup !== undefined)
}

function partsOf(
  ask: Inquiry,
  unit: Unit,
  parts: readonly number[],
  seen: Meaning | undefined,
): readonly (readonly Meaning[])[] {
  return parts.map((part) => asSeen(ask, usableAs(ask, unit, part, 'value'), seen))
}
