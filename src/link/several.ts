/** Several meanings as one: either of them, or all at once. */
import { evaluate } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { distinct, isKnown, isOurs, type Meaning, NOTHING, type Space } from './meaning.ts'
import type { Unit } from './unit.ts'

/** One of several: when nothing is known of one of them, nothing is known. */
export function either(ask: Inquiry, unit: Unit, parts: readonly number[], space: Space): readonly Meaning[] {
  const all: Meaning[] = []
  for (const part of parts) {
    const found = evaluate(ask, unit, part, space)
    if (found.length === 0 || !found.every(isKnown)) {
      const expression = unit.facts.expressions[part]!
      // A variable without a value is given its own elsewhere.
      const isGiven =
        expression.kind !== 'local' || unit.facts.bindings[expression.binding]!.value !== undefined
      if (isGiven) return NOTHING
    }
    all.push(...found)
  }
  return all.some(isDefined) && all.some(isOfLanguage) ? NOTHING : distinct(all)
}

function isDefined({ kind }: Meaning): boolean {
  return kind === 'definition'
}

/** Beside `Array.isArray` a function of ours, in `Array.isArray || function isArray() {}`, is only what may be called. */
function isOfLanguage(meaning: Meaning): boolean {
  return meaning.kind === 'builtin' && !meaning.literal
}

/** All of several: what somebody else's types add to ours, nobody here knows. */
export function together(
  ask: Inquiry,
  unit: Unit,
  parts: readonly number[],
  space: Space,
): readonly Meaning[] {
  const all = parts.flatMap((part) => evaluate(ask, unit, part, space))
  const ours = all.filter(isOurs)
  return distinct(ours.length > 0 ? ours : all)
}
