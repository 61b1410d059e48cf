/** Several meanings as one. */
import { evaluate, usableAs } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { distinct, isFunction, isKnown, type Meaning, NOTHING, type Space } from './meaning.ts'
import { isOpen, leftOpen } from './open.ts'
import type { Unit } from './unit.ts'

/** One of several: when nothing is known of one of them, nothing is known; of what a type parameter stands for, it may be later. */
export function either(
  ask: Inquiry,
  unit: Unit,
  index: number,
  parts: readonly number[],
  space: Space,
): readonly Meaning[] {
  const all: Meaning[] = []
  for (const part of parts) {
    const found = evaluate(ask, unit, part, space)
    if (found.length > 0 && found.every(isOpen)) return leftOpen(unit, index)
    if (found.length === 0 || !found.every(isKnown)) {
      const expression = unit.facts.expressions[part]!
      // A variable without a value is given its own elsewhere.
      const isGiven =
        expression.kind !== 'local' || unit.facts.bindings[expression.binding]!.value !== undefined
      if (isGiven) return NOTHING
    }
    all.push(...found)
  }
  return all.some(isDefined) && all.some(isOther) ? NOTHING : distinct(all)
}

function isDefined({ kind }: Meaning): boolean {
  return kind === 'definition'
}

/**
 * Beside `Array.isArray`, in `Array.isArray || function isArray() {}`, a function of ours is only what may be called; and
 * so it is beside one of which only the type is known: `options.format ?? format`.
 */
function isOther(meaning: Meaning): boolean {
  if (meaning.kind !== 'object') return meaning.kind === 'builtin' && !meaning.literal
  const written = meaning.unit.facts.expressions[meaning.expression]
  return written?.kind === 'object' && Object.keys(written.values ?? {}).some((name) => name.startsWith('('))
}

type By = { readonly of: number; readonly by: number }

/** An object as its functions see it: what it is expected to be, or itself where that is anything. */
export function held(ask: Inquiry, unit: Unit, { of, by }: By, space: Space): readonly Meaning[] {
  const expected = usableAs(ask, unit, by, 'value')
  const isAnything = expected.length > 0 && expected.every(({ parameter }) => parameter !== undefined)
  return isAnything ? evaluate(ask, unit, of, space) : expected
}

/** What a constant is given, if that is a function, and else what it is declared to be. */
export function given(ask: Inquiry, unit: Unit, { of, by }: By, space: Space): readonly Meaning[] {
  const value = evaluate(ask, unit, by, 'value')
  return value.length > 0 && value.every(isFunction) ? value : usableAs(ask, unit, of, space)
}
