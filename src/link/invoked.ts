/**
 * What of a name can be called: where a property and methods share one, and the value of the property is none that is
 * called, the methods are meant: `static bool HasImage(this Module m)` beside `bool HasImage { get; }` (C#).
 */
import { settled } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, definitionOf, type Meaning, type Place } from './meaning.ts'
import { hasOverloads, isDelegate } from './overloads.ts'

export function invoked(ask: Inquiry, meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.some(isMixed)
    ? collect(meanings, (one) => [isMixed(one) ? withoutRead(ask, one) : one])
    : meanings
}

type Mixed = Meaning & { kind: 'definition' } & { readonly overloads: readonly Place[] }

function isMixed(meaning: Meaning): meaning is Mixed {
  if (meaning.kind !== 'definition' || meaning.overloads === undefined) return false
  return hasOverloads(meaning.unit.policy) && meaning.overloads.some(isRead)
}

function withoutRead(ask: Inquiry, meaning: Mixed): Meaning {
  const [first, ...more] = meaning.overloads.filter((place) => !isRead(place))
  if (first === undefined || !(isRead(meaning) ? settled(ask, meaning) : []).every(isNeverCalled))
    return meaning
  const { overloads: _, ...rest } = meaning
  return { ...rest, ...first, ...(more.length > 0 ? { overloads: [first, ...more] } : {}) }
}

function isRead(place: Place): boolean {
  return definitionOf(place).accessor === true
}

/** A value that certainly is no function. */
function isNeverCalled(value: Meaning): boolean {
  if (value.kind === 'instance') return !isDelegate(value)
  return value.kind === 'list' || (value.kind === 'builtin' && value.name !== undefined)
}
