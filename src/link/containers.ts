/**
 * What the methods of containers give back, by name: obvious ones only, the same
 * in every language that has them. A container is a `list`, or a type of somebody
 * else with arguments, whose last argument is what it holds (`Map<K, V>`).
 */
import type { Meaning } from './meaning.ts'

/** What calling the method `name` of a container gives: one element, a container like it, or nothing known. */
export function containerGives(container: Meaning, name: string): 'element' | 'container' | undefined {
  if (container.kind === 'generic' && NO_CONTAINERS.has(container.name)) return undefined
  const policy = 'unit' in container ? container.unit.policy : undefined
  if (ELEMENT.has(name) || policy?.elementMethods?.includes(name)) return 'element'
  return CONTAINER.has(name) || policy?.containerMethods?.includes(name) ? 'container' : undefined
}

/** Whether the method calls a function with elements. */
export function handsElements(name: string): boolean {
  return HANDED.has(name)
}

/** Whether a method hands an element to its function as parameter `at`. */
export function handedBy(name: string, at: number): boolean {
  return HANDED.get(name)?.includes(at) ?? false
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

/** Method → at which parameters of its function elements come. */
const HANDED: ReadonlyMap<string, readonly number[]> = new Map([
  ...['map', 'forEach', 'filter', 'flatMap', 'find', 'findIndex', 'findLast', 'findLastIndex'].map(first),
  ...['some', 'every', 'anyMatch', 'allMatch', 'noneMatch', 'removeIf'].map(first),
  ...['sort', 'toSorted'].map((name) => [name, [0, 1]] as const),
  ['reduce', [1]] as const,
  ['reduceRight', [1]] as const,
])

function first(name: string): readonly [string, readonly number[]] {
  return [name, [0]]
}

const NO_CONTAINERS = new Set(['Promise', 'PromiseLike', 'Awaitable', 'Coroutine', 'Task', 'Future'])
