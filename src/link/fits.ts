/**
 * Whether an argument fits a parameter, as far as it is certain.
 *
 * Types are classes of the project, types of others by their simple names, and
 * arrays. Type arguments count where they exclude each other (`apart.ts`).
 * A type of which it is not known what else it is may fit anything that is not
 * ours: nobody else's class inherits one of the project.
 */
import { ARRAY, SOME } from '../extract/unwritten.ts'
import { areApart } from './apart.ts'
import { convertedFit } from './conversions.ts'
import { isOtherShape, type Shape } from './delegates.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, isSamePlace, type Place } from './meaning.ts'
import { orderOf } from './order.ts'
import type { Overloading } from './policy.ts'

/** `of`: type arguments by position, where they are known. */
export interface Applied {
  readonly of?: TypeArguments
}

export type TypeArguments = readonly (Type | undefined)[]

export type Type =
  | ({ readonly kind: 'class'; readonly place: Place } & Applied)
  /** `constant`: its value stands in the code. */
  | ({
      readonly kind: 'named'
      readonly name: string
      readonly constant?: true
      readonly shape?: Shape
    } & Applied)
  | { readonly kind: 'array'; readonly element: Type | undefined }
  /** A type parameter that is seen around. */
  | ({ readonly kind: 'variable'; readonly place: Place; readonly at: number } & Applied)
  /** Any type that is no primitive: a function's own type parameter. */
  | { readonly kind: 'any' }

/** `strict`: as it is; `loose`: boxed or unboxed; undefined: not certain. */
export type Fit = 'strict' | 'loose' | 'never' | undefined

/** The simple name of a type of others, or of all arrays. */
export function nameOf(type: Type | undefined): string | undefined {
  if (type?.kind === 'array') return ARRAY
  return type?.kind === 'named' ? type.name : undefined
}

/** Whether a value of one type can stand where another is wanted. */
export function fitOf(
  ask: Inquiry,
  given: Type | undefined,
  wanted: Type | undefined,
  rules: Overloading,
): Fit {
  const mark = markOf(given, rules)
  if (mark !== markOf(wanted, rules)) return 'never'
  if (given === undefined) return undefined
  if (areApart(ask, given, wanted, rules)) return 'never'
  if (mark !== undefined) return 'strict'
  const fit = plainFit(ask, given, wanted, rules)
  return fit === 'never' && wanted !== undefined ? convertedFit(ask, given, wanted, rules) : fit
}

/** Whether it never fits, whatever the types are applied to. */
export function isNever(ask: Inquiry, given: Type, wanted: Type, rules: Overloading): boolean {
  return plainFit(ask, given, wanted, rules) === 'never'
}

/** Without what a type says of conversions. */
export function plainFit(ask: Inquiry, given: Type, wanted: Type | undefined, rules: Overloading): Fit {
  if (rules.exact) return exactFit(given, wanted, rules)
  const isPrimitive = given.kind === 'named' && Object.hasOwn(rules.boxes, given.name)
  if (wanted?.kind === 'any' || isNamed(wanted, rules.root)) {
    if (isNamed(given, FUNCTION)) return wanted?.kind === 'any' ? undefined : 'never'
    return isPrimitive ? 'loose' : 'strict'
  }
  if (wanted === undefined || given.kind === 'any' || wanted.kind === 'variable')
    return sameVariable(given, wanted)
  if (given.kind === 'variable') return 'never'
  const wantsPrimitive = wanted.kind === 'named' && Object.hasOwn(rules.boxes, wanted.name)
  if (given.kind === 'class') return wantsPrimitive ? 'never' : classFits(ask, given.place, wanted, rules)
  if (given.kind === 'array') return arrayFits(ask, given.element, wanted, rules)
  if (given.constant && wanted.kind === 'named' && rules.constants?.[given.name]?.includes(wanted.name))
    return 'strict'
  const isOther = given.name === FUNCTION && isOtherShape(ask, given.shape ?? {}, wanted, rules)
  return isOther ? 'never' : namedFits(given.name, wanted, wantsPrimitive, rules)
}

/** Seen through a value of its class, a type parameter may stand for anything. */
function sameVariable(given: Type, wanted: Type | undefined): Fit {
  if (given.kind !== 'variable' || wanted?.kind !== 'variable') return undefined
  return given.at === wanted.at && isSamePlace(given.place, wanted.place) ? 'strict' : undefined
}

/** Whether both are one type. */
function exactFit(given: Type, wanted: Type | undefined, rules: Overloading): Fit {
  if (given.kind === 'any' || wanted === undefined || wanted.kind === 'any') return undefined
  if (given.kind === 'variable') return undefined
  if (given.kind === 'class')
    return wanted.kind === 'class' && isSamePlace(given.place, wanted.place) ? 'strict' : 'never'
  if (given.kind === 'array') {
    if (wanted.kind !== 'array') return 'never'
    return given.element && exactFit(given.element, wanted.element, rules)
  }
  if (wanted.kind !== 'named') return 'never'
  const isConstant = given.constant && rules.constants?.[given.name]?.includes(wanted.name)
  return given.name === wanted.name || isConstant ? 'strict' : 'never'
}

/** How it is given by reference; such a thing is seen as of a type of that name. */
function markOf(type: Type | undefined, { byReference }: Overloading): string | undefined {
  return type?.kind === 'named' && byReference?.includes(type.name) ? type.name : undefined
}

function namedFits(given: string, wanted: Type, wantsPrimitive: boolean, rules: Overloading): Fit {
  const { boxes } = rules
  if (given === NULL) return wantsPrimitive || isNeverNull(wanted, rules) ? 'never' : 'strict'
  if (given === FUNCTION) {
    if (wanted.kind === 'class')
      return definitionOf(wanted.place).kind === rules.functional ? undefined : 'never'
    const isNone = rules.functional === 'delegate' && isNamedIn(wanted, rules)
    return wanted.kind === 'array' || wantsPrimitive || isNone ? 'never' : undefined
  }
  if (wanted.kind !== 'named') return 'never'
  if (Object.hasOwn(boxes, given)) {
    if (wantsPrimitive) return isWider(given, wanted.name, rules) === true ? 'strict' : 'never'
    return isWider(boxes[given]!, wanted.name, rules) === true ? 'loose' : 'never'
  }
  if (wantsPrimitive) {
    const held = Object.keys(boxes).find((primitive) => boxes[primitive] === given)
    return held !== undefined && isWider(held, wanted.name, rules) === true ? 'loose' : 'never'
  }
  const wider = isWider(given, wanted.name, rules)
  if (wider === undefined && given !== SOME && rules.final.includes(wanted.name)) return 'never'
  return wider === undefined ? undefined : wider ? 'strict' : 'never'
}

/** A type of values that are always there (C#). */
function isNeverNull(type: Type, { wider }: Overloading): boolean {
  if (type.kind === 'class') return VALUES.has(definitionOf(type.place).kind)
  return type.kind === 'named' && Object.hasOwn(wider, `${type.name}?`)
}

function classFits(ask: Inquiry, place: Place, wanted: Type, rules: Overloading): Fit {
  if (wanted.kind === 'array') return 'never'
  const { classes, externals, builtins, open } = orderOf(ask, place)
  if (wanted.kind === 'class') {
    const found = classes.some((one) => isSamePlace(one, wanted.place))
    return found ? 'strict' : open ? undefined : 'never'
  }
  if (wanted.kind === 'any') return 'strict'
  if (wanted.kind !== 'named') return undefined
  const { kind } = definitionOf(place)
  const inherent = place.unit.policy.inherent?.[kind] ?? []
  const names = [...externals.map((name) => name.slice(name.lastIndexOf('.') + 1)), ...builtins].concat(
    inherent,
  )
  const answers = names.map((name) => isWider(name, wanted.name, rules))
  if (answers.includes(true)) return 'strict'
  if (rules.final.includes(wanted.name)) return 'never'
  // What an enum or a record is besides is written nowhere.
  const plain = (PLAIN.has(kind) || inherent.length > 0) && !open
  return plain && answers.every((answer) => answer === false) ? 'never' : undefined
}

function arrayFits(ask: Inquiry, element: Type | undefined, wanted: Type, rules: Overloading): Fit {
  if (wanted.kind !== 'array') {
    if (wanted.kind !== 'named') return 'never'
    const wider = isWider(ARRAY, wanted.name, rules)
    if (wider !== undefined) return wider ? 'strict' : 'never'
    return isNamedIn(wanted, rules) ? 'never' : undefined
  }
  const isPrimitive = element?.kind === 'named' && Object.hasOwn(rules.boxes, element.name)
  if (isPrimitive && wanted.element?.kind === 'named')
    return wanted.element.name === element.name ? 'strict' : 'never'
  const fits = fitOf(ask, element, wanted.element, rules)
  return fits === 'loose' ? 'never' : fits
}

/** Whether every `given` is a `wanted`; undefined when not all is known of it. */
export function isWider(given: string, wanted: string, rules: Overloading): boolean | undefined {
  if (given === wanted) return true
  const { wider } = rules
  if (!Object.hasOwn(wider, given)) return undefined
  let answer: boolean | undefined = false
  for (const next of wider[given]!) {
    const one = isWider(next, wanted, rules)
    if (one === true) return true
    if (one === undefined) answer = next === wanted ? true : answer
  }
  return answer
}

function isNamed(type: Type | undefined, name: string | undefined): boolean {
  return type?.kind === 'named' && type.name === name
}

/** A type of which all is known. */
function isNamedIn(type: Type, { wider }: Overloading): boolean {
  return type.kind === 'named' && Object.hasOwn(wider, type.name)
}

const NULL = 'null'
export const FUNCTION = 'function'
/** Kinds of types whose values are never null. */
const VALUES: ReadonlySet<string> = new Set(['struct', 'enum'])
/** Kinds of types that are nothing but what they inherit. */
const PLAIN: ReadonlySet<string> = new Set(['class', 'interface', 'anonymous'])
