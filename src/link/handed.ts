/**
 * What a value is expected to be: a function that is itself an argument, `x` in `run((x) => x.stop())`.
 *
 * Told by the type of the parameter that it is given for, or by the container whose elements a
 * function is called with. Overloads that say different things say nothing
 * certain: all they say is given, and the caller sees several.
 */
import type { Expression } from '../extract/expression.ts'
import { takenBy } from '../extract/unwritten.ts'
import { asSeen } from './applied.ts'
import { saidResult } from './beside.ts'
import {
  givesOut,
  handedBy,
  handsElements,
  handsTwo,
  isFunctionOf,
  makesList,
  takesLast,
} from './containers.ts'
import { called, evaluate, usableAs, valueOfBinding } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { constructorsOf } from './instances.ts'
import {
  collect,
  definitionOf,
  distinct,
  type Gives,
  giving,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { isDelegate, takes } from './overloads.ts'
import { elementOf, itemOf, keyOf } from './parts.ts'
import type { LinkPolicy } from './policy.ts'
import { roleOf } from './roles.ts'
import type { Unit } from './unit.ts'

type Handed = Expression & { readonly kind: 'handed' }

export function handed(ask: Inquiry, unit: Unit, expression: Handed): readonly Meaning[] {
  const { seed } = expression
  return collect(evaluate(ask, unit, expression.of, 'value'), (one) => {
    // `xs.reduce<T>(f, x)`: with type arguments.
    const callee = one.kind === 'generic' && one.base?.kind === 'builtin' ? one.base : one
    return seed !== undefined && callee.kind === 'builtin' && callee.gives !== undefined
      ? by(ask, { ...callee, gives: { ...callee.gives, seed: { unit, value: seed } } }, expression)
      : by(ask, callee, expression)
  })
}

function by(ask: Inquiry, callee: Meaning, expression: Handed): readonly Meaning[] {
  const said = callee.said && byOverloads(ask, callee.said, expression)
  if (said?.some((one) => one.kind === 'object' || roleOf(ask, one))) return said
  switch (callee.kind) {
    case 'definition': {
      const makers = definitionOf(callee).type === 'CLASS' ? constructorsOf(ask, callee) : [callee]
      return makers.flatMap((one) => byOverloads(ask, one, expression))
    }
    case 'object':
    case 'instance':
      return memberOf(ask, callee, takenBy(expression.argument), 'value')
    // A container's method hands its elements to a function, which `takenOf` tells.
    case 'builtin':
      if (callee.gives !== undefined && givesOut(callee.gives.method)) return itemOf(ask, callee.gives.of)
      if (callee.gives !== undefined && takesLast(callee.gives.method))
        return expression.argument === expression.arguments - 1 ? elementOf(ask, callee.gives.of) : NOTHING
      if (callee.gives === undefined || !isFunctionOf(callee.gives.method, expression)) return NOTHING
      // What it takes is as for one that sorts.
      return handsTwo(callee.gives.method, expression)
        ? [{ ...callee, gives: { ...callee.gives, method: 'sort' } }]
        : [callee]
    default:
      return NOTHING
  }
}

function byOverloads(
  ask: Inquiry,
  callee: Meaning & { kind: 'definition' },
  { arguments: count, argument }: Handed,
): readonly Meaning[] {
  return (callee.overloads ?? [callee])
    .filter((place) => takes(definitionOf(place), count))
    .flatMap((place) => {
      const said = declared(ask, place, undefined, argument)
      return asSeen(ask, asSeen(ask, said, callee.arguments && { ...callee, ...place }), callee.receiver)
    })
}

/** What a function takes as parameter `at`. */
export function takenOf(ask: Inquiry, meaning: Meaning, at: number): readonly Meaning[] {
  switch (meaning.kind) {
    case 'definition':
      return distinct(
        (meaning.overloads ?? [meaning]).flatMap((place) => declared(ask, place, meaning.receiver, at)),
      )
    case 'instance':
      return isDelegate(meaning) ? declared(ask, meaning, meaning, at) : ofRole(ask, meaning, at)
    case 'generic':
    case 'external':
      return ofRole(ask, meaning, at)
    case 'builtin': {
      const { gives } = meaning
      if (gives === undefined) return ofRole(ask, meaning, at)
      if (gives.what === 'failure') return at === 0 ? [gives.of] : NOTHING
      if (isPromised(gives)) return at === 0 ? [gives.of] : NOTHING
      if (EACH.has(gives.method) && gives.of.kind === 'list' && gives.of.map !== undefined)
        return ofEach(ask, gives.of, at)
      if (at === 0 && gives.seed !== undefined)
        return usableAs(ask, gives.seed.unit, gives.seed.value, 'value')
      return handedBy(gives.method, at) ? itemOf(ask, gives.of) : NOTHING
    }
    default:
      return NOTHING
  }
}

/** What a type takes that stands for a function: what its only method takes. */
function ofRole(ask: Inquiry, meaning: Meaning, at: number): readonly Meaning[] {
  const role = roleOf(ask, meaning)
  return role === undefined ? NOTHING : declared(ask, role.method, role.through, at)
}

/** `forEach` of a map hands an element and its key; where maps are not looped over, a key and its element. */
function ofEach(ask: Inquiry, map: Meaning & { kind: 'list' }, parameter: number): readonly Meaning[] {
  const order = map.unit.policy.mapItem === undefined ? [keyOf, elementOf] : [elementOf, keyOf]
  return order[parameter]?.(ask, map) ?? NOTHING
}

function declared(
  ask: Inquiry,
  place: Place,
  receiver: Meaning | undefined,
  parameter: number,
): readonly Meaning[] {
  const rest = ask.rest(place)
  const isRest = rest !== undefined && parameter >= rest
  const binding = ask.parameter(place, isRest ? rest : parameter)
  if (binding === undefined) return NOTHING
  const values = valueOfBinding(ask, place.unit, binding)
  return asSeen(ask, isRest ? collect(values, (one) => elementOf(ask, one)) : values, receiver)
}

/** The result of a call, or what the function makes that is called with elements or with a promised value. */
export function mapped(
  ask: Inquiry,
  unit: Unit,
  { of, by: made }: Expression & { kind: 'mapped' },
  space: Space,
): readonly Meaning[] {
  const call = unit.facts.expressions[of]
  if (call?.kind !== 'call') return evaluate(ask, unit, of, space)
  const callees = evaluate(ask, unit, call.of, 'value')
  const goes = callees.find((one) => one.kind === 'builtin' && one.gives !== undefined)
  if (goes?.kind !== 'builtin') return called(ask, unit, call, callees)
  if (isPromised(goes.gives!) || !makesList(goes.gives!.method)) return usableAs(ask, unit, made, 'value')
  const [like] = saidResult(ask, goes, { unit, arguments: call.arguments, given: call.given })
  const name = like?.kind === 'list' ? like.name : undefined
  const list: Meaning = { kind: 'list', unit, element: made, origin: 'receiver_type' }
  return [name === undefined ? list : Object.assign(list, { name })]
}

/** A promise of a value is known as that value: what it has besides, which hands the value on (`then`). */
export function promised(
  meaning: Meaning & { kind: 'instance' | 'object' | 'list' },
  name: string,
): readonly Meaning[] {
  if (!meaning.unit.policy.promised?.includes(name)) return NOTHING
  const what = PASSING.has(name) ? 'container' : undefined
  return giving({ what, of: meaning, method: name })
}

/** Of a type of somebody else's that has no such methods itself (Rust: any trait but `Iterator`). */
export function isSilent(meaning: Meaning, { goingOver }: LinkPolicy): boolean {
  return (
    meaning.kind === 'external' &&
    goingOver !== undefined &&
    !goingOver.some((name) => meaning.name.includes(name))
  )
}

/** Whether what is called hands on one value, and goes over no elements. */
function isPromised({ of, method }: Gives): boolean {
  const goesOver = of.kind === 'list' && handsElements(method)
  return 'unit' in of && !goesOver && of.unit.policy.promised?.includes(method) === true
}

/** Methods of maps whose function takes an element and its key. */
const EACH: ReadonlySet<string> = new Set(['forEach', 'replaceAll'])
/** Methods that give the value itself back. */
const PASSING: ReadonlySet<string> = new Set(['catch', 'finally', 'filter', 'inspect'])
