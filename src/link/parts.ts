/** What a value is made of: the elements and keys of containers, what a type of its own stands for. */
import { isPosition } from '../extract/text.ts'
import { ANY, takenBy, textAt } from '../extract/unwritten.ts'
import { argumentAt, asSeen } from './applied.ts'
import { associated, goneOver } from './associated.ts'
import { handsElements } from './containers.ts'
import { callOf, evaluate, resultOf, settled, usableAs } from './evaluate.ts'
import { takenOf } from './handed.ts'
import type { Inquiry } from './inquiry.ts'
import { instanceAt } from './instances.ts'
import {
  BUILTIN,
  collect,
  definitionOf,
  firstOf,
  type Gives,
  giving,
  isKnown,
  isOurs,
  likeOther,
  type Meaning,
  NOTHING,
  type Place,
  UNKNOWN,
  within,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { anyIn } from './objects.ts'
import { orderOf } from './order.ts'
import { hasOverloads, plainCall } from './overloads.ts'
import type { LinkPolicy } from './policy.ts'

export function awaited(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'instance' && meaning.unit.policy.promised?.includes(THEN))
    return ofThenable(ask, meaning)
  if (!isAwaitable(meaning)) return [meaning]
  return argumentOf(ask, meaning, meaning.arguments.length - 1)
}

/** What a promise gives without being awaited: `task.Result`, `awaiter.GetResult()` (C#). */
export function waitedFor(
  ask: Inquiry,
  meaning: Meaning & { kind: 'generic' },
  name: string,
): readonly Meaning[] {
  const { waits } = meaning.unit.policy
  if (waits === undefined || !isAwaitable(meaning)) return NOTHING
  if (waits.includes(name)) return awaited(ask, meaning)
  return waits.includes(`${name}()`)
    ? collect(awaited(ask, meaning), (of) => giving({ what: 'itself', of, method: name }))
    : NOTHING
}

function isAwaitable(meaning: Meaning): meaning is Meaning & { kind: 'generic' } {
  return meaning.kind === 'generic' && AWAITABLE.has(meaning.name)
}

/** A type of the project may be awaited itself: it says what its `then` hands to a function. */
function ofThenable(ask: Inquiry, meaning: Meaning & { kind: 'instance' }): readonly Meaning[] {
  const own = memberOf(ask, meaning, THEN, 'value').filter(({ kind }) => kind === 'definition')
  if (own.length === 0) return [meaning]
  const taken = collect(own, (one) => takenOf(ask, one, 0))
  return collect(taken, (one) => memberOf(ask, one, takenBy(0), 'value'))
}

export function elementOf(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'list')
    return asSeen(ask, usableAs(ask, meaning.unit, meaning.element, 'value'), meaning.seen)
  if (meaning.kind === 'generic') return argumentOf(ask, meaning, meaning.arguments.length - 1)
  // `f[int]`: a function or type with some of its type arguments.
  if (meaning.kind === 'definition') {
    if (isEnumerated(ask, meaning)) return [instanceAt(meaning, meaning)]
    return definitionOf(meaning).typeParameters ? [meaning] : NOTHING
  }
  if (meaning.kind === 'instance') {
    const protocol = resultsOf(ask, meaning, 'element')
    if (protocol.length > 0) return protocol
    const found = collect(underlying(ask, meaning), (one) => elementOf(ask, one))
    return found.length > 0 ? found : associated(ask, meaning, meaning.unit.policy.elementType)
  }
  if (meaning.kind === 'object')
    return firstOf(memberOf(ask, meaning, ANY, 'value'), () => anyIn(ask, meaning))
  if (meaning.kind === 'builtin' && meaning.gives?.what === 'some') return [meaning.gives.of]
  if (meaning.kind === 'builtin' && meaning.gives?.what === 'container')
    return elementOf(ask, meaning.gives.of)
  const declared = ask.library?.receiver(meaning)
  const own = declared ? resultsOf(ask, declared, 'element') : NOTHING
  if (own.length > 0) return own
  return meaning.kind === 'external' ? [within(meaning)] : NOTHING
}

/** Whether a class holds its instances, of which this is the name of one. */
export function isOneOf(ask: Inquiry, meaning: Meaning & { kind: 'definition' }, name: string): boolean {
  if (meaning.unit.policy.enumerated === undefined) return false
  const entry = ask.member(meaning, name)
  return entry !== undefined && entry.definitions.length === 0 && isEnumerated(ask, meaning)
}

function isEnumerated(ask: Inquiry, meaning: Meaning & { kind: 'definition' }): boolean {
  return definitionOf(meaning).type === 'CLASS' && inheritsOther(ask, meaning, meaning.unit.policy.enumerated)
}

/** Whether a class inherits one of the language's own that has one of these names. */
function inheritsOther(ask: Inquiry, place: Place, names: readonly string[] | undefined): boolean {
  if (names === undefined) return false
  return orderOf(ask, place).classes.some((one) =>
    ask.bases(one).some(({ expression: at }) => {
      const base = one.unit.facts.expressions[at]!
      const isNamed = 'name' in base && names.includes(base.name ?? '')
      return isNamed && !evaluate(ask, one.unit, at, 'type').some(isOurs)
    }),
  )
}

/** What stands at a position. */
export function partOf(ask: Inquiry, list: Meaning & { kind: 'list' }, at: string): readonly Meaning[] {
  const { tuple, unit } = list
  const parts = tuple === undefined ? NOTHING : usableAs(ask, unit, tuple, 'value')
  const found = collect(parts, (one) => memberOf(ask, one, at, 'value'))
  return found.length > 0 ? asSeen(ask, found, list.seen) : elementOf(ask, list)
}

/** What of a value stands at a position or a text: what it is taken apart into (C#), what it has there, or an element. */
export function placedAt(
  ask: Inquiry,
  meaning: Meaning & { kind: 'instance' },
  at: string,
): readonly Meaning[] {
  const { apart, keyed } = meaning.unit.policy
  const key = textAt(at)
  if (key !== undefined && inheritsOther(ask, meaning, keyed)) return memberOf(ask, meaning, key, 'value')
  if (apart === undefined)
    return firstOf(elementOf(ask, meaning), () =>
      isPosition(at) ? memberOf(ask, meaning, takenBy(Number(at)), 'value') : NOTHING,
    )
  const by = memberOf(ask, meaning, apart, 'value').filter(({ kind }) => kind === 'definition')
  const isRecord = by.length === 0 && definitionOf(meaning).kind === 'record'
  const takers: readonly Meaning[] = isRecord ? [{ ...meaning, kind: 'definition', receiver: meaning }] : by
  return collect(takers, (one) => takenOf(ask, one, Number(at)))
}

/** What a loop over it binds: of a map, a pair or a key. */
export function itemOf(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'builtin' && meaning.gives?.what === 'container') return itemOf(ask, meaning.gives.of)
  if (meaning.kind === 'instance' && meaning.unit.policy.protocols?.item) {
    const made = resultsOf(ask, meaning, 'item')
    // What gives itself is an iterator.
    const next = (one: Meaning) =>
      one.kind === 'instance' || one.kind === 'object' ? resultsOf(ask, one, 'next') : itemOf(ask, one)
    const found = collect(made, next)
    // Of an enumerator of the project's own it may not be known what its type parameters stand for.
    const isOpen = hasOverloads(meaning.unit.policy) && made.every(({ kind }) => kind === 'instance')
    if (found.some(isKnown) || (made.length > 0 && !isOpen)) return found
    return collect(underlying(ask, meaning), (one) => itemOf(ask, one))
  }
  if (meaning.kind !== 'list' || meaning.map === undefined) return elementOf(ask, meaning)
  const { mapItem } = meaning.unit.policy
  return mapItem === undefined ? NOTHING : elementOf(ask, listOf(meaning, meaning.map[mapItem]))
}

/** What a method of a container gives: an element, a container like it, what its elements hold; or what a type makes. */
export function givenBy(ask: Inquiry, { what, of }: Gives): readonly Meaning[] {
  switch (what) {
    case 'element':
      return itemOf(ask, of)
    case 'container':
      return [likeOther(of)]
    case 'flat': {
      const items = itemOf(ask, of)
      return items.length > 0 && items.every(({ kind }) => kind === 'list') ? items : [likeOther(of)]
    }
    case 'itself':
    case 'failure':
      return [of]
    case 'several':
      return giving({ what: 'some', of, method: '' })
    case 'some':
    case undefined:
      return NOTHING
  }
}

type Protocol = keyof NonNullable<LinkPolicy['protocols']>

/** What the method of a protocol gives, where the type has it. */
export function resultsOf(
  ask: Inquiry,
  meaning: Meaning & { kind: 'instance' | 'object' },
  protocol: Protocol,
): readonly Meaning[] {
  const { policy } = meaning.unit
  const name = policy.protocols?.[protocol]
  if (name === undefined) return NOTHING
  const found = memberOf(ask, meaning, name, 'value')
  if (meaning.kind === 'object') return found
  const given = collect(found, (one) => {
    if (one.kind !== 'definition') return NOTHING
    return definitionOf(one).accessor ? settled(ask, one) : callOf(ask, one, plainCall(meaning.unit))
  })
  // Which of several is meant, arguments would tell.
  const isOpen = given.length === 0 && hasOverloads(policy) && found.some(isOurs)
  return isOpen ? UNKNOWN : given
}

/** A list that holds something else. */
export function listOf(
  { map: _, tuple: __, ...list }: Meaning & { kind: 'list' },
  element = list.element,
): Meaning {
  return { ...list, element }
}

/** A key of a map; what runs over the positions of a list. A channel has but its elements. */
export function keyOf(ask: Inquiry, meaning: Meaning): readonly Meaning[] {
  if (meaning.kind === 'list')
    return meaning.map === undefined ? BUILTIN : elementOf(ask, listOf(meaning, meaning.map.key))
  if (meaning.kind === 'generic') return argumentOf(ask, meaning, 0)
  if (meaning.kind === 'instance') return collect(underlying(ask, meaning), (one) => keyOf(ask, one))
  return meaning.kind === 'external' ? [within(meaning)] : NOTHING
}

/** What a type of its own is made of: the list of `type Names []Name`, or of `class Names extends ArrayList<Name>`. */
export function underlying(ask: Inquiry, meaning: Meaning & { kind: 'instance' }): readonly Meaning[] {
  const { unit, index } = meaning
  const found = ask.trace.derive(unit.underlying, index, NOTHING, () =>
    definitionOf(meaning).kind === 'type' ? underneath(ask, meaning) : above(ask, meaning),
  )
  return asSeen(ask, found, meaning)
}

function underneath(ask: Inquiry, place: Place): readonly Meaning[] {
  return collect(resultOf(ask, place), (one) => {
    const named = one.kind === 'instance' && definitionOf(one).kind === 'type'
    return named ? underlying(ask, one) : [one]
  })
}

/** What a class has by a name, or what the container has that it inherits, as far as that is known. */
export function orContainers(
  ask: Inquiry,
  meaning: Meaning & { kind: 'instance' },
  name: string,
  own: readonly Meaning[],
): readonly Meaning[] {
  // A name in scope has to be looked for in each class around, and hardly ever means that.
  if (meaning.origin === 'scope' || own.some(isOurs)) return own
  // An option of it is known as it, and has methods that go over nothing.
  if (meaning.unit.policy.promised?.includes(name) && !handsElements(name)) return own
  const held = collect(underlying(ask, meaning), (one) => memberOf(ask, one, name, 'value'))
  return held.some((one) => isOurs(one) || (one.kind === 'builtin' && one.gives !== undefined)) ? held : own
}

/** The container of others that a class inherits, or what it is gone over as. */
function above(ask: Inquiry, place: Place): readonly Meaning[] {
  for (const { unit, index } of orderOf(ask, place).classes) {
    for (const { holds } of ask.bases({ unit, index })) {
      const found = holds === undefined ? NOTHING : usableAs(ask, unit, holds, 'value')
      if (found.some(({ kind }) => kind === 'list')) return found
    }
  }
  return goneOver(ask, place)
}

function argumentOf(ask: Inquiry, generic: Meaning & { kind: 'generic' }, at: number): readonly Meaning[] {
  const type = generic.arguments[at]
  if (type === undefined) return NOTHING
  return asSeen(ask, argumentAt(ask, generic.unit, type), generic.seen)
}

/** What `await` takes its last argument from. */
const THEN = 'then'
const AWAITABLE = new Set(['Promise', 'PromiseLike', 'Awaitable', 'Coroutine', 'Task', 'ValueTask', 'Future'])
