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
  const sides = [rule.of, rule.and].flatMap((side) =>
    side === undefined ? [] : [value(grammar.field(node, side), frame)],
  )
  if (rule.and === undefined) return negative(interner, operator, sides[0]!)
  const joined = grammar.spec.link.overloading?.joins
  const text = sides.find((side) => {
    const expression = interner.list[side]!
    return expression.kind === 'builtin' && expression.name === joined
  })
  if (operator === '+' && text !== undefined) return text
  const known = sides.every((side) => interner.list[side]!.kind !== 'unknown')
  const like = known ? interner.union(sides) : interner.unknown()
  const own = grammar.spec.operators?.[operator]
  const left = sides[0]!
  if (own === undefined || interner.list[left]!.kind === 'builtin') return like
  const base = interner.intern({ kind: 'call', of: interner.member(left, own), arguments: 2, given: sides })
  return interner.intern({ kind: 'unless', base, of: like })
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
  const name = grammar.spec.operators?.[grammar.field(node, 'operator')?.text ?? '']
  if (name === undefined || interner.list[of]!.kind === 'unknown') return interner.unknown()
  const base = interner.intern({ kind: 'call', of: interner.member(of, name), arguments: 1 })
  return interner.intern({ kind: 'unless', base, of })
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||'])
