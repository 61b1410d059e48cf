/**
 * What the methods of containers give back, by name: obvious ones only, the same
 * in every language that has them. A container is a `list`, or a type of somebody
 * else with arguments, whose last argument is what it holds (`Map<K, V>`).
 */
import type { Meaning } from './meaning.ts'

/** What calling the method `name` of a container gives: one element, a container like it, or nothing known. */
export function containerGives(container: Meaning, name: string): 'element' | 'container' | undefined {
  if (container.kind === 'generic' && NO_CONTAINERS.has(container.name)) return undefined
  if (ELEMENT.has(name)) return 'element'
  return CONTAINER.has(name) ? 'container' : undefined
}

const ELEMENT = new Set([
  ...['pop', 'popleft', 'shift', 'at', 'get', 'find', 'findLast', 'first', 'last', 'peek', 'poll'],
  ...[
    'First',
    'FirstOrDefault',
    'Last',
    'LastOrDefault',
    'Single',
    'SingleOrDefault',
    'ElementAt',
    'Find',
    'FindLast',
  ],
  ...['ElementAtOrDefault', 'Peek', 'Pop', 'Dequeue', 'GetValueOrDefault'],
  ...['setdefault', 'getOrDefault', 'removeFirst', 'removeLast', 'getFirst', 'getLast'],
])

const CONTAINER = new Set([
  ...['slice', 'filter', 'concat', 'reverse', 'sort', 'splice', 'toSorted', 'toReversed', 'values'],
  ...[
    'Where',
    'OrderBy',
    'OrderByDescending',
    'ThenBy',
    'ThenByDescending',
    'Reverse',
    'Skip',
    'Take',
    'Distinct',
  ],
  ...[
    'SkipWhile',
    'TakeWhile',
    'Concat',
    'Union',
    'Except',
    'Intersect',
    'ToList',
    'ToArray',
    'ToHashSet',
    'FindAll',
  ],
  ...['AsEnumerable', 'Values', 'AsReadOnly', 'GetRange', 'Append', 'Prepend'],
  ...['copy', 'iter', 'stream', 'toList'],
])

const NO_CONTAINERS = new Set(['Promise', 'PromiseLike', 'Awaitable', 'Coroutine', 'Task', 'Future'])
