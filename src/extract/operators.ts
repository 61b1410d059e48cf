/**
 * Types that say something about other types: a container of them, one of several, a part of one.
 * `containers` in `language.json` names them; each is said with the expressions that there are.
 *
 *   Array<T>                 list     elements of T
 *   Generator<T, R>          generator  elements of T
 *   Map<K, T>                map      elements of T, keys of K, and pairs of them
 *   Map.Entry<K, T>          pair     such a pair: `pair` in `language.json` says what it has
 *   ILookup<K, T>            groups   lists of T
 *   Lazy<T>                  holder   an object with a T in it: `holder` in `language.json` says by what names
 *   Tuple<A, B>              items    an object with an A and a B, named by position
 *   tuple[A, B]              tuple    values by position; `tuple[A, ...]` is a list
 *   Action<A, B>             action   a function that takes an A and a B; Func<A, R>, function: one that gives an R
 *   UnaryOperator<A>         unary    one that takes an A and gives one; BinaryOperator<A>, binary: one that takes two
 *   Comparator<A>            ordering one that takes two A
 *   EventHandler<A>          handler  one that takes whoever sends it, and an A
 *   Callable[[A, B], R]      callable the same
 *   Promise<T>               unwrap   T
 *   Result<T, E>             failing  T, or E where that failed
 *   Readonly<T>              same     T, also where a class or an interface extends it
 *   Union[A, B]              union    A or B
 *   Pick<T, 'a' | 'b'>       pick     an object with what T has by these names
 *   Record<K, T>             record   an object with a T at any name
 *   Omit<T, 'a'>             omit     what T has, but for these names
 *   ReturnType<T>            result   what calling a T gives
 *   Parameters<T>            taken    what a T takes, by position
 *   InstanceType<T>          made     what a T makes
 *   type[T]                  class    the class of a T
 */

import type { Expression } from './expression.ts'
import type { Interner } from './interner.ts'
import type { Node } from './node.ts'
import { isPosition, unquoted } from './text.ts'
import { ANY, atText, CALLED, CLASS, computed, takenBy, takenIn } from './unwritten.ts'

export type Operator =
  | 'list'
  | 'action'
  | 'function'
  | 'callable'
  | 'unary'
  | 'binary'
  | 'ordering'
  | 'handler'
  | 'map'
  | 'pair'
  | 'groups'
  | 'holder'
  | 'items'
  | 'generator'
  | 'tuple'
  | 'unwrap'
  | 'same'
  | 'union'
  | 'record'
  | 'pick'
  | 'omit'
  | 'result'
  | 'made'
  | 'taken'
  | 'class'
  | 'failing'

/** What of the type in its first argument is as that type has it. */
export function isOfFirst(operator: Operator | undefined): boolean {
  return operator === 'same' || operator === 'pick' || operator === 'omit'
}

/** Whether a type of the project may have the name, which then is meant. */
export function isForeign(operator: Operator): boolean {
  return FOREIGN.has(operator)
}

/** What a pair of a key and a value has by name; a name that ends in `()` is that of a method. */
export interface PairNames {
  readonly key: readonly string[]
  readonly value: readonly string[]
}

type Typed = (node: Node | undefined) => number

/** What the language says of its types; `held`: by what names an object has the value that it holds. */
interface Words {
  readonly interner: Interner
  readonly names: PairNames | undefined
  readonly held: readonly string[] | undefined
}

/** A value of the type that `operator`, called `name`, makes of its arguments; `typed` reads one of these. */
export function applied(
  operator: Operator,
  name: string,
  args: readonly Node[],
  typed: Typed,
  { interner, names, held }: Words,
): number {
  const [first, second] = args
  switch (operator) {
    case 'list':
      return interner.intern({ kind: 'list', of: typed(args.at(-1)), name })
    case 'generator':
      return interner.intern({ kind: 'list', of: typed(first), name })
    case 'map':
      return mapOf(typed(first), typed(args.at(-1)), names, interner, { name })
    case 'action':
    case 'function': {
      const types = args.map(typed)
      const of = { name, arguments: types }
      if (operator === 'action') return interner.object(takenIn(types), {}, of)
      const result = types.at(-1)!
      const methods = CALLERS.map((one) => [one, getter(result, interner)] as const)
      return interner.object([...takenIn(types.slice(0, -1)), [CALLED, result], ...methods], {}, of)
    }
    case 'unary':
    case 'binary':
    case 'ordering': {
      const [kind, count] = REPEATED[operator]
      const same = first ? Array.from({ length: count }, () => first) : []
      return applied(kind, name, same, typed, { interner, names, held })
    }
    case 'handler': {
      const type = typed(first)
      return interner.object(takenIn([interner.unknown(), type]), {}, { name, arguments: [type] })
    }
    case 'callable':
      return interner.object([...takenIn(listed(first).map(typed)), [CALLED, typed(second)]])
    case 'pair':
      return pairOf(typed(first), typed(second), names, interner)
    case 'groups':
      return interner.intern({
        kind: 'list',
        of: interner.intern({ kind: 'list', of: typed(args.at(-1)), name: 'IGrouping' }),
        name,
      })
    case 'holder': {
      const type = typed(first)
      const values = held?.map((one) => [one, type] as const) ?? []
      return interner.object(values, {}, { name, arguments: [type] })
    }
    case 'items': {
      const types = args.map(typed)
      const items = types.map((type, at) => [`Item${at + 1}`, type] as const)
      return interner.object(items, {}, { name, arguments: types })
    }
    case 'tuple':
      return second?.text === '...'
        ? interner.intern({ kind: 'list', of: typed(first), name })
        : interner.tuple(args.map(typed))
    case 'unwrap':
    case 'failing':
    case 'same':
      return typed(first)
    case 'class':
      return interner.member(typed(first), CLASS)
    case 'union':
      return interner.union(args.map(typed))
    case 'record':
      return interner.object([[ANY, typed(args.at(-1))]])
    case 'result':
      return interner.alike(interner.called(typed(first)))
    case 'made':
      return interner.made(typed(first))
    case 'taken': {
      const of = typed(first)
      return interner.tuple(Array.from({ length: MOST_TAKEN }, (_, at) => interner.member(of, takenBy(at))))
    }
    case 'pick': {
      const of = typed(first)
      const picked = namesIn(second)?.map((one) => [one, interner.member(of, one)] as const)
      return picked ? interner.object(picked) : of
    }
    case 'omit': {
      const [of, without] = [typed(first), namesIn(second)]
      if (!without || interner.list[of]!.kind === 'unknown') return of
      const values = Object.fromEntries(without.map((one) => [one, interner.unknown()]))
      return interner.intern({ kind: 'object', members: {}, values, rest: [of] })
    }
  }
}

/** A map with such keys and elements; `kind`: its type, where that is known. */
export function mapOf(
  key: number,
  of: number,
  names: PairNames | undefined,
  interner: Interner,
  kind: { readonly name?: string; readonly tuple?: number } = {},
): number {
  return interner.intern({ kind: 'list', of, ...kind, map: { key, pair: pairOf(key, of, names, interner) } })
}

function pairOf(key: number, value: number, names: PairNames = BY_POSITION, interner: Interner): number {
  const part = (name: string, of: number): [string, number] =>
    name.endsWith('()') ? [name.slice(0, -2), getter(of, interner)] : [name, of]
  return interner.object([
    ...names.key.map((name) => part(name, key)),
    ...names.value.map((name) => part(name, value)),
  ])
}

/** What a list in brackets holds, whatever stands around it. */
function listed(list: Node | undefined): readonly Node[] {
  const inner = list?.namedChildCount === 1 && list.text.startsWith('[') ? list.firstNamedChild! : list
  return inner?.text.startsWith('[') ? inner.namedChildren : (list?.namedChildren ?? [])
}

/** A method of the language's own that gives a value. */
function getter(of: number, interner: Interner): number {
  return interner.intern({ kind: 'member', of: interner.intern({ kind: 'list', of }), name: 'get' })
}

/** `T[K]`, what a value of a type has at an index: a name in quotes, a position, any (`number`), or what a type parameter says. */
export function lookedUp({ firstNamedChild, lastNamedChild }: Node, read: Typed, interner: Interner): number {
  const of = read(firstNamedChild!)
  const index = lastNamedChild!.text
  if (index === 'number') return interner.intern({ kind: 'element', of })
  const [name] = namesOf(index) ?? []
  if (name !== undefined) return interner.alike(interner.member(of, name))
  const by = read(lastNamedChild!)
  const isKnown = interner.list[of]!.kind !== 'unknown' && interner.list[by]!.kind === 'parameter'
  return isKnown ? interner.intern({ kind: 'keyed', of, by }) : interner.unknown()
}

/** Whether an index takes a part, which is of the same type: `xs[1:]`, `&xs[1..]`. */
export function takesPart(indexed: Node): boolean {
  let at = indexed.lastNamedChild
  while (at?.namedChildCount === 1 && !SLICES.has(at.type)) at = at.firstNamedChild
  return SLICES.has(at?.type ?? '')
}

/**
 * The name of the member that an index means: a position; with `names`, what it says in quotes or what a constant holds
 * (`[Symbol.iterator]`); with `texts`, a text, apart from what has its name. `value`: what the index is, in `list`.
 */
export function indexName(
  { text }: Node,
  keys: string | undefined,
  list: readonly Expression[],
  value: () => number,
): string | undefined {
  if (isPosition(text)) return text
  if (keys === 'texts') return TEXT.test(text) ? atText(text.slice(1, -1)) : undefined
  if (keys !== 'names') return undefined
  if (QUOTED.test(text)) return unquoted(text)
  const index = list[value()]!
  const head = index.kind === 'member' ? list[index.of]! : index
  return head.kind === 'name' ? computed(text) : undefined
}

function namesIn(node: Node | undefined): readonly string[] | undefined {
  return node && namesOf(node.text)
}

/** The names that a type of literals says; undefined when it is no such type. */
function namesOf(text: string): readonly string[] | undefined {
  const names = text.split('|').map((part) => part.trim())
  // A union may begin with its sign.
  const said = names[0] === '' ? names.slice(1) : names
  return said.every((one) => LITERAL.test(one)) ? said.map(unquoted) : undefined
}

const TEXT = /^(?:'[^'\\]*'|"[^"\\]*")$/
const QUOTED = /^(?:'[\w$]+'|"[\w$]+")$/
/** Methods that call the function they are of (C#, Java). */
const CALLERS = ['Invoke', 'apply']
/** How often the one type counts that is said. */
const REPEATED = { unary: ['function', 2], binary: ['function', 3], ordering: ['action', 2] } as const
const FOREIGN: ReadonlySet<Operator> = new Set([
  'list',
  'generator',
  'map',
  'pair',
  'groups',
  'holder',
  'items',
  'action',
  'function',
  'unary',
  'binary',
  'ordering',
  'handler',
])
/** How many parameters are told of a function: hardly one has more. */
const MOST_TAKEN = 6
const BY_POSITION: PairNames = { key: ['0'], value: ['1'] }
const LITERAL = /^(?:'[^']*'|"[^"]*"|\d+)$/
const SLICES: ReadonlySet<string> = new Set(['slice', 'range_expression'])
