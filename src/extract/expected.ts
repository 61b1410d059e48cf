/**
 * What a function that is written as a value is expected to be, which tells what its parameters are:
 *
 *   run((x) => x.stop())                  what `run` takes
 *   run({ done(x) { x.stop() } })         what that has by the name
 *   new Set<Stop>([(x) => x.stop()])      what is in it
 *   const stop: Stop = (x) => x.stop()    what is declared
 *   this.stop = (x) => x.stop()           what is declared elsewhere
 *   <Stop by={(x) => x.stop()} />         what the component takes by the name (JSX)
 *   return (x) => x.stop()                what the function around gives
 *   Box::new(|x| x.stop())                what is expected there (Rust), as of what a block ends with
 */
import { takesElements } from './collectors.ts'
import type { Documented } from './documented.ts'
import type { Frame } from './draft.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import { expectedInMarkup } from './markup.ts'
import { endOf, type Node } from './node.ts'
import { argumentNodes, isFunction, methodOf, passedTo } from './passed.ts'
import { unquoted } from './text.ts'
import { typesBeside } from './typearguments.ts'
import { CALLED, ITEM, takenIn } from './unwritten.ts'
import { saidOf } from './wellknownpath.ts'

/** An expression; undefined where nothing is expected. `told`: what documentation says of what is declared. */
export function expectedOf(
  grammar: Grammar,
  expressions: Expressions,
  node: Node,
  frame: Frame,
  told?: Documented,
): number | undefined {
  const { interner, types, documented } = expressions
  const outer = (around: Node): number | undefined => expectedOf(grammar, expressions, around, frame, told)
  const part = (of: number | undefined, name: string): number | undefined =>
    of === undefined || interner.list[of]!.kind === 'unknown'
      ? undefined
      : interner.intern({ kind: 'member', of, name })
  const { parent } = node
  if (!parent) return undefined
  const over = handedElements(grammar, expressions, node, frame)
  if (over !== undefined) return over
  const passed = passedTo(grammar, node)
  if (passed) {
    const { call, ...rest } = passed
    if (isWrapped(grammar, call)) return outer(call)
    const takes = (one: Node, at: number) => takesElements({ grammar, draft: expressions.draft }, one, at)
    if (takes(call, rest.argument)) return outer(call)
    const made = rest.argument === 0 ? containerMade(grammar, expressions, call, frame, outer) : undefined
    if (made !== undefined) {
      const item = interner.item(made)
      // What orders its elements, or what these are.
      const isOrder = isFunction(node) || takes(node, 0)
      return isOrder ? interner.object(takenIn([item, item])) : interner.intern({ kind: 'list', of: item })
    }
    const callee = expressions.callee(call, frame)
    const of = expressions.literals.inferred(callee, node.parent ?? undefined, frame, rest.argument)
    const seed = seedOf(grammar, call, node)
    const said = seed && typesBeside(grammar, call)[0]
    const begins = said ? types.typed(said, frame) : seed && expressions.value(seed, frame)
    return interner.intern({
      kind: 'handed',
      of,
      ...rest,
      ...(begins !== undefined && { seed: begins }),
    })
  }
  const rule = grammar.expression[parent.typeId]
  switch (rule?.kind) {
    case 'pair_pattern': {
      const key = grammar.field(parent, rule.of ?? 'key')
      return key && parent.parent ? part(outer(parent.parent), unquoted(key.text)) : undefined
    }
    case 'object': {
      const name = grammar.attribute(node, 'name')
      return name && part(outer(parent), unquoted(name.text))
    }
    case 'list':
      return part(outer(parent), placeIn(grammar, parent, node))
    case 'tuple':
      return part(outer(parent), `${parent.namedChildren.findIndex((child) => child?.id === node.id)}`)
    case 'union':
      return outer(parent)
    case 'block':
      return endOf(parent)?.id === node.id ? outer(parent) : undefined
    case 'new': {
      const made = rule.fields && rule.of && grammar.field(parent, rule.of)
      return made ? types.typed(made, frame) : undefined
    }
    case 'unwrap':
    case 'cast': {
      const type = grammar.field(parent, rule.type ?? 'type')
      return type ? types.typed(type, frame) : outer(parent)
    }
    case 'assign': {
      const left = parent.childForFieldName('left')
      // `(var a, var b) = pair`
      const isTuple = left?.id === node.id && grammar.expression[node.typeId]?.kind === 'tuple'
      if (isTuple) return expressions.value(parent.childForFieldName('right') ?? undefined, frame)
      return left && left.id !== node.id ? expressions.value(left, frame) : undefined
    }
  }
  const inMarkup = expectedInMarkup(grammar, expressions, node, frame)
  if (inMarkup !== undefined) return inMarkup
  const type = declaredType(grammar, parent)
  if (type) return type.id === node.id ? undefined : types.typed(type, frame)
  if (told?.node.id === parent.id) return documented.typed(told, frame)
  return returned(grammar, expressions, node, frame, (around) => part(outer(around), CALLED))
}

/** Whether what is given is known as what the call makes of it. */
function isWrapped(grammar: Grammar, call: Node): boolean {
  const { of } = grammar.expression[call.typeId] ?? {}
  const callee = of === undefined ? undefined : grammar.field(call, of)
  return callee ? grammar.spec.wrappers?.includes(callee.text) === true : false
}

/** What a function takes that goes over what a well-known one is given: `sorted(xs, key=lambda x: x.name)`. */
function handedElements(
  grammar: Grammar,
  expressions: Expressions,
  node: Node,
  frame: Frame,
): number | undefined {
  const { handing } = grammar.spec
  const list = node.parent?.type === 'keyword_argument' ? node.parent.parent : node.parent
  const rule = list?.parent ? grammar.expression[list.parent.typeId] : undefined
  if (!handing || !list?.parent || rule?.kind !== 'call') return undefined
  const method = methodOf(grammar, list.parent)
  const at =
    saidOf(handing, { grammar, draft: expressions.draft }, list.parent) ?? handing[`.${method?.name}`]
  if (at === undefined) return undefined
  const all = argumentNodes(list)
  const from = (first: number) => (first < 0 ? [method?.of] : all.slice(first))
  const given = typeof at === 'number' ? from(at) : at.map((one) => from(one)[0])
  const { interner } = expressions
  return interner.object(takenIn(given.map((one) => interner.item(expressions.value(one, frame)))))
}

/** What a method begins with that puts elements together by a function: `x` in `xs.fold(x, f)`. */
function seedOf(grammar: Grammar, call: Node, by: Node): Node | undefined {
  const at = grammar.spec.seeded?.[methodOf(grammar, call)?.name ?? '']
  const seed = at === undefined || !by.parent ? undefined : argumentNodes(by.parent)[at]
  return seed?.id === by.id ? undefined : seed
}

/** By which name a list has one of its first values: by its position, as long as nobody knows better. */
function placeIn(grammar: Grammar, list: Node, node: Node): string {
  let at = list.firstNamedChild
  for (let index = 0; at && index < MOST_PLACES; index++) {
    if (at.id === node.id) return `${index}`
    if (grammar.expression[at.typeId]?.kind === 'spread') return ITEM
    at = at.nextNamedSibling
  }
  return ITEM
}

/** The container that a call makes of the list it is given: of the type that it says, or that it is expected to be. */
function containerMade(
  grammar: Grammar,
  { types }: Expressions,
  call: Node,
  frame: Frame,
  expected: (around: Node) => number | undefined,
): number | undefined {
  const rule = grammar.expression[call.typeId]
  const of = rule?.kind === 'new' && rule.of !== undefined ? grammar.field(call, rule.of) : undefined
  const operator = of && grammar.spec.containers?.[of.text.split('<', 1)[0]!]
  if (!of || (operator !== 'map' && operator !== 'list')) return undefined
  const beside = rule?.types === undefined ? undefined : grammar.field(call, rule.types)
  return types.container(of, beside, frame) ?? expected(call)
}

/** What declares the value that a function is, or is in; documentation stands above it. */
export function declarationOf(grammar: Grammar, node: Node): Node | undefined {
  let at = node.parent ?? undefined
  while (at && HOLDS.has(grammar.expression[at.typeId]?.kind ?? '')) at = at.parent ?? undefined
  return at
}

/** Of what declares a value: `x: T = v`, `T x = v`. */
export function declaredType(grammar: Grammar, declarator: Node): Node | undefined {
  if (isFunction(declarator)) return undefined
  const around = declarator.childForFieldName('name') === null ? undefined : declarator.parent
  return grammar.attribute(declarator, 'type') ?? (around ? grammar.attribute(around, 'type') : undefined)
}

/** What the function around is declared to give, or expected to. */
function returned(
  grammar: Grammar,
  { types }: Expressions,
  node: Node,
  frame: Frame,
  expected: (around: Node) => number | undefined,
): number | undefined {
  const { parent } = node
  const isBody = parent && isFunction(parent)
  if (!isBody && !RETURN.test(parent?.type ?? '')) return undefined
  let around = parent
  while (around && !isFunction(around)) around = around.parent
  if (!around) return undefined
  const type = grammar.attribute(around, 'return_type')
  return type ? types.typed(type, frame) : expected(around)
}

const HOLDS: ReadonlySet<string> = new Set(['object', 'pair_pattern', 'list', 'unwrap', 'union'])
const RETURN = /^return_(?:statement|expression)$/
/** Longer tuples are lists. */
const MOST_PLACES = 16
