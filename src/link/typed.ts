/** Of which type a value or parameter is, as far as that chooses between overloads. */
import { plainName } from '../extract/arity.ts'
import { argumentsOf, typeOfObject } from './apart.ts'
import { shapeIn } from './delegates.ts'
import { usableAs } from './evaluate.ts'
import { FUNCTION, isWider, type Type } from './fits.ts'
import type { Inquiry } from './inquiry.ts'
import type { Meaning } from './meaning.ts'
import { isTrait } from './overloads.ts'
import type { ParameterType, Unit } from './unit.ts'

/** What a value is, when that is one thing; `known`: what it is known to mean. */
export function typeOf(
  ask: Inquiry,
  unit: Unit,
  value: number | undefined,
  known?: readonly Meaning[],
): Type | undefined {
  if (value === undefined) return undefined
  const expression = unit.facts.expressions[value]
  if (expression?.kind === 'list' && expression.name === undefined)
    return { kind: 'array', element: typeOf(ask, unit, expression.of) }
  const variable = variableAt(unit, value)
  if (variable !== undefined) return variable
  const meanings = known ?? usableAs(ask, unit, value, 'value')
  const declared = declaredName(unit, value)
  // What is no type of the project is somebody else's.
  if (declared !== undefined && meanings.every(({ kind }) => kind === 'external' || kind === 'unknown'))
    return { kind: 'named', name: declared }
  return meanings.length === 1 ? typeFrom(ask, meanings[0]!) : number(ask, unit, meanings)
}

/** What numbers of several types are together, if one of these is wide enough. */
function number(ask: Inquiry, unit: Unit, meanings: readonly Meaning[]): Type | undefined {
  const rules = ask.rules(unit)
  if (rules === undefined) return undefined
  const names: string[] = []
  for (const one of meanings) {
    const type = one.kind === 'builtin' ? typeFrom(ask, one) : undefined
    if (type?.kind !== 'named' || !Object.hasOwn(rules.boxes, type.name)) return undefined
    names.push(type.name)
  }
  const name = names.find((wide) => names.every((one) => isWider(one, wide, rules) === true))
  return name === undefined ? undefined : { kind: 'named', name }
}

export function typeOfParameter(
  ask: Inquiry,
  unit: Unit,
  { text, value, variable }: ParameterType,
): Type | undefined {
  const expression = unit.facts.expressions[value ?? -1]
  const mark = unit.policy.overloading?.byReference?.find((word) => text.startsWith(`${word} `))
  if (mark !== undefined) return { kind: 'named', name: mark, of: [typeOf(ask, unit, value)] }
  if (expression?.kind === 'parameter' && unit.policy.overloading?.exact) return { kind: 'any' }
  const isOpen = expression?.kind === 'parameter' && expression.of === undefined
  const ofAny = expression === undefined || isOpen || expression.kind === 'list'
  if (variable !== 'own' || !ofAny) return typeOf(ask, unit, value)
  const depth = text.split('[').length - 1 + (value === undefined || isOpen || text.endsWith(']') ? 0 : 1)
  let type: Type = { kind: 'any' }
  for (let at = 0; at < depth; at++) type = { kind: 'array', element: type }
  return type
}

/** The type parameter that something is declared to be of. */
function variableAt(unit: Unit, value: number): Type | undefined {
  const { facts, policy } = unit
  if (policy.overloading?.variables !== true) return undefined
  let at = facts.expressions[value]
  if (at?.kind === 'local') at = facts.expressions[facts.bindings[at.binding]!.value ?? -1]
  return at?.kind === 'parameter' && at.of === undefined && at.definition !== undefined
    ? { kind: 'variable', place: unit.place(at.definition), at: at.at }
    : undefined
}

/** The simple name that a declared type is written with. */
function declaredName({ facts }: Unit, value: number): string | undefined {
  let at = facts.expressions[value]
  for (let steps = 0; steps < 9; steps++) {
    if (at?.kind === 'parameter') at = facts.expressions[at.of ?? -1]
    else if (at?.kind === 'local') at = facts.expressions[facts.bindings[at.binding]!.value ?? -1]
    else if (at?.kind === 'instance' || at?.kind === 'apply' || at?.kind === 'new') {
      at = facts.expressions[at.of]
      if (at?.kind === 'name' || at?.kind === 'member') return plainName(at.name)
    } else return undefined
  }
  return undefined
}

function typeFrom(ask: Inquiry, meaning: Meaning): Type | undefined {
  switch (meaning.kind) {
    case 'instance':
      // Which type it is that has the trait, nobody says.
      if (meaning.unit.policy.overloading?.exact && isTrait(meaning)) return undefined
      return { kind: 'class', place: meaning.unit.place(meaning.index), ...argumentsOf(ask, meaning) }
    case 'list':
      // Like a container is not of its type: `list.ToArray()`.
      if (meaning.like) return undefined
      return meaning.name === undefined
        ? { kind: 'array', element: typeOf(ask, meaning.unit, meaning.element) }
        : { kind: 'named', name: meaning.name, ...argumentsOf(ask, meaning) }
    case 'generic':
      return meaning.like !== true && (meaning.base?.kind === 'builtin' || meaning.base?.kind === 'external')
        ? { kind: 'named', name: meaning.name, ...argumentsOf(ask, meaning) }
        : undefined
    case 'object': {
      const type = typeOfObject(meaning)
      return type && { kind: 'named', name: type.name, ...argumentsOf(ask, meaning) }
    }
    case 'external': {
      const name = meaning.name.slice(meaning.name.lastIndexOf('.') + 1)
      return meaning.inside !== true && /^\p{Lu}/u.test(name) ? { kind: 'named', name } : undefined
    }
    case 'builtin': {
      const { name } = meaning
      if (name === undefined) return undefined
      // Named by its syntax, not by a type.
      if (name.includes('_')) return undefined
      if (name.startsWith(SHAPED)) return { kind: 'named', name: FUNCTION, shape: shapeIn(name) }
      return name.endsWith(CONSTANT)
        ? { kind: 'named', name: name.slice(0, -CONSTANT.length), constant: true }
        : { kind: 'named', name }
    }
    default:
      return undefined
  }
}

/** Ends the name of a literal's type where what it says counts too. */
const CONSTANT = '#'
const SHAPED = 'function/'
