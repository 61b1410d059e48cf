/**
 * What the methods of containers give back, by name: obvious ones only, the same
 * in every language that has them. A container is a `list`, or a type of somebody
 * else with arguments, whose last argument is what it holds (`Map<K, V>`).
 */
import { BUILTIN, type Gives, giving, type Meaning } from './meaning.ts'
import { listOf } from './parts.ts'

/** What calling the method `name` of a container gives: one element, a container like it, or nothing known. */
function containerGives(container: Meaning, name: string): Gives['what'] {
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

/** Whether an argument of a method is its function: the first one, or one behind what it begins with. */
export function isFunctionOf(name: string, { arguments: count, argument }: Call): boolean {
  if (REDUCING.has(name) || BY_SEVERAL.has(name)) return argument < 2
  return argument === Math.min(BEHIND.get(name) ?? 0, count - 1)
}

/** Whether a method hands its function two elements: it sorts them, or makes one of them and begins with no other value. */
export function handsTwo(name: string, { arguments: count, argument }: Call): boolean {
  return argument === count - 1 && count <= (REDUCING.get(name) ?? 0)
}

interface Call {
  readonly arguments: number
  readonly argument: number
}

/** Whether a method gives an element to a variable that is handed to it: `TryGetValue(key, out var x)`. */
export function givesOut(name: string): boolean {
  return OUT.has(name)
}

/** Whether a method puts what it is given last into the container: `Add(item)`, `Add(key, item)`. */
export function takesLast(name: string): boolean {
  return TAKEN.has(name)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** With how many arguments at most what they begin with is an element, too. */
const REDUCING = new Map([...words('reduce reduceRight').map(at(2)), ...words('Aggregate').map(at(1))])
/** Methods that are given several functions of an element. */
const BY_SEVERAL = new Set(words('ToDictionary ToLookup GroupBy'))
/** Where the function stands that a method is given; for all others it is first. */
const BEHIND = new Map([
  ...words('map_or map_or_else fold try_fold scan compute computeIfPresent').map(at(1)),
  ...words('merge AddOrUpdate').map(at(2)),
])
const TAKEN = new Set(words('Add Enqueue Push AddLast AddFirst Insert TryAdd'))
const OUT = new Set(words('TryGetValue TryRemove TryDequeue TryPeek TryPop TryTake'))
const KEYS = new Set(words('keys Keys keySet navigableKeySet into_keys'))
const PAIRS = new Set(
  words(`
    entries items entrySet
    firstEntry lastEntry floorEntry ceilingEntry higherEntry lowerEntry pollFirstEntry pollLastEntry
  `),
)

const ELEMENT = new Set(
  words(`
    pop popleft shift at get find findLast first last peek poll
    First FirstOrDefault Last LastOrDefault Single SingleOrDefault ElementAt ElementAtOrDefault Find FindLast
    Peek Pop Dequeue GetValueOrDefault GetOrAdd AddOrUpdate
    computeIfAbsent computeIfPresent compute merge or_insert or_insert_with or_default
    setdefault getOrDefault removeFirst removeLast getFirst getLast
  `),
)

const CONTAINER = new Set([
  ...words(`
    slice filter concat reverse sort splice toSorted toReversed values copy iter stream toList entry
    Where OrderBy OrderByDescending ThenBy ThenByDescending Reverse Skip Take Distinct SkipWhile TakeWhile
    Concat Union Except Intersect ToList ToArray ToHashSet FindAll AsEnumerable Values AsReadOnly GetRange Append Prepend
  `),
  ...KEYS,
  ...PAIRS,
])

/** Method → at which parameters of its function elements come. */
const HANDED: ReadonlyMap<string, readonly number[]> = new Map([
  ...words(`
    map forEach filter flatMap find findIndex findLast findLastIndex some every
    anyMatch allMatch noneMatch removeIf ifPresent ifPresentOrElse peek takeWhile dropWhile mapToInt mapToLong mapToObj
    thenApply thenAccept thenCompose whenComplete handle collect replaceAll
    for_each any all position max_by_key min_by_key filter_map flat_map find_map take_while skip_while map_while
    partition inspect and_modify retain sort_by_key dedup_by_key group_by sort_by_cached_key sort_unstable_by_key
    Where Select SelectMany Any All Count First FirstOrDefault Last LastOrDefault Single SingleOrDefault
    OrderBy OrderByDescending ThenBy ThenByDescending GroupBy ToDictionary ToLookup Max Min Sum Average MaxBy MinBy
    TakeWhile SkipWhile DistinctBy ForEach Find FindAll FindIndex FindLast RemoveAll Exists TrueForAll ConvertAll
  `).map(at([0])),
  ...words('sort toSorted sorted Sort sort_by sort_unstable_by max_by min_by max min merge').map(at([0, 1])),
  ...words('reduce reduceRight Aggregate fold try_fold scan compute computeIfPresent AddOrUpdate').map(
    at([1]),
  ),
])

function at<T>(place: T): (name: string) => readonly [string, T] {
  return (name) => [name, place]
}

/** Methods of maps that speak of elements. */
const BY_KEY = new Set(
  words(`
    get get_mut pop remove setdefault getOrDefault GetValueOrDefault put putIfAbsent
    computeIfAbsent computeIfPresent compute merge replace get_or_insert_with entry
    values Values values_mut into_values TryGetValue TryRemove GetOrAdd AddOrUpdate
  `),
)

/** Methods that put lists together that are elements. */
const FLAT = new Set(['flat', 'flatten'])
const LISTING = new Set(words('map filter handle Select ConvertAll mapToObj filter_map thenApply'))
const NO_CONTAINERS = new Set(words('Promise PromiseLike Awaitable Coroutine Task Future'))

/** A method of the language's own containers. */
export function containerMethod(of: Meaning, name: string): readonly Meaning[] {
  const what = containerGives(of, name)
  return what === undefined && !handsElements(name) && !givesOut(name) && !takesLast(name)
    ? BUILTIN
    : giving({ what, of, method: name })
}
