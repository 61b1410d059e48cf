/** What the code of a function says that it gives: what it returns, or a list of what it yields. */
import type { Returned } from './draft.ts'
import type { Expressions } from './expressions.ts'

/** Values, without repeats. */
export function resultsOf(
  expressions: Pick<Expressions, 'interner' | 'value'>,
  returns: readonly Returned[],
): number[] {
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
