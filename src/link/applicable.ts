/**
 * Which of several overloads a call means, by the types of its arguments.
 *
 * The code is taken to compile, so one of them fits. What certainly does not is
 * left out; if several remain, the one that certainly fits and whose parameters
 * are the narrowest is meant. Otherwise it is not known which: none.
 *
 * After the Java Language Specification, 15.12.2: as they are, then boxed, then
 * with any number of arguments; and the C# one, better function member.
 */
import { ARRAY } from '../extract/unwritten.ts'
import { mayBeBehind } from './behind.ts'
import { isPrivate } from './digest.ts'
import { type Applied, type Fit, fitOf, nameOf, type Type } from './fits.ts'
import { isSeen } from './given.ts'
import type { Inquiry } from './inquiry.ts'
import { levelsOf, nearestFirst, overrides } from './levels.ts'
import { definitionOf, isSamePlace, type Meaning, type Place } from './meaning.ts'
import { type Call, givesItself, hasOverloads, isValue, takes } from './overloads.ts'
import type { Overloading } from './policy.ts'
import { typeOf, typeOfParameter } from './typed.ts'
import type { ParameterType } from './unit.ts'

export interface Accepted {
  readonly parameters: readonly ParameterType[]
  readonly types: readonly (Type | undefined)[]
}

interface Candidate {
  readonly place: Place
  readonly parameters: readonly ParameterType[]
  /** Given to the type of the receiver, which is its first argument. */
  readonly added: boolean
  /** How far the class is that declares it first, see `levels`. */
  readonly level: number
  readonly given: readonly (Type | undefined)[]
  /** What the arguments are held against, the last one repeated where it takes any number. */
  readonly wanted: readonly (Type | undefined)[]
  readonly form: Form
}

/** How the arguments come in, cheapest first; undefined: they may fit. */
const FORMS = ['strict', 'loose', 'spread'] as const
type Form = (typeof FORMS)[number] | undefined

/** Those of `overloads` (nearest class first) that may be meant. All take as many arguments as there are. */
export function chosen(
  ask: Inquiry,
  call: Call,
  overloads: readonly Place[],
  receiver: Meaning | undefined,
): readonly Place[] {
  const rules = ask.rules(call.unit)
  const [first] = overloads
  if (rules === undefined || first === undefined) return []
  if (overloads.length === 1 && rules.exact !== true) return single(ask, call, first, receiver)
  const count = call.arguments
  const given = (call.given ?? []).map((value) => typeOf(ask, call.unit, value))
  const value = typeOfReceiver(receiver)
  const every: Candidate[] = []
  const declared = overloads.map((place) => ({ place, ...acceptedBy(ask, place) }))
  const levels = rules.nearestFirst ? levelsOf(declared) : undefined
  for (const [at, { place, parameters, types }] of declared.entries()) {
    if (isHidden(place, call)) continue
    const added = value !== undefined && givesItself(place)
    if (added && !isSeen(ask, call.unit, place)) continue
    if (!added && every.some((nearer) => !nearer.added && overrides(nearer, place, parameters))) continue
    const one = { place, parameters, added, level: levels?.[at] ?? 0 }
    if (count === undefined) every.push({ ...one, given: [], wanted: [], form: undefined })
    else if (added) every.push(...candidate(ask, one, types, [value, ...given], count + 1, rules))
    else every.push(...candidate(ask, one, types, given, count, rules))
  }
  const isSure = rules.exact !== true || receiver?.kind !== 'builtin'
  const own = ownFirst(isSure ? every : every.filter(({ form }) => form !== undefined))
  const candidates = levels ? nearestFirst(own) : own
  const isMixed = new Set(candidates.map(({ added, level }) => `${added} ${level}`)).size > 1
  const found = isMixed
    ? undefined
    : candidates.length > 1
      ? narrowest(ask, candidates, rules)
      : candidates[0]
  if (found === undefined) return candidates.map(({ place }) => place)
  const isBehind = mayBeBehind(ask, found, receiver ?? found.place, (place) =>
    fits(ask, place, given, count, rules),
  )
  return isBehind ? [] : [found.place]
}

/** Whether a function may be called so. */
function fits(
  ask: Inquiry,
  place: Place,
  given: readonly (Type | undefined)[],
  count: number | undefined,
  rules: Overloading | undefined,
): boolean {
  if (count === undefined || rules === undefined) return true
  if (!takes(definitionOf(place), count)) return false
  const { parameters, types } = acceptedBy(ask, place)
  return candidate(ask, { place, parameters, added: false, level: 0 }, types, given, count, rules).length > 0
}

function typeOfReceiver(receiver: Meaning | undefined): Type | undefined {
  // Of what it is an array, is not known here.
  if (receiver?.kind === 'builtin')
    return receiver.name === ARRAY
      ? { kind: 'array', element: undefined }
      : { kind: 'named', name: receiver.name ?? '' }
  return isValue(receiver) ? { kind: 'class', place: receiver } : undefined
}

/** Where there is nothing to choose, no types are looked at. */
function single(ask: Inquiry, call: Call, place: Place, receiver: Meaning | undefined): readonly Place[] {
  const [, most] = definitionOf(place).arity ?? [0, -1]
  if (place.unit === call.unit && most >= 0) return [place]
  const parameters = ask.parameters(place)
  if (isHidden(place, call)) return []
  const of = receiver ?? place
  const given = () => (call.given ?? []).map((value) => typeOf(ask, call.unit, value))
  const isFit = (other: Place) => fits(ask, other, given(), call.arguments, ask.rules(call.unit))
  return mayBeBehind(ask, { place, parameters }, of, isFit) ? [] : [place]
}

/** Its parameters were asked for: that it is private belongs to the answer. */
function isHidden(place: Place, call: Call): boolean {
  return (
    place.unit !== call.unit &&
    hasOverloads(call.unit.policy) &&
    isPrivate(place.unit.facts, definitionOf(place))
  )
}

/** What a function takes: many calls choose between the same few. */
function acceptedBy(ask: Inquiry, place: Place): Accepted {
  return ask.trace.derive(place.unit.accepted, place.index, NOTHING_ACCEPTED, () => {
    const parameters = ask.parameters(place)
    return { parameters, types: parameters.map((one) => typeOfParameter(ask, place.unit, one)) }
  })
}

/** What others add to a type is meant only when nothing that the type has itself fits. */
function ownFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ added }) => !added)
  return own.some(({ form }) => form !== undefined) ? own : candidates
}

/** The candidate, or nothing when it certainly does not fit. */
function candidate(
  ask: Inquiry,
  one: Pick<Candidate, 'place' | 'parameters' | 'added' | 'level'>,
  types: readonly (Type | undefined)[],
  given: readonly (Type | undefined)[],
  count: number,
  rules: Overloading,
): Candidate[] {
  const { parameters } = one
  const last = types.at(-1)
  const variadic = parameters.at(-1)?.variadic === true
  if (!variadic || count === types.length) {
    const form = formOf(ask, given, types, count, rules)
    // Where it takes any number, all may be given as a whole.
    if (form !== 'never') return [{ ...one, given, wanted: types, form }]
    if (!variadic) return []
  }
  const element = last?.kind === 'array' ? last.element : undefined
  const wanted = Array.from({ length: count }, (_, at) => (at < types.length - 1 ? types[at] : element))
  const form = formOf(ask, given, wanted, count, rules)
  if (form === 'never') return []
  const sure = form !== undefined && !(count === types.length && given.at(-1) === undefined)
  return [{ ...one, given, wanted, form: sure ? 'spread' : undefined }]
}

function formOf(
  ask: Inquiry,
  given: readonly (Type | undefined)[],
  wanted: readonly (Type | undefined)[],
  count: number,
  rules: Overloading,
): Form | 'never' {
  let form: Fit = 'strict'
  for (let at = 0; at < count; at++) {
    const one = fitOf(ask, given[at], wanted[at], rules)
    if (one === 'never') return 'never'
    if (one === undefined || form === undefined) form = undefined
    else if (one === 'loose') form = 'loose'
  }
  return form
}

/**
 * The one that certainly fits, in no later form than any other may, and at least as narrow as each of the same form.
 * Where `formsLast`, the narrowest that certainly fits; of those that are as narrow, the one of the earlier form.
 */
function narrowest(
  ask: Inquiry,
  candidates: readonly Candidate[],
  rules: Overloading,
): Candidate | undefined {
  const sure = candidates.filter(({ form }) => form !== undefined)
  const rank = (one: Candidate) => FORMS.indexOf(one.form!)
  if (rules.formsLast === true) {
    const beats = (one: Candidate, other: Candidate) =>
      isNarrower(ask, one, other, rules) && (rank(one) < rank(other) || !isNarrower(ask, other, one, rules))
    return sure.find((one) => candidates.every((other) => other === one || beats(one, other)))
  }
  const best = Math.min(...sure.map(rank))
  const rivals = candidates.filter((one) => one.form === undefined || rank(one) === best)
  // What is not sure to fit may fit in an earlier form.
  if (best > 0 && rivals.some(({ form }) => form === undefined)) return undefined
  const found = sure.filter(
    (one) =>
      rank(one) === best && rivals.every((other) => other === one || isNarrower(ask, one, other, rules)),
  )
  return found.length === 1 ? found[0] : undefined
}

/** What takes an argument as the very type it is takes it at least as narrowly as whatever else may. */
function isNarrower(ask: Inquiry, one: Candidate, other: Candidate, rules: Overloading): boolean {
  return one.wanted.every((type, at) => {
    const wide = other.wanted[at]
    const given = one.given[at]
    if ((given?.kind !== 'any' && sameType(type, given)) || sameType(type, wide)) return true
    if (given?.kind !== 'any' && sameType(wide, given)) return false
    if (type?.kind === 'named' && rules.before?.[type.name]?.includes(nameOf(wide) ?? '')) return true
    if (speaks(type) && !speaks(wide) && fitOf(ask, wide, type, rules) === 'strict') return false
    const fit = type?.kind === 'any' ? undefined : fitOf(ask, type, wide, rules)
    return fit === 'strict' || (fit === 'loose' && rules.formsLast === true)
  })
}

/** Speaks of the function's own type parameters. */
function speaks(type: Type | undefined): boolean {
  if (type?.kind === 'array') return speaks(type.element)
  return type?.kind === 'any' || (type?.of?.some(speaks) ?? false)
}

function sameType(one: Type | undefined, other: Type | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false
  if (one.kind === 'named')
    return one.name === (other as typeof one).name && sameArguments(one, other as typeof one)
  if (one.kind === 'array') return sameType(one.element, (other as typeof one).element)
  if (one.kind === 'any') return true
  if (one.kind === 'variable')
    return one.at === (other as typeof one).at && isSamePlace(one.place, (other as typeof one).place)
  return isSamePlace(one.place, (other as typeof one).place) && sameArguments(one, other as typeof one)
}

/** Of which nothing is known on either side counts as the same. */
function sameArguments({ of = [] }: Applied, { of: others = [] }: Applied): boolean {
  const same = (one: Type | undefined, at: number) =>
    one ? sameType(one, others[at]) : others[at] === undefined
  return of.length === others.length && of.every(same)
}

const NOTHING_ACCEPTED: Accepted = { parameters: [], types: [] }
