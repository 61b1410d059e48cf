/**
 * What well-known functions and methods make of what they are given, `x`, `y`, or called on, `xs`:
 *
 *   Object.freeze(x)      same         x; ready!(x) too
 *   f.bind(x)             bound        f, when it takes what it took before
 *   Object.assign(x, y)   all          an object with what y has, and else x
 *   Object.values(x)      values       a list of what x holds
 *   Object.keys(x)        keys         a list of what it is called
 *   Object.entries(x)     entries      a list of pairs: a key, and what x holds
 *   Object.fromEntries(x) paired       what the pairs hold that are in x, by any name
 *   Object.groupBy(x, f)  grouped      lists of what a loop over x binds, by any name
 *   Map.groupBy(x, f)     shared       a map of lists of these; its keys are what f gives
 *   List.of(x), vec![x]   each         a list of x
 *   Arrays.asList(x, y)   listed       a list of x, if there are several: one may be an array (Java)
 *   sorted(x)             items        a list of what a loop over x binds
 *   Array.from(x, f)      converted    the same, or a list of what f gives
 *   filter(f, x)          kept         the same
 *   next(x, y), sum(x, y) next         one of these, or y
 *   max(x)                best         the same; one of several: `max(x, y)`
 *   map(f, x)             over         a list of what f gives
 *   dict(x)               copied       a map of what x holds, or of the pairs in it
 *   to_thread(f, x)       started      what f gives; also `Task.Run(f)`
 *   on.run_in(p, f, x)    executed     the same
 *   pool.submit(f, x)     submitted    the same; a list of it: promised (Java)
 *   partial(f, x)         partial      a function that gives what f gives
 *   reduce(f, x, y)       folding      y, or one of what a loop over x binds
 *   ref(x)                lazy         a function that gives x
 *   chain(x, y)           chained      a list of what is in any of them
 *   from_iterable(x)      flattened    a list of what is in what x holds
 *   combinations(x, 2)    subsets      a list of lists like x
 *   groupby(x, f)         runs         a list of pairs: a key, and a list like x
 *   pool.create_task(x)   argument     x
 *   closing(x)            within       what gives x to a block that runs within it
 *   s.enter_context(x)    entered      what x gives to such a block
 *   xs.partition(f)       halves       two lists like xs
 *   xs.unzip()            unzipped     a list of what is first in its elements, and of what is second
 *   enumerate(x)          enumerated   a list of pairs: a number, and one of these
 *   zip(x, y)             zipped       a list of one each of all arguments
 *   Promise.all(x)        awaited      a list of what awaiting them gives
 *   Promise.race(x)       raced        what awaiting one of them gives
 *   Promise.allSettled(x) settled      a list of objects that have, as `value`, what awaiting them gives
 *   gather(x, y)          gathered     what awaiting them gives, by position
 *   xs.fold(x, f)         seed         x
 *   xs.collect(toList())  collected    see `collectors.ts`
 *   Collections.max(x, f) chosen       one of what a loop over x binds
 *   Stream.generate(f)    supplied     a list of what f gives
 *   xs.ToDictionary(f, g) dictionary   a map of what g gives, or of elements
 *   xs.Aggregate(x, f)    aggregated   x, or an element
 *   xs.Zip(ys, f)         zippedBy     a list of what f gives, or as `zipped`
 *   xs.Cast<T>()          several      a list of T
 *   x.GetService<T>()     typed        a T
 *   Map.of(x, y)          keyed        a map of y
 *   IntStream.range(x, y) numbers      a list of numbers
 *   xs.reduce(f, x)       folded       x, or an element
 *   xs.reduce(x, f)       reduced      an element; without x, a list of it (Java)
 *   panic!()              never        nothing, which is none of several values
 *   new Map(x)            mapped       a map of the pairs that x holds
 *   type(x)               class        the class of x
 */
import type { Interner } from './interner.ts'
import { mapOf, type PairNames } from './operators.ts'
import { ANY, CALLED, CLASS, ENTERED } from './unwritten.ts'

export type Making =
  | 'same'
  | 'bound'
  | 'all'
  | 'values'
  | 'keys'
  | 'entries'
  | 'paired'
  | 'items'
  | 'converted'
  | 'grouped'
  | 'shared'
  | 'each'
  | 'listed'
  | 'kept'
  | 'next'
  | 'best'
  | 'over'
  | 'copied'
  | 'started'
  | 'executed'
  | 'submitted'
  | 'promised'
  | 'partial'
  | 'folding'
  | 'lazy'
  | 'chained'
  | 'flattened'
  | 'subsets'
  | 'runs'
  | 'halves'
  | 'unzipped'
  | 'argument'
  | 'within'
  | 'entered'
  | 'enumerated'
  | 'zipped'
  | 'mapped'
  | 'awaited'
  | 'raced'
  | 'settled'
  | 'gathered'
  | 'never'
  | 'seed'
  | 'folded'
  | 'reduced'
  | 'collected'
  | 'chosen'
  | 'supplied'
  | 'keyed'
  | 'numbers'
  | 'dictionary'
  | 'aggregated'
  | 'zippedBy'
  | 'typed'
  | 'several'
  | 'class'

/** What a language says besides: which list it is, what pairs have by name, the type that the code of the call says. */
export interface Told {
  readonly name?: string
  readonly pair?: PairNames
  readonly type?: number
}

/** What is made of `args`, which are values; undefined where nothing is known. */
export function madeBy(
  making: Making,
  args: readonly number[],
  interner: Interner,
  { pair, type, ...kind }: Told,
): number | undefined {
  if (making === 'typed') return type
  const listOf = (of: number): number => interner.intern({ kind: 'list', of, ...kind })
  if (making === 'several') return type === undefined ? undefined : listOf(type)
  const [first] = SECOND.has(making) ? args.slice(1) : args
  if (first === undefined || interner.list[first]!.kind === 'unknown') return undefined
  const element = (): number => interner.intern({ kind: 'element', of: first })
  const key = (): number => interner.builtin('string')
  const called = (of: number): number => interner.called(of)
  const zipped = (all: readonly number[]) => listOf(interner.tuple(all.map((one) => interner.item(one))))
  const map = (by: number, of: number): number => mapOf(by, of, pair, interner, kind)
  switch (making) {
    case 'same':
      return first
    case 'bound':
      return args.length === 2 ? first : undefined
    case 'all':
      return interner.intern({ kind: 'object', members: {}, rest: args })
    case 'values':
      return listOf(element())
    case 'keys':
      return listOf(key())
    case 'entries':
      return listOf(interner.tuple([key(), element()]))
    case 'paired':
      return interner.object([[ANY, interner.member(interner.item(first), '1')]])
    case 'items':
    case 'kept':
      return listOf(interner.item(first))
    case 'converted':
      return listOf(args[1] === undefined ? interner.item(first) : called(args[1]))
    case 'grouped':
      return interner.object([[ANY, listOf(interner.item(first))]])
    case 'shared':
      return args[1] === undefined ? undefined : map(called(args[1]), listOf(interner.item(first)))
    case 'each':
      return listOf(first)
    case 'listed':
      return args.length > 1 ? listOf(first) : undefined
    case 'next':
      return interner.union([interner.item(first), ...args.slice(1)])
    case 'best':
      return args.length === 1 ? interner.item(first) : interner.union(args)
    case 'over':
      return listOf(called(first))
    case 'copied': {
      const pair = interner.item(first)
      return interner.list[first]!.kind === 'list'
        ? map(interner.member(pair, '0'), interner.member(pair, '1'))
        : map(pair, element())
    }
    case 'started':
      return called(first)
    case 'executed':
      return args[2] === undefined ? undefined : called(args[2])
    case 'submitted':
      return args[1] === undefined ? undefined : called(args[1])
    case 'promised':
      return args[1] === undefined ? undefined : listOf(called(args[1]))
    case 'halves':
      return interner.tuple([first, first])
    case 'unzipped':
      return interner.tuple(['0', '1'].map((at) => listOf(interner.member(interner.item(first), at))))
    case 'argument':
      return args[1]
    case 'within':
      return interner.object([[ENTERED, first]])
    case 'entered':
      return args[1] === undefined ? undefined : interner.member(args[1], ENTERED)
    case 'partial':
      return interner.object([[CALLED, called(first)]])
    case 'lazy':
      return interner.object([[CALLED, first]])
    case 'chained':
      return listOf(interner.union(args.map((one) => interner.item(one))))
    case 'flattened':
      return listOf(interner.item(interner.item(first)))
    case 'subsets':
      return listOf(listOf(interner.item(first)))
    case 'runs':
      return listOf(interner.tuple([key(), listOf(interner.item(first))]))
    case 'enumerated':
      return listOf(interner.tuple([key(), interner.item(first)]))
    case 'mapped': {
      const pair = interner.item(first)
      const [key, of] = [interner.member(pair, '0'), interner.member(pair, '1')]
      return interner.intern({ kind: 'list', of, map: { key, pair } })
    }
    case 'awaited':
      return awaited(first, interner)
    case 'raced':
      return awaitedOne(interner.item(first), interner)
    case 'settled':
      return awaited(first, interner, (of) => interner.object([['value', of]]))
    case 'gathered':
      return interner.tuple(args.map((of) => awaitedOne(of, interner)))
    case 'never':
      return interner.nothing()
    case 'seed':
      return args[1]
    case 'chosen':
      return interner.item(first)
    case 'supplied':
      return listOf(called(first))
    case 'dictionary':
      return map(called(args[1] ?? first), args[2] === undefined ? interner.item(first) : called(args[2]))
    case 'aggregated':
      return args.length > 2 ? args[1] : interner.item(first)
    case 'zippedBy':
      return args[2] === undefined ? zipped(args) : listOf(called(args[2]))
    case 'keyed':
      return args[1] === undefined ? undefined : map(first, args[1])
    case 'numbers':
      return listOf(interner.builtin('int'))
    case 'collected':
      return undefined
    case 'folded':
      return type ?? args[2] ?? interner.item(first)
    case 'folding':
      return args[2] ?? interner.item(first)
    case 'reduced': {
      const item = interner.item(first)
      return args.length === 2 ? listOf(item) : args.length === 3 ? item : args[1]
    }
    case 'class':
      return args.length === 1 ? interner.member(first, CLASS) : undefined
    case 'zipped':
      return zipped(args)
  }
}

/** A list of what awaiting those in `list` gives, each as `told` tells it. */
function awaited(list: number, interner: Interner, told = (of: number): number => of): number {
  const one = (of: number): number => told(awaitedOne(of, interner))
  const of = one(interner.item(list))
  const written = interner.list[list]!
  const parts =
    written.kind === 'list' && written.tuple !== undefined ? interner.list[written.tuple]! : undefined
  if (parts?.kind !== 'object') return interner.intern({ kind: 'list', of })
  const values = Object.entries(parts.values ?? {}).map(([at, value]) => [at, one(value)] as const)
  return interner.intern({ kind: 'list', of, tuple: interner.object(values) })
}

function awaitedOne(of: number, interner: Interner): number {
  return interner.intern({ kind: 'await', of })
}

/** What is told by the second of its values: `filter(f, x)`. */
const SECOND: ReadonlySet<Making> = new Set(['kept', 'folding'])
