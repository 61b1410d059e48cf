/** Of several definitions that go by one name, the one a call or reader means. */
import type { Definition } from '../extract/facts.ts'
import { chosen } from './applicable.ts'
import { builtAmong } from './built.ts'
import type { Inquiry } from './inquiry.ts'
import { type Arguments, definitionOf, type Meaning, type Place, type Space } from './meaning.ts'
import type { LinkPolicy } from './policy.ts'
import type { Unit } from './unit.ts'

/** The definitions of one scope that a name stands for; more than one only where calls choose by arguments. */
export function eligible(
  ask: Inquiry,
  every: readonly Place[],
  space: Space,
  policy: LinkPolicy,
): readonly Place[] {
  const all = builtAmong(ask, every)
  if (all.length <= 1) return all
  const values = all.filter((place) => fits(definitionOf(place), space))
  // `function f` and `namespace f` are one thing; what is called and returned is the function's.
  const called =
    space === 'value' ? values.filter((place) => definitionOf(place).kind !== 'namespace') : values
  const fitting = called.length > 0 ? called : values
  const candidates = fitting.length > 0 ? fitting : all
  if (policy.redefinition === 'overload') return candidates.filter((place) => !isBehind(place, candidates))
  const getter = candidates.find((place) => definitionOf(place).accessor)
  if (getter !== undefined) return [getter]
  return [policy.redefinition === 'last' ? candidates.at(-1)! : candidates[0]!]
}

/** What does the work of functions that are declared before it without a body: nobody calls it by what it says itself. */
function isBehind(place: Place, all: readonly Place[]): boolean {
  const { signature, parent } = definitionOf(place)
  if (signature || all.length < 2) return false
  return all.some((one) => {
    const other = definitionOf(one)
    return other.signature === true && one.unit === place.unit && other.parent === parent
  })
}

/** A call as overloads see it. */
export interface Call {
  readonly unit: Unit
  readonly arguments: number | undefined
  readonly given: readonly number[] | undefined
}

/** A call of which nothing is known but where it stands. */
export function plainCall(unit: Unit): Call {
  return { unit, arguments: undefined, given: undefined }
}

/**
 * The overloads that may be called; one when it is certain. Where overloads are definitions of their own,
 * those that the types of the arguments leave; elsewhere the first that takes so many arguments, or the first.
 */
export function chooseOverload(
  ask: Inquiry,
  meaning: Meaning & { kind: 'definition' },
  call: Call,
): readonly Place[] {
  const { unit, index, receiver } = meaning
  if (meaning.overloads === undefined && !hasOverloads(unit.policy)) return [meaning]
  const all = byTypes(ask, meaning.overloads ?? [unit.place(index)], saidBy(meaning))
  const count = call.arguments
  // What is read is a property, whatever methods there are beside it.
  const read = count === undefined ? all.filter((place) => definitionOf(place).accessor) : []
  const overloads = read.length > 0 ? read : all
  const isOne = overloads.length === 1 && definitionOf(meaning).type !== 'FUNCTION'
  if (count === undefined || isOne) {
    return unit.policy.overloading === undefined || overloads.length === 1
      ? [meaning]
      : chosen(ask, call, overloads, receiver)
  }
  const value = isValue(receiver) || receiver?.kind === 'builtin'
  const fitting = overloads.filter((place) =>
    takes(definitionOf(place), !value && givesItself(place) ? count - 1 : count),
  )
  return unit.policy.overloading === undefined
    ? [fitting[0] ?? meaning]
    : chosen(ask, call, fitting, receiver)
}

/** The type arguments that the code of a call says. */
function saidBy({ arguments: types }: Meaning & { kind: 'definition' }): Arguments | undefined {
  return types?.told ? undefined : types
}

/** Called on a value, not by a name in scope or through a type. */
export function isValue(receiver: Meaning | undefined): receiver is Meaning & { kind: 'instance' } {
  return receiver?.kind === 'instance' && receiver.origin !== 'scope'
}

/** A static method given to a type: called by its own name, it takes the value first (C#). */
export function givesItself({ unit, index }: Place): boolean {
  const { static: isStatic } = definitionOf({ unit, index })
  return hasOverloads(unit.policy) && isStatic === true && unit.extensionOf(index) !== undefined
}

/** Whether functions of one name may stand side by side in a class. */
export function hasOverloads({ overloading }: LinkPolicy): boolean {
  return overloading !== undefined && overloading.exact !== true
}

export function takes(definition: Definition, argumentCount: number): boolean {
  const [least, most] = definition.arity ?? [0, -1]
  return argumentCount >= least && (most < 0 || argumentCount <= most)
}

function fits(definition: Definition, space: Space): boolean {
  return space === 'type' ? definition.type === 'CLASS' : !isTypeOnly(definition)
}

/** A call that says type arguments means what takes so many; another, what is told them by its arguments (C#). */
function byTypes(ask: Inquiry, overloads: readonly Place[], said: Arguments | undefined): readonly Place[] {
  const [first] = overloads
  if (overloads.length < 2 || first!.unit.policy.overloading === undefined) return overloads
  if (said === undefined && first!.unit.policy.typeArity !== true) return overloads
  const found = overloads.filter((place) => {
    const { typeParameters = [], properties } = definitionOf(place)
    // That they are looked at belongs to the answer.
    ask.parameters(place)
    if (said !== undefined) return typeParameters.length === said.types.length
    // What it extends tells them too.
    if (place.unit.extensionOf(place.index) !== undefined) return true
    const types = properties.parameters?.flatMap(({ type = '' }) => type.split(/\W+/))
    return typeParameters.every((name) => types?.includes(name))
  })
  return found.length > 0 ? found : overloads
}

/** A type whose values are called: which function one holds, nobody knows. */
export function isDelegate(place: Place): boolean {
  return definitionOf(place).kind === 'delegate'
}

/** What values of several types have (Rust). */
export function isTrait(place: Place): boolean {
  return definitionOf(place).kind === 'trait'
}

/** Has no value of its own. */
export function isTypeOnly({ kind }: Definition): boolean {
  return TYPES_ONLY.has(kind)
}

const TYPES_ONLY = new Set(['interface', 'type_alias'])
