/** What operators between two values give. */
import type { Reading } from './collectors.ts'
import type { Frame } from './draft.ts'
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'

/**
 * A comparison has a type of its own, and so has text that something is joined to; else it is what the left side's own
 * operator gives, or what the sides are.
 */
export function operation(
  { grammar, interner, value }: Reading,
  rule: Rule,
  node: Node,
  frame: Frame,
): number {
  const operator = (grammar.field(node, rule.name ?? 'operator') ?? node.firstChild)?.text ?? ''
  if (rule.type !== undefined && COMPARISONS.has(operator)) return interner.builtin(rule.type)
  const side = (name: string | undefined) =>
    value(name === undefined ? undefined : grammar.field(node, name), frame)
  const left = side(rule.of)
  if (rule.and === undefined) return negative(interner, operator, left)
  const sides = [left, side(rule.and)]
  const joined = grammar.spec.link.overloading?.joins
  const text = sides.find((one) => {
    const expression = interner.list[one]!
    return expression.kind === 'builtin' && expression.name === joined
  })
  if (operator === '+' && text !== undefined) return text
  const known = sides.every((one) => interner.list[one]!.kind !== 'unknown')
  const like = known ? interner.union(sides) : interner.unknown()
  const own = grammar.spec.operators?.[operator]
  if (own === undefined || interner.list[left]!.kind === 'builtin') return like
  return unlessOwn(interner, interner.member(left, own), { arguments: 2, given: sides }, like)
}

/** What calling an operator of the project's own gives, and else `like`. */
function unlessOwn(
  interner: Reading['interner'],
  of: number,
  call: { readonly arguments: number; readonly given?: readonly number[] },
  like: number,
): number {
  return interner.intern({ kind: 'unless', base: interner.intern({ kind: 'call', of, ...call }), of: like })
}

/** A constant with a sign is another one: what it is besides depends on that. */
function negative(interner: Reading['interner'], operator: string, of: number): number {
  const expression = interner.list[of]!
  const isConstant = expression.kind === 'builtin' && expression.name.endsWith('#')
  return operator === '-' && isConstant ? interner.builtin(`-${expression.name}`) : of
}

/** What the left side's own method gives, if it has one for the operator, and else what the left side is (Python). */
export function operatorCall(
  { grammar, interner, value }: Reading,
  rule: Rule,
  node: Node,
  frame: Frame,
): number {
  const of = value(rule.of === undefined ? undefined : grammar.field(node, rule.of), frame)
  const operator = grammar.field(node, 'operator')?.text ?? ''
  const name = grammar.spec.operators?.[rule.and === undefined ? `${operator}x` : operator]
  if (name === undefined || interner.list[of]!.kind === 'unknown') return interner.unknown()
  return unlessOwn(interner, interner.member(of, name), { arguments: rule.and === undefined ? 0 : 1 }, of)
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||'])
