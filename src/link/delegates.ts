/** Which of the language's own delegates a lambda can stand for, by what its code says (`extract/lambdas.ts`). */
import type { Type } from './fits.ts'
import type { Overloading } from './policy.ts'

/** What a lambda takes and gives, as far as it is known; of one that is asynchronous, `gives`: whether its task has a value. */
export interface Shape {
  readonly takes?: number
  readonly gives?: boolean
  readonly isAsync: boolean
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
export function isOtherShape(
  { takes, gives, isAsync }: Shape,
  wanted: Type & { kind: 'named' },
  { functions }: Overloading,
): boolean {
  const known = functions?.[wanted.name]
  if (known === undefined) return false
  const { of = [] } = wanted
  if (takes !== undefined && takes !== of.length + known.more) return true
  if (!isAsync) return gives !== undefined && gives !== known.gives
  const task = of.at(-1)
  if (!known.gives || (task?.kind === 'named' && !TASKS.has(task.name))) return true
  return gives !== undefined && task?.kind === 'named' && gives !== (task.of !== undefined)
}

const TASKS: ReadonlySet<string> = new Set(['Task', 'ValueTask'])
