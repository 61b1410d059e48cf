/**
 * Which types a lambda can stand for, by what its code says (`extract/lambdas.ts`): the language's own delegates (C#), and
 * interfaces that leave one method to others (Java).
 */
import type { Type } from './fits.ts'
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Place } from './meaning.ts'
import type { Overloading } from './policy.ts'
import { leftToOthers } from './roles.ts'

/** What a lambda takes and gives, as far as it is known; of one that is asynchronous, `gives`: whether its task has a value. */
export interface Shape {
  readonly takes?: number
  readonly gives?: boolean
  readonly isAsync?: boolean
}

/** The shape in the name of a lambda's type: `function/2/v`. */
export function shapeIn(name: string): Shape {
  const [, takes = '', gives = ''] = name.split('/')
  const value = gives.at(-1)
  return {
    ...(takes === '?' ? {} : { takes: Number(takes) }),
    ...(value === '?' ? {} : { gives: value === 'v' }),
    isAsync: gives.startsWith('a'),
  }
}

/** Whether such a lambda certainly stands for no `wanted`; an asynchronous one is rather something that gives a task. */
export function isOtherShape(ask: Inquiry, shape: Shape, wanted: Type, rules: Overloading): boolean {
  if (wanted.kind !== 'named' && wanted.kind !== 'class') return false
  const { functions, functional } = rules
  if (functional === 'interface') return isOtherRole(ask, shape, wanted)
  return wanted.kind === 'named' && functions !== undefined && isOtherDelegate(shape, wanted, functions)
}

/** Whether the type leaves no method to others that takes and gives so many. */
function isOtherRole(
  ask: Inquiry,
  { takes, gives }: Shape,
  wanted: Type & { kind: 'named' | 'class' },
): boolean {
  const place = wanted.kind === 'class' ? wanted.place : ask.library?.named(wanted.name)
  if (place === undefined) return false
  if (definitionOf(place).kind !== 'interface') return true
  const methods = leftToOthers(ask, place)
  if (methods === undefined) return false
  const [method, ...others] = methods
  if (method === undefined || others.length > 0) return true
  const [count] = definitionOf(method).arity ?? []
  return (takes !== undefined && takes !== count) || (gives !== undefined && gives === isVoid(ask, method))
}

function isVoid(ask: Inquiry, method: Place): boolean {
  const [result] = ask.returns(method)
  const expression = method.unit.facts.expressions[result ?? -1]
  return expression?.kind === 'builtin' && expression.name === 'nothing'
}

function isOtherDelegate(
  { takes, gives, isAsync }: Shape,
  wanted: Type & { kind: 'named' },
  functions: NonNullable<Overloading['functions']>,
): boolean {
  const known = functions[wanted.name]
  if (known === undefined) return false
  const { of = [] } = wanted
  if (takes !== undefined && takes !== of.length + known.more) return true
  if (!isAsync) return gives !== undefined && gives !== known.gives
  const task = of.at(-1)
  if (!known.gives || (task?.kind === 'named' && !TASKS.has(task.name))) return true
  return gives !== undefined && task?.kind === 'named' && gives !== (task.of !== undefined)
}

const TASKS: ReadonlySet<string> = new Set(['Task', 'ValueTask'])
