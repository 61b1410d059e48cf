/**
 * What a value has by a name that a literal says: `E[K]`, where `K` is what the call of a generic function tells.
 *
 *   on<K extends keyof E>(key: K, f: (event: E[K]) => void)      on('saved', (event) => event.user)
 *
 * As long as one of both is a type parameter of which nobody says what it stands for, it stays open (`lookup`).
 */
import { asSeen } from './applied.ts'
import { settled, usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, isFunction, type Meaning, NOTHING, UNKNOWN } from './meaning.ts'
import { memberOf } from './members.ts'
import type { Unit } from './unit.ts'

/** `seen`: through what it was reached. */
export function keyedSeen(ask: Inquiry, unit: Unit, index: number, seen?: Meaning): readonly Meaning[] {
  const expression = unit.facts.expressions[index]
  if (expression?.kind !== 'keyed') return NOTHING
  const of = asSeen(ask, usableAs(ask, unit, expression.of, 'value'), seen)
  const keys = asSeen(ask, usableAs(ask, unit, expression.by, 'value'), seen)
  if (of.some(isOpen) || keys.some(isOpen)) {
    const lookup = { unit, expression: index, ...(seen ? { seen } : {}) }
    return [{ kind: 'unknown', lookup, origin: 'scope' }]
  }
  const name = keys.length === 1 ? textOf(keys[0]!) : undefined
  if (name === undefined) return UNKNOWN
  const found = collect(of, (one) => memberOf(ask, one, name, 'value'))
  return collect(found, (one) => settled(ask, one)).map((one) =>
    isFunction(one) ? { ...one, alike: true } : one,
  )
}

/** What a literal says. */
export function textOf(meaning: Meaning): string | undefined {
  return meaning.kind === 'builtin' ? meaning.text : undefined
}

function isOpen({ kind, parameter, lookup }: Meaning): boolean {
  return kind === 'unknown' && (parameter !== undefined || lookup !== undefined)
}
