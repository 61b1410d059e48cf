/**
 * What a stream is collected into (Java): `collectors` in `language.json` names the functions that say it.
 *
 *   toList()                 list     a list of the elements
 *   minBy(c)                 chosen   one of the elements
 *   joining(", ")            plain    nothing of the project's
 *   toMap(f, g)              map      a map of what `g` gives
 *   groupingBy(f)            groups   a map of lists of the elements
 *   groupingBy(f, c)                  a map of what `c` collects of them
 *   mapping(f, c)            mapped   what `c` collects of what `f` gives
 *   flatMapping(f, c)        flat     what `c` collects of what is in that
 *   filtering(f, c)          sifted   what `c` collects of the elements
 *   collectingAndThen(c, f)  finished what `f` gives
 *
 *   comparing(f)             order    is none: it says which element goes before another
 *
 * The functions that a collector is given take the elements of the stream that it is handed to.
 */
import type { Draft, Frame } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import { mapOf } from './operators.ts'
import { argumentNodes } from './passed.ts'
import { SOME } from './unwritten.ts'
import { saidOf } from './wellknownpath.ts'

export type Collector =
  | 'list'
  | 'plain'
  | 'chosen'
  | 'map'
  | 'groups'
  | 'mapped'
  | 'flat'
  | 'sifted'
  | 'finished'
  | 'order'

/** What reads code as values. */
export interface Reading {
  readonly grammar: Grammar
  readonly draft: Draft
  readonly interner: Interner
  readonly value: (node: Node | undefined, frame: Frame) => number
}

/** What `collector`, which is a call, makes of elements that are `item`; undefined where that is not known. */
export function collected(
  reading: Reading,
  collector: Node | undefined,
  item: number,
  frame: Frame,
): number | undefined {
  const { grammar, interner, value } = reading
  const kind = collector && saidOf(grammar.spec.collectors, reading, collector)
  if (!kind) return undefined
  const rule = grammar.expression[collector.typeId]
  const list = grammar.field(collector, rule?.arguments ?? 'arguments')
  const args = list ? argumentNodes(list) : []
  const [first, second] = args
  const given = (by: Node | undefined): number =>
    namedOn(reading, by, () => item) ?? interner.called(value(by, frame))
  const below = (by: Node | undefined, of: number) => collected(reading, by, of, frame)
  const listOf = (of: number): number => interner.intern({ kind: 'list', of, name: SOME })
  const map = (of: number): number => mapOf(given(first), of, grammar.spec.pair, interner, { name: SOME })
  switch (kind) {
    case 'list':
    case 'chosen':
      return listOf(item)
    case 'plain':
      return interner.builtin('long')
    case 'map':
      return map(given(second))
    case 'groups': {
      const of = args.length > 1 ? below(args.at(-1), item) : listOf(item)
      return of === undefined ? undefined : map(of)
    }
    case 'mapped':
      return below(second, given(first))
    case 'flat':
      return below(second, interner.item(given(first)))
    case 'sifted':
      return below(second, item)
    case 'finished':
      return given(second)
    case 'order':
      return undefined
  }
}

/** What a method of the language's own containers gives that is named through one: `List::size`, called on `item`. */
export function namedOn(
  { grammar, interner }: Pick<Reading, 'grammar' | 'interner'>,
  by: Node | undefined,
  item: () => number,
): number | undefined {
  const rule = by && grammar.expression[by.typeId]
  if (!by || rule?.kind !== 'member' || !rule.called) return undefined
  const { containers, wellKnown } = grammar.spec
  const [type, name] = by.text.split('::')
  const of = type?.replace(/<.*/, '')
  if (!of || !name || !containers?.[of] || wellKnown?.[`${of}.${name}`]) return undefined
  return interner.called(interner.member(item(), name))
}

/**
 * Whether an argument of a call is a function of the elements of the stream or list that the call itself is handed to,
 * or makes one of them: `groupingBy(f)`, `comparing(f)`.
 */
export function takesElements(of: Pick<Reading, 'grammar' | 'draft'>, call: Node, argument: number): boolean {
  const kind = saidOf(of.grammar.spec.collectors, of, call)
  return kind !== undefined && argument < FUNCTIONS[kind]
}

/** How many of its arguments are such functions. */
const FUNCTIONS: Readonly<Record<Collector, number>> = {
  list: 0,
  plain: 1,
  chosen: 1,
  map: 2,
  groups: 3,
  mapped: 1,
  flat: 1,
  sifted: 2,
  finished: 1,
  order: 1,
}
