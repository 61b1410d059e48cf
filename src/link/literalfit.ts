/**
 * Overloads that a call cannot mean, for what it is given is no such thing: `el('order')` where one says `el(tag: 'user')`
 * (TypeScript). It goes by literals, words of the language, and what is none of these; what is not certain may fit.
 */
import { usableAs, valueOfBinding } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Meaning, type Place } from './meaning.ts'
import { textOf } from './open.ts'
import type { Unit } from './unit.ts'

type Definition = Meaning & { kind: 'definition' }

/** What is called, without the overloads that do not fit the values; itself where none would be left. */
export function leftBy(ask: Inquiry, called: Definition, unit: Unit, values: readonly number[]): Definition {
  const { overloads } = called
  if (overloads === undefined || called.unit.policy.overloading !== undefined) return called
  const left = overloads.filter((place) => mayTake(ask, place, unit, values))
  const [first] = left
  return first === undefined || left.length === overloads.length
    ? called
    : { ...called, ...first, overloads: left }
}

function mayTake(ask: Inquiry, place: Place, unit: Unit, values: readonly number[]): boolean {
  return values.every((value, at) => {
    if (unit.facts.expressions[value]!.kind === 'unknown') return true
    const binding = at === ask.rest(place) ? undefined : ask.parameter(place, at)
    if (binding === undefined) return true
    const wanted = valueOfBinding(ask, place.unit, binding)
    const given = usableAs(ask, unit, value, 'value')
    return (
      wanted.length === 0 ||
      given.length === 0 ||
      given.some((one) => wanted.some((other) => mayBe(one, other)))
    )
  })
}

function mayBe(given: Meaning, wanted: Meaning): boolean {
  if (wanted.kind === 'builtin') {
    if (given.kind === 'list') return wanted.gives !== undefined || wanted.name === undefined
    if (given.kind === 'instance') return !CLASSES.has(definitionOf(given).kind) || wanted.name === undefined
    const said = textOf(given)
    if (said === undefined || wanted.name === undefined) return true
    return wanted.text === undefined ? !OTHERS.has(wanted.name) : wanted.text === said
  }
  const isText = textOf(given) !== undefined
  return !(isText && (wanted.kind === 'list' || wanted.kind === 'instance') && isSolid(wanted))
}

/** A type of which it is known what it is; a text has what some interfaces ask for. */
function isSolid(wanted: Meaning): boolean {
  return wanted.kind === 'list'
    ? wanted.name === undefined
    : wanted.kind === 'instance' && definitionOf(wanted).kind === 'class'
}

const CLASSES: ReadonlySet<string> = new Set(['class'])
/** Words for what is no text. */
const OTHERS: ReadonlySet<string> = new Set(['number', 'boolean', 'bigint', 'symbol'])
