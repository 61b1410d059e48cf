/** Functions and what is passed: themselves as an argument, by a constant that stands for one; what they say of an argument. */
import type { DraftBinding } from './draft.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'

export interface Passed {
  readonly call: Node
  /** Number of arguments, and which of them the function is. */
  readonly arguments: number
  readonly argument: number
}

/** What stands in an argument list, without comments. */
export function argumentNodes(list: Node): readonly Node[] {
  return list.namedChildren.filter(({ type }) => !type.includes('comment'))
}

/** Named children of an argument list that are no comments. */
export function countArguments(list: Node): number {
  const count = list.namedChildCount
  return count === 0 || !MAYBE_COMMENT.test(list.text) ? count : argumentNodes(list).length
}

/** The call that a function expression is an argument of. */
export function passedTo(grammar: Grammar, lambda: Node): Passed | undefined {
  const list = lambda.parent
  const call = list?.parent
  const rule = call && grammar.expression[call.typeId]
  if (!list || (rule?.kind !== 'call' && rule?.kind !== 'new')) return undefined
  if (grammar.field(call!, rule.arguments ?? 'arguments')?.id !== list.id) return undefined
  const all = argumentNodes(list)
  const argument = all.findIndex((child) => child.id === lambda.id)
  return argument < 0 ? undefined : { call: call!, arguments: all.length, argument }
}

export function isFunction(node: Node): boolean {
  return node.childForFieldName('parameters') !== null || node.childForFieldName('parameter') !== null
}

/** `(() => 1)()` */
function isCalledAtOnce(grammar: Grammar, lambda: Node): boolean {
  const at = around(grammar, lambda)
  const rule = at.parent ? grammar.expression[at.parent.typeId] : undefined
  return rule?.kind === 'call' && rule.of !== undefined && grammar.field(at.parent!, rule.of)?.id === at.id
}

/** Whether anybody may want to know what a function without a name gives: it is called at once, kept, or handed to others. */
export function isLookedInto(grammar: Grammar, lambda: Node): boolean {
  const { mappers, infers } = grammar.spec
  if (isCalledAtOnce(grammar, lambda)) return true
  if (!mappers && !infers) return false
  const at = around(grammar, lambda)
  if (infers && at.parent && grammar.attribute(at.parent, 'value')?.id === at.id) return true
  const passed = passedTo(grammar, at)
  if (!passed || infers) return passed !== undefined
  const method = methodOf(grammar, passed.call)
  return passed.argument === 0 && method !== undefined && mappers?.includes(method.name) === true
}

export interface Method {
  readonly of: Node | undefined
  readonly name: string
}

/** `of` and `name` in the call `of.name(..)`. */
export function methodOf(grammar: Grammar, call: Node): Method | undefined {
  const rule = grammar.expression[call.typeId]
  const of = rule?.of === undefined ? undefined : grammar.field(call, rule.of)
  if (rule?.name === undefined) return of && memberIn(grammar, of)
  const name = grammar.field(call, rule.name)
  return name && { of, name: name.text }
}

/** Whether a method gives what it is called on: what `self` is has no type of others around it. `isBare`: without arguments. */
export function passing(
  grammar: Grammar,
  { of, name }: Method,
  isBare: boolean,
): 'always' | 'unless its own' | undefined {
  const names = grammar.spec.passing
  if (of === undefined || names === undefined) return undefined
  if (names.includes(`${name}?`) || (isBare && names.includes(`${name}()?`))) return 'unless its own'
  if (!names.includes(name)) return undefined
  return grammar.expression[of.typeId]?.kind === 'self' ? 'unless its own' : 'always'
}

/** With the brackets around it. */
function around(grammar: Grammar, node: Node): Node {
  let at = node
  while (at.parent && grammar.expression[at.parent.typeId]?.kind === 'unwrap') at = at.parent
  return at
}

/** What stands in brackets. */
export function within(grammar: Grammar, node: Node): Node {
  let at = node
  while (grammar.expression[at.typeId]?.kind === 'unwrap' && at.firstNamedChild) at = at.firstNamedChild
  return at
}

/** `{ (): void; key: string }`: a type that says of its values that they are called, besides what members they have. */
function isCalled(grammar: Grammar, type: Node, { kind, of, name = 'name' }: Rule): boolean {
  if (kind !== 'record' || of !== undefined) return false
  return type.namedChildren.some((child) => child && !child.isExtra && !grammar.field(child, name))
}

/** `const f: (a: A) => B = g`: its type names nothing, and what it is called with goes to `g`. */
export function standsForAnother(
  grammar: Grammar,
  assigned: ReadonlySet<string>,
  binding: DraftBinding,
): boolean {
  if (!isAlwaysNamed(grammar, assigned, binding)) return false
  let at: Node | undefined = binding.type
  while (at && grammar.type[at.typeId]?.kind === 'unwrap') at = at.firstNamedChild ?? undefined
  if (!at || grammar.expression[at.typeId]) return false
  const written = grammar.type[at.typeId]
  return !written || written.kind === 'function' || written.kind === 'query' || isCalled(grammar, at, written)
}

/** `const f: Handler = g`: where `g` is a function, what it is called with goes to it; which types are of functions, others say. */
export function mayStandForAnother(
  grammar: Grammar,
  assigned: ReadonlySet<string>,
  binding: DraftBinding,
): boolean {
  const isConstant = grammar.spec.link.explicitExports && !binding.isDefault && binding.frame.kind !== 'class'
  return isConstant && isAlwaysNamed(grammar, assigned, binding)
}

/** Whether it is given what another name stands for, and nothing else later. */
function isAlwaysNamed(
  { expression }: Grammar,
  assigned: ReadonlySet<string>,
  { value, scope, name }: DraftBinding,
): boolean {
  const kind = value && expression[value.typeId]?.kind
  return (kind === 'name' || kind === 'member') && !assigned.has(`${scope} ${name}`)
}

/** Whether a predicate (`x is Foo`) is about the first parameter of its function. */
export function saysOfFirst(predicate: Node): boolean {
  let around = predicate.parent
  while (around && !around.childForFieldName('parameters')) around = around.parent
  const first = around?.childForFieldName('parameters')?.firstNamedChild
  const about = predicate.firstNamedChild?.text
  return first?.firstNamedChild?.text === about
}

/** `of` and `name` in `of.name`. */
function memberIn(grammar: Grammar, node: Node): Method | undefined {
  const rule = grammar.expression[node.typeId]
  // `text.parse::<Item>()`
  const applied = rule?.kind === 'apply' && rule.of !== undefined ? grammar.field(node, rule.of) : undefined
  if (applied) return memberIn(grammar, applied)
  if (rule?.kind !== 'member' || rule.path) return undefined
  const name = grammar.token(node, rule.name ?? 'name')
  const of = rule.of === undefined ? (node.firstNamedChild ?? undefined) : grammar.field(node, rule.of)
  return name && { of, name: name.text }
}

const MAYBE_COMMENT = /\/[/*]|#/
