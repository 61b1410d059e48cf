/** What the code of a function says that it gives: what it returns, or a list of what it yields. */
import type { DraftDefinition, Returned } from './draft.ts'
import { declaredType } from './expected.ts'
import type { Expressions } from './expressions.ts'
import type { Grammar } from './grammar.ts'
import { CALLED, ENTERED } from './unwritten.ts'

/** Values, without repeats. */
export function resultsOf(expressions: Expressions, returns: readonly Returned[]): number[] {
  const { interner } = expressions
  const isGenerator = returns.some(({ yielded }) => yielded !== undefined)
  const all = isGenerator ? returns.filter(({ yielded }) => yielded !== undefined) : returns
  const values = all.map(({ node, frame, yielded }) => {
    const value = expressions.value(node, frame)
    if (yielded === undefined) return value
    return interner.intern({ kind: 'list', of: yielded === 'one' ? value : interner.item(value) })
  })
  return [...new Set(values)]
}

/** What the type gives that is declared for a function written as a value: `const stop: Stop = (x) => x.stop()`. */
export function resultDeclared(
  grammar: Grammar,
  { types, interner }: Expressions,
  { shape, node, frame }: DraftDefinition,
): number | undefined {
  const type = shape === node || !shape.parent ? undefined : declaredType(grammar, shape.parent)
  const value = type && types.typed(type, frame)
  return value !== undefined && interner.mayBeOurs(value) ? interner.member(value, CALLED) : undefined
}

/** What a function gives that a decorator makes a context of: what it yields is what a block within it is given. */
export function contextOf({ interner }: Expressions, results: readonly number[]): number {
  return interner.object([[ENTERED, interner.union(results.map((one) => interner.item(one)))]])
}

/** A function of which only that is known what it gives: a value of the type that it says, or what it returns. */
export function functionGiving({ interner }: Expressions, ...results: readonly number[]): number {
  const result = interner.union(results)
  return interner.mayBeOurs(result) ? interner.object([[CALLED, result]]) : interner.unknown()
}
