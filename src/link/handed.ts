/**
 * What a function is handed that is itself an argument: `x` in `run((x) => x.stop())`.
 *
 * Told by the type of the parameter that the function is given for, or by the container
 * whose elements it is called with. Overloads that say different things say nothing
 * certain: all they say is given, and the caller sees several.
 */
import type { Expression } from '../extract/facts.ts'
import { takenBy } from '../extract/unwritten.ts'
import { asSeen } from './applied.ts'
import { handedBy } from './containers.ts'
import { evaluate, valueOfBinding } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { collect, definitionOf, type Meaning, NOTHING, type Place } from './meaning.ts'
import { memberOf } from './members.ts'
import { takes } from './overloads.ts'
import { elementOf, itemOf, keyOf } from './parts.ts'
import type { Unit } from './unit.ts'

type Handed = Expression & { readonly kind: 'handed' }

export function handed(ask: Inquiry, unit: Unit, expression: Handed): readonly Meaning[] {
  return collect(evaluate(ask, unit, expression.of, 'value'), (callee) => by(ask, callee, expression))
}

function by(ask: Inquiry, callee: Meaning, expression: Handed): readonly Meaning[] {
  switch (callee.kind) {
    case 'definition': {
      const places = callee.overloads ?? [callee]
      if (definitionOf(callee).type === 'CLASS') return constructing(ask, callee, expression)
      return places
        .filter((place) => takes(definitionOf(place), expression.arguments))
        .flatMap((place) => declared(ask, place, callee.receiver, expression))
    }
    case 'object':
      return ofType(ask, memberOf(ask, callee, takenBy(expression.argument), 'value'), expression)
    case 'builtin': {
      const { gives } = callee
      if (gives === undefined || expression.argument !== 0) return NOTHING
      if (gives.method === 'forEach' && gives.of.kind === 'list' && gives.of.map !== undefined)
        return ofEach(ask, gives.of, expression.parameter)
      return handedBy(gives.method, expression.parameter) ? itemOf(ask, gives.of) : NOTHING
    }
    default:
      return NOTHING
  }
}

/** `forEach` of a map hands an element and its key; where maps are not looped over, a key and its element. */
function ofEach(ask: Inquiry, map: Meaning & { kind: 'list' }, parameter: number): readonly Meaning[] {
  const order = map.unit.policy.mapItem === undefined ? [keyOf, elementOf] : [elementOf, keyOf]
  return order[parameter]?.(ask, map) ?? NOTHING
}

function constructing(ask: Inquiry, { unit, index }: Place, expression: Handed): readonly Meaning[] {
  const made: Meaning = { kind: 'instance', unit, index, origin: 'receiver_type' }
  return unit.policy.constructors.flatMap((name) =>
    collect(memberOf(ask, made, name, 'value'), (one) =>
      one.kind === 'definition' && definitionOf(one).type === 'FUNCTION' ? by(ask, one, expression) : NOTHING,
    ),
  )
}

function declared(
  ask: Inquiry,
  place: Place,
  receiver: Meaning | undefined,
  expression: Handed,
): readonly Meaning[] {
  const binding = ask.parameter(place, expression.argument)
  return binding === undefined
    ? NOTHING
    : ofType(ask, asSeen(ask, valueOfBinding(ask, place.unit, binding), receiver), expression)
}

function ofType(ask: Inquiry, types: readonly Meaning[], { parameter }: Handed): readonly Meaning[] {
  return collect(types, (type) =>
    type.kind === 'object' ? memberOf(ask, type, takenBy(parameter), 'value') : NOTHING,
  )
}
