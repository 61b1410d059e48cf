/**
 * Type arguments that no code says: what the values given in a call tell of the type parameters of what is called.
 *
 *   id(shape)          x: T          T is what `shape` is
 *   first([shape])     xs: T[]       what the list holds
 *   call(() => shape)  f: () => T    what the function gives
 *   make(Shape)        C: new () => T
 *   open(new Box(s))   b: Box<T>     what `Box` was given
 *   find(Shape.class)  c: Class<T>   Shape (Java)
 *   each(shapes, f)    xs: T[], f    what the list holds; what `f` takes is told by what stands before it
 *
 * Only the parameters of what is called itself are told. Values that tell different things tell nothing.
 */
import type { Expression } from '../extract/expression.ts'
import { CALLED, MADE, takenBy } from '../extract/unwritten.ts'
import { argumentIn } from './applied.ts'
import { byFields, eachWith, fieldAt, fieldsIn } from './byfields.ts'
import { callOf, evaluate, usableAs, valueOfBinding } from './evaluate.ts'
import type { Inquiry } from './inquiry.ts'
import { constructorsOf, instanceAt, instanceOf, madeBy } from './instances.ts'
import { overrides } from './levels.ts'
import { leftBy } from './literalfit.ts'
import {
  type Arguments,
  collect,
  definitionOf,
  distinct,
  isFunction,
  isSamePlace,
  type Meaning,
  NOTHING,
  type Place,
  type Space,
} from './meaning.ts'
import { memberOf } from './members.ts'
import { partsOpen } from './open.ts'
import { givesItself, hasOverloads, plainCall, takes } from './overloads.ts'
import { elementOf } from './parts.ts'
import { givenByRole, roleOf } from './roles.ts'
import type { Unit } from './unit.ts'

type Definition = Meaning & { kind: 'definition' }

/** Position of a type parameter → what it is. */
type Told = Map<number, readonly Meaning[]>

/** What `of` names, with what the values tell of its type parameters. */
export function inferred(
  ask: Inquiry,
  unit: Unit,
  { of, arguments: values }: Expression & { kind: 'inferred' },
  space: Space,
): readonly Meaning[] {
  return told(ask, unit, evaluate(ask, unit, of, space), values)
}

/** What is called, with what the values tell of its type parameters. */
export function told(
  ask: Inquiry,
  unit: Unit,
  callees: readonly Meaning[],
  values: readonly number[],
): readonly Meaning[] {
  return callees.map((one): Meaning => {
    if (one.said) {
      const [said] = told(ask, unit, [one.said], values)
      return said === one.said ? one : Object.assign({}, one, { said })
    }
    return one.kind === 'definition' ? toldOf(ask, unit, leftBy(ask, one, unit, values), values) : one
  })
}

function toldOf(ask: Inquiry, unit: Unit, one: Definition, values: readonly number[]): Meaning {
  const known = one.arguments
  const isSaid = known !== undefined && known.told === undefined
  const of = throughOwner(ask, one, unit, values)
  if (isSaid || !definitionOf(one).typeParameters) return of
  const all = isMade(one) ? tellByFields(ask, one, unit, values) : tell(ask, one, unit, values)
  for (const [at, meanings] of known?.told ?? []) all.set(at, meanings)
  return all.size === 0 ? of : { ...of, arguments: { unit, types: [], told: all } }
}

/** A function that is named through a type whose arguments nobody says: the values tell these, too (Rust: `Stack::of(x)`). */
function throughOwner(ask: Inquiry, called: Definition, unit: Unit, values: readonly number[]): Definition {
  const { receiver } = called
  if (receiver?.kind !== 'definition' || receiver.arguments !== undefined || !isFunction(called))
    return called
  if (!receiver.unit.policy.tellsOwner || !definitionOf(receiver).typeParameters) return called
  const told = tell(ask, called, unit, values, receiver)
  return told.size === 0
    ? called
    : { ...called, receiver: { ...receiver, arguments: { unit, types: [], told } } }
}

/** Whether a value is made of what is given for its fields (Rust). */
function isMade(called: Definition): boolean {
  return called.unit.policy.tellsOwner === true && !isFunction(called)
}

function tellByFields(ask: Inquiry, made: Definition, unit: Unit, values: readonly number[]): Told {
  const told: Told = new Map()
  for (const [name, value] of fieldsIn(unit, values)) {
    const [field] = ask.member(made, fieldAt(made, name))?.bindings ?? []
    if (field === undefined) continue
    const given = () => usableAs(ask, unit, value, 'value')
    match(ask, made, told, valueOfBinding(ask, made.unit, field), given, DEPTH)
  }
  return told
}

/** What the value that it is given to tells of the type parameters of a function: `static T Last<T>(this IList<T> of)`. */
export function toldByReceiver(
  ask: Inquiry,
  place: Place,
  values: readonly Meaning[],
): { readonly arguments?: Arguments } {
  const { unit, index } = place
  const { value } = ask.parameters(place)[0] ?? {}
  if (value === undefined || definitionOf({ unit, index }).typeParameters === undefined) return {}
  const told: Told = new Map()
  match(ask, place, told, usableAs(ask, unit, value, 'value'), () => values, DEPTH)
  return told.size === 0 ? {} : { arguments: { unit, types: [], told } }
}

/** `of`: whose type parameters are looked for; without it, those of what is called. */
function tell(
  ask: Inquiry,
  called: Definition,
  unit: Unit,
  values: readonly number[],
  of: Place = called,
): Told {
  const told: Told = new Map()
  const taker = takerOf(ask, called, values.length)
  if (taker === undefined) return isFunction(called) ? told : tellByFields(ask, called, unit, values)
  const owner = of === called && isFunction(called) ? taker : of
  const last = lastOf(ask, taker)
  for (const [at, value] of values.entries()) {
    const binding = ask.parameter(taker, Math.min(at, last))
    if (binding === undefined || unit.facts.expressions[value]!.kind === 'unknown') continue
    let known: readonly Meaning[] | undefined
    const given = () => {
      known ??= usableAs(ask, unit, value, 'value')
      return known
    }
    const isOne = at > last || (at === last && given().some(isNoArray))
    for (const { wanted, isFor } of wantedBy(ask, taker.unit, binding))
      match(
        ask,
        owner,
        told,
        isOne ? collect(wanted, (one) => elementOf(ask, one)) : wanted,
        isFor ? () => given().filter(isFor) : given,
        DEPTH,
      )
  }
  return told
}

/** Whether what is declared nearest overrides all the others. */
function areOverridden(ask: Inquiry, first: Place, others: readonly Place[]): boolean {
  const nearest = { place: first, parameters: ask.parameters(first) }
  return others.every((place) => overrides(nearest, place, ask.parameters(place)))
}

/** From which argument on it takes any number; where overloads are told apart, arrays are (C#, Java). */
function lastOf(ask: Inquiry, taker: Place): number {
  const isVariadic = (definitionOf(taker).arity?.[1] ?? 0) < 0 && hasOverloads(taker.unit.policy)
  return isVariadic ? ask.parameters(taker).length - 1 : Number.MAX_SAFE_INTEGER
}

function isNoArray(given: Meaning): boolean {
  return given.kind !== 'list' || given.name !== undefined
}

interface Wanted {
  readonly wanted: readonly Meaning[]
  readonly isFor?: (given: Meaning) => boolean
}

/** What a parameter takes: of `T | (() => T)`, what is a function and what is none. */
function wantedBy(ask: Inquiry, unit: Unit, binding: number): readonly Wanted[] {
  const { bindings, expressions } = unit.facts
  const value = expressions[bindings[binding]!.value ?? -1]
  if (value?.kind !== 'union' || value.of.length !== 2)
    return [{ wanted: valueOfBinding(ask, unit, binding) }]
  const gives = (one: Meaning) => one.kind === 'object' && memberOf(ask, one, CALLED, 'value').length > 0
  const isCalled = (one: Meaning) => isFunction(one) || gives(one)
  const parts = value.of.map((part) => usableAs(ask, unit, part, 'value'))
  const functions = parts.filter((part) => part.some(gives))
  if (functions.length !== 1) return []
  return parts.map((wanted) => ({ wanted, isFor: (one) => isCalled(one) === (wanted === functions[0]) }))
}

/** What takes so many values, where that is certain: the function, or what constructs the class. */
function takerOf(ask: Inquiry, called: Definition, count: number): Place | undefined {
  const all = isFunction(called) ? [called] : constructorsOf(ask, called)
  const places = all.flatMap((one) => one.overloads ?? [one])
  const [first, ...more] = places.filter((place) => takes(definitionOf(place), count))
  const isSure =
    called.unit.policy.overloading === undefined || more.length === 0 || areOverridden(ask, first!, more)
  return isSure && first !== undefined && !givesItself(first) ? first : undefined
}

/** Looks for the type parameters of `owner` in what is wanted, beside what is given there. */
function match(
  ask: Inquiry,
  owner: Place,
  told: Told,
  wanted: readonly Meaning[],
  given: () => readonly Meaning[],
  depth: number,
): void {
  const [want] = wanted
  if (want === undefined || depth === 0) return
  const isOne = wanted.length === 1 && !want.lookup
  const parts = isOne ? [] : wanted.length > 1 ? wanted.map((one) => [one]) : partsOpen(ask, want)
  if (!isOne) {
    for (const { wanted: part, isFor } of eachWith(ask, parts))
      match(ask, owner, told, part, () => given().filter(isFor), depth - 1)
    return
  }
  const within = (part: readonly Meaning[], of: (one: Meaning) => readonly Meaning[]): void =>
    match(ask, owner, told, part, () => collect(given(), of), depth - 1)
  const gives = (one: Meaning) => callOf(ask, one, plainCall(owner.unit))
  const { parameter } = want
  const role = parameter ? undefined : roleOf(ask, want)
  if (parameter) {
    if (isSamePlace(parameter, owner)) say(told, parameter.at, given().map(asValue))
    // `F: Fn() -> T`
    if (want.kind === 'object' && owner.unit.policy.tellsOwner)
      within(memberOf(ask, want, CALLED, 'value'), gives)
  } else if (role) {
    within(givenByRole(ask, role), gives)
    within(memberOf(ask, want, takenBy(0), 'value'), (one) => calledOn(ask, one))
  } else if (want.kind === 'list')
    within(elementOf(ask, want), (one) => (one.kind === 'object' ? gives(one) : elementOf(ask, one)))
  else if (want.kind === 'generic')
    within(elementOf(ask, want), (one) =>
      one.kind === 'generic' && one.name === want.name ? elementOf(ask, one) : NOTHING,
    )
  else if (want.kind === 'object') {
    within(memberOf(ask, want, CALLED, 'value'), gives)
    within(memberOf(ask, want, MADE, 'value'), (one) => madeBy(ask, one))
    if (hasOverloads(owner.unit.policy))
      within(memberOf(ask, want, takenBy(0), 'value'), (one) => calledOn(ask, one))
    byFields(ask, want, given, within)
  } else if (want.kind === 'instance') {
    if (want.arguments) byFields(ask, want, given, within)
    for (const at of want.arguments?.types.keys() ?? [])
      within(argumentIn(ask, want.arguments, at) ?? NOTHING, (one) =>
        one.kind === 'instance' && isSamePlace(one, want)
          ? (argumentIn(ask, one.arguments, at) ?? NOTHING)
          : NOTHING,
      )
  }
}

/** What a function takes first: a value of the type through which a method of it is named (Java: `User::name`). */
function calledOn(ask: Inquiry, given: Meaning): readonly Meaning[] {
  if (given.kind === 'object') return memberOf(ask, given, takenBy(0), 'value')
  if (!isFunction(given) || definitionOf(given).static || given.receiver?.kind !== 'definition')
    return NOTHING
  return instanceOf(ask, given.receiver)
}

/** A type that is a value has but one (Rust: `struct Unit;`). */
function asValue(given: Meaning): Meaning {
  const isType = given.kind === 'definition' && given.unit.policy.tellsOwner && !isFunction(given)
  return isType ? instanceAt(given, given) : given
}

/** What is written out says less than a name of a type: it goes last. */
function say(told: Told, at: number, meanings: readonly Meaning[]): void {
  const before = told.get(at)
  const isWritten = (all: readonly Meaning[]) => all.length > 0 && all.every(({ kind }) => kind === 'object')
  if (before === undefined || (isWritten(before) && !isWritten(meanings))) {
    if (meanings.length > 0) told.set(at, meanings)
  } else if (isWritten(meanings) && !isWritten(before)) return
  else if (distinct([...before, ...meanings]).length > before.length) told.set(at, NOTHING)
}

/** How deep in types their parameters are looked for. */
const DEPTH = 4
