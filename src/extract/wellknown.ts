/**
 * What well-known functions of a language make of their arguments; `wellKnown` in `language.json` names them.
 *
 *   Object.freeze(x)      same         x; ready!(x) too
 *   f.bind(x)             bound        f, when it takes what it took before
 *   Object.assign(x, y)   all          an object with what y has, and else x
 *   Object.values(x)      values       a list of what x holds
 *   Object.keys(x)        keys         a list of what it is called
 *   Object.entries(x)     entries      a list of pairs: a key, and what x holds
 *   Object.fromEntries(x) paired       what the pairs hold that are in x, by any name
 *   Object.groupBy(x, f)  grouped      lists of what a loop over x binds, by any name
 *   List.of(x), vec![x]   each         a list of x
 *   sorted(x)             items        a list of what a loop over x binds; of what f gives: `Array.from(x, f)`
 *   filter(f, x)          kept         the same
 *   next(x)               item         one of these
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
 *   Map.of(x, y)          keyed        a map of y
 *   IntStream.range(x, y) numbers      a list of numbers
 *   xs.reduce(f, x)       folded       x, or an element
 *   xs.reduce(x, f)       reduced      an element; without x, a list of it (Java)
 *   panic!()              never        nothing, which is none of several values
 *   new Map(x)            mapped       a map of the pairs that x holds
 *   type(x)               class        the class of x
 */
import { collected } from './collectors.ts'
import type { Draft, Frame } from './draft.ts'
import type { Import } from './facts.ts'
import type { Grammar } from './grammar.ts'
import type { Interner } from './interner.ts'
import { isStatement, type Node } from './node.ts'
import { type PairNames, pairOf } from './operators.ts'
import type { Method } from './passed.ts'
import { simpleName } from './text.ts'
import { ANY, CLASS } from './unwritten.ts'
import { pathsIn } from './wellknownpath.ts'

export type Making =
  | 'same'
  | 'bound'
  | 'all'
  | 'values'
  | 'keys'
  | 'entries'
  | 'paired'
  | 'items'
  | 'grouped'
  | 'each'
  | 'kept'
  | 'item'
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
  | 'class'

export class WellKnown {
  readonly #grammar: Grammar
  readonly #draft: Draft
  readonly #interner: Interner
  readonly #value: (node: Node | undefined, frame: Frame) => number
  #own: ReadonlySet<string> | undefined

  constructor(
    grammar: Grammar,
    draft: Draft,
    interner: Interner,
    value: (node: Node | undefined, frame: Frame) => number,
  ) {
    this.#grammar = grammar
    this.#draft = draft
    this.#interner = interner
    this.#value = value
  }

  /** What a function makes of what it is given; undefined for one that is not well known. */
  called(
    method: Method | undefined,
    callee: Node | undefined,
    args: Node | undefined,
    frame: Frame,
  ): number | undefined {
    const { wellKnown } = this.#grammar.spec
    if (!wellKnown) return undefined
    const { given } = this.#grammar
    const paths = pathsIn(this.#draft, method, callee)
    const path = paths.find((one) => given.has(one) || wellKnown[one]) ?? paths[0] ?? ''
    const type = given.get(path) ?? (method?.of && given.get(`.${method.name}`))
    if (type !== undefined && !this.#isRedefined(path)) return this.#interner.builtin(type)
    const making = wellKnown[path]
    return making && this.#made(making, path, args, frame)
  }

  /** What a method makes of what it is called on and given, unless that has one of its own by the name. */
  calledOn({ of, name }: Method, args: Node | undefined, frame: Frame): number | undefined {
    const making = of && this.#grammar.spec.wellKnown?.[`.${name}`]
    if (making === 'collected') {
      const parts = {
        grammar: this.#grammar,
        draft: this.#draft,
        interner: this.#interner,
        value: this.#value,
      }
      return collected(
        parts,
        args?.firstNamedChild ?? undefined,
        this.#interner.item(this.#value(of, frame)),
        frame,
      )
    }
    return making && this.#makes(making, [this.#value(of, frame), ...this.#given(args, frame)])
  }

  /** The same of `new type(..)`. */
  made(type: Node, args: Node | undefined, frame: Frame): number | undefined {
    const making = this.#grammar.spec.wellKnown?.[`new ${type.text}`]
    return making && this.#made(making, type.text, args, frame)
  }

  /** What a macro makes of the code in its brackets: `ready!(x)`, `vec![a, b]`. */
  expanded(call: Node, macro: Node | undefined, frame: Frame): number | undefined {
    const making = macro && this.#grammar.spec.wellKnown?.[`${simpleName(macro.text)}!`]
    if (making === 'never') return this.#interner.nothing()
    const brackets = call.lastNamedChild
    const code = making && brackets && this.#draft.embedded.get(brackets.id)
    if (!making || !code) return undefined
    const given = code.namedChildren.map((one) =>
      this.#value((one && isStatement(one) ? one.firstNamedChild : one) ?? undefined, frame),
    )
    return this.#makes(making, given)
  }

  #made(making: Making, path: string, args: Node | undefined, frame: Frame): number | undefined {
    if (this.#isRedefined(path)) return undefined
    return this.#makes(making, this.#given(args, frame))
  }

  /** Whether the file has something else by the name, or by that at the head of the path. */
  #isRedefined(path: string): boolean {
    const { definitions, imports } = this.#draft
    this.#own ??= new Set([
      ...definitions.map(({ name }) => name),
      ...imports.filter((one) => !this.#isOfLanguage(one)).map(({ local = '' }) => local),
    ])
    return this.#own.has(path.split('.', 1)[0]!)
  }

  /** Which list a function makes, its name does not say; where overloads may ask, it is no array (Java). */
  #makes(making: Making, values: readonly number[]): number | undefined {
    const { link, pair } = this.#grammar.spec
    const isAsked = link.overloading?.functional === 'interface'
    return madeBy(making, values, this.#interner, { ...(isAsked && { name: SOME }), ...(pair && { pair }) })
  }

  #isOfLanguage({ specifier }: Import): boolean {
    return this.#grammar.spec.ownModules?.some((one) => specifier.startsWith(one)) ?? false
  }

  /** What is given by position. */
  #given(args: Node | undefined, frame: Frame): number[] {
    // `next(x for x in xs)`: the brackets are its own.
    if (args && this.#grammar.expression[args.typeId]) return [this.#value(args, frame)]
    const isNamed = (child: Node): boolean =>
      child.type.endsWith('argument') && child.childForFieldName('name') !== null
    const given = args?.namedChildren.filter((child) => child && !isNamed(child))
    return (given ?? []).map((child) => this.#value(child ?? undefined, frame))
  }
}

/** What is made of `args`, which are values; undefined where nothing is known. */
function madeBy(
  making: Making,
  args: readonly number[],
  interner: Interner,
  { pair, ...kind }: { readonly name?: string; readonly pair?: PairNames },
): number | undefined {
  const [first] = making === 'kept' ? args.slice(1) : args
  if (first === undefined || interner.list[first]!.kind === 'unknown') return undefined
  const listOf = (of: number): number => interner.intern({ kind: 'list', of, ...kind })
  const element = (): number => interner.intern({ kind: 'element', of: first })
  const key = (): number => interner.builtin('string')
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
      return listOf(
        args[1] === undefined ? interner.item(first) : interner.intern({ kind: 'call', of: args[1] }),
      )
    case 'kept':
      return listOf(interner.item(first))
    case 'grouped':
      return interner.object([[ANY, listOf(interner.item(first))]])
    case 'each':
      return listOf(first)
    case 'item':
      return args.length === 1 ? interner.item(first) : undefined
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
      return listOf(interner.intern({ kind: 'call', of: args.at(-1)! }))
    case 'keyed': {
      const [, of] = args
      if (of === undefined) return undefined
      return interner.intern({
        kind: 'list',
        of,
        ...kind,
        map: { key: first, pair: pairOf(first, of, pair, interner) },
      })
    }
    case 'numbers':
      return listOf(interner.builtin('int'))
    case 'collected':
      return undefined
    case 'folded':
      return args[2] ?? interner.item(first)
    case 'reduced': {
      const item = interner.item(first)
      return args.length === 2 ? listOf(item) : args.length === 3 ? item : args[1]
    }
    case 'class':
      return args.length === 1 ? interner.member(first, CLASS) : undefined
    case 'zipped':
      return listOf(interner.tuple(args.map((one) => interner.item(one))))
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

/** A type of which nothing is known. */
const SOME = '?'
