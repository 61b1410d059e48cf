/**
 * What the methods of containers give back, by name: obvious ones only, the same
 * in every language that has them. A container is a `list`, or a type of somebody
 * else with arguments, whose last argument is what it holds (`Map<K, V>`).
 */
import { BUILTIN, type Gives, giving, type Meaning } from './meaning.ts'
import { listOf } from './parts.ts'

/** What calling the method `name` of a container gives: one element, a container like it, or nothing known. */
export function containerGives(container: Meaning, name: string): Gives['what'] {
  if (container.kind === 'generic' && NO_CONTAINERS.has(container.name)) return undefined
  const policy = 'unit' in container ? container.unit.policy : undefined
  if (FLAT.has(name)) return 'flat'
  if (ELEMENT.has(name) || policy?.elementMethods?.includes(name)) return 'element'
  return CONTAINER.has(name) || policy?.containerMethods?.includes(name) ? 'container' : undefined
}

/** What of a map its method `name` is about: its elements, its keys, its pairs; else what a loop over it binds. */
export function viewOf(map: Meaning & { kind: 'list' }, name: string): Meaning {
  if (map.map === undefined) return map
  if (BY_KEY.has(name)) return listOf(map)
  if (KEYS.has(name)) return listOf(map, map.map.key)
  return PAIRS.has(name) ? listOf(map, map.map.pair) : map
}

/** Whether a method gives the pairs of a map. */
export function givesPairs(map: Meaning, name: string): boolean {
  return map.kind === 'list' && map.map !== undefined && PAIRS.has(name)
}

/** Whether the method calls a function with elements. */
export function handsElements(name: string): boolean {
  return HANDED.has(name)
}

/** Whether a method makes a list of what its function gives, and not what that is. */
export function makesList(name: string): boolean {
  return LISTING.has(name)
}

/** Whether a method hands an element to its function as parameter `at`. */
export function handedBy(name: string, at: number): boolean {
  return HANDED.get(name)?.includes(at) ?? false
}

/** Whether an argument of a method is its function: the first one, or the second behind what it begins with. */
export function isFunctionOf(
  name: string,
  call: { readonly arguments: number; readonly argument: number },
): boolean {
  return call.argument === (SECOND.has(name) && call.arguments > 1 ? 1 : 0)
}

/** Whether a method gives an element to a variable that is handed to it: `TryGetValue(key, out var x)`. */
export function givesOut(name: string): boolean {
  return OUT.has(name)
}

const SECOND = new Set(['map_or', 'map_or_else', 'fold', 'try_fold', 'scan', 'Aggregate'])
const OUT = new Set(['TryGetValue', 'TryRemove', 'TryDequeue', 'TryPeek', 'TryPop', 'TryTake'])
const KEYS = new Set(['keys', 'Keys', 'keySet', 'navigableKeySet', 'into_keys'])
const PAIRS = new Set(['entries', 'items', 'entrySet'])

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
  ...['ElementAtOrDefault', 'Peek', 'Pop', 'Dequeue', 'GetValueOrDefault', 'GetOrAdd', 'AddOrUpdate'],
  ...['computeIfAbsent', 'computeIfPresent', 'compute', 'merge', 'or_insert', 'or_insert_with', 'or_default'],
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
  ...['copy', 'iter', 'stream', 'toList', 'entry', ...KEYS, ...PAIRS],
])

/** Method → at which parameters of its function elements come. */
const HANDED: ReadonlyMap<string, readonly number[]> = new Map([
  ...['map', 'forEach', 'filter', 'flatMap', 'find', 'findIndex', 'findLast', 'findLastIndex'].map(first),
  ...['some', 'every', 'anyMatch', 'allMatch', 'noneMatch', 'removeIf', 'ifPresent', 'peek'].map(first),
  ...['takeWhile', 'dropWhile', 'mapToInt', 'mapToLong', 'mapToObj'].map(first),
  ...['thenApply', 'thenAccept', 'thenCompose'].map(first),
  ...[
    'for_each',
    'any',
    'all',
    'position',
    'max_by_key',
    'min_by_key',
    'filter_map',
    'flat_map',
    'find_map',
  ].map(first),
  ...['take_while', 'skip_while', 'map_while', 'partition', 'inspect', 'retain', 'sort_by_key'].map(first),
  ...['dedup_by_key', 'group_by', 'sort_by_cached_key', 'sort_unstable_by_key'].map(first),
  ...['Where', 'Select', 'SelectMany', 'Any', 'All', 'Count', 'First', 'FirstOrDefault', 'Last'].map(first),
  ...['LastOrDefault', 'Single', 'SingleOrDefault', 'OrderBy', 'OrderByDescending', 'ThenBy'].map(first),
  ...['ThenByDescending', 'GroupBy', 'ToDictionary', 'Max', 'Min', 'Sum', 'Average', 'MaxBy', 'MinBy'].map(
    first,
  ),
  ...['TakeWhile', 'SkipWhile', 'DistinctBy', 'ForEach', 'Find', 'FindAll', 'FindIndex', 'FindLast'].map(
    first,
  ),
  ...['RemoveAll', 'Exists', 'TrueForAll', 'ConvertAll'].map(first),
  ...['sort', 'toSorted', 'sorted', 'Sort', 'sort_by', 'sort_unstable_by', 'max_by', 'min_by'].map(
    (name) => [name, [0, 1]] as const,
  ),
  ...['reduce', 'reduceRight', 'Aggregate', 'fold', 'try_fold', 'scan'].map((name) => [name, [1]] as const),
])

function first(name: string): readonly [string, readonly number[]] {
  return [name, [0]]
}

/** Methods of maps that speak of elements. */
const BY_KEY = new Set([
  ...[
    'get',
    'get_mut',
    'pop',
    'remove',
    'setdefault',
    'getOrDefault',
    'GetValueOrDefault',
    'put',
    'putIfAbsent',
  ],
  ...['computeIfAbsent', 'computeIfPresent', 'compute', 'merge', 'replace', 'get_or_insert_with', 'entry'],
  ...['values', 'Values', 'values_mut', 'into_values', 'TryGetValue', 'TryRemove', 'GetOrAdd', 'AddOrUpdate'],
])

/** Methods that put lists together that are elements. */
const FLAT = new Set(['flat', 'flatten'])
const LISTING = new Set(['map', 'filter', 'Select', 'ConvertAll', 'mapToObj', 'filter_map', 'thenApply'])
const NO_CONTAINERS = new Set(['Promise', 'PromiseLike', 'Awaitable', 'Coroutine', 'Task', 'Future'])

/** A method of the language's own containers. */
export function containerMethod(of: Meaning, name: string): readonly Meaning[] {
  const what = containerGives(of, name)
  return what === undefined && !handsElements(name) && !givesOut(name)
    ? BUILTIN
    : giving({ what, of, method: name })
}
