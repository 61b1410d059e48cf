/** What the code of a function says that it gives: what it returns, or a list of what it yields. */
import type { Returned } from './draft.ts'
import type { Expressions } from './expressions.ts'
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

/** What a function gives that a decorator makes a context of: what it yields is what a block within it is given. */
export function contextOf({ interner }: Expressions, results: readonly number[]): number {
  return interner.object([[ENTERED, interner.union(results.map((one) => interner.item(one)))]])
}

/** A function of which only that is known what it gives: a value of the type that it says, or what it returns. */
export function functionGiving({ interner }: Expressions, ...results: readonly number[]): number {
  const result = interner.union(results)
  return interner.mayBeOurs(result) ? interner.object([[CALLED, result]]) : interner.unknown()
}
